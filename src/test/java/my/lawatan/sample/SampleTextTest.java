package my.lawatan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.json.ItemJson;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of samples: what it may say shorter, what is refused, ids that never change, letters that paper can show. */
class SampleTextTest {
    private static final String TRIP = """
            "sample": "small",
            "settings": {"key": "trip", "title": "Small", "hostZone": "America/Lima", "homeZone": "Asia/Kuala_Lumpur",
              "firstDay": "2024-11-12", "lastDay": "2024-11-16", "marking": "terbuka"},
            "events": [{"key": "dinner", "title": "Dinner", "type": "meal"}],
            "people": [{"key": "a", "name": {"given": ["A"], "order": "as-printed"}},
              {"key": "b", "name": {"given": ["B"], "order": "as-printed"}}]""";

    private static final Map<String, Trip> LATEST = Sample.names().stream()
            .collect(Collectors.toUnmodifiableMap(n -> n, n -> Sample.of(n).latest()));

    static List<String> samples() {
        return Sample.names();
    }

    @Test
    void aGuestListStandsForOneAttendanceEach() {
        Trip trip = read(
                "\"attendances\": [{\"event\": \"@dinner\", \"people\": [\"@a\", \"@b\"], \"role\": \"participant\"}]");
        assertThat(trip.attendances().stream().map(Item::id).toList())
                .containsExactlyInAnyOrder(id("attendance/dinner.a"), id("attendance/dinner.b"));
    }

    @Test
    void aNumberedRowStandsForOneItemEach() {
        Trip trip = read(
                "\"attendances\": [{\"n\": \"2..4\", \"key\": \"seat-{n}\", \"event\": \"@dinner\", \"number\": \"{n}\","
                        + " \"role\": \"participant\", \"note\": \"Seat {n}\"}]");
        assertThat(trip.attendances().stream()
                        .sorted((x, y) -> x.number().get() - y.number().get())
                        .map(a -> a.note().plain()))
                .containsExactly("Seat 2", "Seat 3", "Seat 4");
        assertThat(trip.attendances().stream()).isNotEmpty().allMatch(Attendance::awaitsName);
    }

