package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static my.lawatan.cli.Commands.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import my.lawatan.check.Checks;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String WAIVER = "00000000-0000-4000-8000-0000000000f1";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @Test
    void findingsAsJson() {
        Commands.Ran ran = run("check", file, "--format", "json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
            [
            {"rule":"names-awaited","severity":"warn",\
            "items":[{"kind":"event","id":"00000000-0000-4000-8000-0000000000e1"}],\
            "text":"1 of 1 seat of “Gala dinner” awaits a name.",\
            "finding":"names-awaited[event 00000000-0000-4000-8000-0000000000e1]",\
            "basis":"check.names-awaited | 1 | 1 | Gala dinner"}
            ]
            """);
    }

    @Test
    void findingsForPeople() {
        Commands.Ran ran = run("check", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("""
            SEVERITY  RULE           FINDING
            warn      names-awaited  1 of 1 seat of “Gala dinner” awaits a name.
            """);
    }

    @Test
    void aFindingIsWaivedWithWhatTheListSaysOfItAndListedOnRequestOnly() {
        Commands.Ran applied = withInput(
                "{\"edit\":\"waive-finding\",\"waiver\":\"" + WAIVER
                        + "\",\"finding\":\"names-awaited[event 00000000-0000-4000-8000-0000000000e1]\","
                        + "\"basis\":\"check.names-awaited | 1 | 1 | Gala dinner\",\"reason\":\"Told on arrival\","
                        + "\"until\":\"2024-11-12\"}",
                "apply",
                file);
        assertThat(applied.code()).as(applied.out()).isZero();
        Commands.Ran ran = run("check", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("1 waived; --waived lists them.\n");
        assertThat(run("check", file, "--format", "json").out()).isEqualTo("[\n]\n");
        assertThat(run("check", file, "--waived").out())
                .contains(
                        "waived    names-awaited  1 of 1 seat of “Gala dinner” awaits a name. Waived: Told on arrival");
        assertThat(run("check", file, "--waived", "--format", "json").out())
                .contains("\"waived\":{\"waiver\":\"" + WAIVER
                        + "\",\"reason\":\"Told on arrival\",\"until\":\"2024-11-12\"}");
        withInput("{\"edit\":\"take-back-waiver\",\"waiver\":\"" + WAIVER + "\"}", "apply", file);
        assertThat(run("check", file).code()).isEqualTo(1);
    }

    @Test
    void aRuleThatATripHasSwitchedOffFindsNothingAndIsSaidToBeOff() {
        Ruling off = new Ruling(
                Ruling.idOf("names-awaited", ""),
                "names-awaited",
                "",
                Optional.empty(),
                true,
                Text.en("They come late"));
        String item = ItemJson.write(off).toString();
        Commands.Ran applied = withInput("{\"edit\":\"create-item\",\"item\":" + item + "}", "apply", file);
        assertThat(applied.code()).as(applied.out()).isZero();
        Commands.Ran ran = run("check", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("""
            Nothing found.
            1 rule is switched off for this trip: names-awaited.
            """);
        Commands.Ran json = run("check", "--format", "json", file);
        assertThat(json.out().strip()).as("only findings").isEqualTo("[\n]");
        assertThat(json.err()).contains("switched off for this trip: names-awaited");
        assertThat(run("check", "--format", "json", "--waived", file).out())
                .contains("{\"rule\":\"names-awaited\",\"off\":true,\"reason\":\"They come late\"}");
    }

    @Test
    void aTripInOrderIsSaidToBe() {
        withInput(
                "{\"edit\":\"name-seat\",\"attendance\":\"" + SmallTrip.SEAT + "\",\"person\":\"" + SmallTrip.SITI
                        + "\"}",
                "apply",
                file);
        Commands.Ran ran = run("check", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("Nothing found.\n");
        assertThat(run("check", file, "--format", "json").out()).isEqualTo("[\n]\n");
    }

    @Test
    void findingsAsSarifNameRulesItemsAndWhatIsWaived() {
        withInput(
                "{\"edit\":\"waive-finding\",\"waiver\":\"" + WAIVER
                        + "\",\"finding\":\"names-awaited[event 00000000-0000-4000-8000-0000000000e1]\","
                        + "\"basis\":\"check.names-awaited | 1 | 1 | Gala dinner\",\"reason\":\"Told on arrival\"}",
                "apply",
                file);
        JsonNode log = Json.parse(run("check", file, "--format", "sarif").out());
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.get("name").asText()).isEqualTo("Lawatan");
        assertThat(driver.get("version").asText()).isEqualTo("1.2.3");
        assertThat(driver.get("rules")).hasSize(Checks.rules().size()).allSatisfy(rule -> {
            assertThat(rule.get("id").asText()).isIn(Checks.rules());
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
        });
        JsonNode results = log.at("/runs/0/results");
        assertThat(results).hasSize(1);
        JsonNode result = results.get(0);
        assertThat(result.get("ruleId"))
                .isEqualTo(
                        driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"));
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).isEqualTo("1 of 1 seat of “Gala dinner” awaits a name.");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo(file.getFileName().toString());
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("event/00000000-0000-4000-8000-0000000000e1");
        assertThat(result.at("/suppressions/0/justification").asText()).isEqualTo("Told on arrival");
    }
}
