package my.lawatan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import my.lawatan.json.Json;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;

/**
 * The readable keys of one sample. A key stands for one item of the whole text, and its id follows from it, so that the id is the
 * same in every copy that was ever made of the sample.
 */
final class Keys {
    private final String sample;
    private final Map<String, ItemRef> refs = new HashMap<>();

    Keys(String sample) {
        this.sample = sample;
    }

    /** Takes {@code key} for an item of that kind.
     *
     * @throws Refused if it is taken */
    ItemRef declare(ItemKind kind, String key) {
        ItemRef ref = new ItemRef(kind, Id.<Item>named(sample + "/" + kind.word() + "/" + key));
        if (refs.putIfAbsent(key, ref) != null) throw new Refused("refused.sample.key", key);
        return ref;
    }

    /** The item that {@code reference}, such as {@code @roundtable}, names.
     *
     * @throws Refused if it names none */
    ItemRef ref(String reference) {
        ItemRef ref = reference.startsWith("@") ? refs.get(reference.substring(1)) : null;
        if (ref == null) throw new Refused("refused.sample.reference", reference);
        return ref;
    }

    /** A copy of {@code node} in which ids stand for keys; new items in it are declared. */
    JsonNode resolve(JsonNode node) {
        return resolve("", node);
    }

    private JsonNode resolve(String field, JsonNode node) {
        if (node instanceof ObjectNode object) return resolveObject(field, object);
        if (node instanceof ArrayNode many) {
            ArrayNode copy = many.arrayNode();
            many.forEach(one -> copy.add(resolve(field, one)));
            return copy;
        }
        if (!node.isTextual() || !node.textValue().startsWith("@")) return node;
        ItemRef ref = ref(node.textValue());
        // an edit names any kind of item as "item", and then says which kind
        return field.equals("item") ? write(ref) : TextNode.valueOf(ref.id().toString());
    }

    private ObjectNode resolveObject(String field, ObjectNode object) {
        ObjectNode copy = Json.object();
        object.properties().forEach(e -> {
            if (e.getKey().equals("key"))
                copy.put(
                        "id",
                        declare(kind(field, object), e.getValue().textValue())
                                .id()
                                .toString());
            else copy.set(e.getKey(), resolve(e.getKey(), e.getValue()));
        });
        return copy;
    }

    private static ItemKind kind(String field, ObjectNode object) {
        return ItemKind.of(object.has("kind") ? object.get("kind").textValue() : field);
    }

    static ObjectNode write(ItemRef ref) {
        return Json.object().put("kind", ref.kind().word()).put("id", ref.id().toString());
    }
}
