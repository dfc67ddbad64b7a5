package my.lawatan.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.plan.ripple.Line;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.plan.ripple.Proposal;
import my.lawatan.plan.ripple.Reason;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** The proposals for a delay, for people: what changes from when to when and why, what stays, what breaks. */
record DelayText(Trip trip, Messages messages) {
    void lines(Ripple ripple, PrintStream out) {
        Event late = trip.event(ripple.delay().event());
        out.print(Visible.line(messages.text(
                        "cli.delay.late", late.title().plain(), ripple.delay().minutes()))
                + "\n");
        int number = 0;
        for (Proposal proposal : ripple.proposals()) print(proposal, ++number, out);
    }

    private void print(Proposal proposal, int number, PrintStream out) {
        out.print("\n" + Visible.line(messages.text("cli.delay.proposal-head", number, said(proposal.title()))) + "\n");
        Columns columns = new Columns();
        Stream.concat(proposal.changes().stream(), proposal.kept().stream()).forEach(line -> columns.add(row(line)));
        columns.print(out);
        for (Reason note : proposal.notes()) out.print("    " + Visible.line(said(note)) + "\n");
        for (Finding found : proposal.breaks())
            out.print("    " + Visible.line(messages.text("cli.delay.breaks", said(found))) + "\n");
    }

    private List<String> row(Line line) {
        return List.of("   ", line.event().title().plain(), times(line), why(line));
    }

    private String times(Line line) {
        String before = when(line.event().when());
        if (line.fate() == Fate.KEPT) return before;
        if (line.fate() == Fate.DROPPED) return messages.text("cli.delay.off", before);
        return messages.text("cli.delay.times", before, clock(line.after()));
    }

    String why(Line line) {
        return line.reasons().stream().map(this::said).collect(Collectors.joining("; "));
    }

    String said(Reason reason) {
        return messages.text(reason.key(), reason.arguments().toArray());
    }

    String said(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }

    private String when(TimeSpan when) {
        return messages.text("cli.delay.when", when.start().orElseThrow().local(), end(when));
    }

    private static String clock(TimeSpan when) {
        return when.start().orElseThrow().local().toLocalTime() + end(when);
    }

    private static String end(TimeSpan when) {
        return when.end().map(end -> "–" + end.local().toLocalTime()).orElse("");
    }
}
