package my.lawatan.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** What stands beside an event, in words: plan B, hold point, what its time is counted from, when it really was. */
public final class BesideWords {
    private final Trip trip;
    private final Messages messages;
    private final Times times;

    public BesideWords(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** The title with the marks "HOLD" and "B" before it; the title alone if there is nothing to mark. */
    public String marked(Event event) {
        String title = event.title().in(messages.language());
        if (isBare()) return title;
        String marks = Stream.of(holdMark(event), planMark(event))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
        return marks.isEmpty() ? title : marks + " " + title;
    }

    private boolean isBare() {
        return trip.holds().size() == 0 && trip.alternatives().size() == 0;
    }

    private String holdMark(Event event) {
        boolean held = Beside.hold(trip, event.id())
                .filter(h -> h.released().isEmpty())
                .isPresent();
        return held ? messages.text("programme.beside.hold") : "";
    }

    private String planMark(Event event) {
        return trip.alternatives().stream().anyMatch(a -> a.event().equals(event.id()))
                ? messages.text("programme.beside.b")
                : "";
    }

    /** All that is to be said, a line each; empty if there is nothing. */
    public List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(counted(event));
        lines.add(hold(event));
        Beside.alternatives(trip, event.id()).forEach(a -> lines.add(plan(a)));
        lines.add(run(event));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** "= end of Arrival + 15 min"; empty if its time is its own. */
    public String counted(Event event) {
        if (trip.dependencies().size() == 0) return "";
        Optional<Dependency> count = Counts.of(trip, event.id());
        return count.map(this::counted).orElse("");
    }

    /** "= end of Arrival + 15 min". */
    public String counted(Dependency d) {
        String on = trip.event(d.on()).title().in(messages.language());
        boolean start = d.anchor() == Instruction.Anchor.START;
        String anchor = messages.text(start ? "programme.beside.start-of" : "programme.beside.end-of", on);
        if (d.minutes() == 0) return messages.text("programme.beside.counted-at", anchor);
        return messages.text(
                d.minutes() < 0 ? "programme.beside.counted-before" : "programme.beside.counted",
                anchor,
                Math.abs(d.minutes()));
    }

    /** "HOLD until called; released by …"; empty if nothing is held. */
    public String hold(Event event) {
        return Beside.hold(trip, event.id()).map(this::hold).orElse("");
    }

    private String hold(Hold hold) {
        String until = hold.until().stated()
                ? hold.until().in(messages.language())
                : messages.text("programme.beside.until-called");
        String by = hold.releasedBy().in(messages.language());
        String line = by.isEmpty()
                ? messages.text("programme.beside.held", until)
                : messages.text("programme.beside.held-by", until, by);
        return hold.released()
                .map(at -> messages.text("programme.beside.released", clock(at)))
                .orElse(line);
    }

    /** "Plan B, wet-weather plan: Photograph, indoors · Hall 3 · decide by Fri 15 Nov 09:30, Protocol". */
    public String plan(Alternative a) {
        String name = a.plan().stated() ? a.plan().in(messages.language()) : messages.word(a.reason());
        String what = Stream.of(
                        a.title().in(messages.language()),
                        a.when().timed() ? clocks(a) : "",
                        a.place()
                                .flatMap(trip.places()::get)
                                .map(Place::name)
                                .map(n -> n.in(messages.language()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String key = a.inForce() ? "programme.beside.in-force" : "programme.beside.plan";
        return Stream.of(messages.text(key, name, what), deciding(a))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String clocks(Alternative a) {
        String start = clock(a.when().start().orElseThrow());
        return a.when().end().map(end -> start + "–" + clock(end)).orElse(start);
    }

    private String deciding(Alternative a) {
        if (a.inForce()) return "";
        String who = a.decidedBy().in(messages.language());
        String by = a.decideBy().map(this::dated).orElse("");
        if (by.isEmpty()) return who.isEmpty() ? "" : messages.text("programme.beside.decides", who);
        return who.isEmpty()
                ? messages.text("programme.beside.decide-by", by)
                : messages.text("programme.beside.decide-by-who", by, who);
    }

    private String dated(TimePoint point) {
        return point.hasTime() ? times.shortDateTime(point.instant(), point.zone()) : times.shortDate(point.date());
    }

    /** "began 10:41, +11 min; ended 12:40"; empty if nothing was noted. */
    public String run(Event event) {
        if (trip.actuals().size() == 0) return "";
        Optional<Actual> noted = Beside.actual(trip, event.id());
        return noted.stream()
                .flatMap(a -> Stream.of(
                        a.began()
                                .map(at -> ran("began", at, event.when().start()))
                                .orElse(""),
                        a.ended()
                                .map(at -> ran("ended", at, event.when().end()))
                                .orElse("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String ran(String what, TimePoint at, Optional<TimePoint> planned) {
        String said = messages.text("programme.beside." + what, clock(at));
        Optional<Long> drift = planned.filter(TimePoint::hasTime)
                .map(p -> Duration.between(p.instant(), at.instant()).toMinutes());
        return drift.map(d -> d == 0
                        ? messages.text("programme.beside.on-time", said)
                        : messages.text("programme.beside.drift", said, (d > 0 ? "+" : "−") + Math.abs(d)))
                .orElse(said);
    }

    private String clock(TimePoint point) {
        return point.time().map(times::clock).orElse("");
    }
}
