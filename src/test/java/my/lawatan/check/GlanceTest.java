package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Skim skim = new Skim(roster.sieve());
        List<Texts> some = trip.all()
                .map(item -> skim.of(item.kind(), item))
                .filter(Objects::nonNull)
                .toList();
        assertThat(some).hasSizeLessThan(all.size());
        assertThat(read(some, Marks.reader(trip))).isEqualTo(read(all, Marks.reader(trip)));
        assertThat(read(some, Drifts.reader(roster))).isEqualTo(read(all, Drifts.reader(roster)));
        Facts facts = Facts.of(trip);
        assertThat(Set.copyOf(facts.attached().marks().all())).isEqualTo(read(all, Marks.reader(trip)));
        assertThat(Set.copyOf(facts.drifts().all())).isEqualTo(read(all, Drifts.reader(roster)));
    }

    private static <R> Set<R> read(List<Texts> texts, Function<Texts, Collection<R>> reader) {
        return texts.stream().flatMap(t -> reader.apply(t).stream()).collect(Collectors.toSet());
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
                "Wed 13 Nov 2024",
                "Is it? The flag – 14 November",
                "“flag”",
                "宴会 14 November",
                "Тост 14 November for the Country",
                "\uD83D\uDE00 flag",
                "?flag"
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
