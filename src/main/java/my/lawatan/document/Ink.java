package my.lawatan.document;

/** What a paper is printed with. */
public enum Ink {
    COLOUR,
    /** Without colour, and without tinted or dark grounds: for a printer that is to save toner. */
    GREY
}
