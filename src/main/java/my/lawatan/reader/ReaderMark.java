package my.lawatan.reader;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * What makes a trip file a reader copy: the label of its first entry, which says for whom and as of when.
 *
 * @param name whose copy it is, as in lists
 * @param person that person in the trip
 * @param version the version issued last; empty if none was
 * @param changed whether anything was changed after that version
 * @param asOf the instant for which it speaks
 */
public record ReaderMark(
        String name, Id<Person> person, Readership readership, String version, boolean changed, Instant asOf) {
    private static final String KEY = "edit.reader-copy";
    private static final String CHANGED = "changed";
    private static final String ISSUED = "issued";

    /** The mark of a copy of {@code trip} for that reader. */
    public static ReaderMark of(Trip trip, Reader reader, String version, boolean changed, Instant asOf) {
        Id<Person> person = reader.person().orElseThrow();
        String name = Names.list(trip.person(person), Language.EN);
        return new ReaderMark(name, person, reader.readership(), version, changed, asOf);
    }

    /** The label under which a reader copy begins. */
    public Label label() {
        return Label.of(KEY, name, person, readership.word(), version, changed ? CHANGED : ISSUED, asOf);
    }

    /** The mark that a label is; none if it is another label. */
    public static Optional<ReaderMark> of(Label label) {
        List<String> said = label.arguments();
        if (!label.key().equals(KEY) || said.size() < 6) return Optional.empty();
        return Arrays.stream(Readership.values())
                .filter(readership -> readership.word().equals(said.get(2)))
                .findFirst()
                .flatMap(readership -> read(said, readership));
    }

    /** Whether a file that begins under that label is a reader copy, though of a newer Lawatan that says more. */
    public static boolean is(Label label) {
        return label.key().equals(KEY);
    }

    private static Optional<ReaderMark> read(List<String> said, Readership readership) {
        try {
            return Optional.of(new ReaderMark(
                    said.get(0),
                    Id.of(said.get(1)),
                    readership,
                    said.get(3),
                    said.get(4).equals(CHANGED),
                    Instant.parse(said.get(5))));
        } catch (DateTimeParseException | Refused e) {
            return Optional.empty();
        }
    }
}
