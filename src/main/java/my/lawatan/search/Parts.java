package my.lawatan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.search.Document.Part;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.Text;

/** Texts of items, gathered: those that say nothing are left out. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();

    /** The texts in those components, in all their languages. */
    Parts of(Item item, String... components) {
        for (String name : components) {
            Component component = item.kind().component(name);
            Object value = component.of(item);
            if (value instanceof Text text) add(name, text);
            else add(name, String.valueOf(value));
        }
        return this;
    }

    Parts add(String component, Text text) {
        text.in().values().forEach(words -> add(component, words));
        return this;
    }

    Parts add(String component, Optional<Text> text) {
        text.ifPresent(there -> add(component, there));
        return this;
    }

    Parts add(String component, String text) {
        if (!text.isBlank()) parts.add(new Part(component, text));
        return this;
    }

    /** All but those that say just what {@code title} says. */
    List<Part> besides(String title) {
        return parts.stream()
                .filter(part -> !part.text().equals(title))
                .distinct()
                .toList();
    }

    List<Part> all() {
        return parts;
    }
}
