package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.trip.Component;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;

/** Items as objects with their kind, their id and every component that differs from the default of its type. */
public final class ItemJson {
    private static final Map<ItemKind, List<String>> FIELDS = fields();

    private ItemJson() {}

    private static Map<ItemKind, List<String>> fields() {
        Map<ItemKind, List<String>> fields = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            Stream<String> names = kind.components().stream().map(Component::name);
            fields.put(kind, Stream.concat(Stream.of("kind", "id"), names).toList());
        }
        return fields;
    }

    public static ObjectNode write(Item item) {
        ObjectNode node = Json.object();
        node.put("kind", item.kind().word());
        node.put("id", item.id().toString());
        for (Component component : item.kind().components()) {
            Object value = component.of(item);
            if (!Values.defaultOf(component.type()).filter(value::equals).isPresent())
                node.set(component.name(), Values.write(value, component.type()));
        }
        return node;
    }

    /** The item that {@code node} stands for.
     *
     * @throws Refused if it stands for none, naming the component that is wrong, unknown or missing */
    public static Item read(JsonNode node) {
        if (!node.isObject()) throw Values.wrong("item", Item.class, node);
        if (!node.path("kind").isTextual()) throw new Refused("refused.json.missing", "kind");
        ItemKind kind = ItemKind.of(node.get("kind").textValue());
        Values.requireKnown(node, FIELDS.get(kind));
        List<Object> values = new ArrayList<>();
        values.add(Values.readComponent(node, "id", Id.class));
        for (Component component : kind.components())
            values.add(Values.readComponent(node, component.name(), component.type()));
        return (Item) Records.create(kind.type(), values.toArray());
    }

    /** The type of what that component holds.
     *
     * @throws Refused if the kind has no such component */
    static Type typeOf(ItemKind kind, String component) {
        return kind.component(component).type();
    }
}
