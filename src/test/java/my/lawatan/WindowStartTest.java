package my.lawatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import my.lawatan.cli.Commands;
import my.lawatan.cli.Program;
import my.lawatan.cli.SmallTrip;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.SqliteStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a process to a window, on a screen that nobody sees. */
class WindowStartTest {
    @TempDir
    Path folder;

    @Test
    void theFirstStartMakesACopyOfTheSampleAndTheSecondOpensItAgain() throws IOException, InterruptedException {
        Path copy = folder.resolve("data/lawatan/peru-2024.lawatan");
        showFor(new Program(folder));
        assertThat(copy).exists();
        String event = Commands.run("list", copy, "events", "--format", "json")
                .out()
                .replaceAll("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
        String edit = "{\"edit\":\"rename-event\",\"event\":\"" + event + "\",\"title\":\"Mine\"}";
        assertThat(Commands.withInput(edit, "apply", copy).code()).isZero();

        showFor(new Program(folder));
        assertThat(Commands.run("list", copy, "events").out()).contains("Mine");
    }

    @Test
    void foldersThatCannotBeWrittenStopNothing() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("no-folder"), "a file");
        showFor(new Program(folder).environment("XDG_CONFIG_HOME", file.toString()));
        assertThat(folder.resolve("data/lawatan/peru-2024.lawatan")).exists();
        // neither a copy of the sample nor a list of trips can be made: the start page says so
        showFor(new Program(folder)
                .environment("XDG_CONFIG_HOME", file.toString())
                .environment("XDG_DATA_HOME", file.toString()));
        assertThat(file).hasContent("a file");
    }

    @Test
    void theTripThatWasOpenLastIsRemembered() throws IOException, InterruptedException {
        Path trip = SmallTrip.in(folder).toRealPath();
        Path ready = folder.resolve("ready");
        Process process = new Program(folder)
                .unseen()
                .with("-Dlawatan.ready-file=" + ready)
                .start(trip);
        await(process, ready);
        assertThat(Files.readString(folder.resolve("config/lawatan/recent.properties")))
                .contains("1=" + trip);
    }

    @Test
    void aWindowLoadsNoClassOfTheCommandLineLibrary() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Commands.Ran ran = new Program(folder)
                .unseen()
                .with("-Dlawatan.train=true", "-Xlog:class+load:file=" + loaded)
                .run(SmallTrip.in(folder));
        assertThat(ran.code()).isZero();
        assertThat(ran.out() + ran.err()).isEmpty();
        assertThat(Files.readString(loaded)).contains("my.lawatan.ui.App").doesNotContain("picocli.");
    }

    @Test
    void trainingShowsTheExerciseAndLeavesNothingBehind() throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Commands.Ran ran = new Program(folder)
                .unseen()
                .with("-Dlawatan.train=true", "-Dlawatan.ready-file=" + ready)
                .run();
        assertThat(ran.code()).isZero();
        assertThat(ready).exists();
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.startsWith("lawatan-train"));
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aFileThatIsOpenElsewhereIsShownToRead() throws IOException, InterruptedException {
        Path file = SmallTrip.in(folder);
        try (Store held = SqliteStore.open(file)) {
            assertThat(held.readOnly()).isFalse();
            Commands.Ran ran =
                    new Program(folder).unseen().with("-Dlawatan.train=true").run(file);
            assertThat(ran.code()).isZero();
        }
    }

    @Test
    void aFileThatIsNoTripIsSaidToBeNoneInTheWindowAndOnStandardError() throws IOException, InterruptedException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        Commands.Ran ran =
                new Program(folder).unseen().with("-Dlawatan.train=true").run(letter);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("lawatan: letter.txt is not a trip file of Lawatan.")
                .doesNotContain("\tat ");
        assertThat(letter).hasContent("Dear Sir");
    }

    @Test
    void withoutAScreenTheDailyBriefsArePrinted() throws IOException, InterruptedException {
        Commands.Ran ran = new Program(folder).run();
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("“Peru 2024, as reported”", "5 PDF files in")
                .hasLineCount(1);
        try (var briefs = Files.list(folder.resolve("out"))) {
            assertThat(briefs).hasSize(5).allMatch(p -> p.toString().endsWith(".pdf"));
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void withoutAScreenWhatIsNotPrintedAsEnteredIsSaidInTheWordsOfPrint() throws IOException, InterruptedException {
        Path trip = SmallTrip.in(folder);
        String party =
                "{\"edit\":\"rename-event\",\"event\":\"" + SmallTrip.DINNER + "\",\"title\":\"Supper \uD83C\uDF89\"}";
        assertThat(Commands.withInput(party, "apply", trip).code()).isZero();
        Commands.Ran ran = new Program(folder).run(trip);
        assertThat(ran.code()).isZero();
        Path brief = Path.of("out", "2024-11-13_daily-brief_office_draft.pdf");
        assertThat(folder.resolve(brief)).exists();
        String words = Commands.run(
                        "print",
                        trip,
                        "--paper",
                        "daily-brief",
                        "--date",
                        "2024-11-13",
                        "--out",
                        folder.resolve("b.pdf"))
                .err();
        assertThat(words).contains("is written. ", "U+1F389 PARTY POPPER");
        assertThat(ran.err()).contains(words.replace(folder.resolve("b.pdf").toString(), brief.toString()));
    }

    @Test
    void aDiskThatTakesNoMoreLeavesNoHalfPdf() throws IOException, InterruptedException {
        Commands.Ran ran = new Program(folder)
                .behind("sh", "-c", "ulimit -f 64; trap '' XFSZ; exec \"$@\"", "sh")
                .run();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains(" could not be written into ")
                .contains("File too large")
                .hasLineCount(1);
        assertThat(ran.out()).isEmpty();
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void onlyLinuxKnowsBeforehandThatThereIsNoScreen() {
        assertThat(WindowStart.hasScreen(Map.of(), "Linux", "")).isFalse();
        assertThat(WindowStart.hasScreen(Map.of("DISPLAY", ""), "Linux", "")).isFalse();
        assertThat(WindowStart.hasScreen(Map.of("DISPLAY", ":0"), "Linux", "")).isTrue();
        assertThat(WindowStart.hasScreen(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", ""))
                .isTrue();
        assertThat(WindowStart.hasScreen(Map.of(), "Linux", "Monocle")).isTrue();
        assertThat(WindowStart.hasScreen(Map.of(), "Windows 11", "")).isTrue();
        assertThat(WindowStart.hasScreen(Map.of(), "Mac OS X", "")).isTrue();
    }

    @Test
    void eachSystemHasItsOwnFolders() {
        Path home = Path.of("/home/siti");
        Path data = Path.of("/data");
        assertThat(Folders.of(Map.of(), "Linux", home).data()).isEqualTo(home.resolve(".local/share/lawatan"));
        assertThat(Folders.of(Map.of(), "Linux", home).settings()).isEqualTo(home.resolve(".config/lawatan"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", home).data())
                .isEqualTo(data.resolve("lawatan"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "data"), "Linux", home).data())
                .isEqualTo(home.resolve(".local/share/lawatan"));
        assertThat(Folders.of(Map.of(), "Mac OS X", home).data())
                .isEqualTo(home.resolve("Library/Application Support/lawatan"));
        assertThat(Folders.of(Map.of("APPDATA", "/data"), "Windows 11", home).data())
                .isEqualTo(data.resolve("lawatan"));
    }

    @Test
    void aWordThatIsNoFileIsTakenForAMisspelledCommand() throws IOException, InterruptedException {
        Commands.Ran ran = new Program(folder).run("lst");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("lawatan: “lst” is not known here. Did you mean: list? Try: lawatan --help\n");
    }

    @Test
    void theNamesOfCommandsAreThoseOfTheCommandLine() {
        List<String> listed = Commands.run("--help").lines().stream()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                // a longer explanation goes on in a line that is set in further
                .filter(line -> line.startsWith("  ") && !line.startsWith("   "))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(Main.COMMANDS).containsAll(listed).hasSize(listed.size() + 1).contains("help");
    }

    /** Starts it, waits for its first frame and ends it. */
    private void showFor(Program program) throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Files.deleteIfExists(ready);
        await(program.unseen().with("-Dlawatan.ready-file=" + ready).start(), ready);
    }

    private static void await(Process process, Path ready) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!Files.exists(ready) && process.isAlive() && System.nanoTime() < until)
            process.waitFor(50, TimeUnit.MILLISECONDS);
        assertThat(ready).exists();
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
