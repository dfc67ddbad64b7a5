package my.lawatan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import my.lawatan.json.EditJson;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.trip.Component;
import my.lawatan.trip.ItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** README.md promises the forms of the command line; here it is held against them. */
class ReadmeTest {
    private String readme;

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void everyEditIsDescribedWithItsParts() {
        for (String name : EditJson.names())
            assertThat(readme)
                    .contains("| `" + name + "` | `" + String.join("` `", EditJson.components(name)) + "` | ");
    }

    @Test
    void everyKindIsDescribedWithItsComponents() {
        for (ItemKind kind : ItemKind.values()) {
            String row = row("| `" + kind.word() + "` | ");
            assertThat(row.replace("*", ""))
                    .isEqualTo(String.join(
                            " ",
                            kind.components().stream()
                                    .map(c -> "`" + c.name() + "`")
                                    .toList()));
            for (Component component : kind.components())
                if (Values.defaultOf(component.type()).isEmpty())
                    assertThat(row).contains("`" + component.name() + "`*");
        }
    }

    @Test
    void everyWordOfAnEnumerationIsThere() {
        for (ItemKind kind : ItemKind.values())
            for (Component component : kind.components())
                if (component.type() instanceof Class<?> type && type.isEnum())
                    for (Object constant : type.getEnumConstants())
                        assertThat(readme).contains("`" + Values.word((Enum<?>) constant) + "`");
    }

    @Test
    void everyCommandAndEveryOptionIsNamed() {
        for (String command : List.of(
                "sample", "info", "list", "check", "print", "apply", "log", "search", "issue", "delay", "slots",
                "changes", "message", "import", "merge", "export")) {
            assertThat(readme).contains("\n    lawatan " + command + " ");
            Stream.of(Commands.run(command, "--help").out().split("[ =\\n]+", -1))
                    .filter(word -> word.startsWith("--") && !word.equals("--help"))
                    .forEach(option -> assertThat(readme).contains(option));
        }
    }

    @Test
    void everyKeyOfTheWindowIsInTheMap() throws IOException {
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/my/lawatan/messages/ui.properties"))) {
            words.load(in);
        }
        List<String> keys = new ArrayList<>();
        words.stringPropertyNames().stream()
                .filter(name -> name.matches("ui\\.keys\\..*\\.key"))
                .forEach(name -> keys.add("| " + words.getProperty(name) + " | "
                        + words.getProperty(name.replaceAll("\\.key$", ".does")) + " |"));
        assertThat(keys).isNotEmpty().allSatisfy(row -> assertThat(readme).contains(row));
    }

    @Test
    void theExamplesAreWhatTheyClaimToBe() {
        readme.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"edit\":") && line.indexOf('…') < 0)
                .forEach(line -> assertThat(EditJson.read(Json.parse(line))).isNotNull());
        assertThat(ItemJson.read(
                        Json.parse("{\"kind\":\"person\",\"id\":\"" + SmallTrip.SITI + "\",\"name\":" + name() + "}")))
                .isNotNull();
    }

    private String name() {
        return row("| name of a person | ").replaceAll("^`([^`]*)`.*", "$1");
    }

    private String row(String start) {
        return readme.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).replaceAll(" \\|$", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + start));
    }
}
