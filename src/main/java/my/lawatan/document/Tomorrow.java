package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;

/** The day after in a few lines. */
final class Tomorrow {
    private static final int MOST_LINES = 6;

    private final Wording words;
    private final TripDay day;
    private final Set<Id<Track>> own;

    Tomorrow(Wording words, TripDay day) {
        this(words, day, Edition.OFFICE);
    }

    /** For those readers: the spouse's own programme is what she, or he, looks for. */
    Tomorrow(Wording words, TripDay day, Edition edition) {
        this.words = words;
        this.day = day;
        this.own = edition == Edition.SPOUSE ? words.trip().tracks(TrackKind.SPOUSE) : Set.of();
    }

    /** "Tomorrow, Thursday 14 November". */
    String head() {
        LocalDate date = day.date();
        return words.say(
                "tomorrow",
                words.text("time.day." + date.getDayOfWeek().getValue()),
                date.getDayOfMonth(),
                words.text("time.month." + date.getMonthValue()));
    }

    List<Line> lines() {
        List<Event> events = day.events().stream()
                .filter(e -> (day.principals(e) || e.isOn(own)) && e.status() != EventStatus.CANCELLED)
                .toList();
        if (events.isEmpty()) return List.of(new Line("", nothing()));
        int shown = events.size() > MOST_LINES ? MOST_LINES - 1 : events.size();
        Clocks clocks = new Clocks(words, day.date());
        List<Line> lines = new ArrayList<>();
        for (Event event : events.subList(0, shown))
            lines.add(new Line(clocks.markedStart(event.when()), line(event), Anchor.of(event)));
        if (shown < events.size()) lines.add(new Line("", words.say("tomorrow.more", events.size() - shown)));
        return lines;
    }

    private String line(Event event) {
        String title = words.of(event.title());
        String open = event.status() == EventStatus.TENTATIVE ? words.inside(event.status()) : "";
        return Wording.join(", ", title, words.lower(words.of(event.attire())), open);
    }

    private String nothing() {
        boolean over = day.date().isAfter(words.trip().settings().lastDay());
        if (!over) return words.say("tomorrow.nothing");
        boolean quiet = day.events().stream().allMatch(e -> e.status() == EventStatus.CANCELLED)
                && day.legs().isEmpty();
        return words.say(quiet ? "tomorrow.over" : "tomorrow.over-others");
    }
}
