package my.lawatan.document;

import java.time.Instant;
import my.lawatan.trip.Language;

/** A paper as it is handed out: every text worded in one language, in the order in which it is read. */
public interface Paper {
    /** What paper it is; it decides the template. */
    PaperKind kind();

    Language language();

    /** The instant for which it speaks. */
    Instant asOf();

    /** What a file of it should be called, without its ending. */
    String fileName();

    /** What identifies it: masthead and footer, the same on every page. */
    Masthead head();
}
