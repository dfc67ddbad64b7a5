package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;

/** Edits as objects: {@code {"edit":"move-event","event":"<id>","when":{…}}}, the record's name and its components by theirs. */
public final class EditJson {
    private static final Map<String, Class<?>> TYPES = types();

    private EditJson() {}

    /** The names of all edits, in alphabetical order. */
    public static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** The components that the edit of that name has, in order. */
    public static List<String> components(String name) {
        return Arrays.stream(TYPES.get(name).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    public static ObjectNode write(Edit edit) {
        ObjectNode node = Json.object();
        node.put("edit", name(edit.getClass()));
        Object[] values = Records.values(edit);
        RecordComponent[] components = edit.getClass().getRecordComponents();
        for (int i = 0; i < values.length; i++)
            node.set(components[i].getName(), Values.write(values[i], type(edit, components[i])));
        return node;
    }

    private static Type type(Edit edit, RecordComponent component) {
        if (edit instanceof ReviseItem revise && component.getName().equals("value"))
            return ItemJson.typeOf(revise.item().kind(), revise.component());
        return component.getGenericType();
    }

    /** The edit that {@code node} stands for.
     *
     * @throws Refused if it stands for none, saying what is wrong, unknown or missing */
    public static Edit read(JsonNode node) {
        if (!node.isObject() || !node.path("edit").isTextual()) throw new Refused("refused.json.missing", "edit");
        String name = node.get("edit").textValue();
        Class<?> type = TYPES.get(name);
        if (type == null) throw new Refused("refused.json.edit", name, String.join(", ", TYPES.keySet()));
        RecordComponent[] components = type.getRecordComponents();
        Values.requireKnown(
                node,
                Stream.concat(Stream.of("edit"), Arrays.stream(components).map(RecordComponent::getName))
                        .toList());
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components)
            values.add(Values.readComponent(node, component.getName(), type(node, type, component)));
        return (Edit) Records.create(type, values.toArray());
    }

    private static Type type(JsonNode node, Class<?> edit, RecordComponent component) {
        if (edit != ReviseItem.class || !component.getName().equals("value")) return component.getGenericType();
        return ItemJson.typeOf(
                ItemKind.of(node.path("item").path("kind").asText()),
                node.path("component").asText());
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> map = new TreeMap<>();
        for (Class<?> type : Edit.class.getPermittedSubclasses()) map.put(name(type), type);
        return map;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
