package my.lawatan.text;

import my.lawatan.trip.Label;

/** What an edit is called for people: "Moved Roundtable", "Changed Attire of Gala dinner". */
public final class Labels {
    private static final String COMPONENT = "word.component.";

    private Labels() {}

    /** The label in words; its bare key if it comes from a newer Lawatan that knows more edits than we do. */
    public static String text(Label label, Messages messages) {
        Object[] words =
                label.arguments().stream().map(a -> spoken(a, messages)).toArray();
        return messages.has(label.key()) ? messages.text(label.key(), words) : label.key();
    }

    /** What the component of that name is called. */
    public static String component(String name, Messages messages) {
        String key = COMPONENT + Words.kebab(name);
        return messages.has(key) ? messages.text(key) : name;
    }

    // arguments are titles, numbers, and names of components; only these last have words of their own
    private static String spoken(String argument, Messages messages) {
        boolean name = !argument.isEmpty() && argument.chars().allMatch(Character::isLetter);
        return name && Character.isLowerCase(argument.charAt(0)) ? component(argument, messages) : argument;
    }
}
