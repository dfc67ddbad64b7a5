package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;

/** An item named by kind and id, where the kind is not known at compile time. */
public record ItemRef(ItemKind kind, Id<? extends Item> id) implements Comparable<ItemRef> {
    private static final Comparator<ItemRef> ORDER =
            Comparator.comparing(ItemRef::kind).thenComparing(r -> r.id().value());

    public ItemRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }

    public static ItemRef to(Item item) {
        return new ItemRef(item.kind(), item.id());
    }

    @Override
    public int compareTo(ItemRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.word() + " " + id;
    }
}
