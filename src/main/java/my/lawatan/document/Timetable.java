package my.lawatan.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DailyBrief.Row;
import my.lawatan.document.DayOrder.Entry;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/** The rows of one day of the daily brief. */
final class Timetable {
    private final DayOrder order;
    private final EventRows eventRows;
    private final LineRows lineRows;

    Timetable(Wording words, TripDay day) {
        Clocks clocks = new Clocks(words, day.date());
        this.order = new DayOrder(day);
        this.eventRows = new EventRows(words, day, clocks);
        this.lineRows = new LineRows(words, day, clocks);
    }

    /** The principal's rows, by what they tell of. */
    Map<ItemRef, Row> principals() {
        return rows(order.principals());
    }

    /** What the others do meanwhile. */
    Map<ItemRef, Row> others() {
        return rows(order.others());
    }

    private Map<ItemRef, Row> rows(List<Entry> entries) {
        Map<ItemRef, Row> rows = new LinkedHashMap<>();
        for (Entry entry : entries) rows.put(ItemRef.to(entry.item()), row(entry));
        return rows;
    }

    private Row row(Entry entry) {
        Item item = entry.item();
        if (item instanceof Event event) return eventRows.row(event);
        if (item instanceof Leg leg) return lineRows.row(leg);
        return lineRows.row((Instruction) item, entry.besideItsEvent());
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
