package my.lawatan.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import my.lawatan.change.Entry;
import my.lawatan.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves loses nothing that it called saved. */
class KillTest {
    private static final int LANES = 2;
    private static final int KILLS_OF_A_LANE = 100;
    private static final int KILLS_OF_A_FILE = 10;

    @TempDir
    Path folder;

    @Test
    void twoHundredKillsLoseNoSavedEdit() throws Exception {
        Path whole = folder.resolve("whole.lawatan");
        TripFiles.create(whole, Fixtures.smallTrip()).close();
        Children children = new Children(folder);
        Path rehearsal = Files.copy(whole, folder.resolve("rehearsal.lawatan"));
        children.prepare(EditForEver.class, rehearsal, 1, 50);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path file = folder.resolve("lane" + lane + ".lawatan");
                int seed = lane;
                all.add(() -> killAgainAndAgain(children, whole, file, seed));
            }
            int saved = 0;
            for (Future<Integer> lane : lanes.invokeAll(all)) saved += lane.get();
            assertThat(saved).isGreaterThan(LANES * KILLS_OF_A_LANE);
        } finally {
            lanes.shutdownNow();
        }
    }

    private static int killAgainAndAgain(Children children, Path whole, Path file, int seed)
            throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<String> saved = new ArrayList<>();
        int count = 0;
        for (int kill = 0; kill < KILLS_OF_A_LANE; kill++) {
            if (kill % KILLS_OF_A_FILE == 0) {
                Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
                saved.clear();
            }
            List<String> acknowledged = editAndKill(children, file, random);
            assertAllThere(file, saved, acknowledged);
            count += acknowledged.size();
        }
        return count;
    }

    private static List<String> editAndKill(Children children, Path file, Random random)
            throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = children.start(EditForEver.class, file, random.nextLong(), Integer.MAX_VALUE)) {
            acknowledged.add(child.line());
            acknowledged.addAll(child.killAfter(random.nextInt(120)));
        }
        return acknowledged;
    }

    /** Exactly what was saved is there, and perhaps the one edit that was saved but could not be said any more. */
    private static void assertAllThere(Path file, List<String> saved, List<String> acknowledged) {
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            List<String> found = store.entriesAfter(1).stream()
                    .map(Entry::id)
                    .map(Object::toString)
                    .toList();
            saved.addAll(acknowledged);
            assertThat(found).startsWith(saved.toArray(String[]::new));
            assertThat(found.size() - saved.size()).isBetween(0, 1);
            saved.clear();
            saved.addAll(found);
        }
    }
}
