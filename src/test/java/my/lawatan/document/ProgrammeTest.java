package my.lawatan.document;

import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the programme of the whole visit. */
class ProgrammeTest {
    private static Programme programme(Trip trip, Language language) {
        Drawn drawn = new Drawn(trip, PictureDay.draftAfterSix(), Optional.empty());
        return (Programme)
                Papers.of(drawn, PaperRequest.of(PaperKind.PROGRAMME, Edition.OFFICE, language), PictureDay.AS_OF);
    }

    private final Programme programme = programme(PictureDay.trip(), Language.EN);

    private static Stream<Programme.Item> items(Programme.Day day) {
        return day.rows().stream().filter(Programme.Item.class::isInstance).map(Programme.Item.class::cast);
    }

    private Programme.Item item(String title) {
        return programme.days().stream()
                .flatMap(ProgrammeTest::items)
                .filter(item -> item.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDayOfTheTripHasItsHeadWithTheHourAtWhichTheDateAtHomeChanges() {
        assertThat(programme.days()).hasSize(5).extracting(Programme.Day::head).contains("Wednesday 13 November 2024");
        assertThat(programme.days().get(1).context()).contains("Day 2 of 5", "K.L.: Thursday 14 November from 11:00");
    }

    @Test
    void itemsHaveTheColumnsOfAnOfficialProgramme() {
        Programme.Item roundtable = item("Roundtable");
        assertThat(roundtable.when().line()).isEqualTo("10:30–12:30");
        assertThat(roundtable.place()).contains("Garden hall");
        assertThat(roundtable.marks()).extracting(Note::text).contains("FIXED BY HOST");
        assertThat(roundtable.changed()).isTrue();
        assertThat(item("Morning briefing").changed()).isFalse();
    }

    @Test
    void whatLastsSeveralDaysIsToldOnceAndNamedAfterwardsUnderTheSameNumber() {
        List<Programme.Item> week = programme.days().stream()
                .flatMap(ProgrammeTest::items)
                .filter(item -> item.title().equals("Leaders’ week"))
                .toList();
        assertThat(week).hasSize(3).extracting(Programme.Item::continued).containsExactly(false, true, true);
        assertThat(week)
                .extracting(Programme.Item::number)
                .containsOnly(week.get(0).number());
        assertThat(week).extracting(item -> item.when().home()).contains("day 2 of 3, times not stated");
    }

    @Test
    void whatHasNoDayStandsAtTheEndAndWhatLiesOutsideTheTripHasItsDayToo() {
        Item undated =
                Event.of(Id.named("t/undated"), Text.en("Tea with somebody"), EventKind.PRIVATE, TimeSpan.NOT_STATED);
        Item early = Event.of(
                Id.named("t/early"),
                Text.en("Advance party lands"),
                EventKind.TRAVEL,
                TimeSpan.on(PictureDay.DATE.minusDays(4), PictureDay.LIMA));
        Programme with = programme(PictureDay.trip().with(List.of(undated, early), List.of()), Language.EN);
        assertThat(with.undated())
                .anyMatch(row -> row instanceof Programme.Item item
                        && item.title().equals("Tea with somebody")
                        && item.when().line().equals("Day not stated"));
        assertThat(with.days()).hasSize(6);
        assertThat(with.days().get(0).head()).isEqualTo("Saturday 9 November 2024");
    }

    @Test
    void headingsAreThoseOfThePaperLanguage() {
        assertThat(programme.head().heading()).isEqualTo("Official visit programme");
        assertThat(programme(PictureDay.trip(), Language.MS).head().heading()).isEqualTo("Program Lawatan Rasmi");
        assertThat(programme(PictureDay.trip(), Language.ES).head().heading())
                .isEqualTo("Programa de la Visita Oficial");
        assertThat(programme.fileName()).isEqualTo("programme_office_draft-after-v6");
    }

    @Test
    void aTripWithoutItemsSaysSoAndAReportWithoutTimesInventsNone() {
        Trip empty = Trip.of(List.of(with(PictureDay.settings(), "principal", Optional.empty())));
        Programme nothing = programme(empty, Language.EN);
        assertThat(nothing.nothing()).isEqualTo("Nothing is entered yet.");
        assertThat(nothing.days()).isEmpty();
        Programme peru = programme(Sample.of("peru-2024").latest(), Language.EN);
        assertThat(peru.head().heading()).isEqualTo("Visit programme");
        assertThat(peru.days().stream().flatMap(ProgrammeTest::items))
                .isNotEmpty()
                .allMatch(item -> item.when().end().isEmpty())
                .filteredOn(item -> !item.continued())
                .isNotEmpty()
                .allMatch(item -> !item.basis().isEmpty());
    }
}
