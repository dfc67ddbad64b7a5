package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import my.lawatan.reader.Secrets;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/**
 * A paper as the readers of one edition may have it. It is composed from a trip that holds nothing else, so that no template can tell
 * more; and since it leaves the house, its pages are held against what they must not say before they are anybody's.
 *
 * @param paper what is laid out
 * @param whole the trips it was drawn from, with everything
 * @param known the same as its readers may have them
 */
public record EditionPaper(Paper paper, Edition edition, List<Trip> whole, List<Trip> known) implements Paper {
    public EditionPaper {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(edition);
        whole = List.copyOf(whole);
        known = List.copyOf(known);
    }

    /** What its pages must not say. */
    public Secrets secrets() {
        return Secrets.of(whole, known, ours(), head().voice().times());
    }

    /** What papers say by themselves. */
    private Stream<String> ours() {
        Voice voice = head().voice();
        return voice.beside().isEmpty() ? ours(voice) : Stream.concat(ours(voice), ours(voice.turned()));
    }

    private Stream<String> ours(Voice voice) {
        Messages messages = voice.messages(edition);
        Times times = new Times(messages);
        TripSettings settings = whole.get(0).settings();
        Stream<String> asOf =
                Stream.of(settings.hostZone(), settings.homeZone()).map(zone -> times.shortDateTime(asOf(), zone));
        return Stream.concat(asOf, Stream.of("document", "word", "time").flatMap(messages::sentences));
    }

    @Override
    public PaperKind kind() {
        return paper.kind();
    }

    @Override
    public Language language() {
        return paper.language();
    }

    @Override
    public Instant asOf() {
        return paper.asOf();
    }

    @Override
    public String fileName() {
        return paper.fileName();
    }

    @Override
    public Masthead head() {
        return paper.head();
    }
}
