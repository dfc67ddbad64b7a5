package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static my.lawatan.cli.Commands.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops with one trip: what they did becomes one, and it is said what that made worse. */
class MergeCommandTest {
    private static final String LUNCH = "00000000-0000-4000-8000-0000000000f1";

    @TempDir
    Path folder;

    private Path ours;
    private Path theirs;

    @BeforeEach
    void twoLaptops() throws IOException {
        ours = SmallTrip.in(folder);
        theirs = Files.copy(ours, folder.resolve("theirs.lawatan"));
        apply(ours, "Aina", """
                {"edit":"move-event","event":"%s","when":{"start":"2024-11-14T12:00","end":"2024-11-14T14:00","zone":"America/Lima"}}
                {"edit":"rename-event","event":"%s","title":"Arrival in Lima"}
                """.formatted(SmallTrip.DINNER, SmallTrip.ARRIVAL));
        apply(theirs, "Ben", """
                {"edit":"create-item","item":{"kind":"event","id":"%s","title":"Luncheon","type":"meal","place":"%s",\
                "when":{"start":"2024-11-14T13:00","end":"2024-11-14T15:00","zone":"America/Lima"},"status":"confirmed"}}
                {"edit":"rename-event","event":"%s","title":"Arrival at the apron"}
                """.formatted(LUNCH, SmallTrip.HALL, SmallTrip.ARRIVAL));
    }

    private static void apply(Path file, String officer, String edits) {
        assertThat(withInput(edits, "apply", file, "--officer", officer).code()).isZero();
    }

    @Test
    void whatBecameWorseIsSaidWithTheirChangeAndOursThatItMeets() {
        Commands.Ran ran = run("merge", ours, theirs);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .contains("Took over 2 changes and no version from " + theirs + ".")
                .contains("To be decided: 1. The first value of each stands until then. To decide, open " + ours
                        + " in the window and merge " + theirs + " there once more (Ctrl K, “Merge another copy”).")
                .anyMatch(line -> line.contains("Arrival in Lima (Aina, "))
                .anyMatch(line -> line.contains("Arrival at the apron (Ben, "));
        assertThat(ran.out()).contains("Became worse: ");
        assertThat(ran.lines())
                .anyMatch(line -> line.startsWith("    by Luncheon") && line.contains("(Ben, "))
                .anyMatch(line -> line.startsWith("    with our own change of Gala dinner: moved"));
        Commands.Ran again = run("merge", ours, theirs, "--format", "json");
        JsonNode nothing = Json.parse(again.out());
        assertThat(nothing.get("entries").asInt()).isZero();
        assertThat(nothing.get("worse")).isEmpty();
        assertThat(nothing.get("clashes")).hasSize(1);
    }

    @Test
    void programsReadWhatCameAndBothSidesOfAClash() {
        JsonNode merged =
                Json.parse(run("merge", theirs, ours, "--format", "json").out());
        assertThat(merged.get("entries").asInt()).isEqualTo(2);
        JsonNode worse = merged.get("worse").get(0);
        assertThat(worse.get("rule").asText()).isEqualTo("place-double-booked");
        assertThat(worse.get("by").get(0).get("about").get("id").asText()).isEqualTo(SmallTrip.DINNER);
        assertThat(worse.get("by").get(0).get("group").asText()).isEqualTo("moved");
        assertThat(worse.get("with").get(0).get("about").get("id").asText()).isEqualTo(LUNCH);
        assertThat(merged.get("clashes").get(0).get("values"))
                .extracting(value -> value.get("officer").asText())
                .containsExactlyInAnyOrder("Aina", "Ben");
        assertThat(run("merge", ours, folder.resolve("gone.lawatan")).err()).contains("There is no file");
    }
}
