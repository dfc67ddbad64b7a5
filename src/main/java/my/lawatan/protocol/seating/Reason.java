package my.lawatan.protocol.seating;

import java.util.List;

/**
 * Reason something is as it is, as the key of a sentence and its arguments: numbers, texts of the trip, ids of attendances and of
 * people, constants, reasons of the order of precedence, and other {@link Reason}s that stand inside it. {@link Reasons} words it.
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
