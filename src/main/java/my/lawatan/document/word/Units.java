package my.lawatan.document.word;

/** Lengths as Word's files tell them, from points. */
final class Units {
    private static final int TWENTIETHS = 20;
    private static final int EIGHTHS = 8;
    private static final int EMU = 12_700;
    /** What is named by CSS as a part of the size of the type, Word tells as a part of the line of its face, in 240ths. */
    private static final double LINE = 240 / 1.15;

    private Units() {}

    /** Twentieths of a point. */
    static String twentieths(double points) {
        return Long.toString(Math.round(points * TWENTIETHS));
    }

    /** Half points, for the size of type. */
    static String halves(double points) {
        return Long.toString(Math.max(2, Math.round(points * 2)));
    }

    /** Eighths of a point, for the width of a line. */
    static String eighths(double points) {
        return Long.toString(Math.max(2, Math.round(points * EIGHTHS)));
    }

    /** English metric units, for pictures. */
    static String emu(double points) {
        return Long.toString(Math.round(points * EMU));
    }

    /** The distance of lines that is {@code part} of the size of the type; never less than the face needs. */
    static String line(double part) {
        return Long.toString(Math.max(216, Math.round(part * LINE)));
    }
}
