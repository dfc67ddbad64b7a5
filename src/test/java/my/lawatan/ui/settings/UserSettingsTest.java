package my.lawatan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.SecondClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserSettingsTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        UserSettings settings = new UserSettings("Ñahui", true, Language.MS, SecondClock.of(ZoneId.of("Asia/Tokyo")));
        settings.write(folder.resolve("new"));
        assertThat(UserSettings.read(folder.resolve("new"))).isEqualTo(new UserSettings.Read(settings, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=xx", "second-clock=Atlantis", "officer=\\u00zz"})
    void aBrokenFileGivesTheDefaultsAndIsSaid(String content) throws IOException {
        Files.writeString(folder.resolve("officer.properties"), content);
        assertThat(UserSettings.read(folder)).isEqualTo(new UserSettings.Read(UserSettings.DEFAULTS, true));
        assertThat(folder.resolve("officer.properties")).as("it stays as it is").hasContent(content);
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingElseHappens() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(UserSettings.read(file.resolve("settings")).settings()).isEqualTo(UserSettings.DEFAULTS);
        assertThatThrownBy(() -> UserSettings.DEFAULTS.write(file.resolve("settings")))
                .isInstanceOf(IOException.class);
    }
}
