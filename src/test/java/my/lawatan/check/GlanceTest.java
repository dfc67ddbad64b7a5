package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Skim.Glance;
import my.lawatan.protocol.names.Roster;
import my.lawatan.protocol.names.Sieve;
import my.lawatan.protocol.names.Writings;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Item;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first look at a text may see more than there is, and never less. */
class GlanceTest {
    private static final Skim SKIM = new Skim(new Sieve(Set.of()));

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "peru-2024"})
    void nothingThatStandsInTheTextsOfTheSamplesIsOverlooked(String sample) {
        Trip trip = Sample.of(sample).latest();
        Roster roster = Roster.of(trip);
        Skim skim = new Skim(roster.sieve());
        for (Item item : (Iterable<Item>) trip.all()::iterator)
            Writings.of(item, text -> {
                assertNothingOverlooked(text);
                assertThat(seen(skim, text).names() || roster.drifts(text).isEmpty())
                        .as(text)
                        .isTrue();
            });
    }

    @Test
    void whatIsReadOfTheExerciseIsWhatWouldBeReadWithoutALookBefore() {
        Trip trip = Sample.of("exercise").latest();
        List<Texts> all = trip.all().flatMap(item -> Texts.of(item).stream()).toList();
        Roster roster = Roster.of(trip);
        List<Texts> some = new Skim(roster.sieve()).of(trip);
        assertThat(some).hasSizeLessThan(all.size());
        assertThat(Set.copyOf(Marks.of(trip, some).all()))
                .isEqualTo(Set.copyOf(Marks.of(trip, all).all()));
        assertThat(Set.copyOf(Drifts.of(trip, roster, some).all()))
                .isEqualTo(Set.copyOf(Drifts.of(trip, roster, all).all()));
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
            assertThat(SKIM.at(text, true)).as(text).isNull();
        assertThat(Stream.of("a 12", "12")).allMatch(text -> seen(SKIM, text).dates());
        assertThat(SKIM.at("the flags", false)).isNull();
    }

    private static Glance seen(Skim skim, String text) {
        Glance glance = skim.at(text, true);
        return glance == null ? new Glance(false, false, false) : glance;
    }

    private static void assertNothingOverlooked(String text) {
        Glance glance = seen(SKIM, text);
        assertThat(glance.words() || ApecWords.in(text).isEmpty()).as(text).isTrue();
        assertThat(glance.dates() || dates(text).isEmpty()).as(text).isTrue();
    }

    private static List<WrittenDate> dates(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        WrittenDate.in(text, 2024, dates);
        return dates;
    }
}
