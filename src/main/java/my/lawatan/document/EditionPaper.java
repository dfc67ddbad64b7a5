package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import my.lawatan.reader.Secrets;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/**
 * A paper as the readers of one edition may have it. It is composed from a trip that holds nothing else, so that no template can tell
 * more; and since it leaves the house, its pages are held against what they must not say before they are anybody's.
 *
 * @param paper what is laid out
 * @param withheld what its readers must not read of the trips it was drawn from
 */
public record EditionPaper(Paper paper, Withheld withheld) implements Paper {
    public EditionPaper {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(withheld);
    }

    /**
     * A paper that is held against trips of its own.
     *
     * @param whole the trips it was drawn from, with everything
     * @param known the same as its readers may have them
     */
    public EditionPaper(Paper paper, Edition edition, List<Trip> whole, List<Trip> known) {
        this(paper, new Withheld(edition, whole, known));
    }

    public Edition edition() {
        return withheld.edition();
    }

    /** The trips it was drawn from, with everything. */
    public List<Trip> whole() {
        return withheld.whole();
    }

    /** The same as its readers may have them. */
    public List<Trip> known() {
        return withheld.known();
    }

    /** What its pages must not say. */
    public Secrets secrets() {
        return withheld.secrets(head().voice(), asOf());
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
    public List<Shortfall> shortfalls() {
        return paper.shortfalls();
    }

    @Override
    public Masthead head() {
        return paper.head();
    }
}
