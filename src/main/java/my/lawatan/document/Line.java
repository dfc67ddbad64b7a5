package my.lawatan.document;

/**
 * A line of a list, of which {@code lead} stands out; either may be empty.
 *
 * @param anchor the item it is about, see {@link Anchor}; empty if it is about none
 */
public record Line(String lead, String text, String anchor) {
    public Line(String lead, String text) {
        this(lead, text, "");
    }
}
