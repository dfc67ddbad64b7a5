package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import my.lawatan.json.Json;
import my.lawatan.store.sqlite.SqliteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @Test
    void whatIsFoundAsJson() {
        Commands.Ran ran = run("search", file, "DINNER", "gala", "--format", "json");
        assertThat(ran.code()).isZero();
        var first = Json.parse(ran.out()).get(0);
        assertThat(first.get("kind").asText()).isEqualTo("event");
        assertThat(first.get("title").asText()).isEqualTo("Gala dinner");
        assertThat(first.fieldNames()).toIterable().containsExactly("kind", "id", "title", "detail", "context");
    }

    @Test
    void whatIsFoundForPeople() {
        Commands.Ran ran = run("search", file, "siti");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines().get(0)).startsWith("ID").contains("KIND", "TITLE", "DETAIL", "FOUND IN");
        assertThat(ran.lines().get(1)).startsWith(SmallTrip.SITI).contains("person");
    }

    @Test
    void nothingFoundIsSaidAndIsExitCodeOne() {
        Commands.Ran ran = run("search", file, "xyzzyplugh");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("Nothing found.\n");
        assertThat(run("search", file, "xyzzyplugh", "--format", "json").out()).isEqualTo("[\n]\n");
        assertThat(run("search", file).code()).as("no words").isEqualTo(2);
    }

    @Test
    void aFileThatAWindowHasCanBeSearched() {
        try (SqliteStore window = SqliteStore.open(file)) {
            assertThat(window.readOnly()).isFalse();
            assertThat(run("search", file, "gala").code()).isZero();
        }
    }
}
