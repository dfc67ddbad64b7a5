package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.Need;
import my.lawatan.trip.PressAccess;

/** What is not stated yet: for each item of the day in one line, then for the day, for what has no day, and for the trip. */
final class Open {
    /** What {@link #missing} says by itself, so that a claim that it is not stated need not say it again. */
    private static final Set<String> SAID = Set.of(
            "when",
            "place",
            "press",
            "officer",
            "attire",
            "interpreter",
            "receivedBy",
            "fixedByHost",
            "status",
            // our own settings, of which no source speaks
            "hostZone",
            "homeCity",
            "homeZone");

    private final Wording words;
    private final TripDay day;
    private final With with;
    private final Claims claims;

    Open(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.with = new With(words, day);
        this.claims = new Claims(words);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Event event : day.events()) {
            if (event.status() == EventStatus.CANCELLED) continue;
            String text = Wording.join(". ", String.join(", ", missing(event)), String.join(" ", notStated(event)));
            if (!text.isEmpty()) lines.add(line(words.say("open.event", words.of(event.title()), text)));
        }
        List<String> ofDay = missingOfDay();
        if (!ofDay.isEmpty()) lines.add(line(words.say("open.day", String.join(", ", ofDay))));
        words.trip().events().stream()
                .filter(e -> e.when().day().isEmpty() && e.status() != EventStatus.CANCELLED)
                .sorted(Comparator.comparing((Event e) -> e.title().plain()).thenComparing(Event::id))
                .forEach(e -> lines.add(line(words.say("open.undated", words.of(e.title())))));
        notStated(words.trip().settings()).forEach(says -> lines.add(line(says)));
        return lines;
    }

    private static Line line(String text) {
        return new Line("", text);
    }

    private List<String> notStated(Item item) {
        return claims.of(item).stream()
                .filter(c -> c.basis() == Claim.Basis.NOT_STATED && c.says().stated() && !SAID.contains(c.component()))
                .map(c -> words.of(c.says()))
                .toList();
    }

    private List<String> missing(Event event) {
        List<String> missing = new ArrayList<>();
        if (!event.when().timed())
            missing.add(words.say(event.when().certainty() == Certainty.DAYS ? "open.times" : "open.time"));
        if (event.place().isEmpty()) missing.add(words.say("open.place"));
        if (event.type() == EventKind.PRIVATE || event.type() == EventKind.WORSHIP) return missing;
        people(missing, event);
        if (event.press() == PressAccess.NOT_STATED) missing.add(words.say("open.press"));
        if (!event.attire().stated()
                && day.day().filter(d -> d.dress().stated()).isEmpty()) missing.add(words.say("open.dress"));
        if (event.interpreter() == Need.NEEDED) missing.add(words.say("open.interpreter"));
        if (event.officer().isEmpty()) missing.add(words.say("open.officer"));
        return missing;
    }

    private void people(List<String> missing, Event event) {
        List<Attendance> all = day.attendances(event);
        int seats = with.unnamedSeats(event);
        if (seats > 0) missing.add(words.say("open.names", seats, Math.max(with.seats(event), seats)));
        int organisations = with.unnamedOrganisations(event);
        if (organisations > 0)
            missing.add(words.say(
                    "open.organisations",
                    organisations,
                    organisations + with.named(event).size()));
        boolean anybody = all.stream()
                .anyMatch(a -> !a.person().equals(words.trip().settings().principal()));
        if (!anybody && event.plus().isEmpty()) missing.add(words.say("open.who"));
    }

    private List<String> missingOfDay() {
        List<String> missing = new ArrayList<>();
        if (day.day().flatMap(Day::dutyOfficer).isEmpty()) missing.add(words.say("open.duty-officer"));
        if (day.day().filter(d -> d.dress().stated()).isEmpty()) missing.add(words.say("open.dress"));
        return missing;
    }
}
