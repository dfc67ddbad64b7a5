package my.lawatan.edit;

import java.util.List;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Several edits as one: made together or not at all, and taken back together. */
public record Together(String labelKey, List<Edit> edits) implements Edit {
    /** "Changed 3 things": what several edits are called that nobody has named. */
    private static final String UNNAMED = "edit.together";

    public Together {
        if (labelKey.isBlank()) labelKey = UNNAMED;
        edits = List.copyOf(edits);
    }

    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        Trip next = trip;
        for (Edit edit : edits) next = edit.made(next);
        return next;
    }

    @Override
    public Label label(Trip before) {
        return Label.of(labelKey, edits.size());
    }
}
