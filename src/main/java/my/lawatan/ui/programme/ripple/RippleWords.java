package my.lawatan.ui.programme.ripple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Severity;
import my.lawatan.plan.ripple.Line;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.plan.ripple.Proposal;
import my.lawatan.plan.ripple.Reason;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.programme.Ghosted;

/** Proposals in the words of the window. */
record RippleWords(Messages messages) {
    RipplePage page(List<Proposal> all, int number) {
        Proposal shown = all.get(number);
        List<RipplePage.Cost> costs = Stream.concat(
                        shown.notes().stream().map(note -> new RipplePage.Cost(said(note), Severity.WARN)),
                        shown.breaks().stream()
                                .map(f -> new RipplePage.Cost(
                                        messages.text(f.key(), f.arguments().toArray()), f.severity())))
                .toList();
        return new RipplePage(
                all.stream().map(p -> said(p.title())).toList(),
                number,
                shown.changes().stream().map(this::change).toList(),
                shown.kept().stream().map(this::change).toList(),
                costs);
    }

    String said(Reason reason) {
        return messages.text(reason.key(), reason.arguments().toArray());
    }

    private RipplePage.Change change(Line line) {
        String why = line.reasons().stream().map(this::said).collect(Collectors.joining("\n"));
        return new RipplePage.Change(line.event().title().in(messages.language()), times(line), why, badge(line));
    }

    private String badge(Line line) {
        if (line.fate() == Fate.KEPT) return messages.text("programme.ripple.kept");
        if (line.fate() == Fate.DROPPED) return messages.text("programme.ripple.off");
        return minutes(line.minutes(), line.shorter());
    }

    private static String minutes(int later, int shorter) {
        String moved = later > 0 ? "+" + later : "";
        return shorter > 0 ? (moved + " −" + shorter).strip() : moved;
    }

    private String times(Line line) {
        String before = clock(line.event().when());
        boolean same = line.after().equals(line.event().when());
        return same ? before : messages.text("programme.ripple.times", before, clock(line.after()));
    }

    private String clock(TimeSpan when) {
        Times times = new Times(messages);
        String start = clock(times, when.start().orElseThrow());
        return when.end().map(end -> start + "–" + clock(times, end)).orElse(start);
    }

    private static String clock(Times times, TimePoint point) {
        return times.clock(point.local().toLocalTime());
    }

    /** What is shown of it over the plan. */
    List<Ghosted> ghosts(Proposal proposal) {
        return proposal.changes().stream()
                .map(line -> new Ghosted(line.event().with(line.after()), badge(line)))
                .toList();
    }

    /** "+55". */
    String later(TimeSpan before, TimeSpan after) {
        long minutes = java.time.Duration.between(
                        before.startInstant().orElseThrow(),
                        after.startInstant().orElseThrow())
                .toMinutes();
        return "+" + minutes;
    }
}
