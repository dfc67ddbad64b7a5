package my.lawatan.ui.start;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import my.lawatan.ui.kit.SettingsFile;

/**
 * The trip files that were open last, the latest first. Only their paths are kept: what a trip is called may be no business of the
 * settings folder.
 *
 * @param files absolute
 */
public record Recents(List<Path> files) {
    static final int MOST = 10;
    private static final String NAME = "recent.properties";

    public Recents {
        files = List.copyOf(files);
    }

    /** What was read.
     *
     * @param broken whether there was a list that could not be understood; then it is empty */
    public record Read(Recents recents, boolean broken) {}

    public static Read read(Path folder) {
        try {
            return new Read(SettingsFile.read(folder, NAME).map(Recents::of).orElse(new Recents(List.of())), false);
        } catch (IOException | IllegalArgumentException e) {
            return new Read(new Recents(List.of()), true);
        }
    }

    // InvalidPathException is an IllegalArgumentException
    private static Recents of(Properties values) throws InvalidPathException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= MOST; i++)
            Optional.ofNullable(values.getProperty(Integer.toString(i)))
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .ifPresent(files::add);
        return new Recents(files);
    }

    /** Writes the list whole or not at all. */
    public void write(Path folder) throws IOException {
        Properties values = new Properties();
        for (int i = 0; i < files.size(); i++)
            values.setProperty(Integer.toString(i + 1), files.get(i).toString());
        SettingsFile.write(folder, NAME, values);
    }

    /** With that file as the latest. */
    public Recents with(Path file) {
        List<Path> next = new ArrayList<>(without(file).files());
        next.add(0, file.toAbsolutePath());
        return new Recents(next.subList(0, Math.min(MOST, next.size())));
    }

    public Recents without(Path file) {
        return new Recents(
                files.stream().filter(f -> !f.equals(file.toAbsolutePath())).toList());
    }

    public Optional<Path> latest() {
        return files.stream().findFirst();
    }
}
