package my.lawatan.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import my.lawatan.ui.kit.Theme;

/**
 * What the window remembers between two starts.
 *
 * @param inspectorWidth in pixels
 * @param programme in which way the programme is looked at, in one word; empty if nobody has chosen
 */
public record WindowSettings(Theme theme, boolean inspector, double inspectorWidth, String programme) {
    public static final WindowSettings DEFAULTS = new WindowSettings(Theme.LIGHT, true, 332);
    private static final String NAME = "window.properties";

    /** Settings of a window in which nobody has chosen a way to look at the programme. */
    public WindowSettings(Theme theme, boolean inspector, double inspectorWidth) {
        this(theme, inspector, inspectorWidth, "");
    }

    /** What was read.
     *
     * @param broken whether there was a file that could not be understood; then the settings are the defaults */
    public record Read(WindowSettings settings, boolean broken) {}

    /** The settings in that folder; a folder or file that is not there gives the defaults. */
    public static Read read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return new Read(DEFAULTS, false);
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(in);
            return new Read(of(values), false);
        } catch (IOException | IllegalArgumentException e) {
            return new Read(DEFAULTS, true);
        }
    }

    private static WindowSettings of(Properties values) {
        double width = Double.parseDouble(values.getProperty("width", Double.toString(DEFAULTS.inspectorWidth())));
        if (!(width >= ResizeEdge.NARROWEST && width <= ResizeEdge.WIDEST))
            throw new IllegalArgumentException("width " + width);
        return new WindowSettings(
                Theme.valueOf(
                        values.getProperty("theme", DEFAULTS.theme().name()).toUpperCase(Locale.ROOT)),
                !values.getProperty("inspector", "shown").equals("hidden"),
                width,
                values.getProperty("programme", ""));
    }

    /** Writes them whole or not at all.
     *
     * @throws IOException if the folder cannot be written */
    public void write(Path folder) throws IOException {
        Properties values = new Properties();
        values.setProperty("theme", theme.name().toLowerCase(Locale.ROOT));
        values.setProperty("inspector", inspector ? "shown" : "hidden");
        values.setProperty("width", Double.toString(inspectorWidth));
        values.setProperty("programme", programme);
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, NAME, ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
