package my.lawatan.document;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.check.Completeness;
import my.lawatan.check.Facts;
import my.lawatan.check.Readiness;
import my.lawatan.check.Requisite;
import my.lawatan.document.MatrixPaper.Cell;
import my.lawatan.document.MatrixPaper.Engagement;
import my.lawatan.text.Words;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Makes the completeness matrix. */
final class Matrices {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final Registers registers;

    Matrices(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.COMPLETENESS);
        this.registers = new Registers(commission, words, PaperKind.COMPLETENESS);
    }

    MatrixPaper paper() {
        List<Completeness.Line> lines = Completeness.of(Facts.of(trip, asOf)).lines().stream()
                .filter(line -> line.event().status() != EventStatus.CANCELLED)
                .toList();
        return new MatrixPaper(
                words.language(),
                asOf,
                imprint.fileName(PaperKind.COMPLETENESS.word()),
                registers.head(),
                lines.isEmpty() ? "" : counts(lines),
                Stream.of(Requirement.values()).map(words::word).toList(),
                lines.stream().map(this::row).toList(),
                lines.isEmpty() ? words.say("prepared.nothing") : "");
    }

    private String counts(List<Completeness.Line> lines) {
        Map<Readiness, Integer> counts = new EnumMap<>(Readiness.class);
        lines.stream()
                .flatMap(line -> line.cells().stream())
                .forEach(cell -> counts.merge(cell.state(), 1, Integer::sum));
        return words.say(
                "prepared.counts",
                lines.size(),
                counts.getOrDefault(Readiness.READY, 0),
                counts.getOrDefault(Readiness.OPEN, 0),
                counts.getOrDefault(Readiness.MISSING, 0));
    }

    private Engagement row(Completeness.Line line) {
        return new Engagement(
                Anchor.of(line.event()),
                registers.begins(line.event()),
                words.of(line.event().title()),
                line.cells().stream().map(this::cell).toList());
    }

    private Cell cell(Requisite need) {
        boolean owed = need.state() == Readiness.MISSING || need.state() == Readiness.OPEN;
        return new Cell(
                need.state(),
                words.say("prepared." + Words.kebab(need.state().name())),
                owed ? words.person(need.owner()).map(words::shortName).orElse("") : "",
                owed ? need.due().map(this::due).orElse("") : "");
    }

    private String due(TimePoint due) {
        return registers.moment(due);
    }
}
