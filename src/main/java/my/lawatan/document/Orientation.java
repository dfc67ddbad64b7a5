package my.lawatan.document;

/** How the sheets of a paper lie. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
