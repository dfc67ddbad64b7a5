package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.change.Version;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.json.EntryJson;
import my.lawatan.store.Written;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a trip file comes out of it. */
class SqliteStoreTest {
    @TempDir
    Path folder;

    @Test
    void aNewFileHoldsWhatItWasMadeOf() {
        Path file = folder.resolve("trip.lawatan");
        TripFiles.create(file, Fixtures.smallTrip()).close();
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip()).isEqualTo(Fixtures.smallTrip());
            assertThat(store.load().head()).isEqualTo(1);
            assertThat(store.name()).isEqualTo("trip.lawatan");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverWasEditedIsReadBackAsItWas(long seed) {
        Path file = folder.resolve("trip.lawatan");
        RandomEdits edits = new RandomEdits(seed);
        Trip last;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            for (int i = 0; i < 100; i++) {
                workspace.apply(edits.next(workspace.trip()));
                if (i % 7 == 3) TripFiles.ifPossible(workspace::undo);
                if (i % 7 == 5) TripFiles.ifPossible(workspace::redo);
            }
            last = workspace.trip();
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().trip()).isEqualTo(last);
        }
    }

    @Test
    void theJournalIsReadBackAsItWasWritten() {
        Path file = folder.resolve("trip.lawatan");
        RandomEdits edits = new RandomEdits(9);
        List<Entry> journal;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            List<Entry> made = new ArrayList<>(workspace.journal());
            for (int i = 0; i < 60; i++)
                workspace.apply(edits.next(workspace.trip())).ifPresent(made::add);
            journal = made;
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.entriesAfter(0)).isEqualTo(journal);
            assertThat(store.entriesAfter(journal.size() - 3))
                    .isEqualTo(journal.subList(journal.size() - 3, journal.size()));
            for (Entry entry : journal) assertThat(store.entry(entry.id())).isEqualTo(entry);
            ItemRef roundtable = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
            assertThat(store.touching(List.of(roundtable)).stream()
                            .map(Entry::id)
                            .toList())
                    .isEqualTo(journal.stream()
                            .filter(e ->
                                    e.changes().stream().anyMatch(c -> c.item().equals(roundtable)))
                            .map(Entry::id)
                            .toList());
            assertThat(store.writesTo(List.of(roundtable)))
                    .isNotEmpty()
                    .isEqualTo(journal.stream()
                            .flatMap(e -> e.changes().stream()
                                    .filter(c -> c.item().equals(roundtable))
                                    .map(c -> new Written(e.id(), roundtable, c.component(), c.parents())))
                            .toList());
            assertThat(store.headers(5).stream().map(h -> h.id()).toList())
                    .isEqualTo(journal.subList(journal.size() - 5, journal.size()).stream()
                            .map(Entry::id)
                            .toList());
        }
    }

    @Test
    void anEntryIsHashedOverItsJsonText() {
        Entry entry = firstEntry(Fixtures.smallTrip());
        EntryText text = new EntryText(new byte[0], entry);
        entry.changes().forEach(c -> text.add(EntryText.Kept.of(c)));
        assertThat(text.hash())
                .isEqualTo(Fingerprint.sha256()
                        .digest(EntryJson.write(entry).toString().getBytes(UTF_8)));
    }

    @Test
    void anIssuedVersionStaysAsItWasWhateverIsDoneAfterwards() {
        Path file = folder.resolve("trip.lawatan");
        RandomEdits edits = new RandomEdits(3);
        Version six;
        Trip frozen;
        try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
            for (int i = 0; i < 20; i++) workspace.apply(edits.next(workspace.trip()));
            six = workspace.issue("Chief of Protocol", "first full programme");
            frozen = workspace.trip();
            for (int i = 0; i < 20; i++) workspace.apply(edits.next(workspace.trip()));
        }
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            assertThat(store.load().versions()).containsExactly(six);
            assertThat(store.snapshot(six.id())).isEqualTo(frozen);
            assertThat(frozen.all().collect(Collectors.toSet()))
                    .isNotEqualTo(store.load().trip().all().collect(Collectors.toSet()));
        }
    }

    private static Entry firstEntry(Trip trip) {
        Set<UUID> parents = Set.of(new UUID(5, 6), new UUID(3, 4));
        return new Entry(
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                TripFiles.CLOCK.instant(),
                "Aminah “Min” é",
                Label.of("edit.create-trip", "\"x\""),
                Optional.empty(),
                Optional.of(new UUID(7, 8)),
                trip.all().map(Change::created).map(c -> c.withParents(parents)).toList());
    }
}
