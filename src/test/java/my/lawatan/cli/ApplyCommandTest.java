package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static my.lawatan.cli.Commands.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyCommandTest {
    private static final String DINNER = SmallTrip.DINNER;
    private static final String LATER = """
            {"edit":"move-event","event":"%s","when":{"start":"2024-11-13T20:00","end":"2024-11-13T22:30","zone":"America/Lima","certainty":"exact"}}
            """.formatted(DINNER);
    private static final String FIXED = "{\"edit\":\"fix-event\",\"event\":\"" + DINNER + "\",\"fixed\":true}\n";
    private static final String NO_SUCH =
            "{\"edit\":\"fix-event\",\"event\":\"11111111-1111-4111-8111-111111111111\",\"fixed\":true}\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @Test
    void eachEditIsAnsweredWithItsEntryInTheJournal() {
        Commands.Ran ran = withInput(LATER + FIXED, "apply", file, "--officer", "Aina");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).containsExactly(entry(2), entry(3));
        assertThat(run("list", file, "events").out()).contains("20:00–22:30");
    }

    @Test
    void aRefusedLineIsSaidAndTheNextOneIsTaken() {
        Commands.Ran ran = withInput(LATER + "\n" + NO_SUCH + "not json\n" + FIXED, "apply", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .containsExactly(
                        entry(2),
                        "{\"line\":3,\"error\":\"There is no event with the id 11111111-1111-4111-8111-111111111111"
                                + " in this trip.\"}",
                        "{\"line\":4,\"error\":\"This is not JSON: line 4, column 1: Unrecognized token 'not':"
                                + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
                                + " 'false')\"}",
                        entry(3));
    }

    @Test
    void anEditThatChangesNothingHasNoEntry() {
        Commands.Ran ran = withInput(FIXED + FIXED, "apply", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).containsExactly(entry(2), "{\"entry\":null}");
    }

    @Test
    void atomicEditsAreOneEntry() {
        Commands.Ran ran = withInput(LATER + FIXED, "apply", file, "--atomic");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).containsExactly(entry(2));
        assertThat(journalLength()).isEqualTo(2);
    }

    @Test
    void atomicEditsAreMadeAllOrNot() {
        Commands.Ran ran = withInput(LATER + NO_SUCH + FIXED + "{}\n", "apply", file, "--atomic");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.lines().get(0)).startsWith("{\"line\":2,\"error\":\"There is no event");
        assertThat(ran.lines().get(1)).isEqualTo("{\"line\":4,\"error\":\"“edit” is missing.\"}");
        assertThat(journalLength()).isEqualTo(1);
    }

    @Test
    void atomicEditsSeeTheOnesBeforeThem() {
        String copy = "22222222-2222-4222-8222-222222222222";
        String both = "{\"edit\":\"copy-event\",\"event\":\"" + DINNER + "\",\"copy\":\"" + copy
                + "\",\"when\":{\"start\":\"2024-11-14\",\"zone\":\"America/Lima\"}}\n"
                + "{\"edit\":\"rename-event\",\"event\":\"" + copy + "\",\"title\":\"Second dinner\"}\n";
        assertThat(withInput(both, "apply", file, "--atomic").code()).isZero();
        assertThat(run("list", file, "events").out()).contains("Second dinner");
    }

    @Test
    void editsComeFromAFileAsWell() throws IOException {
        Path edits = Files.writeString(folder.resolve("edits.jsonl"), "\uFEFF" + FIXED.replace("\n", "\r\n"));
        assertThat(run("apply", file, edits).code()).isZero();
        assertThat(journalLength()).isEqualTo(2);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(withInput(FIXED.strip(), "apply", file, "-").lines()).containsExactly(entry(2));
    }

    @Test
    void theJournalNamesTheOfficer() {
        withInput(FIXED, "apply", file, "--officer", "Ñahui");
        byte[] freed = FIXED.replace("true", "false").getBytes(StandardCharsets.UTF_8);
        Commands.run(freed, Map.of("LAWATAN_OFFICER", "Mei Ling"), "apply", file);
        withInput(FIXED, "apply", file);
        assertThat(run("log", file).out()).contains("  Ñahui  ", "  Mei Ling  ", "  siti  ");
    }

    @Test
    void anOfficerNeedsAName() {
        Commands.Ran ran = withInput(FIXED, "apply", file, "--officer", " ");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("lawatan: The name of an officer is empty.\n");
        assertThat(journalLength()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() {
        byte[] latin1 = FIXED.replace("true", "true,\"x\":\"ñ\"").getBytes(StandardCharsets.ISO_8859_1);
        Commands.Ran ran = Commands.run(latin1, Map.of(), "apply", file);
        assertThat(ran.out()).isEqualTo("{\"line\":1,\"error\":\"The line is not UTF-8. Save the file as UTF-8.\"}\n");
    }

    @Test
    void whatATripCannotHoldIsRefusedWithTheReason() {
        String name = "x".repeat(10_000);
        String when = "{\"edit\":\"move-event\",\"event\":\"" + DINNER
                + "\",\"when\":{\"start\":\"2024-11-13T20:00\",\"end\":\"2024-11-13T19:00\",\"zone\":\"America/Lima\"}}\n";
        String title = "{\"edit\":\"rename-event\",\"event\":\"" + DINNER + "\",\"title\":\"" + name + "\"}\n";
        String control = "{\"edit\":\"rename-event\",\"event\":\"" + DINNER + "\",\"title\":\"a\\u0007b\"}\n";
        Commands.Ran ran = withInput(when + title + control, "apply", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines().get(0)).contains("The end (Wed 13 Nov 19:00) is not after the start");
        assertThat(ran.lines().get(1)).contains("10000 characters; at most 1000");
        assertThat(ran.lines().get(2)).contains("control character");
        assertThat(journalLength()).isEqualTo(1);
    }

    @Test
    void anAttendanceMayBeGivenAsItIsListed() {
        String listed = run("list", file, "attendance", "--format", "json").lines().stream()
                .filter(line -> line.contains(SmallTrip.GUEST))
                .findFirst()
                .orElseThrow()
                .replaceAll(",$", "");
        String again = listed.replace(SmallTrip.GUEST, "33333333-3333-4333-8333-333333333333")
                .replace(DINNER, SmallTrip.ARRIVAL);
        assertThat(withInput("{\"edit\":\"invite\",\"attendance\":" + again + "}", "apply", file)
                        .code())
                .isZero();
        String place = run("list", file, "places", "--format", "json").lines().get(1);
        assertThat(withInput("{\"edit\":\"invite\",\"attendance\":" + place + "}", "apply", file)
                        .out())
                .startsWith("{\"line\":1,\"error\":\"“attendance” takes Attendance, not ");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "[".repeat(100_000) + "\n" + "{\"a\":".repeat(5_000) + "\n";
        Commands.Ran ran = withInput(deep + FIXED, "apply", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(3);
        assertThat(ran.lines().get(2)).isEqualTo(entry(2));
    }

    private String entry(long position) {
        try (Store store = SqliteStore.openReadOnly(file)) {
            UUID id = store.entriesAfter(position - 1).get(0).id();
            return "{\"entry\":\"" + id + "\"}";
        }
    }

    private int journalLength() {
        try (Store store = SqliteStore.openReadOnly(file)) {
            return store.entriesAfter(0).size();
        }
    }
}
