package my.lawatan.trip;

import java.util.List;

/**
 * What an edit is called for people, as a message key and its arguments (texts and numbers only): "Moved Roundtable to Wed 13 Nov
 * 10:30".
 */
public record Label(String key, List<String> arguments) {
    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(String key, Object... arguments) {
        return new Label(
                key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
