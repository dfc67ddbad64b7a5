package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import my.lawatan.json.Values;
import my.lawatan.store.Header;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.Store.Origin;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that an older Lawatan wrote is opened for ever, and holds exactly what it held. */
class OldFormatTest {
    @TempDir
    Path folder;

    private Path outOfTheMuseum(OldFormat format) throws IOException {
        Path file = folder.resolve("old.lawatan");
        try (InputStream in = format.file()) {
            Files.copy(in, file);
        }
        return file;
    }

    private static void assertHoldsWhatItHeld(OldFormat format, SqliteStore store) throws IOException {
        Store.Loaded loaded = store.load();
        assertThat(loaded.trip()).isEqualTo(format.trip());
        assertThat(loaded.head()).isEqualTo(3);
        assertThat(loaded.versions()).containsExactly(OldFormat.VERSION);
        assertThat(store.snapshot(OldFormat.VERSION.id())).isEqualTo(format.renamed());
        assertThat(store.entriesAfter(0)).isEqualTo(format.journal());
        assertThat(store.headers(10))
                .extracting(Header::origin)
                .containsExactly(Origin.MERGED, Origin.HERE, Origin.HERE);
    }

    @ParameterizedTest
    @EnumSource
    void itIsRead(OldFormat format) throws IOException {
        try (SqliteStore store = SqliteStore.openReadOnly(outOfTheMuseum(format))) {
            assertHoldsWhatItHeld(format, store);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsWhole(OldFormat format) throws IOException {
        Integrity integrity = SqliteStore.verify(outOfTheMuseum(format));
        assertThat(integrity.problems()).isEmpty();
        assertThat(integrity.entries()).isEqualTo(3);
        assertThat(integrity.versions()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void itIsOpenedToWriteAndHoldsTheSame(OldFormat format) throws IOException {
        Path file = outOfTheMuseum(format);
        try (SqliteStore store = SqliteStore.open(file)) {
            assertHoldsWhatItHeld(format, store);
        }
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentOfEveryKindIsInIt(OldFormat format) throws IOException {
        List<Item> all = format.items();
        for (ItemKind kind : ItemKind.values()) {
            if (!format.knows(kind)) continue;
            List<Item> items = all.stream().filter(i -> i.kind() == kind).toList();
            assertThat(kind.components()).filteredOn(format::knows).isNotEmpty().allMatch(component -> items.stream()
                    .anyMatch(item -> !Values.defaultOf(component.type())
                            .filter(component.of(item)::equals)
                            .isPresent()));
        }
    }

    /** What is read must not depend on what would be written today. */
    @ParameterizedTest
    @EnumSource
    void writtenTodayItWouldBeTheSameRows(OldFormat format) throws Exception {
        Path file = outOfTheMuseum(format);
        Path today = folder.resolve("today.lawatan");
        format.write(today);
        for (ItemKind kind : ItemKind.values()) {
            if (!format.knows(kind)) continue;
            String sql = "SELECT id, hex(hash) FROM \"" + kind.word() + "\" ORDER BY id";
            assertThat(TripFiles.texts(today, sql)).as(sql).isEqualTo(TripFiles.texts(file, sql));
        }
        String entries = "SELECT id, hex(hash) || hex(state) FROM entry";
        assertThat(TripFiles.texts(today, entries)).isEqualTo(TripFiles.texts(file, entries));
    }
}
