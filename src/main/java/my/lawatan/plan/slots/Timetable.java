package my.lawatan.plan.slots;

import java.util.List;

/**
 * A proposal.
 *
 * @param held in order of time
 * @param refused in the order of the request
 * @param proved whether no other timetable can be better
 * @param gap how far a better one could be at most, in hundredths of what is at stake; 0 if it is proved
 */
public record Timetable(List<Held> held, List<Refusal> refused, boolean proved, double gap) {
    public Timetable {
        held = List.copyOf(held);
        refused = List.copyOf(refused);
    }
}
