package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Gives a pass into other hands, or plans to. It goes into one pair of hands a minute: whatever was said of it for that minute gives way.
 *
 * @param handover the handover that is meant; one of that id that is there already is done or planned anew, its note stays
 * @param to who has the pass from then on; none if it comes back to the office
 * @param done whether it has happened
 */
public record HandOverPass(Id<Handover> handover, Id<Pass> pass, Optional<Id<Person>> to, TimePoint at, boolean done)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Text note = trip.handovers().get(handover).map(Handover::note).orElse(Text.NONE);
        List<ItemRef> corrected = trip.handovers().stream()
                .filter(h -> !h.id().equals(handover) && h.pass().equals(pass))
                .filter(h -> h.at().instant().equals(at.instant()))
                .map(ItemRef::to)
                .toList();
        return trip.with(List.of(new Handover(handover, pass, to, at, done, note)), corrected);
    }

    @Override
    public Label label(Trip before) {
        String name = Titles.of(before.get(new ItemRef(ItemKind.PASS, pass)), before);
        if (to.isEmpty()) return Label.of(done ? "edit.take-back-pass" : "edit.plan-take-back-pass", name);
        String person = Titles.of(before.person(to.get()), before);
        return Label.of(done ? "edit.hand-over-pass" : "edit.plan-hand-over-pass", name, person);
    }
}
