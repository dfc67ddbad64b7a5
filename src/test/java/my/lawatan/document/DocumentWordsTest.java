package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Words that are the same in another language, each with the language and the reason; patterns without a letter need none. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("K.L.", "ms es: the customary short form of the capital"),
            Map.entry("LATIHAN · EXERCISE – FICTIONAL", "ms es: marks are in both languages already"),
            Map.entry("TERBUKA", "ms es: Malaysian marks are not translated"),
            Map.entry("TERHAD", "ms es: Malaysian marks are not translated"),
            Map.entry("SULIT", "ms es: Malaysian marks are not translated"),
            Map.entry("RAHSIA", "ms es: Malaysian marks are not translated"),
            Map.entry("RAHSIA BESAR", "ms es: Malaysian marks are not translated"),
            Map.entry("Subuh", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("no", "es: the same word"),
            Map.entry("Hanafi", "ms: a name; the same in Malay"),
            Map.entry("Syuruk", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("Zohor", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("Zohor (Jumaat)", "ms: prayers keep the names that the delegation uses"),
            Map.entry("Asar", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("Maghrib", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("Isyak", "ms es: prayers keep the names that the delegation uses"),
            Map.entry("{0} min", "es: the sign of the minute is the same in Spanish"),
            Map.entry("{0} h", "es: the sign of the hour is the same in Spanish"),
            Map.entry("No.", "ms: short for Nombor; Bil. would count the rows"),
            Map.entry("Status", "ms: a Malay word too"),
            Map.entry("Media", "ms: a Malay word too"),
            Map.entry("Bilateral", "es: a Spanish word too"),
            Map.entry("PDF", "ms es: the name of a form of file"),
            Map.entry("Jan", "ms: short for the month in Malay too"),
            Map.entry("Feb", "ms: short for the month in Malay too"),
            Map.entry("Apr", "ms: short for the month in Malay too"),
            Map.entry("April", "ms: the same month in Malay"),
            Map.entry("Jul", "ms: short for the month in Malay too"),
            Map.entry("Jun", "ms: short for the month in Malay too"),
            Map.entry("Sep", "ms: short for the month in Malay too"),
            Map.entry("September", "ms: the same month in Malay"),
            Map.entry("Nov", "ms: short for the month in Malay too"),
            Map.entry("November", "ms: the same month in Malay"));

    private static Stream<Arguments> paperBundles() {
        return Stream.of("document", "time", "word", "check", "order", "seating")
                .flatMap(bundle -> Stream.of(Arguments.of(bundle, Language.MS), Arguments.of(bundle, Language.ES)));
    }

    /** What papers take from a bundle: of the findings only their sentences. */
    private static Map<String, String> english(String bundle) throws IOException {
        Map<String, String> all = bundle(bundle);
        if (bundle.equals("check")) all.keySet().removeIf(key -> key.matches("check\\.(short|rule|action)\\..*"));
        return all;
    }

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/my/lawatan/messages", name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, String> all = new TreeMap<>();
        properties.forEach((key, value) -> all.put((String) key, (String) value));
        return all;
    }

    private static TreeSet<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean excused(String sentence, Language language) {
        String why = SAME.getOrDefault(sentence, ":");
        return why.substring(0, why.indexOf(':')).contains(language.tag());
    }

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @ParameterizedTest
    @MethodSource("paperBundles")
    void everyWordOfAPaperIsInItsLanguage(String bundle, Language language) throws IOException {
        Map<String, String> english = english(bundle);
        Map<String, String> other = bundle(bundle + "_" + language.tag());
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((key, sentence) -> {
            assertThat(arguments(other.get(key))).as(key).isEqualTo(arguments(sentence));
            if (LETTER.matcher(sentence.replaceAll("\\{\\d\\}", "")).find() && !excused(sentence, language))
                assertThat(other.get(key)).as(key).isNotBlank().isNotEqualTo(sentence);
        });
    }

    @Test
    void noWordIsExcusedThatIsNotTheSameSomewhere() throws IOException {
        for (Language language : List.of(Language.MS, Language.ES)) {
            TreeSet<String> said = new TreeSet<>();
            for (String bundle : List.of("document", "time", "word", "check"))
                said.addAll(bundle(bundle + "_" + language.tag()).values());
            assertThat(SAME).allSatisfy((word, why) -> {
                if (excused(word, language)) assertThat(said).contains(word);
            });
        }
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

    @Test
    void aFindingNamesPeopleAsTheirRecordsDo() {
        Trip exercise = Sample.of("exercise").latest();
        List<Person> two = exercise.people().stream()
                .filter(person -> person.name().style().stated())
                .sorted(Comparator.comparing(Person::id))
                .limit(2)
                .toList();
        String bare = Titles.of(two.get(0), exercise) + ", " + Titles.of(two.get(1), exercise) + " …";
        Finding finding = new Finding(
                "seat-missing", Severity.WARN, List.of(), "check.seat-missing", List.of(9, 12, "Gala", bare));
        String styled = Names.list(two.get(0), Language.EN) + ", " + Names.list(two.get(1), Language.EN) + " …";
        assertThat(styled).isNotEqualTo(bare);
        assertThat(new Wording(exercise, Language.EN).finding(finding)).contains("“Gala”", styled);
    }

    @Test
    void oneIsCountedAsOne() {
        Trip exercise = Sample.of("exercise").latest();
        Wording english = new Wording(exercise, Language.EN);
        Wording spanish = new Wording(exercise, Language.ES);
        assertThat(english.say("item.expected", 1, 1)).isEqualTo("1 representative of 1 organisation.");
        assertThat(english.say("item.expected", 22, 20)).isEqualTo("22 representatives of 20 organisations.");
        assertThat(english.say("tomorrow.more", 1)).isEqualTo("and 1 more item");
        assertThat(spanish.say("tomorrow.more", 1)).isEqualTo("y 1 actividad más");
        assertThat(spanish.say("motorcade.count", 4, 1)).isEqualTo("4 asientos, 1 libre");
        assertThat(spanish.say("room-list.counts", 0, 0, 2))
                .isEqualTo("0 habitaciones, 0 personas con habitación, 2 sin ella.");
    }
}
