package my.lawatan.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.ItemRef;

/**
 * Something a rule found. Two findings of one rule about the same items are the same finding, whatever the words.
 *
 * @param rule the rule's name, such as {@code person-double-booked}
 * @param items what it is about: events and legs first, in the order of the sentence
 * @param key message key of the sentence
 * @param arguments its arguments
 */
public record Finding(String rule, Severity severity, List<ItemRef> items, String key, List<Object> arguments) {
    public Finding {
        items = List.copyOf(items);
        arguments = List.copyOf(arguments);
    }

    /** What stays the same while the finding lasts, though its words may change. */
    public String identity() {
        String[] names = new String[items.size()];
        for (int i = 0; i < names.length; i++) names[i] = items.get(i).toString();
        Arrays.sort(names);
        return rule + Arrays.toString(names);
    }

    /** Whether {@link #identity} is the same. */
    public boolean isSame(Finding other) {
        return rule.equals(other.rule)
                && items.size() == other.items.size()
                && items.containsAll(other.items)
                && other.items.containsAll(items);
    }

    /**
     * What it rests on: its sentence and the names, times and numbers in it, whatever the language. An officer's word that a finding
     * may stand holds as long as this stays the same.
     */
    public String basis() {
        String words = arguments.stream()
                .map(String::valueOf)
                .map(word -> word.replace('\n', ' '))
                .collect(Collectors.joining(" | ", key + " | ", ""));
        return words.length() <= MOST_WORDS ? words : key + " | " + hash(words);
    }

    /** A longer basis is told apart by its hash. */
    private static final int MOST_WORDS = 600;

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean concerns(ItemRef item) {
        return items.contains(item);
    }
}
