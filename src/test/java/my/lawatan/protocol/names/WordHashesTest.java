package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of a text is without its number. */
class WordHashesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anwar’s car, and O'Connor's: the hosts' lunch",
                "J.R. Quispe (Ñahui) and H.E. U.S. J.Smith",
                "Dato’ Sri Azlan a/l Raju – Nguyễn, Łukasz, Weiß, Sæther",
                "松本龍之介 met Иван. Иван's, \u0639\u0628\u062F",
                "I\u0301nes 1ª x² \uD83D\uDE00End",
                "‘Anwar’ ʻOlelo Núñez-Vega",
                "",
                "'"
            })
    void ofOddlyWrittenWords(String text) {
        assertAllTold(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "peru-2024"})
    void ofAllTextsOfTheSamples(String sample) {
        for (Item item : (Iterable<Item>) Sample.of(sample).latest().all()::iterator)
            Writings.of(item, WordHashesTest::assertAllTold);
    }

    @Test
    void whatDoesNotStandThereHasNone() {
        assertThat(told("Lunch on the terrace")).hasSize(4).doesNotContain(WordHashes.of("anwar"));
    }

    private static void assertAllTold(String text) {
        Set<Integer> told = told(text);
        for (String key : Words.keys(text))
            if (!Honorifics.particle(key))
                assertThat(told).as(key + " of " + text).contains(WordHashes.of(key));
    }

    private static Set<Integer> told(String text) {
        Set<Integer> told = new HashSet<>();
        WordHashes.of(text, told::add);
        return told;
    }
}
