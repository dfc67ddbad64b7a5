package my.lawatan.ui.programme.list;

import java.util.List;
import my.lawatan.text.Words;

/** The columns of the list. */
enum EventColumn {
    DAY(98, true),
    TIME(122, true),
    HOME(140, false),
    CERTAINTY(84, false),
    TITLE(206, true),
    KIND(86, true),
    PLACE(132, true),
    TRACKS(116, false),
    STATUS(88, true),
    OFFICER(104, false),
    BRIEF(88, false),
    FINDINGS(50, false);

    /** Where there is no room for all, these give way, the first one first: each is in the inspector too. */
    static final List<EventColumn> GIVE_WAY = List.of(OFFICER, TRACKS, CERTAINTY, BRIEF, KIND, HOME);

    private final double width;
    private final boolean editable;

    /** @param width in pixels */
    EventColumn(double width, boolean editable) {
        this.width = width;
        this.editable = editable;
    }

    double width() {
        return width;
    }

    /** Whether it can be typed into. */
    boolean editable() {
        return editable;
    }

    /** Whether it says something of a prayer time. */
    boolean ofTheSky() {
        return this == DAY || this == TIME || this == HOME || this == TITLE;
    }

    String id() {
        return Words.kebab(name());
    }

    static EventColumn of(String id) {
        for (EventColumn column : values()) if (column.id().equals(id)) return column;
        throw new IllegalArgumentException(id);
    }
}
