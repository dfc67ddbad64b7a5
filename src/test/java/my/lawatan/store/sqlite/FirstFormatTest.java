package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import my.lawatan.json.Values;
import my.lawatan.store.Header;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.Store.Origin;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that the first Lawatan wrote is opened for ever, and holds exactly what it held. */
class FirstFormatTest {
    /** Components that later formats brought. */
    private static final Set<String> SINCE = Set.of("TripSettings.prayerMethod");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void takeTheFileOutOfTheMuseum() throws IOException {
        file = folder.resolve("old.lawatan");
        try (InputStream in = FirstFormat.resource("format-1.lawatan")) {
            Files.copy(in, file);
        }
    }

    private static void assertHoldsWhatItHeld(SqliteStore store) throws IOException {
        Store.Loaded loaded = store.load();
        assertThat(loaded.trip()).isEqualTo(FirstFormat.trip());
        assertThat(loaded.head()).isEqualTo(3);
        assertThat(loaded.versions()).containsExactly(FirstFormat.VERSION);
        assertThat(store.snapshot(FirstFormat.VERSION.id())).isEqualTo(FirstFormat.renamed());
        assertThat(store.entriesAfter(0)).isEqualTo(FirstFormat.journal());
        assertThat(store.headers(10))
                .extracting(Header::origin)
                .containsExactly(Origin.MERGED, Origin.HERE, Origin.HERE);
    }

    @Test
    void itIsRead() throws IOException {
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertHoldsWhatItHeld(store);
        }
    }

    @Test
    void itIsWhole() {
        Integrity integrity = SqliteStore.verify(file);
        assertThat(integrity.problems()).isEmpty();
        assertThat(integrity.entries()).isEqualTo(3);
        assertThat(integrity.versions()).isEqualTo(1);
    }

    @Test
    void itIsOpenedToWriteAndHoldsTheSame() throws IOException {
        try (SqliteStore store = SqliteStore.open(file)) {
            assertHoldsWhatItHeld(store);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PREPARATION", "WAIVER", "COPY"})
    void everyComponentOfEveryKindIsInIt(ItemKind kind) throws IOException {
        List<Item> items =
                FirstFormat.items().stream().filter(i -> i.kind() == kind).toList();
        assertThat(kind.components())
                .filteredOn(component -> !SINCE.contains(component.toString()))
                .allMatch(component -> items.stream().anyMatch(item -> !Values.defaultOf(component.type())
                        .filter(component.of(item)::equals)
                        .isPresent()));
    }

    /** What is read must not depend on what would be written today. */
    @Test
    void writtenTodayItWouldBeTheSameRows() throws Exception {
        Path today = folder.resolve("today.lawatan");
        FirstFormat.main(new String[] {today.toString()});
        for (ItemKind kind : ItemKind.values()) {
            if (FirstFormat.SINCE.contains(kind)) continue;
            String sql = "SELECT id, hex(hash) FROM \"" + kind.word() + "\" ORDER BY id";
            assertThat(TripFiles.texts(today, sql)).as(sql).isEqualTo(TripFiles.texts(file, sql));
        }
        String entries = "SELECT id, hex(hash) || hex(state) FROM entry";
        assertThat(TripFiles.texts(today, entries)).isEqualTo(TripFiles.texts(file, entries));
    }
}
