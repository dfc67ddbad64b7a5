package my.lawatan.store.sqlite;

import java.io.IOException;
import java.nio.file.Path;

/** A child that has a trip open for writing until it is killed or its input ends. */
final class HoldForEver {
    private HoldForEver() {}

    public static void main(String[] arguments) throws IOException {
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[0]))) {
            System.out.println("open " + store.name());
            while (System.in.read() >= 0) continue;
        }
    }
}
