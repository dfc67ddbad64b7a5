package my.lawatan.document;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import my.lawatan.check.Action;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;

/** What does not fit on a day: clashes, ways, days and clocks that nobody has waived. What is awaited stands in lists of its own. */
final class Findings {
    private static final Set<Action> PRINTED = EnumSet.of(Action.SEPARATE, Action.TRAVEL, Action.DAYS, Action.ZONES);

    private Findings() {}

    static List<Line> of(Wording words, TripDay day, Instant asOf) {
        Facts facts = Facts.of(day.trip(), asOf);
        return day.events().stream()
                .flatMap(event -> Checks.open(facts, event.id()).stream())
                .filter(finding -> finding.severity() != Severity.HINT && PRINTED.contains(Checks.action(finding)))
                .distinct()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .map((Finding finding) -> new Line("", words.finding(finding)))
                .toList();
    }
}
