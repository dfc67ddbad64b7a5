package my.lawatan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import my.lawatan.json.Json;
import my.lawatan.trip.ItemKind;

/**
 * What a sample's text says shorter than an item does: numbered rows ({@code "n": "1..22"}), guest lists ({@code "people": […]}), one
 * claim about several items ({@code "about": […]}), and keys that follow from what a row names.
 */
final class Expansion {
    private Expansion() {}

    /** The rows that {@code row} of the list of that kind stands for, each with its key. */
    static Stream<ObjectNode> rows(ItemKind kind, ObjectNode row) {
        return numbered(row).flatMap(r -> listed(kind, r)).map(r -> keyed(kind, r));
    }

    private static Stream<ObjectNode> numbered(ObjectNode row) {
        if (!row.has("n")) return Stream.of(row);
        List<String> ends = List.of(row.get("n").asText().split("\\.\\.", -1));
        ObjectNode pattern = row.deepCopy();
        pattern.remove("n");
        return IntStream.rangeClosed(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)))
                .mapToObj(n -> (ObjectNode) numbered(pattern, n));
    }

    private static JsonNode numbered(JsonNode node, int n) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = Json.object();
            object.properties().forEach(e -> copy.set(e.getKey(), numbered(e.getValue(), n)));
            return copy;
        }
        if (!node.isTextual()) return node;
        String text = node.textValue();
        return text.equals("{n}") ? IntNode.valueOf(n) : TextNode.valueOf(text.replace("{n}", Integer.toString(n)));
    }

    private static Stream<ObjectNode> listed(ItemKind kind, ObjectNode row) {
        return switch (kind) {
            case ATTENDANCE -> each(row, "people", "person");
            case CLAIM -> each(row, "about", "about");
            default -> Stream.of(row);
        };
    }

    private static Stream<ObjectNode> each(ObjectNode row, String list, String one) {
        if (!(row.get(list) instanceof ArrayNode many)) return Stream.of(row);
        return StreamSupport.stream(many.spliterator(), false).map(value -> {
            ObjectNode copy = row.deepCopy();
            copy.remove(list);
            copy.set(one, value);
            return copy;
        });
    }

    private static ObjectNode keyed(ItemKind kind, ObjectNode row) {
        ObjectNode copy = row.deepCopy();
        if (kind == ItemKind.ATTENDANCE && !copy.has("unit")) copy.put("unit", "person");
        if (copy.has("key")) return copy;
        if (kind == ItemKind.CLAIM) return copy.put("key", joined(copy, "about") + "." + joined(copy, "component"));
        if (kind == ItemKind.ATTENDANCE) return copy.put("key", joined(copy, "event") + "." + joined(copy, "person"));
        return copy;
    }

    private static String joined(ObjectNode row, String field) {
        String text = row.path(field).asText();
        return text.startsWith("@") ? text.substring(1) : text;
    }
}
