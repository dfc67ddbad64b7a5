package my.lawatan.interchange;

import java.util.List;
import my.lawatan.text.Messages;

/**
 * What is to be said of one line of an imported file.
 *
 * @param line its number in the file, from 1; 0 if the file as a whole is meant
 * @param key message key of the sentence
 * @param arguments the sentence's arguments, in order
 * @param harmless whether nothing that is taken is in doubt for it
 */
public record Remark(int line, String key, List<Object> arguments, boolean harmless) {
    /** More of a line of the file is not repeated, in UTF-16 units. */
    private static final int EXCERPT = 40;

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark at(int line, String key, Object... arguments) {
        return new Remark(line, key, List.of(arguments), false);
    }

    /** Something that should be known, and that leaves nothing in doubt. */
    public static Remark note(int line, String key, Object... arguments) {
        return new Remark(line, key, List.of(arguments), true);
    }

    /** So much of {@code text} as is repeated in a remark, on one line. */
    public static String excerpt(String text) {
        String plain = text.replaceAll("\\p{Cc}", " ").strip();
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT - 1) + "…";
    }

    /** The sentence, without the line. */
    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
