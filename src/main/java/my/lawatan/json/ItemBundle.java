package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.trip.Item;
import my.lawatan.trip.Refused;

/**
 * Lists of items on their way from one program to another, with a few words about them, as one object.
 *
 * @param words texts by their names
 * @param items lists by their names
 */
public record ItemBundle(Map<String, String> words, Map<String, List<Item>> items) {
    /** The bundle in one line. */
    public String text() {
        ObjectNode node = Json.object();
        words.forEach(node::put);
        items.forEach((name, list) -> {
            ArrayNode array = node.putArray(name);
            list.forEach(item -> array.add(ItemJson.write(item)));
        });
        return Json.text(node);
    }

    /** The bundle that {@code text} is.
     *
     * @param most items in any of its lists
     * @throws Refused if it is none, or a list is longer */
    public static ItemBundle read(String text, int most) {
        JsonNode node = Json.parse(text);
        if (!node.isObject()) throw Values.wrong("bundle", ItemBundle.class, node);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, List<Item>> items = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getValue().isArray()) items.put(field.getKey(), items(field.getValue(), most));
            else if (field.getValue().isTextual())
                words.put(field.getKey(), field.getValue().textValue());
            else throw new Refused("refused.json.unknown", field.getKey(), "");
        });
        return new ItemBundle(words, items);
    }

    private static List<Item> items(JsonNode array, int most) {
        if (array.size() > most) throw new Refused("refused.json.unknown", array.size(), most);
        List<Item> items = new ArrayList<>();
        array.forEach(item -> items.add(ItemJson.read(item)));
        return items;
    }
}
