package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.PressAccess;
import org.junit.jupiter.api.Test;

/** The papers' sources and templates ask for no sentence that is not there. */
class DocumentWordsTest {
    private static final Pattern SAID = Pattern.compile("\\b(?:say|count|said)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("words\\.text\\(\"document\\.([a-z0-9.-]+)\"\\)");

    private final Messages messages = new Messages(Language.EN);

    @Test
    void everySentenceIsThere() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (Path source : files("src/main/java/my/lawatan/document")) keys.addAll(found(SAID, source));
        for (Path template : files("src/main/jte")) keys.addAll(found(IN_TEMPLATES, template));
        assertThat(keys).hasSizeGreaterThan(120);
        assertThat(keys).allMatch(key -> messages.has("document." + key));
    }

    @Test
    void everyConstantThatIsPutIntoAKeyHasItsSentence() {
        assertThat(Stream.of(
                                Stream.of(PressAccess.values()).map(c -> "press." + Words.kebab(c.name())),
                                Stream.of(LegMode.values()).map(c -> "mode." + Words.kebab(c.name())),
                                Stream.of(Edition.values()).map(c -> "edition." + c.word()),
                                Stream.of(PrayerMethod.values())
                                        .filter(method -> method != PrayerMethod.NOT_STATED)
                                        .map(c -> "prayer.method." + Words.kebab(c.name())))
                        .flatMap(keys -> keys))
                .allMatch(key -> messages.has("document." + key));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file, StandardCharsets.UTF_8));
        return matcher.results().map(result -> result.group(1)).toList();
    }
}
