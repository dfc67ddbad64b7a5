package my.lawatan.store.sqlite;

import static my.lawatan.store.sqlite.TripFiles.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import my.lawatan.change.Version;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.StoreFailure.Kind;
import my.lawatan.trip.Copy;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a version is issued, it is there with all of its copies or not at all. */
class IssueCrashTest {
    private static final int KILLS = 30;
    private static final int KILLS_OF_A_FILE = 6;

    @TempDir
    Path folder;

    @Test
    void noKillTearsAVersionFromItsCopies() throws Exception {
        Children children = new Children(folder);
        children.prepare(IssueForEver.class, fresh("rehearsal"), 1, 5);
        Random random = new Random(7);
        int issued = 0;
        for (int i = 0; i < KILLS; i += KILLS_OF_A_FILE) {
            Path file = fresh("trip" + i);
            List<String> said = new ArrayList<>();
            for (int kill = 0; kill < KILLS_OF_A_FILE; kill++) {
                try (ChildJvm child = children.start(IssueForEver.class, file, random.nextLong(), Integer.MAX_VALUE)) {
                    said.add(child.line());
                    said.addAll(child.killAfter(random.nextInt(120)));
                }
                assertWhole(file, said);
            }
            issued += said.size();
        }
        assertThat(issued).isGreaterThan(KILLS);
    }

    private Path fresh(String name) {
        Path file = folder.resolve(name + ".lawatan");
        TripFiles.create(file, Fixtures.smallTrip()).close();
        return file;
    }

    /** Each version has three copies and each copy its version; all that were said are there. */
    private static void assertWhole(Path file, List<String> said) {
        assertThat(SqliteStore.verify(file).problems()).isEmpty();
        try (SqliteStore store = SqliteStore.openReadOnly(file)) {
            List<Version> versions = store.load().versions();
            Map<UUID, Long> copies = store.load().trip().copies().stream()
                    .collect(Collectors.groupingBy(Copy::version, Collectors.counting()));
            assertThat(copies.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            versions.stream().map(Version::id).toList());
            assertThat(copies.values()).containsOnly(3L);
            assertThat(versions).extracting(version -> version.id().toString()).containsAll(said);
            assertThat(versions).extracting(Version::number).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFullDiskRefusesVersionAndCopiesTogether() throws IOException, InterruptedException {
        try (Mount disk = Mount.ofTwoMegabytes(folder)) {
            Path file = disk.folder.resolve("trip.lawatan");
            Path filler = Files.write(disk.folder.resolve("filler"), new byte[600_000]);
            try (Workspace workspace = TripFiles.create(file, Fixtures.smallTrip())) {
                fill(workspace);
                fillUp(disk.folder.resolve("rest"));
                Trip before = workspace.trip();
                assertThat(failure(() -> workspace.issue("", "", IssueForEver.COPIES))
                                .kind())
                        .isEqualTo(Kind.DISK_FULL);
                assertThat(workspace.versions()).isEmpty();
                assertThat(workspace.trip()).isEqualTo(before);
                Files.delete(filler);
                assertThat(workspace.issue("", "", IssueForEver.COPIES).number())
                        .isEqualTo(1);
            }
            assertThat(SqliteStore.verify(file).problems()).isEmpty();
        }
    }

    /** A version may need fewer pages than an edit: nothing at all is left. */
    private static void fillUp(Path rest) throws IOException {
        try (OutputStream out = Files.newOutputStream(rest)) {
            byte[] page = new byte[512];
            for (int i = 0; i < 100_000; i++) out.write(page);
            throw new AssertionError("the disk has no end");
        } catch (IOException full) {
            assertThat(rest).isNotEmptyFile();
        }
    }

    /** Edits until there is no room, not even for a small one. */
    private static void fill(Workspace workspace) {
        ItemRef roundtable = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
        int length = 1500;
        for (int i = 0; length > 0; i++) {
            try {
                workspace.apply(new ReviseItem(roundtable, "purpose", Text.en(("Purpose " + i + " ").repeat(length))));
            } catch (StoreFailure e) {
                assertThat(e.kind()).isEqualTo(Kind.DISK_FULL);
                length /= 2;
            }
        }
    }
}
