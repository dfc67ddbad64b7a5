package my.lawatan.ui.needs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.check.Custody;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HandOverPass;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** The ledger: every time a pass changes hands, done or planned, by time. */
final class HandoverRegister extends ItemRegister<Handover> {
    HandoverRegister() {
        super(
                "handovers",
                ItemKind.HANDOVER,
                List.of(
                        field("at", 150, v -> v.times().moment()).styled("lw-rows-due"),
                        field("pass", 150, v -> v.names().pass()).styled("lw-rows-name"),
                        Field.<Handover>told("hands", 180, HandoverRegister::hands)
                                .as("from-whom"),
                        field("to", 200, v -> v.names().person()).as("to-person"),
                        field("done", 90, Values::done),
                        field("note", 180, Values::text).styled("lw-rows-muted")));
    }

    private static <V> Field<Handover> field(String component, double width, Function<Values, Value<V>> value) {
        return Field.of(ItemKind.HANDOVER, component, width, value);
    }

    // whoever had it until then, as far as is known
    private static String hands(Reading reading, Handover handover) {
        Optional<Handover> before = reading.facts().custody().before(handover, reading.now());
        return before.flatMap(Handover::to).isPresent()
                ? reading.person(before.orElseThrow().to())
                : reading.messages().text("needs.passes.office");
    }

    @Override
    Mark mark(Reading reading, Handover handover) {
        return Custody.isDue(handover, reading.now()) ? Mark.LATE : Mark.NONE;
    }

    @Override
    String rank(Reading reading, Handover handover) {
        return handover.at().instant().toString();
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return super.same(one, two) && one.passes() == two.passes();
    }

    /** Of the pass that is selected, or else the first, in the moment that is looked at. */
    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        Optional<Pass> pass = selected.flatMap(reading.trip()::find)
                .flatMap(item -> passOf(reading.trip(), item))
                .or(() -> reading.trip().passes().stream()
                        .min(Comparator.comparing(Pass::rank).thenComparing(Pass::id)));
        TimePoint at = TimePoint.of(reading.at(), reading.zone());
        return pass.map(p -> new Handover(Id.random(), p.id(), Optional.empty(), at, false, Text.NONE));
    }

    private static Optional<Pass> passOf(Trip trip, Item item) {
        if (item instanceof Pass pass) return Optional.of(pass);
        return item instanceof Handover handover ? trip.passes().get(handover.pass()) : Optional.empty();
    }

    @Override
    public String first() {
        return "to-person";
    }

    /** Done now; or, if it was done, planned again for the time at which it was. */
    @Override
    public Optional<Edit> advance(Reading reading, RegisterRow row) {
        TimePoint now = TimePoint.of(reading.now(), reading.zone());
        return item(reading, row)
                .map(h -> h.done()
                        ? new ReviseItem(ItemRef.to(h), "done", false)
                        : new HandOverPass(h.id(), h.pass(), h.to(), now, true));
    }
}
