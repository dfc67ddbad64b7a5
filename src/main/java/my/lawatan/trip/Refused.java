package my.lawatan.trip;

import java.util.List;

/**
 * A value or an edit that a trip cannot take. It carries the key of the sentence that says so and that sentence's
 * arguments; the words are in the message bundles.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    /** @param key message key, beginning with {@code refused.}
     * @param arguments the sentence's arguments, in order */
    public Refused(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
