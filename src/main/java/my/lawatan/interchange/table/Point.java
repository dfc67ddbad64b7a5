package my.lawatan.interchange.table;

import java.util.List;
import my.lawatan.edit.Edit;
import my.lawatan.trip.TimeSpan;

/**
 * One thing that both sides say of an item.
 *
 * @param ours a time, or a text; empty if we say nothing
 * @param theirs likewise
 * @param agrees whether both mean the same
 * @param proposed whether theirs should be taken over unless an officer thinks otherwise
 * @param edits what taking theirs over does; empty if nothing can be
 */
public record Point(Subject subject, Said ours, Said theirs, boolean agrees, boolean proposed, List<Edit> edits) {
    /** What it is about. */
    public enum Subject {
        TIME,
        TITLE,
        PLACE,
        NAME,
        ITEM
    }

    /** A time or a text, as one side says it. */
    public sealed interface Said {
        /** When. */
        record Time(TimeSpan when) implements Said {}

        /** Anything else. */
        record Words(String text) implements Said {}
    }

    public Point {
        edits = List.copyOf(edits);
    }

    static Said words(String text) {
        return new Said.Words(text);
    }
}
