package my.lawatan.interchange.ics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import net.fortuna.ical4j.transform.compliance.TzIdRule;

/** The names that Windows has for zones, as ical4j lists them. */
final class WindowsNames {
    /** Ids of the tz database by name of Windows; what only names an offset is wrong in the list, and left out. */
    static final Map<String, String> IDS = read();

    private WindowsNames() {}

    private static Map<String, String> read() {
        Properties all = new Properties();
        try (InputStream in = TzIdRule.class.getResourceAsStream("msTimezoneNames")) {
            if (in != null) all.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("UTC"))
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> all.getProperty(name).strip()));
    }
}
