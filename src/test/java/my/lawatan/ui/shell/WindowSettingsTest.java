package my.lawatan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowSettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        WindowSettings settings = new WindowSettings(Theme.DARK, false, 401.5, "list");
        settings.write(folder.resolve("new"));
        settings.write(folder.resolve("new"));
        assertThat(WindowSettings.read(folder.resolve("new"))).isEqualTo(new WindowSettings.Read(settings, false));
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).as("nothing is left beside it").hasSize(1);
        }
    }

    @Test
    void aMissingFileGivesTheDefaultsWithoutAWord() {
        assertThat(WindowSettings.read(folder.resolve("nowhere")))
                .isEqualTo(new WindowSettings.Read(WindowSettings.DEFAULTS, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=blue", "width=NaN", "width=wide", "width=1e9", "theme=\\u00zz"})
    void aBrokenFileGivesTheDefaultsAndIsSaid(String content) throws IOException {
        Files.writeString(folder.resolve("window.properties"), content);
        assertThat(WindowSettings.read(folder)).isEqualTo(new WindowSettings.Read(WindowSettings.DEFAULTS, true));
    }

    @Test
    void aFolderInPlaceOfTheFileIsBrokenToo() throws IOException {
        Files.createDirectory(folder.resolve("window.properties"));
        assertThat(WindowSettings.read(folder).broken()).isTrue();
    }
}
