package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import my.lawatan.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueCommandTest {
    private static final String SUPPER = "00000000-0000-4000-8000-0000000000e9";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    /** Another event in the hall while the dinner is on. */
    private void takeTheHallTwice() {
        String event = "{\"edit\":\"create-item\",\"item\":{\"kind\":\"event\",\"id\":\"" + SUPPER
                + "\",\"title\":\"Supper\",\"type\":\"meal\",\"place\":\"" + SmallTrip.HALL
                + "\",\"status\":\"confirmed\",\"when\":{\"start\":\"2024-11-13T20:00\",\"end\":\"2024-11-13T21:00\","
                + "\"zone\":\"America/Lima\"}}}";
        assertThat(Commands.withInput(event, "apply", file).code()).isZero();
    }

    @Test
    void aVersionIsIssuedWithItsNumberedCopies() {
        Commands.Ran ran = run(
                "issue",
                file,
                "--note",
                "First",
                "--cleared-by",
                "Chief of Protocol",
                "--copy",
                "Minister's office",
                "--copy",
                "Press",
                "--format",
                "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        JsonNode result = Json.parse(ran.out());
        assertThat(result.at("/version/number").asInt()).isEqualTo(1);
        assertThat(result.at("/version/clearedBy").asText()).isEqualTo("Chief of Protocol");
        assertThat(result.at("/version/note").asText()).isEqualTo("First");
        assertThat(result.at("/copies/1/holder").asText()).isEqualTo("Press");
        assertThat(result.at("/copies/1/number").asInt()).isEqualTo(2);
        assertThat(result.at("/copies/1/version")).isEqualTo(result.at("/version/id"));
        assertThat(result.at("/findings")).isEmpty();
        assertThat(run("issue", file, "--note", "Second").out()).startsWith("Version 2 issued, as of ");
    }

    @Test
    void whatShouldStopAVersionIsListedAndNothingIsIssued() {
        takeTheHallTwice();
        Commands.Ran text = run("issue", file, "--note", "First");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out()).contains("Garden hall").hasLineCount(1);
        assertThat(text.err()).contains("Nothing was issued").hasLineCount(1);
        JsonNode json = Json.parse(
                run("issue", file, "--note", "First", "--format", "json").out());
        assertThat(json.at("/version").isNull()).isTrue();
        assertThat(json.at("/findings/0/rule").asText()).isEqualTo("place-double-booked");
        assertThat(Json.parse(run("info", file, "--format", "json").out()).at("/versions"))
                .isEmpty();
    }

    @Test
    void theReasonWhyFindingsMayStandIsFrozenInTheNote() {
        takeTheHallTwice();
        Commands.Ran ran = run("issue", file, "--note", "First", "--despite-findings", "Two halves of the hall");
        assertThat(ran.code()).isZero();
        assertThat(Json.parse(run("info", file, "--format", "json").out())
                        .at("/versions/0/note")
                        .asText())
                .isEqualTo("First · Issued despite 1 finding: Two halves of the hall");
    }

    @Test
    void anEmptyNoteIsAskedFor() {
        Commands.Ran ran = run("issue", file, "--note", " ");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("Say why").hasLineCount(1);
    }

    @Test
    void theChangesBetweenTwoVersionsAreTold() {
        run("issue", file, "--note", "First");
        Commands.withInput(
                "{\"edit\":\"move-event\",\"event\":\"" + SmallTrip.DINNER
                        + "\",\"when\":{\"start\":\"2024-11-13T20:00\",\"end\":\"2024-11-13T22:30\",\"zone\":\"America/Lima\"}}",
                "apply",
                file);
        run("issue", file, "--note", "Second", "--copy", "Press");
        JsonNode lines = Json.parse(run("changes", file, "--from", "1", "--to", "2", "--format", "json")
                .out());
        assertThat(lines).hasSize(1);
        assertThat(lines.at("/0/group").asText()).isEqualTo("moved");
        assertThat(lines.at("/0/about/id").asText()).isEqualTo(SmallTrip.DINNER);
        assertThat(lines.at("/0/text").asText()).isEqualTo("moved from 19:30 to 20:00 (Thu 14 Nov, 09:00 K.L.)");
        assertThat(lines.at("/0/changes/0/component").asText()).isEqualTo("when");
        assertThat(lines.at("/0/changes/0/before/start").asText()).isEqualTo("2024-11-13T19:30");
        assertThat(run("message", file, "--for", "liaison", "--from", "1").out())
                .contains("• Item: moved from 19:30–22:00 to ")
                .doesNotContain("Gala dinner");
        assertThat(run("message", file, "--for", "liaison", "--from", "1", "--naming", "names")
                        .out())
                .contains("• Gala dinner: moved from");
        assertThat(run("message", file, "--for", "press").err())
                .contains("for drivers or for liaison, not for “press”");
        assertThat(run("changes", file, "--from", "v1").out()).contains("Moved", "Gala dinner: moved from 19:30");
        assertThat(run("changes", file, "--from", "2").out()).isEqualTo("Nothing has changed since version 2.\n");
    }

    @Test
    void aVersionThatIsNotThereIsSaidWithThoseThatAre() {
        assertThat(run("changes", file, "--from", "5").err()).contains("No version was issued yet");
        run("issue", file, "--note", "First");
        Commands.Ran ran = run("changes", file, "--from", "5");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no version “5”", "1").hasLineCount(1);
    }

    @Test
    void asAProcessOfItsOwnItIssuesAndTells() throws IOException, InterruptedException {
        assertThat(new Program(folder)
                        .environment("LAWATAN_OFFICER", "Aina")
                        .run("issue", file, "--note", "First", "--copy", "Press")
                        .code())
                .isZero();
        Commands.Ran ran = new Program(folder).run("changes", file, "--from", "1", "--format", "json");
        assertThat(ran).isEqualTo(new Commands.Ran(0, "[\n]\n", ""));
    }

    @Test
    void ofAWholeDayThatChangedTheDayIsSaidWithoutATime() {
        Path exercise = folder.resolve("exercise.lawatan");
        assertThat(run("sample", "exercise", "--out", exercise).code()).isZero();
        assertThat(run("changes", exercise, "--from", "6").out())
                .contains(
                        "\n  Wed 13 Nov, 10:30–12:30  Roundtable with captains of industry: moved",
                        "\n  Wed 13 Nov  Wednesday 13 November 2024: weather changed from");
    }
}
