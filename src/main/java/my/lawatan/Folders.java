package my.lawatan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what is its own, by the customs of each system.
 *
 * @param data the trip that opens when none is named
 * @param settings how the window looked last, and what is chosen in it
 * @param documents where a new trip is proposed to go
 */
record Folders(Path data, Path settings, Path documents) {
    private static final String NAME = "lawatan";

    /** @param environment of the process
     * @param system name of the operating system, as Java calls it
     * @param home the user's home */
    static Folders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return both(variable(environment, "APPDATA").orElse(home), home);
        if (name.startsWith("mac")) return both(home.resolve("Library").resolve("Application Support"), home);
        Path data = variable(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"));
        Path settings = variable(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        return new Folders(data.resolve(NAME), settings.resolve(NAME), documents(home));
    }

    private static Folders both(Path folder, Path home) {
        return new Folders(folder.resolve(NAME), folder.resolve(NAME), documents(home));
    }

    private static Path documents(Path home) {
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    // a relative path in these variables counts as not set
    private static Optional<Path> variable(Map<String, String> environment, String name) {
        try {
            return Optional.ofNullable(environment.get(name))
                    .filter(value -> !value.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
