package my.lawatan.edit;

import java.util.List;
import java.util.function.DoubleConsumer;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Several edits as one: made together or not at all, and taken back together. */
public record Together(String labelKey, List<Edit> edits) implements Edit {
    /** "Changed 3 things": what several edits are called that nobody has named. */
    private static final String UNNAMED = "edit.together";

    /** After so many of them it is told how far it is. */
    private static final int TOLD = 64;

    public Together {
        if (labelKey.isBlank()) labelKey = UNNAMED;
        edits = List.copyOf(edits);
    }

    @Override
    public Trip applyTo(Trip trip) {
        return applyTo(trip, part -> {});
    }

    @Override
    public Trip applyTo(Trip trip, DoubleConsumer far) {
        return Counting.follow(trip, made(trip, far));
    }

    @Override
    public Trip made(Trip trip) {
        return made(trip, part -> {});
    }

    private Trip made(Trip trip, DoubleConsumer far) {
        Trip next = trip;
        for (int i = 0; i < edits.size(); i++) {
            if (i % TOLD == 0) far.accept((double) i / edits.size());
            next = edits.get(i).made(next);
        }
        return next;
    }

    @Override
    public Label label(Trip before) {
        return Label.of(labelKey, edits.size());
    }
}
