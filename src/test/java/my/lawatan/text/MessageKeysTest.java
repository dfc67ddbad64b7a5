package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that the program can ask for is there, and each file says each thing once. */
class MessageKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/my/lawatan/messages");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    /** A key in full; what ends with a dot is the beginning of one that is put together. */
    private static final Pattern KEY = Pattern.compile("([a-z]+)\\.[a-z0-9-]+(\\.[a-z0-9-]+)*\\.?");

    @Test
    void everyKeyInTheSourcesHasItsSentence() {
        Map<String, TreeSet<String>> bundles = bundles();
        List<String> missing = new ArrayList<>();
        assertThat(keysIn(SOURCES.resolve("my/lawatan/edit/FixEvent.java"), bundles))
                .containsExactly("edit.fix-event", "edit.free-event");
        for (Path source : sources())
            keysIn(source, bundles).forEach(key -> {
                TreeSet<String> known = bundles.get(key.substring(0, key.indexOf('.')));
                if (!has(known, key)) missing.add(key + " (" + source.getFileName() + ")");
            });
        assertThat(missing).isEmpty();
    }

    @Test
    void noBundleSaysOneThingTwice() {
        for (Path bundle : files(BUNDLES, ".properties"))
            assertThat(keys(bundle)).as(bundle.toString()).doesNotHaveDuplicates();
    }

    @Test
    void translationsKnowNoKeyThatEnglishDoesNot() {
        for (Path bundle : files(BUNDLES, ".properties")) {
            String name = bundle.getFileName().toString();
            if (name.indexOf('_') < 0) continue;
            Path english = BUNDLES.resolve(name.substring(0, name.indexOf('_')) + ".properties");
            assertThat(keys(english)).as(name).containsAll(keys(bundle));
        }
    }

    @Test
    void noApostropheSwallowsAnArgument() {
        for (Path bundle : files(BUNDLES, ".properties"))
            assertThat(read(bundle).lines())
                    .as(bundle.toString())
                    .filteredOn(line -> line.matches("(?!lawatan\\.|usage\\.|#).*\\{\\d.*"))
                    .allMatch(line -> line.replace("''", "").indexOf('\'') < 0);
    }

    private static boolean has(TreeSet<String> known, String key) {
        if (!key.endsWith(".")) return known.contains(key);
        String next = known.ceiling(key);
        return next != null && next.startsWith(key);
    }

    private static List<String> keysIn(Path source, Map<String, TreeSet<String>> bundles) {
        List<String> keys = new ArrayList<>();
        Matcher strings = STRING.matcher(read(source));
        while (strings.find()) {
            Matcher key = KEY.matcher(strings.group(1));
            if (key.matches() && bundles.containsKey(key.group(1)) && !fileName(key.group())) keys.add(key.group());
        }
        return keys;
    }

    private static boolean fileName(String text) {
        return text.matches(".*\\.(css|html|json|jte|pdf|properties|sql|ttf|db|file|train)");
    }

    private static Map<String, TreeSet<String>> bundles() {
        Map<String, TreeSet<String>> bundles = new HashMap<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            String name = bundle.getFileName().toString().replace(".properties", "");
            if (name.indexOf('_') < 0) bundles.put(name, new TreeSet<>(keys(bundle)));
        }
        return bundles;
    }

    private static List<String> keys(Path bundle) {
        return read(bundle)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                .map(line -> line.split("=", 2)[0].strip())
                .toList();
    }

    private static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
