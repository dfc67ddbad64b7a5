package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.LineByLine.Minute;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A way of which nobody has stated when it leaves: every paper says the minute that follows from the programme, and that it does. */
class ReckonedWaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 14);
    private static final String RECKONED = "reckoned from the programme";
    private static final String TO_HALL_2 =
            "Motorcade departs Hotel, private dining room, north door for Convention centre, hall 2";
    private static final Trip TRIP = Sample.of("exercise").latest();

    private static Paper paper(Trip trip, PaperKind kind, Edition edition) {
        Paper paper =
                Papers.of(Drawn.draft(trip), PaperRequest.of(kind, THURSDAY, edition, Language.EN), PictureDay.AS_OF);
        return paper instanceof EditionPaper held ? held.paper() : paper;
    }

    private static List<LineRow> lines(DailyBrief brief) {
        return Stream.of(brief.programme(), brief.alongside())
                .flatMap(Collection::stream)
                .filter(LineRow.class::isInstance)
                .map(LineRow.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"OFFICE", "PRINCIPAL", "DELEGATION", "DRIVERS"})
    void theBriefSaysItInItsTimetableAndAmongItsWays(Edition edition) {
        DailyBrief brief = (DailyBrief) paper(TRIP, PaperKind.DAILY_BRIEF, edition);
        assertThat(lines(brief))
                .filteredOn(line -> line.text().startsWith(TO_HALL_2))
                .isNotEmpty()
                .allMatch(line -> line.when().line().equals("13:20"))
                .allMatch(line -> line.text().contains(RECKONED));
        assertThat(brief.rides())
                .filteredOn(ride -> ride.when().line().equals("13:20"))
                .extracting(ride -> ride.way())
                .contains(TO_HALL_2 + " · " + RECKONED);
    }

    @Test
    void theLineByLineAndTheMotorcadesSayTheSame() {
        LineByLine minutes = (LineByLine) paper(TRIP, PaperKind.LINE_BY_LINE, Edition.OFFICE);
        assertThat(minutes.minutes())
                .filteredOn(minute -> minute.text().contains(RECKONED))
                .extracting(minute -> minute.when().line())
                .contains("13:20");
        assertThat(minutes.untimed())
                .extracting(Minute::text)
                .as("none is left over")
                .isEmpty();
        MotorcadePaper motorcades = (MotorcadePaper) paper(TRIP, PaperKind.MOTORCADE, Edition.OFFICE);
        assertThat(motorcades.ways())
                .filteredOn(way -> way.title().startsWith(TO_HALL_2))
                .flatExtracting(way -> way.facts())
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("13:20") && text.contains(RECKONED));
    }

    @Test
    void whatCannotBeReckonedSaysThatItIsNotStated() {
        Leg any = TRIP.legs().stream()
                .filter(leg -> leg.mode() == LegMode.MOTORCADE)
                .min(Comparator.comparing(Leg::id))
                .orElseThrow();
        Leg lone = new Leg(
                Id.named("t/lone"),
                Optional.empty(),
                Optional.empty(),
                any.origin(),
                any.destination(),
                LegMode.MOTORCADE,
                Optional.empty(),
                TimeSpan.on(THURSDAY, TRIP.settings().hostZone()),
                Optional.empty(),
                List.of(),
                Text.en("lone convoy"),
                List.of());
        Trip trip = TRIP.with(List.of(lone), List.of());
        DailyBrief brief = (DailyBrief) paper(trip, PaperKind.DAILY_BRIEF, Edition.OFFICE);
        assertThat(lines(brief))
                .filteredOn(line -> line.text().contains("lone convoy"))
                .hasSize(1)
                .allMatch(line -> line.when().line().equals("Time not stated"))
                .noneMatch(line -> line.text().contains(RECKONED));
        LineByLine minutes = (LineByLine) paper(trip, PaperKind.LINE_BY_LINE, Edition.OFFICE);
        assertThat(minutes.untimed())
                .filteredOn(minute -> minute.text().contains("lone convoy"))
                .extracting(minute -> minute.when().line())
                .containsExactly("Time not stated");
    }
}
