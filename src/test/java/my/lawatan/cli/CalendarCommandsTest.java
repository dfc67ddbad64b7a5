package my.lawatan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lawatan import} and {@code lawatan export}. */
class CalendarCommandsTest {
    private static final String LINES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:host-1
            SUMMARY:Wreath laying
            DTSTART;TZID=America/Lima:20241113T090000
            DTEND;TZID=America/Lima:20241113T093000
            END:VEVENT
            BEGIN:VEVENT
            UID:host-2
            SUMMARY:Somewhere
            DTSTART;TZID=Nowhere/Land:20241113T090000
            END:VEVENT
            BEGIN:VEVENT
            UID:00000000-0000-4000-8000-0000000000e1
            SUMMARY:Gala dinner
            DTSTART;TZID=America/Lima:20241113T200000
            DTEND;TZID=America/Lima:20241113T220000
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path folder;

    private Path file;
    private Path calendar;

    @BeforeEach
    void write() throws IOException {
        file = SmallTrip.in(folder);
        calendar = Files.writeString(folder.resolve("host.ics"), LINES);
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Commands.Ran ran = run("import", file, calendar, "--dry-run", "--format", "json");
        assertThat(ran.code()).isEqualTo(1);
        JsonNode said = Json.parse(ran.out());
        assertThat(said.get("added")).hasSize(1);
        assertThat(said.get("added").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(said.get("added").get(0).get("title").asText()).isEqualTo("Wreath laying");
        assertThat(said.get("updated").get(0).get("components"))
                .extracting(JsonNode::asText)
                .containsExactly("when");
        assertThat(said.get("leftOut").get(0).get("line").asInt()).isEqualTo(12);
        assertThat(said.get("leftOut").get(0).get("reason").asText()).contains("Nowhere/Land");
        assertThat(said.get("worse")).isEmpty();
        assertThat(said.get("better").asInt()).isZero();
        assertThat(said.get("entry").isNull()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anImportIsOneEntryAndASecondOneChangesNothing() {
        Commands.Ran ran = run("import", file, calendar, "--officer", "Aina");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .contains("Added 1:", "Changed 1:", "Left out 1:")
                .anyMatch(line -> line.contains("line 3: Wed 13 Nov") && line.contains("Wreath laying"));
        assertThat(run("log", file).lines().stream().filter(line -> line.contains("Imported a calendar")))
                .hasSize(1);
        JsonNode again =
                Json.parse(run("import", file, calendar, "--format", "json").out());
        assertThat(again.get("added")).isEmpty();
        assertThat(again.get("updated")).isEmpty();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("entry").isNull()).isTrue();
    }

    @Test
    void whatIsNoCalendarOrHasNothingToTakeIsNotDone() throws IOException {
        Path picture = Files.write(folder.resolve("x.ics"), new byte[] {1, 2, 3});
        assertThat(run("import", file, picture).code()).isEqualTo(2);
        assertThat(run("import", file, picture).err()).contains("holds no calendar");
        Path nothing = Files.writeString(
                folder.resolve("y.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n");
        Commands.Ran ran = run("import", file, nothing, "--format", "json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(Json.parse(ran.out()).get("leftOut")).hasSize(1);
        assertThat(run("import", file, folder.resolve("gone.ics")).err()).contains("There is no file");
    }

    @Test
    void anExportComesBackUnchanged() throws IOException {
        Path out = folder.resolve("out/programme.ics");
        Commands.Ran ran = run("export", file, "--to", out);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Site visit");
        String text = Files.readString(out, UTF_8);
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("TZID:America/Lima")
                .contains("Gala dinner");
        JsonNode said = Json.parse(run("import", file, out, "--format", "json").out());
        assertThat(said.get("unchanged").asInt()).isEqualTo(2);
        assertThat(said.get("leftOut")).isEmpty();
        assertThat(run("export", file, "--to", out).code())
                .as("a calendar is replaced")
                .isZero();
    }

    @Test
    void onePersonsDayIsFoundByWordsOfTheName() throws IOException {
        Path out = folder.resolve("lucia.ics");
        assertThat(run("export", file, "--to", out, "--person", "nahui").code()).isZero();
        assertThat(Files.readString(out)).contains("Gala dinner").doesNotContain("Arrival");
        Commands.Ran nobody = run("export", file, "--to", out, "--person", "xyz");
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.err()).contains("Nobody is called “xyz”").contains("Lucía Ñahui");
        assertThat(run("export", file, "--to", out, "--track", "press").err()).contains("No track is called");
        assertThat(run("export", file, "--to", out, "--track", "a", "--person", "b")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void nothingElseIsOverwritten() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(run("export", file, "--to", notes).err()).contains("is no calendar");
        assertThat(Files.readString(notes)).isEqualTo("mine");
        assertThat(run("export", file, "--to", file).err()).contains("is the trip file itself");
    }
}
