package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.protocol.seating.KeptChairs;
import my.lawatan.reader.Reader;
import my.lawatan.reader.ReaderMark;
import my.lawatan.reader.ReaderTrip;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * What goes into the reader copy of one person, as it would go onto papers: of which version and as of when is said the same way.
 *
 * @param reader who reads, and why they are that reader
 * @param seen what they may see
 * @param mark under which the file begins
 */
public record ReaderCopy(Reader reader, Trip seen, ReaderMark mark) {
    /** The copy for that person.
     *
     * @param now when it is made
     * @throws my.lawatan.trip.Refused if the trip has no such person */
    public static ReaderCopy of(Drawn drawn, Id<Person> person, Instant now) {
        Reader reader = Reader.of(drawn.trip(), person);
        Issue issue = drawn.issue();
        Optional<Version> version = issue.version().or(() -> issue.before().map(Issue.Frozen::version));
        ReaderMark mark = ReaderMark.of(
                drawn.trip(), reader, version.map(Version::name).orElse(""), issue.draftOnly(), drawn.speaksFor(now));
        Trip known = ReaderTrip.of(drawn.trip(), reader);
        List<Seat> chairs = KeptChairs.of(drawn.trip(), known, decided());
        return new ReaderCopy(reader, chairs.isEmpty() ? known : known.with(chairs, List.of()), mark);
    }

    private static Text decided() {
        Text decided = Text.NONE;
        for (Language language : List.of(Language.EN, Language.MS, Language.ES))
            decided = decided.with(language, new Messages(language).text("seating.why.as-decided"));
        return decided;
    }
}
