package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Column;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.trip.Event;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Trip;

/** Makes the register of gifts: those we give, then those we receive, by their events. What they are worth is for the office alone. */
final class GiftRegisters {
    private final Trip trip;
    private final Wording words;
    private final Registers registers;

    GiftRegisters(Commission commission) {
        this.trip = commission.trip();
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.GIFT_REGISTER);
    }

    RegisterPaper paper() {
        Section given = section("given", "gift-register.given", Gift.Direction.OUT);
        Section received = section("received", "gift-register.received", Gift.Direction.IN);
        String counts = words.say(
                "gift-register.counts", given.rows().size(), received.rows().size());
        return registers.paper(counts, List.of(given, received), words.say("gift-register.nothing"));
    }

    private Section section(String anchor, String key, Gift.Direction direction) {
        List<Column> columns = new ArrayList<>(List.of(
                registers.column("when", Width.MIDDLE),
                registers.column("gift", Width.REST),
                registers.column(direction == Gift.Direction.OUT ? "gift-to" : "gift-from", Width.WIDE),
                registers.column("state", Width.SHORT),
                registers.column(direction == Gift.Direction.OUT ? "carrier" : "keeper", Width.MIDDLE)));
        if (registers.office()) columns.add(registers.column("value", Width.SHORT));
        List<Row> rows = trip.gifts().stream()
                .filter(g -> g.direction() == direction)
                .sorted(Comparator.comparing(this::order).thenComparing(Gift::id))
                .map(this::row)
                .toList();
        return new Section(anchor, words.say(key), columns, rows);
    }

    private Optional<Event> event(Gift gift) {
        return gift.event().flatMap(trip.events()::get);
    }

    private String order(Gift gift) {
        return event(gift)
                .map(e -> e.when().day().map(Object::toString).orElse("~")
                        + e.when().startInstant().map(Object::toString).orElse("~"))
                .orElse("~");
    }

    private Row row(Gift gift) {
        boolean out = gift.direction() == Gift.Direction.OUT;
        String partner = registers.person(out ? gift.to() : gift.from());
        String organisation = gift.organisation()
                .flatMap(trip.organisations()::get)
                .map(o -> words.named(o.name()))
                .orElse("");
        String ours = registers.person(out ? gift.from() : gift.to());
        String hands = ours.isEmpty() ? "" : words.say(out ? "gift-register.by" : "gift-register.to", ours);
        Cell with = registers.stated(partner.isEmpty() ? organisation : partner);
        List<Cell> cells = new ArrayList<>(List.of(
                registers
                        .stated(event(gift).map(registers::begins).orElse(""))
                        .more(event(gift).map(e -> words.of(e.title())).orElse("")),
                Cell.title(words.of(gift.what()), words.of(gift.note())),
                with.more(Wording.join(Wording.DOT, partner.isEmpty() ? "" : organisation, hands)),
                gift.state() == Gift.State.NOT_STATED ? registers.stated("") : Cell.of(words.word(gift.state())),
                registers.stated(registers.person(gift.keeper()))));
        if (registers.office()) cells.add(registers.stated(gift.value()));
        return new Row(Anchor.of(gift), cells);
    }
}
