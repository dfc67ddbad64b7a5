package my.lawatan.ui.programme;

import java.util.Locale;

/** The ways to look at the programme, in the order of their switch. */
public enum Mode {
    /** A column a lane, for one day. */
    DAY,
    /** A column a day. */
    TRIP,
    /** A dense table. */
    LIST,
    /** Minute by minute, with the instructions to others. */
    LINES;

    /** Key of its name on the switch. */
    String key() {
        return "programme.mode." + word();
    }

    /** What it is called in settings and in ids. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that word; the trip if there is none. */
    public static Mode of(String word) {
        for (Mode mode : values()) if (mode.word().equals(word)) return mode;
        return TRIP;
    }
}
