package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first look at a text may see more than there is, and never less. */
class GlanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"exercise", "peru-2024"})
    void nothingThatStandsInTheTextsOfTheSamplesIsOverlooked(String sample) {
        for (Texts texts : Texts.of(Sample.of(sample).latest()))
            for (String text : texts.all()) assertNothingOverlooked(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flag",
                "2flags",
                "the COUNTRY",
                "ñ-country",
                "los países del Pacífico",
                "País",
                "14 November",
                "on\n1 Nov",
                "November 14",
                "Wed 13 Nov 2024"
            })
    void aWordOrADateIsSeenWhereverItStands(String text) {
        assertThat(ApecWords.in(text).size() + dates(text).size()).isPositive();
        assertNothingOverlooked(text);
    }

    @Test
    void ofATextWithoutEitherNothingIsSeen() {
        for (String text : List.of("", "Lunch on the terrace", "Room 1204, +51-00-000", "cou", "flat"))
            assertThat(Glance.at(text)).as(text).isEqualTo(new Glance(false, false));
        assertThat(Stream.of("a 12", "12").map(Glance::at)).allMatch(Glance::dates);
    }

    private static void assertNothingOverlooked(String text) {
        Glance glance = Glance.at(text);
        assertThat(glance.words() || ApecWords.in(text).isEmpty()).as(text).isTrue();
        assertThat(glance.dates() || dates(text).isEmpty()).as(text).isTrue();
    }

    private static List<WrittenDate> dates(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        WrittenDate.in(text, 2024, dates);
        return dates;
    }
}
