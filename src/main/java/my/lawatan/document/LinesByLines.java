package my.lawatan.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.LineByLine.Minute;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.TripSettings;

/** Makes the line by line of one day. */
final class LinesByLines {
    private final Commission commission;
    private final LocalDate date;
    private final Wording words;
    private final TripDay day;
    private final Imprint imprint;

    LinesByLines(Commission commission, LocalDate date) {
        this.commission = commission;
        this.date = date;
        this.words = commission.words();
        this.day = new TripDay(commission.trip(), date);
        this.imprint = new Imprint(commission, words, PaperKind.LINE_BY_LINE);
    }

    LineByLine paper() {
        Masthead head = imprint.ofDay(day);
        DayOrder order = new DayOrder(day);
        Minutes minutes = new Minutes(words, day);
        Optional<Map<String, Minute>> before = commission.before().map(this::before);
        List<Minute> bands = marked(minutes.of(bands(order.principals(), true), false), before);
        List<Minute> untimed = marked(minutes.of(bands(order.principals(), false), false), before);
        List<Minute> timed = marked(minutes.of(order.principals(), true), before);
        List<Minute> alongsideUntimed = marked(minutes.of(order.others(), false), before);
        List<Minute> alongside = marked(minutes.of(order.others(), true), before);
        boolean nothing = bands.isEmpty() && untimed.isEmpty() && timed.isEmpty();
        boolean others = !alongside.isEmpty() || !alongsideUntimed.isEmpty();
        return new LineByLine(
                words.language(),
                date,
                commission.asOf(),
                imprint.fileName(date + "_line-by-line"),
                head,
                day.day().map(this::notes).orElse(""),
                words.hostCity(),
                sameClocks() ? "" : words.homeCity(),
                bands,
                untimed,
                timed,
                alongsideUntimed,
                alongside,
                nothing ? words.say(others ? "nothing-principal" : "nothing") : "");
    }

    private static List<DayOrder.Entry> bands(List<DayOrder.Entry> entries, boolean wanted) {
        return entries.stream()
                .filter(entry -> wanted
                        == (entry.item() instanceof Event event && event.when().certainty() == Certainty.DAYS))
                .toList();
    }

    private String notes(Day of) {
        return Wording.join(
                Wording.DOT,
                String.join(", ", words.of(of.weather()).lines().toList()),
                of.dress().stated() ? words.say("item.attire", words.of(of.dress())) : "",
                words.of(of.notes()));
    }

    private boolean sameClocks() {
        TripSettings settings = words.trip().settings();
        return settings.hostZone().equals(settings.homeZone());
    }

    private Map<String, Minute> before(Issue.Frozen frozen) {
        TripDay then = new TripDay(frozen.trip(), date);
        DayOrder order = new DayOrder(then);
        Minutes minutes = new Minutes(words.about(frozen.trip()), then);
        Map<String, Minute> all = new HashMap<>();
        for (List<DayOrder.Entry> entries : List.of(order.principals(), order.others()))
            for (boolean timed : new boolean[] {true, false})
                minutes.of(entries, timed).forEach(minute -> all.put(key(minute), minute));
        return all;
    }

    private static String key(Minute minute) {
        return minute.kind() + minute.anchor();
    }

    private static List<Minute> marked(List<Minute> now, Optional<Map<String, Minute>> before) {
        if (before.isEmpty()) return now;
        return now.stream()
                .map(minute -> minute.equals(before.get().get(key(minute))) ? minute : minute.asChanged())
                .toList();
    }
}
