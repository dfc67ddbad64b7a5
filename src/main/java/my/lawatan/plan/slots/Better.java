package my.lawatan.plan.slots;

import java.util.List;

/**
 * A timetable that was found while the search goes on, better than those before.
 *
 * @param held in order of time
 * @param gap how far a still better one could be at most, in hundredths of what is at stake
 */
public record Better(List<Held> held, double gap) {
    public Better {
        held = List.copyOf(held);
    }
}
