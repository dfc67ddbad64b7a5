package my.lawatan.trip;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which items an item names, read from the declared types of its components. */
public final class References {
    private record Link(Component component, ItemKind kind) {}

    private static final Map<ItemKind, List<Link>> LINKS = links();

    private References() {}

    /** Every item that {@code item} names, to {@code each}. */
    public static void of(Item item, Consumer<ItemRef> each) {
        for (Link link : LINKS.get(item.kind())) visit(link.component().of(item), link.kind(), each);
        if (item instanceof Claim claim) each.accept(claim.about());
        if (item instanceof Person person)
            person.aliases().forEach(alias -> visit(alias.source(), ItemKind.SOURCE, each));
    }

    static boolean names(Item item, ItemRef ref) {
        boolean[] found = {false};
        of(item, named -> found[0] |= named.equals(ref));
        return found[0];
    }

    static List<ItemKind> kindsReferringTo(ItemKind target) {
        List<ItemKind> kinds = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            boolean alias = kind == ItemKind.PERSON && target == ItemKind.SOURCE;
            if (alias || kind == ItemKind.CLAIM || LINKS.get(kind).stream().anyMatch(link -> link.kind() == target))
                kinds.add(kind);
        }
        return kinds;
    }

    private static void visit(Object value, ItemKind kind, Consumer<ItemRef> each) {
        if (value instanceof Id<?> id) each.accept(new ItemRef(kind, id));
        else if (value instanceof Optional<?> optional) optional.ifPresent(v -> visit(v, kind, each));
        else if (value instanceof Collection<?> many) many.forEach(v -> visit(v, kind, each));
    }

    private static Map<ItemKind, List<Link>> links() {
        Map<ItemKind, List<Link>> map = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            List<Link> links = new ArrayList<>();
            for (Component component : kind.components()) {
                ItemKind target = target(component.type());
                if (target != null) links.add(new Link(component, target));
            }
            map.put(kind, List.copyOf(links));
        }
        return map;
    }

    private static ItemKind target(Type type) {
        if (!(type instanceof ParameterizedType generic)) return null;
        Type argument = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Id.class) return argument instanceof Class<?> item ? ItemKind.of(item) : null;
        return target(argument);
    }
}
