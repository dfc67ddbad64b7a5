package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static my.lawatan.cli.Commands.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
    private static final String MOVE = """
            {"edit":"move-event","event":"%s","when":{"start":"2024-11-13T20:00","end":"2024-11-13T22:30","zone":"America/Lima","certainty":"about"}}
            """.formatted(SmallTrip.DINNER);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    @Test
    void anEntryAsJsonSaysWhoWhenWhatBeforeAndAfter() {
        String answer = withInput(MOVE, "apply", file, "--officer", "Aina").out();
        String id = answer.substring(10, 46);
        String line = run("log", file, "--format", "json").lines().get(2);
        String writer = line.replaceAll(".*\"writer\":\"([^\"]*)\".*", "$1");
        String parent = line.replaceAll(".*\"parents\":\\[\"([^\"]*)\".*", "$1");
        assertThat(line)
                .isEqualTo("""
            {"position":2,"id":"ID","writer":"WRITER","sequence":1,"at":"2024-11-05T09:12:33.250Z","officer":"Aina",\
            "label":{"key":"edit.move-event","arguments":["Gala dinner"]},\
            "changes":[{"kind":"event","item":"00000000-0000-4000-8000-0000000000e1","component":"when",\
            "before":{"start":"2024-11-13T19:30","end":"2024-11-13T22:00","zone":"America/Lima","certainty":"exact"},\
            "after":{"start":"2024-11-13T20:00","end":"2024-11-13T22:30","zone":"America/Lima","certainty":"about"},\
            "parents":["PARENT"]}],"text":"Moved Gala dinner"}""".replace("ID", id).replace("WRITER", writer).replace("PARENT", parent));
        assertThat(run("log", file, "--format", "json").lines().get(1)).contains("\"id\":\"" + parent + "\"");
    }

    @Test
    void aChangeIsSaidInWords() {
        withInput(MOVE, "apply", file, "--officer", "Aina");
        assertThat(run("log", file).lines())
                .contains(
                        "1  2024-11-01T08:00:00Z  Aina  Began Small",
                        "    + event Gala dinner",
                        "2  2024-11-05T09:12:33.250Z  Aina  Moved Gala dinner",
                        "    event Gala dinner · Time: Wed 13 Nov 2024 19:30–22:00 → Wed 13 Nov 2024 ~20:00–22:30");
    }

    @Test
    void whatWasRemovedIsStillNamed() {
        String remove = "{\"edit\":\"remove-item\",\"item\":{\"kind\":\"event\",\"id\":\"" + SmallTrip.DINNER + "\"}}";
        withInput(remove, "apply", file, "--officer", "Aina");
        List<String> lines = run("log", file).lines();
        assertThat(lines)
                .contains(
                        "2  2024-11-05T09:12:33.250Z  Aina  Removed event: Gala dinner",
                        "    - event Gala dinner",
                        "    - attendance Lucía Ñahui",
                        "    - attendance #1",
                        "    brief The dinner · Event: Gala dinner → –");
    }

    @Test
    void undoAndRedoAreEntriesOfTheirOwn() {
        withInput(MOVE, "apply", file, "--officer", "Aina");
        Clock clock = Clock.fixed(Commands.NOW, ZoneOffset.UTC);
        try (Workspace workspace = Workspace.open(SqliteStore.open(file), clock, "Siti", Runnable::run)) {
            assertThat(workspace.undo()).isPresent();
            assertThat(workspace.redo()).isNotEqualTo(Optional.empty());
        }
        assertThat(run("log", file).lines())
                .contains(
                        "3  2024-11-05T09:12:33.250Z  Siti  Undid: Moved Gala dinner",
                        "4  2024-11-05T09:12:33.250Z  Siti  Redid: Moved Gala dinner");
        assertThat(run("log", file, "--format", "json").lines().get(3)).contains("\"undoes\":\"");
        assertThat(run("log", file, "--format", "json").lines().get(4)).contains("\"redoes\":\"");
    }
}
