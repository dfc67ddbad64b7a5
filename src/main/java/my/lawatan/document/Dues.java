package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimePoint;

/** What one person must have finished on one day and has not. */
final class Dues {
    private static final String HANDOVER = ItemKind.HANDOVER.word() + "-";
    private final Wording words;
    private final LocalDate date;
    private final Id<Person> person;

    Dues(Wording words, LocalDate date, Id<Person> person) {
        this.words = words;
        this.date = date;
        this.person = person;
    }

    /** By the hour; what is due only some time on that day last. Passes have rows of their own. */
    List<Line> lines() {
        Clocks clocks = new Clocks(words, date);
        return new Deadlines(words, Instant.MIN)
                .until(Instant.MAX).stream()
                        .filter(d -> d.owner().filter(person::equals).isPresent())
                        .filter(d -> d.at().date().equals(date) && !d.anchor().startsWith(HANDOVER))
                        .map(d -> new Line(clock(clocks, d.at()), d.what(), d.anchor()))
                        .toList();
    }

    private static String clock(Clocks clocks, TimePoint at) {
        return at.hasTime() ? clocks.at(at).line() : "";
    }
}
