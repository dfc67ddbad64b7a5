package my.lawatan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DayOrder.Entry;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;

/** The rows of the programme, numbered through the visit. */
final class ProgrammeRows {
    private final Wording words;
    private final Claims claims;
    private final Map<Id<Event>, Integer> numbers = new HashMap<>();

    ProgrammeRows(Wording words) {
        this.words = words;
        this.claims = new Claims(words);
    }

    /** The rows of {@code entries}, of which those are marked as changed that read differently in {@code before}. */
    List<Programme.Row> rows(TripDay day, List<Entry> entries, Map<ItemRef, Programme.Row> before, boolean marks) {
        List<Programme.Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Programme.Row row = row(day, entry);
            boolean changed = marks && !same(row, before.get(ItemRef.to(entry.item())));
            rows.add(changed ? changed(row) : row);
        }
        return rows;
    }

    // a number changes with every item that is put in before: that is no change of this one
    private static boolean same(Programme.Row now, Programme.Row then) {
        if (now instanceof Programme.Item is && then instanceof Programme.Item was)
            return numbered(is, "", false).equals(numbered(was, "", false));
        return now.equals(then);
    }

    private static Programme.Row changed(Programme.Row row) {
        if (row instanceof Programme.Way way)
            return new Programme.Way(true, way.indented(), way.anchor(), way.when(), way.text());
        Programme.Item item = (Programme.Item) row;
        return numbered(item, item.number(), true);
    }

    private static Programme.Item numbered(Programme.Item item, String number, boolean changed) {
        return new Programme.Item(
                changed,
                item.cancelled(),
                item.continued(),
                number,
                item.anchor(),
                item.bookmark(),
                item.when(),
                item.title(),
                item.purpose(),
                item.alongside(),
                item.marks(),
                item.basis(),
                item.beside(),
                item.place(),
                item.attire(),
                item.with(),
                item.press(),
                item.remarks(),
                item.officer());
    }

    /** The rows by what they tell of. */
    Map<ItemRef, Programme.Row> byItem(TripDay day, List<Entry> entries) {
        Map<ItemRef, Programme.Row> rows = new HashMap<>();
        for (Entry entry : entries) rows.put(ItemRef.to(entry.item()), row(day, entry));
        return rows;
    }

    private Programme.Row row(TripDay day, Entry entry) {
        Clocks clocks = new Clocks(words, day.date());
        Item item = entry.item();
        if (item instanceof Event event) return row(day, clocks, event);
        LineRows lines = new LineRows(words, day, clocks);
        LineRow line = item instanceof Leg leg ? lines.row(leg) : lines.row((Instruction) item, entry.besideItsEvent());
        return new Programme.Way(false, line.indented(), Anchor.of(item), line.when(), line.text());
    }

    private Programme.Item row(TripDay day, Clocks clocks, Event event) {
        EventRows rows = new EventRows(words, day, clocks, claims);
        boolean continued = numbers.containsKey(event.id());
        int number = numbers.computeIfAbsent(event.id(), id -> numbers.size() + 1);
        When when = clocks.of(event.when());
        List<Note> remarks = new ArrayList<>();
        String receivedBy = rows.receivedBy(event);
        if (!receivedBy.isEmpty()) remarks.add(new Note(Note.Tone.PLAIN, receivedBy));
        remarks.addAll(rows.remarks(event));
        return new Programme.Item(
                false,
                event.status() == EventStatus.CANCELLED,
                continued,
                Integer.toString(number),
                Anchor.of(event),
                when.line() + " " + words.of(event.title()),
                when,
                words.of(event.title()),
                continued ? "" : words.of(event.purpose()),
                rows.alongside(event),
                rows.marks(event),
                continued ? List.of() : claims.about(event),
                continued ? List.of() : rows.beside(event),
                continued ? "" : rows.place(event),
                continued ? "" : words.of(event.attire()),
                continued ? "" : rows.column(event),
                continued ? "" : rows.press(event),
                continued ? List.of() : remarks,
                continued ? "" : rows.officer(event));
    }
}
