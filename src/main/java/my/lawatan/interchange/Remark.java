package my.lawatan.interchange;

import java.util.List;
import my.lawatan.text.Messages;

/**
 * What is to be said of one line of an imported file.
 *
 * @param line its number in the file, from 1; 0 if the file as a whole is meant
 * @param key message key of the sentence
 * @param arguments the sentence's arguments, in order
 */
public record Remark(int line, String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark at(int line, String key, Object... arguments) {
        return new Remark(line, key, List.of(arguments));
    }

    /** The sentence, without the line. */
    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
