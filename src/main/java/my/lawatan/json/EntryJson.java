package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;

/** Journal entries and their changes as objects. Equal entries are written alike, so that their text can be hashed. */
public final class EntryJson {
    private EntryJson() {}

    public static ObjectNode write(Entry entry) {
        ObjectNode node = Json.object();
        node.put("id", entry.id().toString());
        node.put("writer", entry.writer().toString());
        node.put("sequence", entry.sequence());
        node.put("at", entry.at().toString());
        node.put("officer", entry.officer());
        node.set("label", write(entry.label()));
        entry.undoes().ifPresent(id -> node.put("undoes", id.toString()));
        entry.redoes().ifPresent(id -> node.put("redoes", id.toString()));
        ArrayNode changes = node.putArray("changes");
        entry.changes().forEach(change -> changes.add(write(change)));
        return node;
    }

    public static ObjectNode write(Label label) {
        ObjectNode node = Json.object();
        node.put("key", label.key());
        ArrayNode arguments = node.putArray("arguments");
        label.arguments().forEach(arguments::add);
        return node;
    }

    public static Label readLabel(JsonNode node) {
        List<String> arguments = new ArrayList<>();
        node.path("arguments").forEach(a -> arguments.add(a.asText()));
        return new Label(node.path("key").asText(), arguments);
    }

    public static ObjectNode write(Change change) {
        ObjectNode node = Json.object();
        node.put("kind", change.item().kind().word());
        node.put("item", change.item().id().toString());
        node.put("component", change.component());
        node.set("before", writeValue(change, change.before()));
        node.set("after", writeValue(change, change.after()));
        if (!change.parents().isEmpty()) {
            ArrayNode parents = node.putArray("parents");
            change.parents().stream().map(UUID::toString).sorted().forEach(parents::add);
        }
        return node;
    }

    /** One of the two values of a change; null where an item is not there. */
    public static JsonNode writeValue(Change change, Object value) {
        if (change.component().equals(Change.EXISTS))
            return ((Optional<?>) value)
                    .<JsonNode>map(item -> ItemJson.write((Item) item))
                    .orElse(JsonNodeFactory.instance.nullNode());
        return Values.write(
                value, change.item().kind().component(change.component()).type());
    }

    public static Change readChange(JsonNode node) {
        ItemKind kind = ItemKind.of(node.path("kind").asText());
        String component = node.path("component").asText();
        Set<UUID> parents = new HashSet<>();
        node.path("parents").forEach(p -> parents.add(UUID.fromString(p.asText())));
        return new Change(
                new ItemRef(kind, Id.of(node.path("item").asText())),
                component,
                readValue(kind, component, node.path("before")),
                readValue(kind, component, node.path("after")),
                parents);
    }

    /** One of the two values of a change of that component. */
    public static Object readValue(ItemKind kind, String component, JsonNode node) {
        if (component.equals(Change.EXISTS)) return node.isNull() ? Optional.empty() : Optional.of(ItemJson.read(node));
        return Values.read(node, kind.component(component).type(), component);
    }

    public static Entry read(JsonNode node) {
        List<Change> changes = new ArrayList<>();
        node.path("changes").forEach(c -> changes.add(readChange(c)));
        return new Entry(
                UUID.fromString(node.path("id").asText()),
                UUID.fromString(node.path("writer").asText()),
                node.path("sequence").asLong(),
                Instant.parse(node.path("at").asText()),
                node.path("officer").asText(),
                readLabel(node.path("label")),
                id(node, "undoes"),
                id(node, "redoes"),
                changes);
    }

    private static Optional<UUID> id(JsonNode node, String field) {
        return node.has(field) ? Optional.of(UUID.fromString(node.get(field).asText())) : Optional.empty();
    }
}
