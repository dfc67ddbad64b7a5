package my.lawatan.document;

import java.util.List;
import java.util.Set;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;

/** What the checks find about this day's items, as far as the list of what is not stated does not say it already. */
final class Findings {
    private static final Set<String> SAID = Set.of("names-awaited");

    private Findings() {}

    static List<Line> of(Wording words, TripDay day) {
        Facts facts = Facts.of(day.trip());
        return day.events().stream()
                .flatMap(event -> Checks.of(facts, event.id()).stream())
                .filter(finding -> finding.severity() != Severity.HINT && !SAID.contains(finding.rule()))
                .distinct()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .map((Finding finding) -> new Line("", words.finding(finding)))
                .toList();
    }
}
