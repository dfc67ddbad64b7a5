package my.lawatan.trip;

/**
 * A title as it is written.
 *
 * @param issuer who conferred it; empty if not stated
 */
public record Title(String text, String issuer) {
    public Title {
        Plain.line(text);
        Plain.line(issuer);
        if (text.isBlank()) throw new Refused("refused.title-missing");
    }
}
