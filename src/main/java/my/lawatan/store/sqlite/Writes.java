package my.lawatan.store.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import my.lawatan.json.Json;
import my.lawatan.store.Written;
import my.lawatan.trip.ItemRef;

/** Which entries wrote to an item, read past what they wrote. */
final class Writes {
    private static final String OF_ITEM = "SELECT e.id, c.component, c.parents, c.entry FROM change c"
            + " JOIN entry e ON e.position = c.entry WHERE c.item = ? AND c.kind = ? ORDER BY c.entry, c.ordinal";

    private Writes() {}

    /** By item, oldest first.
     *
     * @throws Damage if a change is none */
    static List<Written> to(Session session, Collection<ItemRef> items) throws SQLException {
        List<Written> writes = new ArrayList<>();
        for (ItemRef item : items) {
            String id = item.id().toString();
            try (ResultSet found =
                    session.prepare(OF_ITEM, id, item.kind().word()).executeQuery()) {
                while (found.next()) writes.add(read(item, found));
            }
        }
        return writes;
    }

    private static Written read(ItemRef item, ResultSet found) throws SQLException {
        try {
            return new Written(
                    UUID.fromString(found.getString(1)), item, found.getString(2), parents(found.getString(3)));
        } catch (RuntimeException e) {
            throw new Damage("entry " + found.getLong(4), e);
        }
    }

    private static Set<UUID> parents(String list) {
        if (list == null) return Set.of();
        Set<UUID> parents = new HashSet<>();
        for (JsonNode parent : Json.parse(list)) parents.add(UUID.fromString(parent.asText()));
        return parents;
    }
}
