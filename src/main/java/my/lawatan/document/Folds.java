package my.lawatan.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.document.ChangeSheetPaper.Fold;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** Puts those lines of a change sheet together that say the same of the same day: "moved by 30 min to later" and what was. None is left out. */
final class Folds {
    private final Wording words;
    private final Lengths lengths;

    Folds(Wording words) {
        this.words = words;
        this.lengths = new Lengths(words);
    }

    private record Alike(String day, String text) {}

    /** In the order of the first line of each. */
    List<Fold> of(List<Row> rows) {
        Map<Alike, List<Row>> alike = new LinkedHashMap<>();
        for (Row row : rows)
            alike.computeIfAbsent(new Alike(row.day(), shift(row).orElse(row.text())), same -> new ArrayList<>())
                    .add(row);
        return alike.entrySet().stream()
                .map(entry -> fold(entry.getKey().text(), entry.getValue()))
                .toList();
    }

    // of one alone it is said from when to when
    private static Fold fold(String text, List<Row> rows) {
        return new Fold(rows.size() == 1 ? rows.get(0).text() : text, rows);
    }

    private Optional<String> shift(Row row) {
        List<Change> changes = row.line().changes();
        if (changes.size() != 1 || !changes.get(0).component().equals("when")) return Optional.empty();
        return by(changes.get(0).before(), changes.get(0).after()).map(this::said);
    }

    private String said(Duration by) {
        String length = lengths.of((int) by.abs().toMinutes());
        return words.say(by.isNegative() ? "sheet.earlier" : "sheet.later", length);
    }

    private static Optional<Duration> by(Object before, Object after) {
        if (!(before instanceof TimeSpan was) || !(after instanceof TimeSpan is)) return Optional.empty();
        boolean comparable = was.timed()
                && is.timed()
                && was.day().equals(is.day())
                && was.duration().equals(is.duration())
                && was.certainty() == is.certainty();
        if (!comparable) return Optional.empty();
        return was.start()
                .map(TimePoint::instant)
                .flatMap(from -> is.start().map(to -> Duration.between(from, to.instant())))
                .filter(by -> !by.isZero());
    }
}
