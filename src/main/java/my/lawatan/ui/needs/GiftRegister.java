package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Gifts given and received: at which event, from whom to whom, how far each is and who carries it. */
final class GiftRegister extends ItemRegister<Gift> {
    GiftRegister() {
        super(
                "gifts",
                ItemKind.GIFT,
                List.of(
                        field("direction", 78, v -> v.word(Gift.Direction.values(), Optional.empty())),
                        field("what", 190, Values::text).styled("lw-rows-name"),
                        field("event", 170, v -> v.names().event()),
                        Field.<Gift>told("when", 128, GiftRegister::when).styled("lw-rows-muted"),
                        field("to", 128, v -> v.names().person()),
                        field("state", 90, v -> v.word(Gift.State.values(), Optional.of(Gift.State.NOT_STATED)))
                                .styled("lw-rows-due"),
                        field("keeper", 124, v -> v.names().person()),
                        field("value", 84, Values::line).styled("lw-rows-muted"),
                        field("from", 120, v -> v.names().person()),
                        field("organisation", 120, v -> v.names().organisation()),
                        field("note", 140, Values::text).styled("lw-rows-muted")));
    }

    private static <V> Field<Gift> field(
            String component, double width, java.util.function.Function<Values, Value<V>> value) {
        return Field.of(ItemKind.GIFT, component, width, value);
    }

    private static String when(Reading reading, Gift gift) {
        Optional<Event> event = gift.event().flatMap(reading.trip().events()::get);
        return event.flatMap(e -> e.when().startInstant())
                .map(reading::moment)
                .or(() -> event.flatMap(e -> e.when().day()).map(reading.times()::shortDate))
                .orElse("");
    }

    // by the event, then what we give before what we receive
    @Override
    String rank(Reading reading, Gift gift) {
        String at = gift.event()
                .flatMap(reading.trip().events()::get)
                .flatMap(e -> e.when().day())
                .map(Object::toString)
                .orElse("~");
        String clock = gift.event()
                .flatMap(reading.trip().events()::get)
                .flatMap(e -> e.when().startInstant())
                .map(Object::toString)
                .orElse("~");
        return at + clock + gift.direction().ordinal();
    }

    /** Late is what we give and is not ready when its event begins, or was given and is not in the register a day after. */
    @Override
    Mark mark(Reading reading, Gift gift) {
        boolean open = gift.state().compareTo(Gift.State.READY) < 0;
        boolean begun = gift.event()
                .flatMap(reading.trip().events()::get)
                .flatMap(e -> e.when().startInstant())
                .filter(start -> !start.isAfter(reading.now()))
                .isPresent();
        if (open && begun && gift.direction() == Gift.Direction.OUT) return Mark.LATE;
        boolean nobody = gift.direction() == Gift.Direction.OUT
                && gift.keeper().isEmpty()
                && gift.state().compareTo(Gift.State.HANDED_OVER) < 0;
        return nobody || gift.state() == Gift.State.NOT_STATED ? Mark.AWAITED : Mark.NONE;
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return super.same(one, two) && one.events() == two.events() && one.organisations() == two.organisations();
    }

    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        Optional<Id<Event>> event = selected.flatMap(reading.trip()::find)
                .filter(Event.class::isInstance)
                .map(e -> ((Event) e).id());
        return Optional.of(new Gift(
                Id.random(),
                Gift.Direction.OUT,
                Text.NONE,
                event,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Gift.State.PLANNED,
                Optional.empty(),
                "",
                Text.NONE));
    }

    @Override
    public String first() {
        return "what";
    }

    @Override
    public Optional<Edit> advance(Reading reading, RegisterRow row) {
        return item(reading, row)
                .map(gift -> new ReviseItem(ItemRef.to(gift), "state", next(Gift.State.values(), gift.state())));
    }
}
