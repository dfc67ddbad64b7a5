package my.lawatan.document;

import java.time.Instant;
import my.lawatan.trip.Language;

/**
 * A paper in two languages beside each other: twice the same paper, which its pages show as one.
 *
 * @param first in the language that leads
 * @param second in the other
 */
public record TwoLanguages(Paper first, Paper second) implements Paper {
    public TwoLanguages {
        if (first.kind() != second.kind() || first.language() == second.language())
            throw new IllegalArgumentException(first.fileName() + " beside " + second.fileName());
    }

    @Override
    public PaperKind kind() {
        return first.kind();
    }

    @Override
    public Language language() {
        return first.language();
    }

    @Override
    public Instant asOf() {
        return first.asOf();
    }

    @Override
    public String fileName() {
        return Untranslated.plain(first.fileName());
    }

    /** That of the first; its title in both languages. */
    @Override
    public Masthead head() {
        return first.head().beside(second.head());
    }
}
