package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.settings.UserSettings;
import my.lawatan.ui.shell.WindowSettings;
import my.lawatan.ui.start.Recents;

/**
 * What all windows have in common and the next run of the program finds again: the theme, what the officer has chosen, and which trips
 * were open last. Choices and trips are written as they change; the theme is written by each window with how that looks.
 */
final class SharedSettings {
    private final Path folder;
    private final Runnable notWritten;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<UserSettings> user;
    private final ObjectProperty<Recents> recents;
    private final boolean userBroken;
    private final boolean recentsBroken;

    /** Reads them.
     *
     * @param notWritten told of each change that could not be written; it holds for this run all the same */
    SharedSettings(Path folder, Runnable notWritten) {
        this.folder = folder;
        this.notWritten = notWritten;
        theme = new SimpleObjectProperty<>(
                WindowSettings.read(folder).settings().theme());
        UserSettings.Read readUser = UserSettings.read(folder);
        user = new SimpleObjectProperty<>(readUser.settings());
        userBroken = readUser.broken();
        Recents.Read readRecents = Recents.read(folder);
        recents = new SimpleObjectProperty<>(readRecents.recents());
        recentsBroken = readRecents.broken();
        user.addListener((was, before, now) -> write(now::write));
        recents.addListener((was, before, now) -> write(now::write));
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    ObjectProperty<UserSettings> user() {
        return user;
    }

    ObjectProperty<Recents> recents() {
        return recents;
    }

    /** Whether the list of trips was there and could not be read. */
    boolean recentsBroken() {
        return recentsBroken;
    }

    /** Whether anything of what is read here was there and could not be read; what a window looks like is not asked. */
    boolean broken() {
        return userBroken || recentsBroken;
    }

    private interface Writing {
        void into(Path folder) throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.into(folder);
        } catch (IOException e) {
            notWritten.run();
        }
    }
}
