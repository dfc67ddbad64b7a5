package my.lawatan.ui.kit.grid;

/**
 * What one cell says.
 *
 * @param text in the colour of its look
 * @param under a second, smaller line; may be empty
 * @param look how the cell looks
 * @param alert whether the second line is a warning
 */
public record GridCell(String text, String under, Look look, boolean alert) {
    public static final GridCell EMPTY = new GridCell("", "", Look.NONE, false);

    /** Colours, each with a ground of its own but the first. */
    public enum Look {
        /** No ground: only its lines, if it has any. */
        NONE,
        PLAIN,
        WARN,
        OK,
        DANGER
    }
}
