package my.lawatan.trip;

import java.util.Arrays;
import java.util.List;

/** Values on their way into groups: first all of them are taken in, then each group is made as long as it is. */
final class Grouping<V> {
    private final Ids ids = Ids.none(0);
    // of each pair that was taken in
    private int[] groups = new int[64];
    private Object[] values = new Object[64];
    private int size;

    void add(Id<?> group, V value) {
        if (size == groups.length) {
            groups = Arrays.copyOf(groups, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        groups[size] = ids.add(group);
        values[size++] = value;
    }

    Ids ids() {
        return ids;
    }

    /** A list for each id, by its number, in the order in which its values came; of a length that stays, but it can be sorted. */
    List<?>[] lists() {
        int[] lengths = new int[ids.size()];
        for (int i = 0; i < size; i++) lengths[groups[i]]++;
        Object[][] arrays = new Object[ids.size()][];
        for (int i = 0; i < arrays.length; i++) arrays[i] = new Object[lengths[i]];
        // filled from the last to the first
        for (int i = size - 1; i >= 0; i--) arrays[groups[i]][--lengths[groups[i]]] = values[i];
        List<?>[] lists = new List<?>[arrays.length];
        for (int i = 0; i < lists.length; i++) lists[i] = Arrays.asList(arrays[i]);
        return lists;
    }
}
