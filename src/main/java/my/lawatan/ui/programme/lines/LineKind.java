package my.lawatan.ui.programme.lines;

/** What a line is about; those of one minute come in this order. */
enum LineKind {
    /** The head of a day. */
    DAY,
    /** An event without a time. */
    UNTIMED,
    /** A prayer time, or the sun's rising. */
    SKY,
    ENDS,
    ARRIVES,
    /** A line to others, indented. */
    INSTRUCTION,
    /** By when everybody is seated, indented. */
    LOADED,
    DEPARTS,
    BEGINS;

    boolean indented() {
        return this == INSTRUCTION || this == LOADED;
    }
}
