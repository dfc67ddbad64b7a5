package my.lawatan.store;

import java.util.List;
import java.util.Locale;

/**
 * Whether what is in a file is what was written.
 *
 * @param rows items that were read
 * @param entries entries of the journal that were read
 * @param versions issued versions that were read
 * @param problems empty if all is well
 */
public record Integrity(long rows, long entries, long versions, List<Problem> problems) {
    public Integrity {
        problems = List.copyOf(problems);
    }

    public boolean whole() {
        return problems.isEmpty();
    }

    /** In which way something is wrong. */
    public enum Kind {
        /** A row is not what was written. */
        ROW,
        /** Rows are missing, or there are some too many. */
        ROWS,
        /** An entry is not what was written, or one before it is missing. */
        ENTRY,
        /** A version or its snapshot is not what was written. */
        VERSION,
        /** The journal leads to another trip than the rows hold. */
        REPLAY,
        /** SQLite finds fault with the file. */
        PAGES
    }

    /** One finding. @param place the row, entry or version, or SQLite's words */
    public record Problem(Kind kind, String place) {
        /** The key of its sentence, whose argument is the place. */
        public String key() {
            return "store.problem." + kind.name().toLowerCase(Locale.ROOT);
        }
    }
}
