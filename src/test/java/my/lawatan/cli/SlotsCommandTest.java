package my.lawatan.cli;

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

class SlotsCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void exercise() {
        file = folder.resolve("exercise.lawatan");
        assertThat(run("sample", "exercise", "--out", file).code()).isZero();
    }

    private Path requests(String text) throws IOException {
        return Files.writeString(folder.resolve("wanted.json"), text);
    }

    @Test
    void whatTheTripWantsIsProposedAndNothingChanges() {
        Commands.Ran ran = run("slots", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .contains(
                        "No better timetable exists.",
                        "Nothing was changed. To put the meetings on the programme: --accept")
                .anyMatch(line -> line.startsWith("Wed 13 Nov 2024 ") && line.contains("Site visit"));
        assertThat(run("log", file).out()).doesNotContain("on the programme");
    }

    @Test
    void whatIsAcceptedIsOneEntryOfTheJournal() throws IOException {
        JsonNode first = Json.parse(run("slots", file, "--accept", "--format", "json", "--officer", "Aina")
                .out());
        assertThat(first.get("held")).hasSize(1);
        assertThat(first.get("entry").isTextual()).isTrue();
        assertThat(run("log", file).out()).contains("Put a meeting on the programme");
        Commands.Ran again = run("slots", file);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("No meeting is wanted that has no time yet.");
    }

    @Test
    void aRequestFromAFileMakesItsMeetingAndSaysWhyAnotherHasNone() throws IOException {
        Path wanted = requests("""
                {"meetings":[
                  {"title":"Talks on halal trade","minutes":30,"priority":"must","people":["Rahim Osman","Suharyanto"],
                   "between":[{"from":"2024-11-15T16:00","to":"2024-11-15T18:30"}]},
                  {"title":"Too long a call","minutes":600,"people":["Rahim Osman"],
                   "between":[{"from":"2024-11-15T16:00","to":"2024-11-15T18:30"}]}],
                 "rooms":["Room B4"],"turnover":10}
                """);
        Commands.Ran ran = run("slots", file, wanted);
        assertThat(ran.out()).contains("No time for “Too long a call”:");
        assertThat(ran.lines()).contains("    The hours in which it may be leave no 600 minutes.");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsNamedWithItsPlace() throws IOException {
        assertThat(run("slots", file, requests("{\"meetings\":[{\"title\":\"Call\",\"minutes\":-5}]}"))
                        .err())
                .contains("meetings[1].minutes must be a whole number from 1 to 1440, not -5.");
        assertThat(run("slots", file, requests("{\"meetings\":[{\"title\":\"Call\",\"minutes\":5,\"who\":1}]}"))
                        .err())
                .contains("Nobody knows “meetings[1].who”.");
        assertThat(run("slots", file, requests("{\"meetings\":[{\"minutes\":5}]}"))
                        .err())
                .contains("meetings[1].title is missing.");
        assertThat(run(
                                "slots",
                                file,
                                requests("{\"meetings\":[{\"title\":\"Call\",\"minutes\":5,\"people\":[\"Nemo\"]}]}"))
                        .err())
                .contains("Nobody is called “Nemo”.");
        assertThat(run("slots", file, requests("""
                {"meetings":[{"title":"Call","minutes":5}],
                 "windows":[{"from":"2024-11-15T16:00","to":"2024-11-15T15:00"}]}""")).err()).contains("is not after");
    }
}
