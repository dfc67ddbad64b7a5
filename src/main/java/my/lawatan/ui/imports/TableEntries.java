package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.table.HostRow;
import my.lawatan.interchange.table.HostTable;
import my.lawatan.interchange.table.Match;
import my.lawatan.interchange.table.Point;
import my.lawatan.text.Messages;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;

/** A host's programme beside ours, as lines to choose from. */
final class TableEntries {
    private final Messages messages;
    private final Spans spans;

    private TableEntries(Trip trip, Messages messages) {
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    static List<Entry> of(HostTable table, List<Match> matches, Trip trip, Messages messages) {
        TableEntries entries = new TableEntries(trip, messages);
        return Stream.concat(
                        matches.stream().map(entries::entry),
                        table.leftOut().stream().map(entries::leftOut))
                .toList();
    }

    private Entry entry(Match match) {
        Optional<HostRow> row = match.theirs();
        Optional<Event> ours = match.ours();
        boolean doubted = !match.sure() || row.filter(HostRow::doubted).isPresent();
        return new Entry(
                row.map(r -> "row " + r.number())
                        .orElseGet(() -> ours.orElseThrow().id().toString()),
                section(match, doubted),
                row.map(r -> messages.text("imports.row", r.number())).orElse(""),
                Visible.line(spans.whole(
                        ours.map(Event::when).orElseGet(() -> row.orElseThrow().when()))),
                Visible.line(ours.map(event -> event.title().in(messages.language()))
                        .orElseGet(() -> row.orElseThrow().title())),
                offers(match),
                notes(match),
                !doubted);
    }

    private static Section section(Match match, boolean doubted) {
        if (match.theirs().isEmpty()) return Section.ONLY_OURS;
        if (match.agrees()) return Section.AGREES;
        if (doubted) return Section.DOUBTED;
        return match.ours().isEmpty() ? Section.ADDED : Section.DIFFERS;
    }

    private List<Offer> offers(Match match) {
        List<Point> points = match.points();
        return IntStream.range(0, points.size())
                .mapToObj(i -> offer(points.get(i), i, points.size() == 1))
                .toList();
    }

    private Offer offer(Point point, int index, boolean alone) {
        boolean whole = point.subject() == Point.Subject.ITEM && alone;
        String label = whole
                ? ""
                : messages.text("imports.subject." + Words.kebab(point.subject().name()));
        return new Offer(
                point.subject() + " " + index,
                label,
                said(point.ours()),
                said(point.theirs()),
                point.agrees(),
                point.proposed(),
                point.edits());
    }

    private String said(Point.Said said) {
        return Visible.line(
                said instanceof Point.Said.Time time ? spans.whole(time.when()) : ((Point.Said.Words) said).text());
    }

    private List<String> notes(Match match) {
        List<String> notes = new ArrayList<>();
        if (!match.sure())
            notes.add(messages.text(
                    "imports.table.perhaps",
                    Visible.line(match.theirs().orElseThrow().title())));
        for (Remark remark : match.theirs().map(HostRow::said).orElse(List.of()))
            notes.add(messages.text("imports.at-row", remark.line(), Visible.line(remark.text(messages))));
        return notes;
    }

    private Entry leftOut(Remark remark) {
        return new Entry(
                "left out " + remark.line() + " " + remark.key(),
                Section.LEFT_OUT,
                remark.line() == 0 ? "" : messages.text("imports.row", remark.line()),
                "",
                Visible.line(remark.text(messages)),
                List.of(),
                List.of(),
                false);
    }
}
