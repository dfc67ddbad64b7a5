package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DailyBrief.Row;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimePoint;

/** The rows of one day in order: what has no time first, then items, movements and instructions by the clock. */
final class Timetable {
    /** An item and where it belongs: {@code at} is empty before everything that has a time. */
    private record Placed(Item item, Optional<Instant> at, int rank) {}

    /** At the same minute an instruction comes first, then a movement, then the item it leads to. */
    private static final int INSTRUCTION = 0, MOVEMENT = 1, EVENT = 2, UNTIMED = 3;

    private static final Comparator<Placed> ORDER = Comparator.<Placed, Instant>comparing(
                    p -> p.at().orElse(Instant.MIN))
            .thenComparingInt(Placed::rank);

    private final TripDay day;
    private final EventRows eventRows;
    private final LineRows lineRows;

    Timetable(Wording words, TripDay day) {
        Clocks clocks = new Clocks(words, day.date());
        this.day = day;
        this.eventRows = new EventRows(words, day, clocks);
        this.lineRows = new LineRows(words, day, clocks);
    }

    /** The principal's rows, by what they tell of. */
    Map<ItemRef, Row> principals() {
        return rows(day::principals, true);
    }

    /** What the others do meanwhile. */
    Map<ItemRef, Row> others() {
        return rows(event -> !day.principals(event), false);
    }

    private Map<ItemRef, Row> rows(Predicate<Event> mine, boolean strays) {
        List<Placed> all = new ArrayList<>();
        for (Event event : day.events())
            if (mine.test(event)) all.add(new Placed(event, event.when().startInstant(), EVENT));
        for (Leg leg : day.legs())
            if (belongs(leg.to().or(leg::from), mine, strays)) all.add(placed(leg, day.beginning(leg), MOVEMENT));
        for (Instruction instruction : day.instructions())
            if (belongs(Optional.of(instruction.event()), mine, strays))
                all.add(placed(instruction, day.moment(instruction).map(TimePoint::instant), INSTRUCTION));
        all.sort(ORDER);
        Map<ItemRef, Row> rows = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) rows.put(ItemRef.to(all.get(i).item()), row(all, i));
        return rows;
    }

    private boolean belongs(Optional<Id<Event>> event, Predicate<Event> mine, boolean strays) {
        return event.map(id -> mine.test(day.trip().event(id))).orElse(strays);
    }

    private static Placed placed(Item item, Optional<Instant> at, int rank) {
        return new Placed(item, at, at.isPresent() ? rank : UNTIMED);
    }

    private Row row(List<Placed> all, int i) {
        Item item = all.get(i).item();
        if (item instanceof Event event) return eventRows.row(event);
        if (item instanceof Leg leg) return lineRows.row(leg);
        Instruction instruction = (Instruction) item;
        return lineRows.row(instruction, besideItsEvent(all, i, instruction));
    }

    // an instruction right above or below its item need not name it
    private static boolean besideItsEvent(List<Placed> all, int i, Instruction instruction) {
        boolean above = instruction.anchor() == Instruction.Anchor.START && instruction.minutes() <= 0;
        int at = i;
        do at += above ? 1 : -1;
        while (at >= 0 && at < all.size() && !(all.get(at).item() instanceof Event));
        return at >= 0 && at < all.size() && all.get(at).item().id().equals(instruction.event());
    }

    /** These rows in order, those marked that were not there, or read differently, in {@code before}. */
    static List<Row> marked(Map<ItemRef, Row> now, Optional<Map<ItemRef, Row>> before) {
        Map<ItemRef, Row> was = before.orElseGet(() -> new HashMap<>(now));
        return now.entrySet().stream()
                .map(row -> row.getValue().equals(was.get(row.getKey())) ? row.getValue() : changed(row.getValue()))
                .toList();
    }

    private static Row changed(Row row) {
        if (row instanceof LineRow line) return new LineRow(true, line.indented(), line.when(), line.text());
        ItemRow item = (ItemRow) row;
        return new ItemRow(
                true,
                item.cancelled(),
                item.anchor(),
                item.when(),
                item.title(),
                item.alongside(),
                item.notes(),
                item.basis(),
                item.place(),
                item.receivedBy(),
                item.with(),
                item.press(),
                item.officer());
    }
}
