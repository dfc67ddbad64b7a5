package my.lawatan.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.change.Version;

/**
 * What a file says of a page that somebody holds.
 *
 * @param version the version it is of, or after which it was a draft; none if there was none, or this file does not have it
 * @param others of its number, after which it may be a draft as well
 * @param latest the version that was issued last
 * @param paper which paper it is of; empty if that paper cannot be made any more
 * @param page its number on the paper; 0 for a code of another visit, and for that of a Word file, which is of all its pages
 * @param compared whether the page could be held against the latest version
 * @param changes what is otherwise in the latest version, of what stands on the page or would stand there now
 * @param since whether the trip was changed since the latest version; of a draft, since it was drawn, as far as its readers may see it
 */
public record PageVerdict(
        State state,
        Optional<Version> version,
        List<Version> others,
        Optional<Version> latest,
        String paper,
        int page,
        boolean compared,
        List<ChangeSheetPaper.Row> changes,
        Since since) {
    /** Whether anything was changed. */
    public enum Since {
        NOTHING,
        SOMETHING,
        NOT_KNOWN;

        /** Said by whoever knows. */
        public static Since of(boolean something) {
            return something ? SOMETHING : NOTHING;
        }
    }

    /** Whether one may work from it. */
    public enum State {
        /** Of the version issued last. */
        CURRENT,
        SUPERSEDED,
        /** Never issued. */
        DRAFT,
        /** Of a version of this visit that is not in this file. */
        UNKNOWN_VERSION,
        OTHER_VISIT
    }

    /** Whether the code is of a paper whose pages are not ours to count. */
    public boolean ofAllPages() {
        return state != State.OTHER_VISIT && page == PageCode.NO_PAGE;
    }

    public PageVerdict {
        Objects.requireNonNull(state);
        others = List.copyOf(others);
        changes = List.copyOf(changes);
    }
}
