package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Named;

/**
 * Items of which one is chosen by typing its name, or as much of it as only one has.
 *
 * @param <T> the kind of item
 */
final class Choice<T extends Item> {
    private final ItemMap<T> items;
    private final Function<T, String> name;
    private final Named<T> named;

    Choice(ItemMap<T> items, Function<T, String> name) {
        this.items = items;
        this.name = name;
        this.named = new Named<>(items::stream, name);
    }

    String name(Id<T> id) {
        return items.get(id).map(name).map(Visible::line).orElse("");
    }

    List<String> suggestions(String typed) {
        return named.suggestions(typed);
    }

    /** The one that is meant.
     *
     * @throws Refused if none is, or several could be */
    Id<T> id(String typed) {
        List<String> could = named.suggestions(typed);
        T found = named.find(typed)
                .or(() -> could.size() == 1 ? named.find(could.get(0)) : Optional.empty())
                .orElseThrow(() -> new Refused("refused.name-unknown", typed));
        return new Id<>(found.id().value());
    }
}
