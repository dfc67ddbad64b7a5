package my.lawatan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Trip;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Opening a trip file until its trip is in memory, checked whole, against reading the same rows. */
@State(Scope.Benchmark)
public class OpenBench {
    @Param("")
    public String file;

    @Benchmark
    public Trip open() {
        try (SqliteStore store = SqliteStore.open(Path.of(file))) {
            return store.load().trip();
        }
    }

    @Benchmark
    public long read() throws SQLException {
        try (Connection connection = Sqlite.open(Path.of(file))) {
            return Sqlite.readTyped(connection);
        }
    }
}
