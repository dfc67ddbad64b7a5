package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;

/** What is not stated yet: for each item of the day in one line, then for the day, for what has no day, and for the trip. */
final class OpenPoints {
    /** What {@link Missing} says by itself, so that a claim that it is not stated need not say it again. */
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
    private final Missing missing;
    private final Claims claims;

    OpenPoints(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.missing = new Missing(words, day);
        this.claims = new Claims(words);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Event event : day.events()) {
            if (event.status() == EventStatus.CANCELLED) continue;
            String text = Wording.join(
                    ". ", String.join(", ", Missing.words(missing.of(event))), String.join(" ", notStated(event)));
            if (!text.isEmpty()) lines.add(line(words.say("open.event", words.of(event.title()), text)));
        }
        List<String> ofDay = Missing.words(missing.ofDay());
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
}
