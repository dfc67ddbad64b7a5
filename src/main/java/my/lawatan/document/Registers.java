package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Column;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimePoint;

/** What the papers of all registers have in common. */
final class Registers {
    private final Commission commission;
    private final Wording words;
    private final Imprint imprint;
    private final PaperKind kind;

    /** @throws my.lawatan.trip.Refused if the paper may not be printed */
    Registers(Commission commission, Wording words, PaperKind kind) {
        this.commission = commission;
        this.words = words;
        this.kind = kind;
        this.imprint = new Imprint(commission, words, kind);
    }

    RegisterPaper paper(String counts, List<Section> sections, String nothing) {
        return paper(kind.word(), head(), counts, sections, nothing);
    }

    /** @param front what its file is called after */
    RegisterPaper paper(String front, Masthead head, String counts, List<Section> sections, String nothing) {
        List<Section> filled =
                sections.stream().filter(section -> !section.rows().isEmpty()).toList();
        return new RegisterPaper(
                kind,
                words.language(),
                commission.asOf(),
                imprint.fileName(front),
                head,
                filled.isEmpty() ? "" : counts,
                filled,
                filled.isEmpty() ? nothing : "");
    }

    /** The masthead of such a paper of the whole trip. */
    Masthead head() {
        return imprint.ofVisit();
    }

    /** The masthead of a paper that tells nobody which visit it is of. */
    Masthead unnamed(String subheading) {
        return imprint.unnamed(subheading);
    }

    /** Whether it is for the officers who run the visit, who may read all of it. */
    boolean office() {
        return commission.office();
    }

    /** A table under a heading.
     *
     * @param anchor a name for it that is unique on the paper
     * @param key of its heading */
    Section section(String anchor, String key, List<Row> rows, Column... columns) {
        return new Section(anchor, words.say(key), List.of(columns), rows);
    }

    Column column(String key, Width width) {
        return new Column(words.say("register." + key), width);
    }

    /** What is stated, or that nothing is. */
    Cell stated(String text) {
        return text.isEmpty() ? new Cell(words.say("not-stated"), "", Look.NONE) : Cell.of(text);
    }

    String person(Optional<Id<Person>> id) {
        return words.person(id).map(words::name).orElse("");
    }

    String moment(Instant instant) {
        return words.times().shortDateTime(instant, commission.trip().settings().hostZone());
    }

    /** The day, and the time if one is stated, by the clock that is meant. */
    String moment(TimePoint point) {
        return point.hasTime()
                ? words.times().shortDateTime(point.instant(), point.zone())
                : words.times().shortDate(point.date());
    }

    /** When an event begins; empty if that is not stated. */
    String begins(Event event) {
        return event.when()
                .startInstant()
                .map(this::moment)
                .or(() -> event.when().day().map(words.times()::shortDate))
                .orElse("");
    }
}
