package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import org.junit.jupiter.api.Test;

/** What edits are called for people. */
class LabelsTest {
    /** The arguments of a label are texts, also where they count something. */
    @Test
    void everyEditIsCalledSomethingWhateverItsArgumentsAre() throws IOException {
        Properties edits = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/my/lawatan/messages/edit.properties"), StandardCharsets.UTF_8)) {
            edits.load(in);
        }
        TreeSet<String> keys = new TreeSet<>(edits.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith("edit."));
        assertThat(keys).hasSizeGreaterThan(50);
        Messages messages = new Messages(Language.EN);
        for (String key : keys)
            assertThat(Labels.text(Label.of(key, 2, "two", 3, "three", 4), messages))
                    .as(key)
                    .isNotBlank();
        assertThat(Labels.text(Label.of("edit.distribute", 2), messages)).isEqualTo("Copies listed: 2");
    }
}
