package my.lawatan.ui.kit;

import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Label;

/** What an edit is called in the window: "Moved Roundtable", "Changed Attire of Gala dinner". */
public final class Labels {
    private static final String COMPONENT = "word.component.";

    private Labels() {}

    public static String text(Label label, Messages messages) {
        Object[] words = label.arguments().stream().map(a -> word(a, messages)).toArray();
        return messages.has(label.key()) ? messages.text(label.key(), words) : label.key();
    }

    // arguments are titles, numbers, and names of components and kinds; only the latter two have words
    private static String word(String argument, Messages messages) {
        if (argument.isEmpty() || argument.indexOf(' ') >= 0) return argument;
        String component = COMPONENT + Words.kebab(argument);
        return messages.has(component) ? messages.text(component) : argument;
    }
}
