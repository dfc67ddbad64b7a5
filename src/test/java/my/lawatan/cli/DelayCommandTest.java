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

class DelayCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("exercise.lawatan");
        assertThat(run("sample", "exercise", "--out", file).code()).isZero();
    }

    @Test
    void theProposalIsToldWithItsReasonsAndNothingIsChanged() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Commands.Ran ran = run("delay", file, "--from", "arrival in", "--by", "55m");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Arrival in Lima: 55 min late\n")
                .contains("Motorcade to hotel", "16:30–17:15 → 17:25–18:10", "counted from “Arrival in Lima”")
                .contains("20 min remain before it", "“Arrival in Lima” is fixed by the host, who must agree.")
                .endsWith("Nothing is changed. --accept makes proposal 1.\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aProposalThatIsAcceptedIsOneEditInTheJournal() {
        Commands.Ran ran = run(
                "delay", file, "--from", "arrival in", "--by", "2h", "--proposal", 3, "--accept", "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        JsonNode result = Json.parse(ran.out());
        assertThat(result.at("/minutes").asInt()).isEqualTo(120);
        assertThat(result.at("/proposals")).hasSize(3);
        assertThat(result.at("/proposals/2/cost/dropped").asInt()).isEqualTo(1);
        assertThat(result.at("/proposals/0/proven").asBoolean()).isTrue();
        assertThat(result.at("/proposals/0/edit/edit").asText()).isEqualTo("delay-from");
        assertThat(result.at("/entry").isTextual()).isTrue();
        assertThat(run("log", file).out().lines().filter(line -> line.contains("Delayed Arrival in Lima by 120 min")))
                .hasSize(1);
        assertThat(run("list", file, "events").out().lines().filter(line -> line.contains("Call with the capital")))
                .anyMatch(line -> line.contains("Cancelled"));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        assertThat(run("delay", file, "--from", "arrival in", "--by", "soon").err())
                .contains("“soon”");
        assertThat(run("delay", file, "--from", "nowhere", "--by", "5").code()).isEqualTo(2);
        assertThat(run("delay", file, "--from", "arrival in", "--by", "0").err())
                .contains("not 0");
        assertThat(run("delay", file, "--from", "roundtable", "--by", "10", "--proposal", "9")
                        .err())
                .contains("no number 9");
        assertThat(run("delay", file, "--from", "Site visit", "--by", "10").err())
                .contains("has no time");
    }
}
