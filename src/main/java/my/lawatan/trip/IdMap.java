package my.lawatan.trip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Values by id, unmodifiable. A changed copy shares all but the latest changes with its original, so that an edit costs what it
 * changes and not what the trip holds. Values come in the order in which they were laid, which is mostly their order in memory: to
 * go through all of them is several times as fast as in the order of a hash.
 */
public final class IdMap<V> {
    /**
     * Above this many changes since the values were laid, a copy lays all of them anew. That copies one array, while each edit copies
     * and compares what has changed since; measured on 10 000 and on 200 000 items.
     */
    private static final int MOST_CHANGES = 64;

    private final Ids ids;
    // by the number of their id; null where there is none
    private final Object[] laid;
    // an empty Optional hides what is laid
    private final Map<Id<?>, Optional<V>> changed;

    private IdMap(Ids ids, Object[] laid, Map<Id<?>, Optional<V>> changed) {
        this.ids = ids;
        this.laid = laid;
        this.changed = changed;
    }

    /** Each of {@code all} by its id.
     *
     * @throws Refused if two have the same id */
    static <T extends Item> IdMap<T> of(Collection<? extends T> all) {
        Ids ids = Ids.none(all.size());
        Object[] laid = new Object[all.size()];
        for (T item : all) {
            int number = ids.add(item.id());
            if (laid[number] != null) throw new Refused("refused.duplicate-id", item.id());
            laid[number] = item;
        }
        return new IdMap<>(ids, laid, Map.of());
    }

    /** The values under each of the ids that {@code keys} gives for them, in the order of {@code all}; no list is empty. */
    public static <V> IdMap<List<V>> grouped(
            Collection<V> all, Function<? super V, ? extends Collection<? extends Id<?>>> keys) {
        return grouped(all, keys, value -> value);
    }

    /**
     * What {@code made} makes of each of {@code all}, under each of the ids that {@code keys} gives for it; nothing where it makes
     * null. No list is empty, and none can become longer or shorter.
     */
    public static <S, V> IdMap<List<V>> grouped(
            Collection<S> all,
            Function<? super S, ? extends Collection<? extends Id<?>>> keys,
            Function<? super S, ? extends V> made) {
        Grouping<V> groups = new Grouping<>();
        for (S one : all) {
            V value = made.apply(one);
            if (value == null) continue;
            // mostly one or none: an iterator for each would be as much as all the rest
            Collection<? extends Id<?>> ids = keys.apply(one);
            if (ids instanceof List<? extends Id<?>> some)
                for (int i = 0; i < some.size(); i++) groups.add(some.get(i), value);
            else for (Id<?> id : ids) groups.add(id, value);
        }
        return new IdMap<>(groups.ids(), groups.lists(), Map.of());
    }

    public Optional<V> get(Id<?> id) {
        return Optional.ofNullable(or(id, null));
    }

    /** The value of {@code id}, or {@code otherwise} if it has none. */
    public V or(Id<?> id, V otherwise) {
        if (!changed.isEmpty()) {
            Optional<V> change = changed.get(id);
            if (change != null) return change.orElse(otherwise);
        }
        int number = ids.find(id);
        return number < 0 || laid[number] == null ? otherwise : laid(number);
    }

    @SuppressWarnings("unchecked")
    private V laid(int number) {
        return (V) laid[number];
    }

    /** A copy that holds these values; none where the Optional is empty. */
    public IdMap<V> with(Map<? extends Id<?>, Optional<V>> changes) {
        if (changes.isEmpty()) return this;
        Map<Id<?>, Optional<V>> all = new HashMap<>(changed);
        all.putAll(changes);
        return all.size() <= MOST_CHANGES ? new IdMap<>(ids, laid, all) : laidAnew(all);
    }

    private IdMap<V> laidAnew(Map<Id<?>, Optional<V>> changes) {
        Ids all = ids.with(changes.keySet());
        Object[] values = Arrays.copyOf(laid, all.size());
        changes.forEach((id, value) -> values[all.find(id)] = value.orElse(null));
        return new IdMap<>(all, values, Map.of());
    }

    /** What {@code made} makes of each value, under the same id; nothing where it makes null. */
    public <R> IdMap<R> map(Function<? super V, ? extends R> made) {
        Object[] results = new Object[laid.length];
        for (int i = 0; i < results.length; i++) if (laid[i] != null) results[i] = made.apply(laid(i));
        Map<Id<?>, Optional<R>> changes = new HashMap<>();
        changed.forEach((id, value) -> changes.put(id, value.map(made)));
        return new IdMap<>(ids, results, changes);
    }

    /** All values, unmodifiable. Costs nothing where they are as they were laid. */
    public List<V> values() {
        if (changed.isEmpty() && full()) return Collections.unmodifiableList(Arrays.asList(all()));
        List<V> all = new ArrayList<>(laid.length + changed.size());
        forEach((id, value) -> all.add(value));
        return Collections.unmodifiableList(all);
    }

    private boolean full() {
        for (Object value : laid) if (value == null) return false;
        return true;
    }

    @SuppressWarnings("unchecked")
    private V[] all() {
        return (V[]) laid;
    }

    /** Tells all ids that have a value, each with it. */
    public void forEach(BiConsumer<Id<?>, ? super V> each) {
        BitSet hidden = new BitSet();
        for (Id<?> id : changed.keySet()) {
            int number = ids.find(id);
            if (number >= 0) hidden.set(number);
        }
        for (int i = 0; i < laid.length; i++) if (laid[i] != null && !hidden.get(i)) each.accept(ids.get(i), laid(i));
        changed.forEach((id, change) -> change.ifPresent(value -> each.accept(id, value)));
    }

    /**
     * The ids under which the two do not hold the very same value. Costs what was changed where the one is a copy of the other, and no
     * look-ups where the values were laid anew since.
     */
    Set<Id<?>> differing(IdMap<?> other) {
        Set<Id<?>> differing = new HashSet<>();
        Consumer<Id<?>> compared = one -> {
            if (or(one, null) != other.or(one, null)) differing.add(one);
        };
        changed.keySet().forEach(compared);
        other.changed.keySet().forEach(compared);
        if (laid != other.laid) eachApart(other, compared);
        return differing;
    }

    // under which something was laid in only one of the two, and more where they are strangers
    private void eachApart(IdMap<?> other, Consumer<Id<?>> id) {
        boolean kin = ids.isKinTo(other.ids);
        for (int i = 0; i < Math.max(laid.length, other.laid.length); i++) {
            Object mine = i < laid.length ? laid[i] : null;
            Object theirs = i < other.laid.length ? other.laid[i] : null;
            if (kin && mine == theirs) continue;
            if (mine != null) id.accept(ids.get(i));
            if (theirs != null) id.accept(other.ids.get(i));
        }
    }
}
