package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.Note.Tone;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Need;
import my.lawatan.trip.Track;

/** An item of the programme as a row of the timetable. */
final class EventRows {
    /** A longer note on the press does not fit its column. */
    private static final int LONGEST_PRESS_NOTE = 24;

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;
    private final PeopleOfEvent with;
    private final Claims claims;

    EventRows(Wording words, TripDay day, Clocks clocks) {
        this(words, day, clocks, new Claims(words));
    }

    EventRows(Wording words, TripDay day, Clocks clocks, Claims claims) {
        this.words = words;
        this.day = day;
        this.clocks = clocks;
        this.with = new PeopleOfEvent(words, day);
        this.claims = claims;
    }

    ItemRow row(Event event) {
        return new ItemRow(
                false,
                event.status() == EventStatus.CANCELLED,
                anchor(event),
                clocks.of(event.when()),
                words.of(event.title()),
                alongside(event),
                notes(event),
                claims.about(event),
                place(event),
                receivedBy(event),
                with.column(event),
                press(event),
                officer(event));
    }

    /** Who comes along, as the narrow column has it. */
    String column(Event event) {
        return with.column(event);
    }

    String officer(Event event) {
        return words.person(event.officer()).map(words::shortName).orElse("");
    }

    static String anchor(Event event) {
        return Anchor.of(event);
    }

    /** On which other programmes it is; empty in the principal's own. */
    String alongside(Event event) {
        return day.principals(event) ? "" : tracks(event);
    }

    private String tracks(Event event) {
        return event.tracks().stream()
                .flatMap(id -> words.trip().tracks().get(id).stream())
                .sorted(Track.ORDER)
                .map(track -> words.of(track.name()))
                .collect(Collectors.joining(", "));
    }

    private List<Note> notes(Event event) {
        List<Note> notes = new ArrayList<>(marks(event));
        notes.addAll(beside(event));
        say(notes, Tone.PLAIN, words.of(event.purpose()));
        if (event.attire().stated()) say(notes, Tone.PLAIN, words.say("item.attire", words.of(event.attire())));
        notes.addAll(remarks(event));
        return notes;
    }

    /** How sure it is: fixed by the host, called off, tentative. */
    List<Note> marks(Event event) {
        List<Note> notes = new ArrayList<>();
        if (event.fixedByHost()) notes.add(new Note(Tone.FIXED, words.say("mark.fixed")));
        if (event.status() == EventStatus.CANCELLED) notes.add(new Note(Tone.OFF, words.say("mark.cancelled")));
        if (event.status() == EventStatus.TENTATIVE) notes.add(new Note(Tone.OPEN, words.say("mark.tentative")));
        return notes;
    }

    /** Its hold point, a note each, then its plans B and when it really was. */
    List<Note> beside(Event event) {
        BesideNotes notes = new BesideNotes(words);
        List<Note> all = new ArrayList<>();
        notes.hold(event).ifPresent(hold -> all.add(new Note(Tone.OPEN, hold)));
        all.addAll(notes.plans(event));
        return all;
    }

    /** How many are expected, what else the programme should say, and who is awaited. */
    List<Note> remarks(Event event) {
        List<Note> notes = new ArrayList<>();
        if (!said(event, expected(event.expected()))) say(notes, Tone.PLAIN, expected(event.expected()));
        say(notes, Tone.PLAIN, words.of(event.remarks()));
        if (longPressNote(event)) say(notes, Tone.PLAIN, words.say("item.press", words.of(event.pressNote())));
        if (event.interpreter() == Need.NEEDED) say(notes, Tone.OPEN, words.say("item.interpreter-needed"));
        int seats = with.unnamedSeats(event);
        if (seats > 0) say(notes, Tone.OPEN, words.count("item.names-awaited", seats));
        return notes;
    }

    private static void say(List<Note> notes, Tone tone, String text) {
        if (!text.isEmpty()) notes.add(new Note(tone, text));
    }

    /** How many are expected, in a sentence; empty if not stated. */
    String expected(Headcount expected) {
        if (expected.people().isEmpty() && expected.organisations().isEmpty()) return "";
        if (expected.organisations().isEmpty())
            return words.say("item.expected.people", expected.people().get());
        if (expected.people().isEmpty())
            return words.say(
                    "item.expected.organisations", expected.organisations().get());
        return words.say(
                "item.expected",
                expected.people().get(),
                expected.organisations().get());
    }

    String place(Event event) {
        return event.place()
                .map(id -> Wording.join(", ", words.place(id), words.arrivalPoint(id)))
                .orElse("");
    }

    String receivedBy(Event event) {
        return event.receivedBy().stated() ? words.say("item.received-by", words.of(event.receivedBy())) : "";
    }

    // an officer may have written it into the purpose already
    private boolean said(Event event, String sentence) {
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return words.of(event.purpose()).contains(bare)
                || words.of(event.remarks()).contains(bare);
    }

    String press(Event event) {
        String access = words.say("press." + Words.kebab(event.press().name()));
        String note = longPressNote(event) ? "" : words.of(event.pressNote());
        // "pool at start" says "pool" itself
        return words.lower(note).startsWith(access) && !note.isEmpty() ? note : Wording.join(", ", access, note);
    }

    private boolean longPressNote(Event event) {
        return words.longer(event.pressNote(), LONGEST_PRESS_NOTE);
    }
}
