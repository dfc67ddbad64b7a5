package my.lawatan.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Refused;

/**
 * Items that are chosen by name: places, organisations, people. Found without accents, case and order of words.
 *
 * @param <T> the kind of item
 */
public final class Named<T extends Item> {
    private static final int MOST = 40;
    private final Supplier<Stream<T>> all;
    private final Function<T, String> name;

    public Named(Supplier<Stream<T>> all, Function<T, String> name) {
        this.all = all;
        this.name = name;
    }

    public String name(T item) {
        return name.apply(item);
    }

    /** Names that hold all words of what is typed, those that begin with it first. */
    public List<String> suggestions(String typed) {
        String folded = Fold.fold(typed.strip());
        return all.get()
                .map(name)
                .distinct()
                .filter(n -> Fold.matches(Fold.fold(n), folded))
                .sorted(Comparator.comparing((String n) -> !Fold.fold(n).startsWith(folded))
                        .thenComparing(Fold::fold))
                .limit(MOST)
                .toList();
    }

    /** The id of what has that name; none if nothing is typed.
     *
     * @throws Refused if nothing has it */
    public Optional<Id<? extends Item>> id(String typed) {
        if (typed.isBlank()) return Optional.empty();
        return Optional.of(find(typed).map(Item::id).orElseThrow(() -> new Refused("refused.name-unknown", typed)));
    }

    /** What has exactly that name, else what has it but for accents and case. */
    public Optional<T> find(String typed) {
        String folded = Fold.fold(typed.strip());
        return all.get()
                .filter(item -> Fold.fold(name.apply(item)).equals(folded))
                .max(Comparator.comparing(item -> name.apply(item).equals(typed.strip())));
    }
}
