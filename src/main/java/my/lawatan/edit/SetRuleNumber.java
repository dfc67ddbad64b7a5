package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * Sets a number that a rule of the checks goes by in this trip.
 *
 * @param number its name
 * @param value in its unit; the program's own again if none
 */
public record SetRuleNumber(String rule, String number, Optional<Integer> value) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Ruling ruling = new Ruling(Ruling.idOf(rule, number), rule, number, value, false, Text.NONE);
        ItemRef ref = new ItemRef(ItemKind.RULING, ruling.id());
        if (value.isPresent()) return trip.with(ruling);
        return trip.find(ref).isPresent() ? trip.with(List.of(), List.of(ref)) : trip;
    }

    @Override
    public Label label(Trip before) {
        return value.map(v -> Label.of("edit.set-rule-number", rule, number, v))
                .orElseGet(() -> Label.of("edit.set-rule-number-back", rule, number));
    }
}
