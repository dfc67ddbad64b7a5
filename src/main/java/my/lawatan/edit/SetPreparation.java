package my.lawatan.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * Says how far one requirement of an event is, who owes it and by when, in place of what was said of it before. What says nothing
 * takes it back, so that the trip itself tells again.
 *
 * @param preparation its id counts only if nothing was said of that requirement yet
 */
public record SetPreparation(Preparation preparation) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        trip.event(preparation.event());
        Optional<Preparation> said = said(trip);
        if (saysNothing())
            return said.map(p -> trip.with(List.of(), List.of(ItemRef.to(p)))).orElse(trip);
        Item put = said.map(p -> Parts.withId(preparation, p.id())).orElse(preparation);
        return trip.with(put);
    }

    private Optional<Preparation> said(Trip trip) {
        return trip.preparations().stream()
                .filter(p -> p.event().equals(preparation.event()) && p.requirement() == preparation.requirement())
                .min(Comparator.comparing(Preparation::id));
    }

    private boolean saysNothing() {
        return preparation.state() == Need.NOT_STATED
                && preparation.owner().isEmpty()
                && preparation.due().isEmpty()
                && preparation.note().equals(Text.NONE);
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.set-preparation",
                preparation.requirement(),
                before.event(preparation.event()).title().plain());
    }
}