    @Test
    void aClaimSupportsTheValueThatItsItemBeginsWith() {
        Trip trip = read("\"claims\": [{\"about\": [\"@a\", \"@b\"], \"component\": \"name\", \"basis\": \"stated\"},"
                + "{\"about\": \"@dinner\", \"component\": \"remarks\", \"basis\": \"stated\", \"value\": \"Late\"}]");
        assertThat(trip.claims().stream().filter(c -> c.holds(trip.get(c.about()))))
                .hasSize(2);
        assertThat(trip.claims().size()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "refused.sample.reference | \"attendances\": [{\"event\": \"@lunch\", \"person\": \"@a\", \"role\": \"host\"}]",
                "refused.sample.reference | \"claims\": [{\"about\": \"@nobody\", \"component\": \"name\", \"basis\": \"stated\"}]",
                "refused.sample.key | \"places\": [{\"key\": \"dinner\", \"name\": \"Hall\"}]",
                "refused.json.unknown | \"guests\": []",
                "refused.json.unknown | \"places\": [{\"key\": \"hall\", \"name\": \"Hall\", \"colour\": \"red\"}]",
                "refused.json.missing | \"places\": [{\"name\": \"Hall\"}]",
                "refused.json.missing | \"history\": [{\"at\": \"2024-11-01T00:00:00Z\", \"officer\": \"X\"}]"
            })
    void aSlipIsRefusedInASentence(String key, String lists) {
        assertThatThrownBy(() -> read(lists)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(new Messages(Language.EN).text(refused)).doesNotContain("{");
        });
    }

    @Test
    void anUnknownSampleIsRefusedWithTheNamesOfThoseThatThereAre() {
        assertThatThrownBy(() -> Sample.of("chile"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(new Messages(Language.EN).text(refused))
                        .isEqualTo("There is no sample “chile”. There are: peru-2024, exercise."));
    }

    private static Trip read(String lists) {
        return Sample.read("{" + TRIP + "," + lists + "}").base();
    }

    private static Id<Item> id(String name) {
        return Id.named("small/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "peru-2024, event/roundtable, 3f4e4180-d688-3933-9b71-5f495a60533d",
        "peru-2024, attendance/seat-22, 18a32ef7-da3c-3e16-ac14-80891573c750",
        "exercise, event/roundtable, 5e08e6d6-855a-33f3-97ea-1566f0cf3bdf",
        "exercise, person/rahim, d2b39e57-7ab4-30dd-a7cc-9d634fbf6f61",
        "exercise, attendance/press-remarks.rahim, 0eeaedd9-4c14-3301-9b02-e20654d40d44"
    })
    void idsNeverChange(String sample, String key, String id) {
        String[] parts = key.split("/", 2);
        Item item = new Keyed(sample, LATEST.get(sample)).get(ItemKind.of(parts[0]), parts[1]);
        assertThat(item.id()).hasToString(id);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readingTwiceGivesTheSameTrip(String name) {
        assertThat(Sample.of(name)).isEqualTo(Sample.of(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLetterIsOneThatPaperCanShow(String name) {
        Stream.of(Sample.of(name).base(), LATEST.get(name))
                .flatMap(Trip::all)
                .map(item -> ItemJson.write(item).toString())
                .forEach(text -> assertThat(
                                text.codePoints().filter(c -> !printable(c)).mapToObj(Integer::toHexString))
                        .as(text)
                        .isEmpty());
    }

    private static boolean printable(int c) {
        boolean latin = c >= 0x20 && c < 0x7F || c >= 0xA0 && c <= 0x17F || c >= 0x1EA0 && c <= 0x1EF9;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean eastAsian = script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
        return latin || eastAsian || "–’“”…".indexOf(c) >= 0;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "peru-2024, anwar, Datuk Seri Anwar Ibrahim, anwar ibrahim",
        "peru-2024, shou, Shou Zi Chew, shou zi chew",
        "exercise, rahim, YAB Dato’ Seri Rahim Osman, rahim osman",
        "exercise, salmah, YBhg Datin Seri Salmah Yusof, salmah yusof",
        "exercise, mei, YB Datuk Mei Ling Tan, tan mei ling",
        "exercise, hafiz, YBhg Tan Sri Hafiz Karim, hafiz karim",
        "exercise, aina, Puan Aina Latif, aina latif",
        "exercise, kumaran, YB Dato’ Kumaran a/l Raju, kumaran a/l raju",
        "exercise, priya, Cik Priya a/p Nathan, priya a/p nathan",
        "exercise, wong, Encik Wong Kah Seng, wong kah seng",
        "exercise, jimbun, YB Tuan Jimbun anak Gawing, jimbun anak gawing",
        "exercise, weijun, Mr Wei Jun Lim, lim wei jun",
        "exercise, ines, Sra. Inés Quispe Rojas, quispe rojas ines",
        "exercise, tomas, Sr. Tomás Núñez del Prado, nunez del prado tomas",
        "exercise, lucia, Sra. Lucía Ñahui, nahui lucia",
        "exercise, thanh, Mr Nguyễn Văn Thạnh, nguyen van thanh",
        "exercise, suharyanto, Bapak Suharyanto, suharyanto"
    })
    void namesPrintAndSortByTheirOwnConvention(String sample, String key, String printed, String sorted) {
        Person person = (Person) new Keyed(sample, LATEST.get(sample)).get(ItemKind.PERSON, key);
        assertThat(Names.list(person, Language.EN)).isEqualTo(printed);
        assertThat(Names.sortKey(person)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyNameHasOneFormForEachUse(String name) {
        Trip trip = LATEST.get(name);
        for (Language language : Language.values())
            assertThat(trip.people().stream()
                            .flatMap(p -> Stream.of(
                                    Names.list(p, language), Names.salutation(p, language), Names.letter(p, language))))
                    .isNotEmpty()
                    .allMatch(form -> form.equals(form.strip()) && !form.isEmpty() && !form.contains("  "));
        assertThat(trip.people().stream().map(p -> Names.list(p, Language.EN))).doesNotHaveDuplicates();
    }
}
