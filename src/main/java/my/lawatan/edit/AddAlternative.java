package my.lawatan.edit;

import my.lawatan.trip.Alternative;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Puts a plan B beside an event. Plan A stays as it is until {@link SwapPlan} puts the other one in force. */
public record AddAlternative(Alternative alternative) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        if (trip.find(ItemRef.to(alternative)).isPresent())
            throw new Refused("refused.already-there", ItemKind.ALTERNATIVE, alternative.id());
        return trip.with(alternative);
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.add-alternative",
                before.event(alternative.event()).title().plain());
    }
}
