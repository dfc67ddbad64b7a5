package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import my.lawatan.edit.Edit;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Language;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Support;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/**
 * Values of the types that records of the trip are made of, to trees and back. A record is an object of its components; those that
 * hold the default of their type are left out.
 */
public final class Values {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Type, Optional<Object>> DEFAULTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    private Values() {}

    /** The tree of {@code value}, which is of {@code type}. */
    public static JsonNode write(Object value, Type type) {
        if (value instanceof Text text) return writeText(text);
        if (value instanceof TimeSpan span) return Spans.write(span);
        if (value instanceof TimePoint point) return Spans.write(point);
        if (value instanceof Optional<?> optional)
            return optional.isEmpty() ? NODES.nullNode() : write(optional.get(), argument(type));
        if (value instanceof Support support) return writeSupport(support);
        if (value instanceof Edit edit) return EditJson.write(edit);
        if (value instanceof Item item && raw(type) == Item.class) return ItemJson.write(item);
        if (value instanceof Collection<?> many) return writeAll(many, argument(type));
        if (value instanceof Enum<?> constant) return NODES.textNode(word(constant));
        if (value instanceof Integer number) return NODES.numberNode(number);
        if (value instanceof Double number) return NODES.numberNode(number);
        if (value instanceof Boolean flag) return NODES.booleanNode(flag);
        if (value instanceof Record && !(value instanceof Id<?>)) return writeRecord((Record) value);
        return NODES.textNode(value.toString());
    }

    /** The value of {@code type} that {@code node} stands for.
     *
     * @param name the component it is for, to name it in a refusal
     * @throws Refused if it stands for none */
    public static Object read(JsonNode node, Type type, String name) {
        Class<?> raw = raw(type);
        if (raw == Optional.class)
            return node.isNull() ? Optional.empty() : Optional.of(read(node, argument(type), name));
        if (node.isNull()) throw wrong(name, raw, node);
        if (raw == Text.class) return readText(node, name);
        if (raw == TimeSpan.class) return Spans.readSpan(node, name);
        if (raw == TimePoint.class) return Spans.readPoint(node, name);
        if (raw == Support.class) return readSupport(node, name);
        if (raw == List.class) return List.copyOf(readAll(node, argument(type), name));
        if (raw == Set.class) return Set.copyOf(new HashSet<>(readAll(node, argument(type), name)));
        if (raw == Edit.class) return EditJson.read(node);
        if (raw == Item.class || Item.class.isAssignableFrom(raw) && node.has("kind")) return readItem(node, raw, name);
        if (raw.isRecord() && raw != Id.class) return readRecord(node, raw, name);
        return readScalar(node, raw, name);
    }

    // where only one kind fits, an item may be given as it is listed, or without its kind
    private static Item readItem(JsonNode node, Class<?> wanted, String name) {
        Item item = ItemJson.read(node);
        if (!wanted.isInstance(item)) throw wrong(name, wanted, node);
        return item;
    }

    private static Object readScalar(JsonNode node, Class<?> raw, String name) {
        if (raw == int.class || raw == Integer.class) {
            if (node.isIntegralNumber() && node.canConvertToInt()) return node.intValue();
        } else if (raw == double.class || raw == Double.class) {
            if (node.isNumber()) return node.doubleValue();
        } else if (raw == boolean.class || raw == Boolean.class) {
            if (node.isBoolean()) return node.booleanValue();
        } else if (node.isTextual()) {
            return fromText(node.textValue(), raw, name, node);
        }
        throw wrong(name, raw, node);
    }

    private static Object fromText(String text, Class<?> raw, String name, JsonNode node) {
        try {
            if (raw == String.class) return text;
            if (raw == Id.class) return Id.of(text);
            if (raw == UUID.class) return UUID.fromString(text);
            if (raw == LocalDate.class) return LocalDate.parse(text);
            if (raw == Instant.class) return Instant.parse(text);
            if (raw == ZoneId.class) return ZoneId.of(text);
            if (raw == LocalTime.class) return LocalTime.parse(text);
            if (raw == Jpeg.class) return Jpeg.parse(text);
            if (raw.isEnum()) return constant(text, raw, name);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(name, raw, node);
        }
        throw wrong(name, raw, node);
    }

