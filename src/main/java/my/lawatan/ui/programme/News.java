package my.lawatan.ui.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;

/** What a change brings about that should be settled before the programme is issued, in words. */
record News(Messages messages) {
    /**
     * A line to say what has just come about.
     *
     * @param clash whether it is about a clash
     */
    record Status(String text, boolean clash) {
        static final Status NONE = new Status("", false);
    }

    /** What these changes have made graver, or have moved and left in somebody's way: a clash first, then what is new. */
    Status of(List<Change> changes, Found before, Found after) {
        Set<String> known = before.all().stream().map(Finding::identity).collect(Collectors.toSet());
        Set<ItemRef> moved = changes.stream()
                .filter(c -> c.component().equals("when"))
                .map(Change::item)
                .collect(Collectors.toSet());
        return after.all().stream()
                .filter(Found::isGrave)
                .filter(f -> !known.contains(f.identity()) || f.items().stream().anyMatch(moved::contains))
                .min(Comparator.comparing((Finding f) -> !Found.isClash(f))
                        .thenComparing(f -> known.contains(f.identity())))
                .map(f -> new Status(
                        Found.isClash(f) ? messages.text("programme.clash", sentence(f)) : sentence(f), true))
                .orElse(Status.NONE);
    }

    /** What would be found about that event in a trip that is not made yet. */
    List<String> troubles(Facts proposed, Id<Event> event) {
        return Checks.newlyFound(List.of(), proposed, event).stream()
                .filter(Found::isGrave)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }
}
