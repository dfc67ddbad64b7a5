package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        Commands.Ran ran = run("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("\n  sample ", "\n  info ", "\n  list ", "\n  print ", "\n  check ", "\n  apply ", "\n  log ")
                .contains("Exit codes:");
        assertThat(run("help")).isEqualTo(ran);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "info", "list", "check", "print", "apply", "log"})
    void eachCommandHasAnExampleAndExplainsEveryArgument(String command) {
        Commands.Ran ran = run(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Example", "  lawatan " + command + " ");
        assertThat(ran.lines())
                .filteredOn(line -> line.matches(" {2,6}(-|[A-Z]).*"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*  [A-Za-z].*\\w.*"));
        assertThat(run("help", command)).isEqualTo(ran);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list                        | lawatan: FILE is missing. Try: lawatan list --help",
                "lst x                       | lawatan: “lst” is not known here. Did you mean: list? Try: lawatan --help",
                "list x events y             | lawatan: “y” is not known here. Try: lawatan list --help",
                "list x dogs                 | lawatan: “dogs” is none of: events, people, places, briefs, attendance. Try: lawatan list --help",
                "list x events --format xml  | lawatan: “xml” is none of: text, json. Try: lawatan list --help",
                "list x events --formt json  | lawatan: “--formt” is not known here. Did you mean: --format? Try: lawatan list --help",
                "sample exercise             | lawatan: --out FILE is missing. Try: lawatan sample --help",
                "sample nothing --out x      | lawatan: There is no sample “nothing”. There are: peru-2024, exercise.",
                "apply nowhere.lawatan       | lawatan: There is no file nowhere.lawatan. Check the name, or write a sample with “lawatan sample exercise --out FILE”.",
            })
    void whatIsWrongIsSaidInOneLine(String arguments, String sentence) {
        Commands.Ran ran = run((Object[]) arguments.split(" +", -1));
        assertThat(ran.err()).isEqualTo(sentence + "\n");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void noCommandIsAMistake() {
        Commands.Ran ran = run();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("lawatan: Which command?");
    }

    @Test
    void aFileThatIsNoTripIsLeftAsItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        for (String[] command :
                List.of(new String[] {"list", "events"}, new String[] {"log", ""}, new String[] {"apply", ""}))
            assertThat(run(new Object[] {command[0], text, command[1]}).code()).isEqualTo(2);
        Commands.Ran ran = run("check", text);
        assertThat(ran.err())
                .isEqualTo("lawatan: letter.txt is not a trip file of Lawatan. Nothing was changed in it.\n");
        assertThat(text).hasContent("Dear Sir");
        assertThat(names(folder)).containsExactly("letter.txt");
    }

    @Test
    void aNameThatTurnsTheLineAroundIsSpelledOut() {
        Commands.Ran ran = run("check", "a\u202Eb\nc");
        assertThat(ran.err())
                .startsWith("lawatan: There is no file a‹U+202E›b c. ")
                .hasLineCount(1);
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(run("--version").out()).isEqualTo("Lawatan 1.2.3\n");
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            TreeSet<String> names = new TreeSet<>();
            files.forEach(f -> names.add(f.getFileName().toString()));
            return names;
        }
    }
}
