package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.reader.ReaderMark;
import my.lawatan.reader.Readership;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lawatan export FILE --reader OUT --for PERSON}: a real trip file that holds what its reader may see and nothing that ever was. */
class ReaderCopyTest {
    private static final Clock CLOCK = Clock.fixed(Commands.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @TempDir
    static Path shared;

    @BeforeAll
    static void writeOnce() {
        Samples.write(Sample.of("exercise"), shared.resolve("trip.lawatan"), CLOCK);
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.copy(shared.resolve("trip.lawatan"), folder.resolve("trip.lawatan"));
        copy = folder.resolve("reader.lawatan");
    }

    private Workspace open(Path path) {
        return Workspace.open(SqliteStore.open(path), CLOCK, "Officer", Runnable::run);
    }

    private static Person person(Trip trip, String name) {
        return trip.people().stream()
                .filter(p -> Names.list(p, Language.EN).contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingThatIsHiddenOrWasEverTakenOutCanBeReadOutOfItsBytes() throws IOException {
        try (Workspace office = open(file)) {
            Person minister = person(office.trip(), "Nurhayati");
            // many pages of text that is then taken out again, so that the trip's own file has free pages full of it
            for (int i = 0; i < 40; i++)
                office.apply(
                        new ReviseItem(ItemRef.to(minister), "note", Text.en(("REMOVEDSECRET" + i + " ").repeat(400))));
            office.apply(new ReviseItem(ItemRef.to(minister), "note", Text.en("HIDDENSECRET note")));
            office.apply(new ReviseItem(ItemRef.to(minister), "phone", "HIDDENSECRET 55501"));
            Event event = office.trip().events().stream().findFirst().orElseThrow();
            Text before = event.title();
            office.apply(new RenameEvent(event.id(), Text.en("REMOVEDSECRET title")));
            office.apply(new RenameEvent(event.id(), before));
            office.issue("HIDDENSECRET clearer", "HIDDENSECRET note of a version");
        }
        assertThat(secrets(file)).as("the trip itself holds them all").isNotEmpty();
        for (String reader : Stream.of("Rahim", "Nurhayati", "Amirul").toList()) {
            Path out = folder.resolve(reader + ".lawatan");
            Commands.Ran ran = run("export", file, "--reader", out, "--for", reader, "--officer", "Aina");
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(secrets(out)).as(reader).isEmpty();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .as("nothing stays beside them but locks")
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(".lawatan") || name.endsWith(".lawatan.lock"));
        }
    }

    private static Set<String> secrets(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Set<String> found = new java.util.TreeSet<>();
        for (Charset charset : new Charset[] {UTF_8, java.nio.charset.StandardCharsets.UTF_16LE})
            for (String secret : Set.of("REMOVEDSECRET", "HIDDENSECRET"))
                if (new String(bytes, charset).contains(secret)) found.add(secret);
        return found;
    }

    @Test
    void itIsARealFileThatSaysForWhomAndAsOfWhenAndHasNoHistory() {
        Commands.Ran ran = run("export", file, "--reader", copy, "--for", "rahim");
        assertThat(ran.lines().get(0))
                .startsWith("reader.lawatan: reader copy for")
                .contains("Principal, because");
        assertThat(ran.lines().get(1)).startsWith("It holds person 80 of 80, event 64 of 64");
        assertThat(SqliteStore.verify(copy).whole()).isTrue();
        assertThat(run("log", copy).lines().stream().filter(line -> !line.startsWith(" ")))
                .hasSize(1)
                .allMatch(line -> line.contains("Reader copy for"));
        try (Workspace reader = open(copy)) {
            ReaderMark mark = reader.reader().orElseThrow();
            assertThat(mark.readership()).isEqualTo(Readership.PRINCIPAL);
            assertThat(mark.name()).contains("Rahim");
            assertThat(mark.version()).isEqualTo("6");
            assertThat(reader.versions()).isEmpty();
            assertThat(reader.readOnly()).isTrue();
            assertThat(reader.undoable()).isEmpty();
        }
        try (Workspace trip = open(file)) {
            assertThat(trip.reader()).isEmpty();
            assertThat(trip.readOnly()).isFalse();
        }
    }

    @Test
    void theTripCannotBeChangedInItButNotesAtTheDoorAreTaken() {
        run("export", file, "--reader", copy, "--for", "nurhayati");
        try (Workspace reader = open(copy)) {
            Event event = reader.trip().events().stream().findFirst().orElseThrow();
            assertThatThrownBy(() -> reader.apply(new RenameEvent(event.id(), Text.en("Other"))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("refused.reader-copy");
            assertThatThrownBy(() -> reader.issue("", "note")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> reader.purgeHistory(Set.of())).isInstanceOf(Refused.class);
            Heard heard = new Heard(
                    Id.random(),
                    Optional.of(event.id()),
                    Optional.empty(),
                    Heard.What.NAME,
                    "A name at the door",
                    "Aide",
                    TimePoint.at(LocalDateTime.parse("2024-11-13T12:31"), ZoneId.of("America/Lima")));
            assertThat(reader.apply(new CreateItem(heard))).isPresent();
            assertThat(reader.trip().heard().stream()).containsExactly(heard);
            reader.undo();
            assertThat(reader.trip().heard().size()).isZero();
        }
    }

    @Test
    void itIsNeverMergedAndNoCopyIsMadeOfIt() {
        run("export", file, "--reader", copy, "--for", "nurhayati");
        try (Workspace office = open(file);
                Workspace reader = open(copy)) {
            assertThatThrownBy(() -> office.merge(reader.chronicle())).hasMessageContaining("refused.reader-merge");
            assertThatThrownBy(() -> reader.merge(office.chronicle())).hasMessageContaining("refused.reader-copy");
        }
        Commands.Ran again = run("export", copy, "--reader", folder.resolve("b.lawatan"), "--for", "nurhayati");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("Make the copy from the trip");
    }

    @Test
    void whatWasNotedAtTheDoorComesBackAsOneEditAndIsNotTakenTwice() {
        run("export", file, "--reader", copy, "--for", "rahim");
        try (Workspace reader = open(copy)) {
            Event event = reader.trip().events().stream().findFirst().orElseThrow();
            for (String name : new String[] {"Doña Perpetua", "Nobody"})
                reader.apply(new CreateItem(new Heard(
                        Id.random(),
                        Optional.of(event.id()),
                        Optional.empty(),
                        Heard.What.NAME,
                        name,
                        "Aide",
                        TimePoint.at(LocalDateTime.parse("2024-11-13T12:31"), ZoneId.of("America/Lima")))));
        }
        Commands.Ran dry = run("import", file, copy, "--dry-run");
        assertThat(dry.lines().get(0)).startsWith("Notes from the door: 2 to take over");
        assertThat(dry.out()).contains("Wed 13 Nov 2024 12:31, Aide: “Doña Perpetua”");
        assertThat(run("import", file, copy, "--officer", "Siti").code()).isZero();
        assertThat(run("import", file, copy).lines().get(0)).startsWith("Notes from the door: 0 to take over, 2 taken");
        try (Workspace office = open(file)) {
            assertThat(office.trip().heard().size()).isEqualTo(2);
            assertThat(office.headers(1).get(0).officer()).isEqualTo("Siti");
        }
        assertThat(run("import", file, file).err()).contains("no reader copy");
    }

    @Test
    void whatIsAskedForHalfIsRefusedInWordsAndNoFileIsReplaced() throws IOException {
        assertThat(run("export", file).err()).contains("Say what to write");
        assertThat(run("export", file, "--reader", copy).err()).contains("together with --for");
        assertThat(run("export", file, "--reader", copy, "--for", "nobody at all")
                        .err())
                .contains("Nobody is called");
        Files.writeString(copy, "mine");
        Commands.Ran ran = run(new byte[0], Map.of(), "export", file, "--reader", copy, "--for", "rahim");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("never replaces");
        assertThat(Files.readString(copy)).isEqualTo("mine");
    }
}
