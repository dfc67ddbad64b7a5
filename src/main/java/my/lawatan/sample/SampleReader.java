package my.lawatan.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import my.lawatan.json.EditJson;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Reads the text of one sample; {@code assets/samples/README.md} describes it. */
final class SampleReader {
    /** The lists of a sample's text and what they hold. */
    private static final Map<String, ItemKind> LISTS = Map.ofEntries(
            Map.entry("sources", ItemKind.SOURCE),
            Map.entry("tracks", ItemKind.TRACK),
            Map.entry("places", ItemKind.PLACE),
            Map.entry("organisations", ItemKind.ORGANISATION),
            Map.entry("groups", ItemKind.GROUP),
            Map.entry("people", ItemKind.PERSON),
            Map.entry("vehicles", ItemKind.VEHICLE),
            Map.entry("days", ItemKind.DAY),
            Map.entry("events", ItemKind.EVENT),
            Map.entry("legs", ItemKind.LEG),
            Map.entry("attendances", ItemKind.ATTENDANCE),
            Map.entry("instructions", ItemKind.INSTRUCTION),
            Map.entry("briefs", ItemKind.BRIEF),
            Map.entry("contacts", ItemKind.CONTACT),
            Map.entry("preparations", ItemKind.PREPARATION),
            Map.entry("links", ItemKind.LINK),
            Map.entry("holds", ItemKind.HOLD),
            Map.entry("dependencies", ItemKind.DEPENDENCY),
            Map.entry("actuals", ItemKind.ACTUAL),
            Map.entry("alternatives", ItemKind.ALTERNATIVE),
            Map.entry("advances", ItemKind.ADVANCE),
            Map.entry("photos", ItemKind.PHOTO),
            Map.entry("rankings", ItemKind.RANKING),
            Map.entry("orders", ItemKind.ORDER),
            Map.entry("passes", ItemKind.PASS),
            Map.entry("handovers", ItemKind.HANDOVER),
            Map.entry("accesses", ItemKind.ACCESS),
            Map.entry("lodgings", ItemKind.LODGING),
            Map.entry("rides", ItemKind.RIDE),
            Map.entry("gifts", ItemKind.GIFT),
            Map.entry("forms", ItemKind.FORM),
            Map.entry("tables", ItemKind.TABLE),
            Map.entry("seats", ItemKind.SEAT),
            Map.entry("neighbours", ItemKind.NEIGHBOURS),
            Map.entry("availabilities", ItemKind.AVAILABILITY),
            Map.entry("rulings", ItemKind.RULING),
            Map.entry("leeways", ItemKind.LEEWAY),
            Map.entry("wanted", ItemKind.WANTED),
            Map.entry("heard", ItemKind.HEARD),
            Map.entry("claims", ItemKind.CLAIM));

    private static final List<String> OTHERS = List.of("sample", "created", "settings", "history", "plantedFindings");

    private final JsonNode text;
    private final String name;
    private final Keys keys;
    private final Map<ItemRef, Item> items = new HashMap<>();

    private record Row(ItemRef ref, ObjectNode node) {}

    SampleReader(JsonNode text) {
        this.text = text;
        this.name = required(text, "sample").asText();
        this.keys = new Keys(name);
    }

    Sample read() {
        text.fieldNames().forEachRemaining(SampleReader::requireKnown);
        List<Row> rows = rows();
        rows.stream().filter(row -> row.ref().kind() != ItemKind.CLAIM).forEach(row -> put(row, item(row)));
        rows.stream().filter(row -> row.ref().kind() == ItemKind.CLAIM).forEach(row -> put(row, claim(row)));
        Trip base = Trip.of(items.values());
        List<Step> history = all(text.path("history")).map(this::step).toList();
        // last, because it may name what the history creates
        List<Planted> planted =
                all(text.path("plantedFindings")).map(this::planted).toList();
        return new Sample(name, base, begun(), history, planted);
    }

    private static void requireKnown(String field) {
        if (LISTS.containsKey(field) || OTHERS.contains(field)) return;
        List<String> known =
                Stream.concat(OTHERS.stream(), LISTS.keySet().stream().sorted()).toList();
        throw new Refused("refused.json.unknown", field, String.join(", ", known));
    }

    // all keys are declared before the first reference is looked up, so that the lists may name each other
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(ItemKind.SETTINGS, (ObjectNode) required(text, "settings")));
        LISTS.forEach((list, kind) -> all(text.path(list))
                .flatMap(node -> Expansion.rows(kind, (ObjectNode) node))
                .forEach(node -> rows.add(row(kind, node))));
        return rows;
    }

    private Row row(ItemKind kind, ObjectNode node) {
        ObjectNode rest = node.deepCopy();
        rest.remove("key");
        return new Row(keys.declare(kind, required(node, "key").asText()), rest);
    }

    private void put(Row row, Item item) {
        items.put(row.ref(), item);
    }

    private Item item(Row row) {
        return read(row, row.node());
    }

    private Item read(Row row, ObjectNode components) {
        ObjectNode node = Keys.write(row.ref());
        node.setAll((ObjectNode) keys.resolve(components));
        return ItemJson.read(node);
    }

    /** A claim that does not say for which value it stands, stands for the one that its item begins with. */
    private Item claim(Row row) {
        ObjectNode rest = row.node().deepCopy();
        ItemRef about = keys.ref(required(rest, "about").asText());
        String component = required(rest, "component").asText();
        rest.remove(List.of("about", "component"));
        Item item = items.get(about);
        if (item == null)
            throw new Refused(
                    "refused.sample.reference", row.node().get("about").asText());
        JsonNode value =
                rest.has("value") ? rest.remove("value") : ItemJson.write(item).get(component);
        ObjectNode support = Keys.write(about);
        ObjectNode of = Json.object();
        of.set("item", support);
        of.put("component", component);
        if (value != null) of.set("value", value);
        rest.set("support", of);
        return read(row, rest);
    }

    private Optional<Sample.Begun> begun() {
        JsonNode node = text.get("created");
        return node == null ? Optional.empty() : Optional.of(new Sample.Begun(instant(node), officer(node)));
    }

    private Step step(JsonNode node) {
        if (node.has("edit"))
            return new Step.Made(instant(node), officer(node), EditJson.read(keys.resolve(node.get("edit"))));
        return new Step.Issued(
                instant(node),
                officer(node),
                required(node, "issue").asInt(),
                node.path("clearedBy").asText(),
                node.path("note").asText());
    }

    private Planted planted(JsonNode node) {
        List<ItemRef> about =
                all(required(node, "items")).map(key -> keys.ref(key.asText())).toList();
        return new Planted(
                required(node, "rule").asText(), about, node.path("why").asText());
    }

    private static Instant instant(JsonNode node) {
        return (Instant) Values.read(required(node, "at"), Instant.class, "at");
    }

    private static String officer(JsonNode node) {
        return required(node, "officer").asText();
    }

    private static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) throw new Refused("refused.json.missing", field);
        return value;
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
