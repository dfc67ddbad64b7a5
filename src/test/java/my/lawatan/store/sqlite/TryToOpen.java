package my.lawatan.store.sqlite;

import java.nio.file.Path;
import my.lawatan.store.StoreFailure;

/** A child that opens a trip for writing, says how that went, and ends. */
final class TryToOpen {
    private TryToOpen() {}

    public static void main(String[] arguments) {
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
            System.out.println(store.readOnly() ? "read only" : "opened");
        } catch (StoreFailure e) {
            System.out.println(e.kind());
        }
    }
}
