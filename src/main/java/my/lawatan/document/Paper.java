package my.lawatan.document;

import java.time.Instant;
import java.util.List;
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

    /** What of the trip it cannot print as it is there, and says so on its page: a photograph that is no picture. */
    default List<Shortfall> shortfalls() {
        return List.of();
    }

    /** What identifies it: masthead and footer, the same on every page. */
    Masthead head();
}
