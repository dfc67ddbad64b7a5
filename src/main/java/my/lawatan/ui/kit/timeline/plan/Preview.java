package my.lawatan.ui.kit.timeline.plan;

import java.util.List;

/**
 * What a proposal would bring about.
 *
 * @param times when it would be, a line for each clock
 * @param alerts findings that it would add, in words; the gravest first
 * @param notes what else to know, such as that the host has fixed the time
 * @param clash whether any of the findings is a clash
 * @param followers where other items would stand that move along
 */
public record Preview(
        List<String> times, List<String> alerts, List<String> notes, boolean clash, List<Block> followers) {
    public static final Preview NONE = new Preview(List.of(), List.of(), List.of(), false, List.of());

    public Preview {
        times = List.copyOf(times);
        alerts = List.copyOf(alerts);
        notes = List.copyOf(notes);
        followers = List.copyOf(followers);
    }
}
