package my.lawatan.store;

import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.trip.ItemRef;

/**
 * That an entry wrote to a component of an item, whatever it wrote.
 *
 * @param component its name, or {@link Change#EXISTS} where the item was created or deleted
 * @param parents the entries whose value it replaced
 */
public record Written(UUID entry, ItemRef item, String component, Set<UUID> parents) {
    public Written {
        parents = Set.copyOf(parents);
    }

    /** Whether it wrote that component: the creation of an item writes all of them, and so does its deletion. */
    public boolean wrote(String name) {
        return component.equals(name) || component.equals(Change.EXISTS);
    }
}
