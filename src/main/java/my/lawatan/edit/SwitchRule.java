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
 * Switches a rule of the checks off for this trip, or on again. Switched off it finds nothing; what was waived stays waived.
 *
 * @param rule its name
 * @param reason why it is off
 */
public record SwitchRule(String rule, boolean off, Text reason) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Ruling ruling = new Ruling(Ruling.idOf(rule, ""), rule, "", Optional.empty(), off, off ? reason : Text.NONE);
        ItemRef ref = new ItemRef(ItemKind.RULING, ruling.id());
        if (off) return trip.with(ruling);
        return trip.find(ref).isPresent() ? trip.with(List.of(), List.of(ref)) : trip;
    }

    @Override
    public Label label(Trip before) {
        return Label.of(off ? "edit.switch-rule" : "edit.switch-rule-on", rule);
    }
}
