package my.lawatan.protocol.names;

import java.util.List;

/**
 * One or several words before a name that belong together: "Tan Sri", "YAB", "Excma. Sra.".
 *
 * @param words their keys, as {@link Words} has them
 */
record Honorific(List<String> words, Kind kind) {
    /** What it tells of whoever bears it. */
    enum Kind {
        /** Of an office or a birth: YAB, H.E. */
        STYLE,
        /** Conferred, inherited or earned. */
        TITLE,
        /** What one calls anybody: Mr, Encik, Sra. */
        COURTESY
    }
}
