package my.lawatan.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.TimePoint;

/** What stands beside an event on papers: its hold point, its plans B in a line each, and when it really was. */
final class BesideNotes {
    private final Wording words;

    BesideNotes(Wording words) {
        this.words = words;
    }

    /** "HOLD until called, released by the host's protocol". */
    Optional<String> hold(Event event) {
        return Beside.hold(words.trip(), event.id()).map(this::hold);
    }

    private String hold(Hold hold) {
        if (hold.released().isPresent())
            return words.say("beside.released", clock(hold.released().get()));
        String until = hold.until().stated() ? words.of(hold.until()) : words.say("beside.until-called");
        String by = words.of(hold.releasedBy());
        return by.isEmpty() ? words.say("beside.hold", until) : words.say("beside.hold-by", until, by);
    }

    /** "Wet-weather plan: Photograph, indoors · Hall 3 · to be decided by Fri 15 Nov 09:30, Protocol". */
    List<Note> plans(Event event) {
        List<Note> notes = new ArrayList<>();
        for (Alternative a : Beside.alternatives(words.trip(), event.id()))
            notes.add(new Note(a.inForce() ? Note.Tone.OPEN : Note.Tone.PLAIN, plan(a)));
        return notes;
    }

    private String plan(Alternative a) {
        String name = a.plan().stated() ? words.of(a.plan()) : words.word(a.reason());
        String what = Wording.join(
                Wording.DOT,
                words.of(a.title()),
                a.when().timed() ? clocks(a) : "",
                a.place().map(words::place).orElse(""));
        if (a.inForce()) return words.say("beside.in-force", name, what);
        return Wording.join(Wording.DOT, words.say("beside.plan", name, what), deciding(a));
    }

    private String clocks(Alternative a) {
        String start = clock(a.when().start().orElseThrow());
        return a.when().end().map(end -> start + "–" + clock(end)).orElse(start);
    }

    private String deciding(Alternative a) {
        String who = words.of(a.decidedBy());
        if (a.decideBy().isEmpty()) return who.isEmpty() ? "" : words.say("beside.decides", who);
        TimePoint by = a.decideBy().get();
        String when = by.hasTime()
                ? words.times().shortDateTime(by.instant(), by.zone())
                : words.times().shortDate(by.date());
        return who.isEmpty() ? words.say("beside.decide-by", when) : words.say("beside.decide-by-who", when, who);
    }

    /** "began 10:41, +11 min; ended 12:40"; none if nothing was noted. */
    Optional<String> run(Event event) {
        Optional<Actual> noted = Beside.actual(words.trip(), event.id());
        return noted.map(a -> Wording.join(
                        "; ",
                        a.began()
                                .map(at -> words.say("beside.began", clock(at))
                                        + drift(at, event.when().start()))
                                .orElse(""),
                        a.ended()
                                .map(at -> words.say("beside.ended", clock(at))
                                        + drift(at, event.when().end()))
                                .orElse("")))
                .filter(run -> !run.isEmpty());
    }

    private String drift(TimePoint at, Optional<TimePoint> planned) {
        long minutes = planned.filter(TimePoint::hasTime)
                .map(p -> Duration.between(p.instant(), at.instant()).toMinutes())
                .orElse(0L);
        return minutes == 0 ? "" : ", " + words.say("beside.drift", (minutes > 0 ? "+" : "−") + Math.abs(minutes));
    }

    private String clock(TimePoint point) {
        return point.time().map(words.times()::clock).orElse("");
    }
}
