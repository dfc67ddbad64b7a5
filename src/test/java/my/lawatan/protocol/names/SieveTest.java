package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Component;
import my.lawatan.trip.Item;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps most texts from being read word by word keeps none that a name stands in. */
class SieveTest {
    private static final Set<String> KNOWN =
            Set.of("anwar", "oconnor", "he", "a", "quispe", "ines", "nguyen", "nahui", "");
    private static final Sieve SIEVE = new Sieve(KNOWN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anwar",
                "with ANWAR.",
                "‘Anwar’",
                "Anwar’s",
                "O’Connor",
                "O'CONNOR",
                "H.E. the Minister",
                "dos/Anwar",
                "x.Anwar",
                "1Anwar Anwar",
                "Ñahui",
                "Inés",
                "INÉS",
                "I\u0301nes Quispe",
                "Nguyễn",
                "(Quispe)",
                "“Quispe”",
                "Quispe\u00A0Inés",
                "Quispe–Inés",
                "ÑAHUI",
                "Why? Anwar – “Anwar”",
                "ĀNWAR",
                "\uD83D\uDE00 the End"
            })
    void aTextWithAKnownWordPasses(String text) {
        assertThat(SIEVE.mayPass(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anwar",
                "Lunch on the terrace",
                "Answer",
                "educación y salud",
                "1Anwar",
                "The END. Next",
                "Ñandú",
                "Crédito"
            })
    void aTextWithoutDoesNot(String text) {
        assertThat(SIEVE.mayPass(text)).isFalse();
    }

    @Test
    void noTextOfTheSamplesInWhichANameStandsIsKeptBack() {
        for (String sample : List.of("exercise", "peru-2024")) {
            Trip trip = Sample.of(sample).latest();
            List<String> keys = new ArrayList<>();
            trip.people()
                    .values()
                    .forEach(p -> keys.addAll(Words.keys(p.name().given().get(0))));
            Sieve sieve = new Sieve(keys);
            for (Item item : (Iterable<Item>) trip.all()::iterator)
                Writings.of(item, text -> {
                    Words words = Words.of(text);
                    for (int i = 0; i < words.size(); i++)
                        if (words.capital(i) && keys.contains(words.key(i)))
                            assertThat(sieve.mayPass(text)).as(text).isTrue();
                });
        }
    }

    @Test
    void whatIsReadPlainlyIsWhatTheComponentHolds() {
        for (Item item : (Iterable<Item>) Sample.of("exercise").latest().all()::iterator)
            for (Component component : item.kind().components())
                assertThat(PlainReaders.of(component).apply(item)).isEqualTo(component.of(item));
    }
}
