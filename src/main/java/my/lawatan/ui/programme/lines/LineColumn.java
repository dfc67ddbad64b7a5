package my.lawatan.ui.programme.lines;

import my.lawatan.text.Words;

/** The columns of the line by line. */
enum LineColumn {
    TIME(98),
    HOME(94),
    COUNTED(148),
    TO(118),
    TEXT(384),
    PLACE(130),
    FINDINGS(50);

    private final double width;

    /** @param width in pixels */
    LineColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    String id() {
        return Words.kebab(name());
    }

    static LineColumn of(String id) {
        for (LineColumn column : values()) if (column.id().equals(id)) return column;
        throw new IllegalArgumentException(id);
    }
}
