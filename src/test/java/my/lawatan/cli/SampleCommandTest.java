package my.lawatan.cli;

import static my.lawatan.cli.Commands.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @TempDir
    Path folder;

    @Test
    void aSampleBecomesATripFile() {
        Path file = folder.resolve("peru.lawatan");
        assertThat(run("sample", "peru-2024", "--out", file)).isEqualTo(new Commands.Ran(0, "", ""));
        assertThat(run("list", file, "people").out()).contains("Anwar");
        assertThat(folder.toFile().list()).containsExactly("peru.lawatan");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
        Commands.Ran ran = run("sample", "peru-2024", "--out", letter);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("lawatan: " + letter + " is there already. Choose another name, or remove it first.\n");
        assertThat(letter).hasContent("Dear Sir");
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        Commands.Ran ran = run("sample", "peru-2024", "--out", folder.resolve("nowhere/peru.lawatan"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("lawatan: There is no folder " + folder.resolve("nowhere") + ".\n");
    }
}