    /** The constant of the enum {@code type} whose kebab-case name is {@code word}.
     *
     * @throws Refused if there is none; it lists those that there are */
    public static Object constant(String word, Class<?> type, String name) {
        for (Object constant : type.getEnumConstants())
            if (word((Enum<?>) constant).equals(word)) return constant;
        String known = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(c -> word((Enum<?>) c))
                        .toList());
        throw new Refused("refused.json.word", name, word, known);
    }

    /** A constant's name in files: {@code DATE_ONLY} is {@code date-only}; languages have their tags. */
    public static String word(Enum<?> constant) {
        if (constant instanceof Language language) return language.tag();
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode writeText(Text text) {
        if (text.in().size() == 1 && text.in().containsKey(Language.EN)) return NODES.textNode(text.plain());
        ObjectNode node = NODES.objectNode();
        text.in().forEach((language, words) -> node.put(language.tag(), words));
        return node;
    }

    private static Text readText(JsonNode node, String name) {
        if (node.isTextual()) return Text.en(node.textValue());
        if (!node.isObject()) throw wrong(name, Text.class, node);
        Text text = Text.NONE;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getValue().isTextual()) throw wrong(name, Text.class, node);
            text = text.with(Language.of(field.getKey()), field.getValue().textValue());
        }
        return text;
    }

    private static ObjectNode writeSupport(Support support) {
        ObjectNode node = NODES.objectNode();
        node.set("item", write(support.item(), ItemRef.class));
        node.put("component", support.component());
        node.set("value", write(support.value(), ItemJson.typeOf(support.item().kind(), support.component())));
        return node;
    }

    private static Support readSupport(JsonNode node, String name) {
        if (!node.isObject()) throw wrong(name, Support.class, node);
        requireKnown(node, List.of("item", "component", "value"));
        ItemRef item = (ItemRef) readComponent(node, "item", ItemRef.class);
        String component = (String) readComponent(node, "component", String.class);
        return new Support(item, component, readComponent(node, "value", ItemJson.typeOf(item.kind(), component)));
    }

    private static ArrayNode writeAll(Collection<?> many, Type element) {
        ArrayNode array = NODES.arrayNode();
        List<JsonNode> nodes = new ArrayList<>();
        for (Object one : many) nodes.add(write(one, element));
        // a set has no order of its own, and equal sets must be written alike
        if (many instanceof Set<?>) nodes.sort(Comparator.comparing(JsonNode::toString));
        return array.addAll(nodes);
    }

    private static List<Object> readAll(JsonNode node, Type element, String name) {
        if (!node.isArray()) throw wrong(name, List.class, node);
        List<Object> all = new ArrayList<>();
        for (JsonNode one : node) all.add(read(one, element, name));
        return all;
    }

    /** A component of a record; to ask the JVM for them each time costs more than all the rest. */
    private record Part(String name, Type type) {}

    private static List<Part> parts(Class<?> record) {
        return PARTS.computeIfAbsent(record, type -> Arrays.stream(type.getRecordComponents())
                .map(c -> new Part(c.getName(), c.getGenericType()))
                .toList());
    }

    static ObjectNode writeRecord(Record record) {
        ObjectNode node = NODES.objectNode();
        Object[] values = Records.values(record);
        List<Part> parts = parts(record.getClass());
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            if (!defaultOf(part.type()).filter(values[i]::equals).isPresent())
                node.set(part.name(), write(values[i], part.type()));
        }
        return node;
    }

    private static Object readRecord(JsonNode node, Class<?> type, String name) {
        if (!node.isObject()) throw wrong(name, type, node);
        List<Part> parts = parts(type);
        requireKnown(node, parts.stream().map(Part::name).toList());
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++)
            values[i] = readComponent(node, parts.get(i).name(), parts.get(i).type());
        return Records.create(type, values);
    }

    static Object readComponent(JsonNode node, String name, Type type) {
        JsonNode value = node.get(name);
        if (value != null) return read(value, type, name);
        return defaultOf(type).orElseThrow(() -> new Refused("refused.json.missing", name));
    }

    static void requireKnown(JsonNode node, Collection<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) throw new Refused("refused.json.unknown", field, String.join(", ", known));
        });
    }

    /** What a component of that type holds where nothing is said; empty if something must be said. */
    public static Optional<Object> defaultOf(Type type) {
        Optional<Object> known = DEFAULTS.get(type);
        if (known == null) {
            known = findDefault(type);
            DEFAULTS.put(type, known);
        }
        return known;
    }

    private static Optional<Object> findDefault(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) return Optional.of(Optional.empty());
        if (raw == Text.class) return Optional.of(Text.NONE);
        if (raw == TimeSpan.class) return Optional.of(TimeSpan.NOT_STATED);
        if (raw == String.class) return Optional.of("");
        if (raw == boolean.class) return Optional.of(false);
        if (raw == List.class) return Optional.of(List.of());
        if (raw == Set.class) return Optional.of(Set.of());
        if (raw.isEnum())
            return Arrays.stream(raw.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals("NOT_STATED"))
                    .map(Object.class::cast)
                    .findFirst();
        return raw.isRecord() && raw != Id.class ? defaultRecord(raw) : Optional.empty();
    }

    private static Optional<Object> defaultRecord(Class<?> raw) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents())
            parts.add(defaultOf(component.getGenericType()).orElse(null));
        if (parts.stream().anyMatch(Objects::isNull)) return Optional.empty();
        return Optional.of(Records.create(raw, parts.toArray()));
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) return plain;
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static Refused wrong(String name, Class<?> wanted, JsonNode node) {
        String got = node.toString();
        return new Refused(
                "refused.json.value",
                name,
                wanted.getSimpleName(),
                got.length() > 80 ? got.substring(0, 80) + "…" : got);
    }
}
