package my.lawatan.protocol.names;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import my.lawatan.trip.Component;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Records;
import my.lawatan.trip.Text;

/**
 * The texts of items in which people may be named. What a source writes (sources, claims), what a waiver quotes, what was heard at the door, and what things are
 * called are not among them, nor is the part of a record that says how its person is written.
 */
public final class Writings {
    private static final Set<ItemKind> QUOTED =
            Set.of(ItemKind.SOURCE, ItemKind.CLAIM, ItemKind.WAIVER, ItemKind.RULING, ItemKind.HEARD);
    private static final Map<ItemKind, Set<String>> OWN = Map.of(
            ItemKind.PERSON,
                    Set.of("name", "forms", "sortKey", "pronunciation", "aliases", "languages", "phone", "email"),
            ItemKind.PLACE, Set.of("name"),
            ItemKind.ORGANISATION, Set.of("name"));
    private static final int DEEPEST = 4;
    private static final Map<ItemKind, List<Component>> WRITTEN = written();
    private static final Map<ItemKind, List<Function<Item, Object>>> READERS = readers();
    /** The parts of a record that hold texts, by its type. */
    private static final Map<Class<?>, List<Function<Object, Object>>> TELLING = telling();

    private Writings() {}

    private static Map<ItemKind, List<Component>> written() {
        Map<ItemKind, List<Component>> written = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values())
            if (!QUOTED.contains(kind))
                written.put(
                        kind,
                        kind.components().stream()
                                .filter(c -> !OWN.getOrDefault(kind, Set.of()).contains(c.name()))
                                .filter(c -> holdsText(c.type(), DEEPEST))
                                .toList());
        return Collections.unmodifiableMap(written);
    }

    private static Map<ItemKind, List<Function<Item, Object>>> readers() {
        Map<ItemKind, List<Function<Item, Object>>> readers = new EnumMap<>(ItemKind.class);
        WRITTEN.forEach((kind, all) ->
                readers.put(kind, all.stream().map(PlainReaders::of).toList()));
        return Collections.unmodifiableMap(readers);
    }

    // all records with texts that stand in those components, however deep
    private static Map<Class<?>, List<Function<Object, Object>>> telling() {
        Map<Class<?>, List<Function<Object, Object>>> telling = new HashMap<>();
        WRITTEN.values().forEach(all -> all.forEach(component -> records(component.type(), DEEPEST, telling)));
        return Map.copyOf(telling);
    }

    private static void records(Type type, int depth, Map<Class<?>, List<Function<Object, Object>>> telling) {
        if (!holdsText(type, depth)) return;
        if (type instanceof ParameterizedType of)
            for (Type argument : of.getActualTypeArguments()) records(argument, depth - 1, telling);
        else if (type instanceof Class<?> of && of.isRecord() && of != Text.class && !telling.containsKey(of)) {
            List<RecordComponent> parts = Stream.of(of.getRecordComponents())
                    .filter(part -> holdsText(part.getGenericType(), DEEPEST))
                    .toList();
            telling.put(of, parts.stream().map(PlainReaders::of).toList());
            for (RecordComponent part : parts) records(part.getGenericType(), depth - 1, telling);
        }
    }

    private static boolean holdsText(Type type, int depth) {
        if (type == String.class || type == Text.class) return true;
        if (depth == 0 || type == Id.class) return false;
        if (type instanceof ParameterizedType of)
            return of.getRawType() != Id.class
                    && Stream.of(of.getActualTypeArguments()).anyMatch(t -> holdsText(t, depth - 1));
        if (!(type instanceof Class<?> of) || !of.isRecord()) return false;
        return Stream.of(of.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(t -> holdsText(t, depth - 1));
    }

    /** Whether items of that kind have texts that are compared. */
    public static boolean has(ItemKind kind) {
        return !WRITTEN.getOrDefault(kind, List.of()).isEmpty();
    }

    /** Tells each text of the item, in each language it is in. */
    public static void of(Item item, Consumer<String> each) {
        of(item.kind(), item, each);
    }

    /** As {@link #of(Item, Consumer)}. @param kind the item's */
    public static void of(ItemKind kind, Item item, Consumer<String> each) {
        List<Function<Item, Object>> readers = READERS.get(kind);
        if (readers != null) for (Function<Item, Object> reader : readers) tell(reader.apply(item), each);
    }

    private static void tell(Object value, Consumer<String> each) {
        if (value == Text.NONE) return;
        if (value instanceof Text text) {
            text.each(each);
        } else if (value instanceof String text) {
            if (!text.isEmpty()) each.accept(text);
        } else if (value instanceof Optional<?> some) some.ifPresent(one -> tell(one, each));
        else if (value instanceof List<?> all) all.forEach(one -> tell(one, each));
        else {
            List<Function<Object, Object>> parts = TELLING.get(value.getClass());
            if (parts != null) for (Function<Object, Object> part : parts) tell(part.apply(value), each);
        }
    }

    /** The components of the item that are otherwise once each of its texts is what {@code written} makes of it. */
    public static Map<Component, Object> changed(Item item, UnaryOperator<String> written) {
        Map<Component, Object> changed = new HashMap<>();
        for (Component component : WRITTEN.getOrDefault(item.kind(), List.of())) {
            Object before = component.of(item);
            Object after = rewritten(before, written);
            if (!after.equals(before)) changed.put(component, after);
        }
        return changed;
    }

    private static Object rewritten(Object value, UnaryOperator<String> written) {
        if (value instanceof String text) return written.apply(text);
        if (value instanceof Text text) return rewritten(text, written);
        if (value instanceof Optional<?> some) return some.map(one -> rewritten(one, written));
        if (value instanceof List<?> all) {
            List<Object> changed = new ArrayList<>(all.size());
            for (Object one : all) changed.add(rewritten(one, written));
            return changed;
        }
        return TELLING.containsKey(value.getClass()) ? rewritten((Record) value, written) : value;
    }

    private static Text rewritten(Text text, UnaryOperator<String> written) {
        Text changed = text;
        for (Map.Entry<Language, String> one : text.in().entrySet()) {
            String now = written.apply(one.getValue());
            if (!now.equals(one.getValue())) changed = changed.with(one.getKey(), now);
        }
        return changed;
    }

    private static Object rewritten(Record record, UnaryOperator<String> written) {
        Object[] values = Records.values(record);
        boolean same = true;
        for (int i = 0; i < values.length; i++) {
            Object now = rewritten(values[i], written);
            same &= now.equals(values[i]);
            values[i] = now;
        }
        return same ? record : Records.create(record.getClass(), values);
    }
}
