package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.text.Fold;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;

/** What all papers of one event say alike: their head and name, and when, where and how it is. */
final class EventSheet {
    private static final int LONGEST_FILE_NAME = 40;

    private final Wording words;
    private final Event event;
    private final Imprint imprint;
    private final LocalDate date;
    private final TripDay day;
    private final EventRows rows;
    private final Clocks clocks;
    private final Claims claims;

    /** @throws Refused if there is no such event */
    EventSheet(Wording words, Id<Event> id, Imprint imprint) {
        this.words = words;
        this.imprint = imprint;
        this.event = words.trip().events().get(id).orElseThrow(() -> new Refused("refused.paper-event-gone"));
        this.date = event.when().day().orElse(words.trip().settings().firstDay());
        this.day = TripDay.only(words.trip(), date, event::equals);
        this.clocks = new Clocks(words, date);
        this.claims = new Claims(words);
        this.rows = new EventRows(words, day, clocks, claims);
    }

    Event event() {
        return event;
    }

    TripDay day() {
        return day;
    }

    EventRows rows() {
        return rows;
    }

    List<Attendance> attendances() {
        return day.attendances(event);
    }

    List<String> claims() {
        return claims.about(event);
    }

    Masthead head() {
        return imprint.of(
                words.of(event.title()),
                Wording.join(Wording.DOT, imprint.paper(), imprint.programme(event, day), words.hostCityInFull()),
                Wording.join(
                        Wording.DOT,
                        dayInWords(),
                        words.of(words.trip().settings().title())));
    }

    private String dayInWords() {
        return event.when().day().isPresent()
                ? Imprint.capital(words.times().longDate(date))
                : words.say("when.not-stated");
    }

    /** @param kind the word of the paper's kind */
    String fileName(String kind) {
        String name = Fold.fold(event.title().plain()).replaceAll("[^a-z0-9]+", "-");
        String shorter = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        String front = event.when().day().map(d -> d + "_").orElse("");
        return imprint.fileName(front + kind + "_" + shorter.replaceAll("^-+|-+$", ""));
    }

    String side(Side side) {
        return switch (side) {
            case OURS, HOST -> words.word(side);
            case OTHER -> words.say("attendees.side.other");
            case NOT_STATED -> words.say("attendees.side.not-stated");
        };
    }

    /** When, where, who receives, dress, press, interpreter, officer: each with what it is in {@code lead}. */
    List<Line> facts() {
        List<Line> facts = new ArrayList<>();
        // that the day is not stated stands in the head
        When when = event.when().day().isPresent() ? clocks.of(event.when()) : clocks.said("when.date-only");
        String home = when.home().isEmpty() || !event.when().timed()
                ? when.home()
                : Wording.inCity(words.homeCity(), when.home());
        facts.add(new Line(words.say("column.time"), Wording.join(Wording.DOT, when.line(), home)));
        facts.add(new Line(words.say("column.venue"), stated(rows.place(event))));
        fact(facts, "attendees.received-by", words.of(event.receivedBy()));
        fact(facts, "column.attire", words.of(event.attire()));
        fact(facts, "column.press", rows.press(event));
        if (event.interpreter() != Need.NOT_STATED) fact(facts, "head.interpreter", words.inside(event.interpreter()));
        facts.add(new Line(words.say("column.officer-ic"), stated(rows.officer(event))));
        // that of an edition which may not say it
        facts.removeIf(fact -> fact.text().isEmpty());
        return facts;
    }

    private String stated(String text) {
        return text.isEmpty() ? words.say("not-stated") : text;
    }

    private void fact(List<Line> facts, String key, String text) {
        if (!text.isEmpty()) facts.add(new Line(words.say(key), text));
    }
}
