package my.lawatan.trip;

/**
 * How a person is written where the parts of the name do not say it. A form that is not stated is built from the parts.
 *
 * @param list in lists and programmes
 * @param salutation in speech: "Mr Lim"
 * @param plate on a place card
 * @param letter at the head of a letter
 */
public record NameForms(Text list, Text salutation, Text plate, Text letter) {
    /** All forms are built from the parts. */
    public static final NameForms BUILT = new NameForms(Text.NONE, Text.NONE, Text.NONE, Text.NONE);
}
