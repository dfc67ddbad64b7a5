package my.lawatan.interchange.ics;

import com.github.mangstadt.vinnie.VObjectParameters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a component: {@code DTSTART;TZID=America/Lima:20241113T103000}.
 *
 * @param name in capitals
 * @param value as written: a text is still escaped
 * @param line where it begins in the file, from 1
 */
record Property(String name, VObjectParameters parameters, String value, int line) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\;,nN:\"])");

    Optional<String> parameter(String of) {
        return Optional.ofNullable(parameters.first(of)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The value as a text for people (RFC 5545, 3.3.11), without characters that no text of a trip may hold. */
    String text() {
        String plain = ESCAPED.matcher(value).replaceAll(found -> switch (found.group(1)) {
            case "n", "N" -> "\n";
            case "\\" -> "\\\\";
            default -> found.group(1);
        });
        return plain.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    /** The text on one line. */
    String line1() {
        return text().replaceAll("\\s*\n\\s*", " ").replace('\t', ' ');
    }
}
