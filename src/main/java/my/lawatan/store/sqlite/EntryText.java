package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.json.EntryJson;
import my.lawatan.json.Json;

/**
 * Hashes an entry: SHA-256 over the hash of its writer's entry before it and its JSON text. The text is put together change by
 * change, as it is kept, so that an entry stays true when a later program would write its values in another way, and a large one
 * needs no memory of its own.
 */
final class EntryText {
    private final MessageDigest sha = Fingerprint.sha256();
    private boolean first = true;

    /** @param previous the hash of the writer's entry before; empty for its first */
    EntryText(byte[] previous, Entry entry) {
        sha.update(previous);
        Entry head = new Entry(
                entry.id(),
                entry.writer(),
                entry.sequence(),
                entry.at(),
                entry.officer(),
                entry.label(),
                entry.undoes(),
                entry.redoes(),
                List.of());
        String text = Json.text(EntryJson.write(head));
        add(text.substring(0, text.length() - "]}".length()));
    }

    /** A change as it is kept: values as JSON text, null for JSON null, parents as a JSON list or null. */
    record Kept(String kind, String item, String component, String before, String after, String parents) {
        static Kept of(Change change) {
            return new Kept(
                    change.item().kind().word(),
                    change.item().id().toString(),
                    change.component(),
                    value(EntryJson.writeValue(change, change.before())),
                    value(EntryJson.writeValue(change, change.after())),
                    change.parents().isEmpty()
                            ? null
                            : change.parents().stream()
                                    .map(UUID::toString)
                                    .sorted()
                                    .collect(Collectors.joining("\",\"", "[\"", "\"]")));
        }

        /** From columns 1 to 6. */
        static Kept read(ResultSet found) throws SQLException {
            return new Kept(
                    found.getString(1),
                    found.getString(2),
                    found.getString(3),
                    found.getString(4),
                    found.getString(5),
                    found.getString(6));
        }

        private static String value(JsonNode value) {
            return value.isNull() ? null : Json.text(value);
        }

        String text() {
            return "{\"kind\":\"" + kind + "\",\"item\":\"" + item + "\",\"component\":\"" + component
                    + "\",\"before\":" + before + ",\"after\":" + after
                    + (parents == null ? "" : ",\"parents\":" + parents) + '}';
        }

        Change change() {
            return EntryJson.readChange(Json.parse(text()));
        }
    }

    void add(Kept change) {
        if (!first) add(",");
        first = false;
        add(change.text());
    }

    byte[] hash() {
        add("]}");
        return sha.digest();
    }

    private void add(String text) {
        sha.update(text.getBytes(UTF_8));
    }
}
