package my.lawatan.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import my.lawatan.text.Fold;
import my.lawatan.trip.Item;

/**
 * Finds what somebody names on the command line: by its id, by its whole name, or by a part of it that only one name has. Accents and
 * case do not matter.
 *
 * @param call what an item is called
 * @param part whether a name, folded, is meant by a part, folded
 */
record Naming<T extends Item>(Function<T, String> call, BiPredicate<String, String> part) {
    /** Those that may be meant, by name; one if it is clear which is. */
    List<T> meant(List<T> all, String name) {
        String wanted = Fold.fold(name.strip());
        List<T> whole = all.stream()
                .filter(item -> item.id().toString().equals(name.strip().toLowerCase(Locale.ROOT))
                        || folded(item).equals(wanted))
                .toList();
        if (!whole.isEmpty() || wanted.isEmpty()) return whole;
        return all.stream()
                .filter(item -> part.test(folded(item), wanted))
                .sorted(Comparator.comparing(this::folded))
                .toList();
    }

    private String folded(T item) {
        return Fold.fold(call.apply(item));
    }
}
