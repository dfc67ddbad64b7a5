package my.lawatan.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.SecondClock;
import my.lawatan.ui.kit.SettingsFile;

/**
 * What one officer has chosen on this computer, for all trips.
 *
 * @param officer who is named in the journal; empty if not said yet
 * @param asked whether the officer was asked for the name once
 * @param language of the window
 */
public record UserSettings(String officer, boolean asked, Language language, SecondClock secondClock) {
    public static final UserSettings DEFAULTS = new UserSettings("", false, Language.EN, SecondClock.HOME);
    private static final String NAME = "officer.properties";

    public UserSettings {
        Objects.requireNonNull(officer);
        Objects.requireNonNull(language);
        Objects.requireNonNull(secondClock);
    }

    /** What was read.
     *
     * @param broken whether there was a file that could not be understood; then the settings are the defaults */
    public record Read(UserSettings settings, boolean broken) {}

    /** The settings in that folder; a folder or file that is not there gives the defaults. */
    public static Read read(Path folder) {
        try {
            return new Read(
                    SettingsFile.read(folder, NAME).map(UserSettings::of).orElse(DEFAULTS), false);
        } catch (IOException | IllegalArgumentException e) {
            return new Read(DEFAULTS, true);
        }
    }

    private static UserSettings of(Properties values) {
        return new UserSettings(
                values.getProperty("officer", "").strip(),
                values.getProperty("asked", "no").equals("yes"),
                language(values.getProperty("language", Language.EN.tag())),
                SecondClock.parse(values.getProperty("second-clock", "home")));
    }

    private static Language language(String tag) {
        for (Language language : Language.values()) if (language.tag().equals(tag)) return language;
        throw new IllegalArgumentException("language " + tag);
    }

    /** Writes them whole or not at all.
     *
     * @throws IOException if the folder cannot be written */
    public void write(Path folder) throws IOException {
        Properties values = new Properties();
        values.setProperty("officer", officer);
        values.setProperty("asked", asked ? "yes" : "no");
        values.setProperty("language", language.tag());
        values.setProperty("second-clock", secondClock.word());
        SettingsFile.write(folder, NAME, values);
    }

    /** The officer's name; {@code otherwise} if none was said. */
    public String officerOr(String otherwise) {
        return Optional.of(officer).filter(name -> !name.isBlank()).orElse(otherwise);
    }

    public UserSettings withOfficer(String name) {
        return new UserSettings(name, true, language, secondClock);
    }

    public UserSettings withAsked() {
        return new UserSettings(officer, true, language, secondClock);
    }

    public UserSettings withLanguage(Language chosen) {
        return new UserSettings(officer, asked, chosen, secondClock);
    }

    public UserSettings withSecondClock(SecondClock chosen) {
        return new UserSettings(officer, asked, language, chosen);
    }
}
