package my.lawatan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import my.lawatan.protocol.names.WordHashes;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/**
 * In which items of a trip a word may stand, so that a name that is written otherwise costs the texts that it stands in. All words of all
 * texts lie one after the other, as 16 bits each: to go through the millions of a large trip takes some milliseconds.
 */
final class WordIndex {
    private static final int BITS = 16;

    private final Trip trip;
    private final List<Item> items = new ArrayList<>();
    // where the words of each item end
    private int[] ends = new int[64];
    private short[] words = new short[1024];
    private int size;

    private WordIndex(Trip trip) {
        this.trip = trip;
        // the item in which each number was met last: a word that comes again tells nothing new
        int[] met = new int[1 << BITS];
        for (ItemKind kind : ItemKind.values())
            if (Writings.has(kind)) for (Item item : trip.all(kind).values()) add(kind, item, met);
    }

    static WordIndex of(Trip trip) {
        return new WordIndex(trip);
    }

    private void add(ItemKind kind, Item item, int[] met) {
        int before = size;
        int number = items.size();
        IntConsumer word = hash -> add(folded(hash), number + 1, met);
        Writings.of(kind, item, text -> WordHashes.of(text, word));
        if (size == before) return;
        items.add(item);
        if (number == ends.length) ends = Arrays.copyOf(ends, 2 * number);
        ends[number] = size;
    }

    private void add(int word, int item, int[] met) {
        if (met[word] == item) return;
        met[word] = item;
        if (size == words.length) words = Arrays.copyOf(words, 2 * size);
        words[size++] = (short) word;
    }

    private static int folded(int hash) {
        return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
    }

    /**
     * The items in which one of these words may stand; some more, and those that are otherwise in that trip.
     *
     * @param keys without accents, case and apostrophes
     */
    Set<ItemRef> having(Set<String> keys, Trip is) {
        boolean[] wanted = new boolean[1 << BITS];
        for (String key : keys) wanted[folded(WordHashes.of(key))] = true;
        Set<ItemRef> found = new HashSet<>();
        is.mayDiffer(trip).forEach(found::add);
        int at = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean here = false;
            for (; at < ends[i]; at++) if (wanted[words[at] & 0xffff]) here = true;
            if (here) found.add(ItemRef.to(items.get(i)));
        }
        return found;
    }

    /** Whether much of it is otherwise in that trip. */
    boolean isOld(Trip is) {
        return is.mayDiffer(trip).count() > MOST_OTHERWISE;
    }

    /** So many items are read for nothing before it is made anew. */
    private static final int MOST_OTHERWISE = 500;
}
