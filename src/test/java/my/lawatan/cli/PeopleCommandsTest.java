package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import my.lawatan.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lawatan import} and {@code lawatan export} with lists of people. */
class PeopleCommandsTest {
    private static final String LINES = """
            Name;Position;Organisation
            Lim Wei;Envoy;Port
            ;Driver;Port
            LUCIA NAHUI;Ministra;
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = SmallTrip.in(folder);
    }

    private Path list(String name, String lines) throws IOException {
        return Files.write(folder.resolve(name), lines.getBytes(Charset.forName("windows-1252")));
    }

    private static JsonNode json(Commands.Ran ran) {
        return Json.parse(ran.out());
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndHowTheFileWasRead() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path list = list("guests.csv", LINES.replace("Envoy", "Envoyé"));
        Commands.Ran ran = run("import", file, list, "--dry-run", "--format", "json");
        assertThat(ran.code()).isEqualTo(1);
        JsonNode said = json(ran);
        assertThat(said.get("added")).hasSize(1);
        assertThat(said.get("added").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(said.get("added").get(0).get("name").asText()).isEqualTo("Lim Wei");
        assertThat(said.get("leftOut"))
                .extracting(node -> node.get("line").asInt())
                .containsExactly(3, 4);
        assertThat(said.get("leftOut").get(1).get("reason").asText()).contains("Lucía Ñahui");
        assertThat(said.get("read").get("encoding").asText()).isEqualTo("windows-1252");
        assertThat(said.get("read").get("separator").asText()).isEqualTo(";");
        assertThat(said.get("read").get("columns"))
                .extracting(JsonNode::asText)
                .containsExactly("full-name", "position", "organisation");
        assertThat(said.get("entry").isNull()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void duplicatesAreTheSameOnlyIfSomebodySaysSoAndAllIsOneEntry() throws IOException {
        Path list = list("guests.csv", LINES);
        Commands.Ran ran = run("import", file, list, "--duplicates", "update", "--officer", "Aina");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).contains("Added 1:", "Changed 1:", "Left out 1:", "  line 4: Lucía Ñahui (Position)");
        assertThat(run("log", file).lines().stream().filter(line -> line.contains("Took over people from a list")))
                .hasSize(1);
        JsonNode again = json(run("import", file, list, "--format", "json"));
        assertThat(again.get("added")).isEmpty();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("entry").isNull()).isTrue();
        JsonNode others = json(run(
                "import",
                file,
                list("x.csv", "Name;Position\nLucía Ñahui;Judge\n"),
                "--duplicates",
                "add",
                "--format",
                "json"));
        assertThat(others.get("added")).hasSize(1);
    }

    @Test
    void aMappingSaysWhatCannotBeSeen() throws IOException {
        Path list = list("guests.txt", "Quién#Qué#Otro\nRosa Quispe Mamani#Jueza#x\n");
        Path mapping = Files.writeString(folder.resolve("m.json"), """
                {"columns": {"Quién": "full-name", "2": "position es"}, "order": "given-paternal-maternal",
                 "side": "host", "separator": "#", "encoding": "windows-1252"}
                """);
        assertThat(run("import", file, list, "--mapping", mapping).code()).isZero();
        String people = run("list", file, "people", "--format", "json").out();
        assertThat(people)
                .contains("\"family\":[\"Quispe\",\"Mamani\"]")
                .contains("\"es\":\"Jueza\"")
                .contains("Rosa");
        for (String wrong : List.of(
                "{\"colums\": {}}",
                "{\"columns\": {\"Who\": \"full-name\"}}",
                "{\"columns\": {\"2\": \"hat\"}}",
                "{\"order\": \"any\"}",
                "{\"separator\": \"##\"}",
                "{\"encoding\": \"latin-99\"}",
                "{")) {
            Files.writeString(mapping, wrong);
            Commands.Ran ran = run("import", file, list, "--mapping", mapping);
            assertThat(ran.code()).as(wrong).isEqualTo(2);
            assertThat(ran.err()).as(wrong).isNotBlank();
        }
    }

    @Test
    void anExportComesBackUnchangedInEachFormat() {
        for (String ending : List.of("csv", "xlsx", "vcf")) {
            Path out = folder.resolve("out/people." + ending);
            assertThat(run("export", file, "--to", out).code()).isZero();
            JsonNode said = json(run("import", file, out, "--format", "json"));
            assertThat(said.get("unchanged").asInt()).as(ending).isEqualTo(2);
            assertThat(said.get("leftOut")).as(ending).isEmpty();
            assertThat(run("export", file, "--to", out).code())
                    .as("a list is replaced")
                    .isZero();
        }
    }

    @Test
    void aListMayBeOfThoseAtOneEvent() throws IOException {
        Path out = folder.resolve("dinner.csv");
        assertThat(run("export", file, "--to", out, "--event", "gala").code()).isZero();
        assertThat(Files.readString(out)).contains("Ñahui").doesNotContain("Siti");
        assertThat(run("export", file, "--to", out, "--track", "press").err()).contains("--event");
        assertThat(run("export", file, "--to", folder.resolve("x.ics"), "--event", "gala")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoListIsNotTakenAndNoOtherFileIsReplaced() throws IOException {
        Path picture = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThat(run("import", file, picture).code()).isEqualTo(2);
        assertThat(run("import", file, picture).err()).contains("no Excel workbook");
        Path nobody = list("y.csv", "Colour;Size\nred;1\n");
        Commands.Ran ran = run("import", file, nobody, "--format", "json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(json(ran).get("leftOut")).hasSize(1);
        Path note = Files.writeString(folder.resolve("note.xlsx"), "a note");
        assertThat(run("export", file, "--to", note).code()).isEqualTo(2);
        assertThat(Files.readString(note)).isEqualTo("a note");
    }

    @Test
    void theGuestListOfAnEventMakesPeopleAndTheirPlacesThere() throws IOException {
        String title = "gala";
        Path guests = list("guests.csv", "Name;Reply\nInvented Guest;accepted\n");
        Commands.Ran ran = run("import", file, guests, "--event", title, "--format", "json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        Path out = folder.resolve("there.csv");
        assertThat(run("export", file, "--to", out, "--event", title).code()).isZero();
        assertThat(Files.readString(out))
                .contains("Invented Guest")
                .contains("Reply")
                .contains("Confirmed");
        Path mapping = Files.writeString(folder.resolve("m.json"), "{\"event\":\"no such event\"}");
        assertThat(run("import", file, guests, "--mapping", mapping).err()).contains("no such event");
    }
}
