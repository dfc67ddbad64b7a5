package my.lawatan.document.html;

/** How close the lines of a change sheet stand, which is to be had on one page. Each says everything that the others say. */
public enum Spacing {
    /** A row for each change, its day and times above each other. */
    USUAL,
    /** Eight points, each row in a line where that is enough. */
    CLOSE,
    /** The same, with what says the same of one day in one row. */
    FOLDED,
    /** The same on more than one page, which is said at its head. */
    OVERLEAF;

    public boolean close() {
        return this != USUAL;
    }

    public boolean folded() {
        return this == FOLDED || this == OVERLEAF;
    }

    public boolean overleaf() {
        return this == OVERLEAF;
    }
}
