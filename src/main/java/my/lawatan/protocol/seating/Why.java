package my.lawatan.protocol.seating;

import java.util.List;

/**
 * Why something is as it is, as the key of a sentence and its arguments: numbers, texts of the trip, ids of attendances and of
 * people, constants, and other {@link Why}s that stand inside it. {@link Reasons} words it.
 */
public record Why(String key, List<Object> arguments) {
    public Why {
        arguments = List.copyOf(arguments);
    }

    static Why of(String key, Object... arguments) {
        return new Why(key, List.of(arguments));
    }
}
