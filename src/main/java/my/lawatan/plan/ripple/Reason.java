package my.lawatan.plan.ripple;

import java.util.ArrayList;
import java.util.List;

/**
 * Why something is proposed, in words.
 *
 * @param key message key of the sentence
 * @param arguments its arguments
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The same with one more argument, the first. */
    Reason with(Object first) {
        List<Object> all = new ArrayList<>(List.of(first));
        all.addAll(arguments);
        return new Reason(key, all);
    }
}
