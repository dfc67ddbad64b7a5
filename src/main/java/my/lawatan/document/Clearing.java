package my.lawatan.document;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.change.Version;

/** By whom an issued version was cleared, and why it was issued, as its officer noted it. A note is for the office: it may say what no reader is to know. */
final class Clearing {
    private Clearing() {}

    /** Each with what it is in its lead; none of a draft, for other readers, and where nothing is noted. */
    static List<Line> of(Commission commission, Wording words) {
        if (!commission.office()) return List.of();
        return commission.issue().version().stream()
                .flatMap(version -> lines(words, version))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static Stream<Line> lines(Wording words, Version version) {
        return Stream.of(
                new Line(words.say("issue.cleared-by"), version.clearedBy()),
                new Line(words.say("issue.note"), version.note()));
    }
}
