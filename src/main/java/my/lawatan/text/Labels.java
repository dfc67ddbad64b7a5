package my.lawatan.text;

import java.util.Set;
import my.lawatan.trip.Label;

/** What an edit is called for people: "Moved Roundtable", "Changed Attire of Gala dinner". */
public final class Labels {
    private static final String COMPONENT = "word.component.";
    private static final String KIND = "word.item-kind.";

    // all other arguments are titles and numbers, which are said as they are
    private static final Set<String> COMPONENT_FIRST = Set.of("edit.revise-item", "edit.answer");
    private static final Set<String> KIND_FIRST = Set.of("edit.create-item", "edit.remove-item");

    private Labels() {}

    /** The label in words; its bare key if it comes from a newer Lawatan that knows more edits than we do. */
    public static String text(Label label, Messages messages) {
        if (!messages.has(label.key())) return label.key();
        Object[] words = label.arguments().toArray();
        if (words.length > 0 && COMPONENT_FIRST.contains(label.key()))
            words[0] = component((String) words[0], messages);
        if (words.length > 0 && KIND_FIRST.contains(label.key())) words[0] = kind((String) words[0], messages);
        return messages.text(label.key(), words);
    }

    /** What the component of that name is called. */
    public static String component(String name, Messages messages) {
        String key = COMPONENT + Words.kebab(name);
        return messages.has(key) ? messages.text(key) : name;
    }

    private static String kind(String word, Messages messages) {
        String key = KIND + word;
        return messages.has(key) ? messages.text(key) : word;
    }
}
