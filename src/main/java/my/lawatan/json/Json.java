package my.lawatan.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import my.lawatan.trip.Refused;

/** Texts to trees and back: strict, so that a slip is refused and not half understood. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private Json() {}

    /** The tree of {@code text}.
     *
     * @throws Refused if it is not JSON, saying where */
    public static JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) throw new Refused("refused.json.empty");
            return node;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new Refused(
                    "refused.json.syntax",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    firstLine(e.getOriginalMessage()));
        }
    }

    /** {@code node} in one line. */
    public static String text(JsonNode node) {
        return node.toString();
    }

    public static String pretty(JsonNode node) {
        return node.toPrettyString();
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
