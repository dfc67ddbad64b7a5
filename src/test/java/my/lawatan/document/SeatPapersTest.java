package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.MotorcadePaper.Place.Taken;
import my.lawatan.sample.Sample;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** What stands on the motorcades, manifests, meal and contact sheets of the exercise; their pages are looked at elsewhere. */
class SeatPapersTest {
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 13);
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final Drawn DRAWN = new Drawn(TRIP, Issue.draft(), Optional.empty());

    private static Paper paper(PaperKind kind, LocalDate day, Language language) {
        return Papers.of(DRAWN, PaperRequest.of(kind, day, Edition.OFFICE, language), NOW);
    }

    private static MotorcadePaper.Way toRoundtable(Language language) {
        MotorcadePaper paper = (MotorcadePaper) paper(PaperKind.MOTORCADE, WEDNESDAY, language);
        return paper.ways().stream()
                .filter(way -> way.cars().size() == 8)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMotorcadeSaysByWhenEverybodySitsInBothZonesAndWhereTheDoorsAre() {
        MotorcadePaper.Way way = toRoundtable(Language.EN);
        assertThat(way.facts())
                .extracting(line -> line.lead() + ": " + line.text())
                .contains(
                        "Everybody seated by: 09:40 · K.L.\u00A022:40",
                        "Leaves: 09:50 · K.L.\u00A022:50 · 25 min",
                        "Doors: on the right: traffic keeps right");
        assertThat(way.seats()).isEqualTo("Seats: as on all ways.");
        assertThat(way.cars()).extracting(MotorcadePaper.Box::doors).containsOnly("right");
        assertThat(toRoundtable(Language.MS).facts()).extracting(Line::lead).contains("Semua duduk sebelum");
        assertThat(toRoundtable(Language.ES).facts()).extracting(Line::lead).contains("Todos sentados a las");
    }

    @Test
    void theOrderInWhichCarsDriveIsThatOfTheWayOnEveryPaper() {
        Leg leg = TRIP.legs()
                .get(Id.<Leg>named("exercise/" + ItemKind.LEG.word() + "/leg-reception"))
                .orElseThrow();
        List<Id<Vehicle>> turned = List.of(leg.vehicles().get(1), leg.vehicles().get(0));
        Trip trip = TRIP.with(ItemKind.LEG.component("vehicles").with(leg, turned));
        Drawn drawn = new Drawn(trip, Issue.draft(), Optional.empty());
        MotorcadePaper cars = (MotorcadePaper)
                Papers.of(drawn, PaperRequest.of(PaperKind.MOTORCADE, WEDNESDAY, Edition.OFFICE, Language.EN), NOW);
        assertThat(cars.ways().stream()
                        .filter(way -> way.anchor().equals(Anchor.of(leg)))
                        .flatMap(way -> way.cars().stream())
                        .map(MotorcadePaper.Box::name))
                .containsExactly("Bus 9, business delegation", "Car 5, ministers");
        DailyBrief brief = (DailyBrief)
                Papers.of(drawn, PaperRequest.of(PaperKind.DAILY_BRIEF, WEDNESDAY, Edition.OFFICE, Language.EN), NOW);
        assertThat(brief.rides())
                .extracting(DailyBrief.Ride::cars)
                .contains("Bus 9, business delegation; Car 5, ministers");
    }

    @Test
    void aCarIsSeenFromAboveWithFreeSeatsAndThoseWithoutAName() {
        MotorcadePaper.Box lead = toRoundtable(Language.EN).cars().get(0);
        assertThat(lead.rows().get(0))
                .extracting(MotorcadePaper.Place::taken)
                .containsExactly(Taken.DRIVER, Taken.AWAITED);
        assertThat(lead.rows().get(0).get(1).name()).isEqualTo("Police liaison");
        assertThat(lead.rows().get(1)).extracting(MotorcadePaper.Place::taken).containsOnly(Taken.FREE);
        assertThat(lead.about()).contains("EX-000-1", "+51\u00A000\u00A0000\u00A00040");
        MotorcadePaper.Box principal = toRoundtable(Language.EN).cars().get(1);
        assertThat(principal.rows().get(1))
                .extracting(MotorcadePaper.Place::seat)
                .containsExactly("Rear left", "Rear right");
        assertThat(principal.rows().get(1).get(1).name()).contains("Rahim");
        assertThat(principal.count()).isEqualTo("3 seats, 0 free");
    }

    @Test
    void everyNameOfAMotorcadeStandsOnceInOrder() {
        List<String> names = toRoundtable(Language.EN).riders().stream()
                .map(MotorcadePaper.Rider::anchor)
                .toList();
        assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(((MotorcadePaper) paper(PaperKind.MOTORCADE, LocalDate.of(2024, 11, 12), Language.EN)).nothing())
                .isEqualTo("No way by vehicle is entered for this day.");
    }

    @Test
    void aManifestListsTheSameSeatsByNameAndByNumber() {
        ManifestPaper paper = (ManifestPaper) paper(PaperKind.MANIFEST, LocalDate.of(2024, 11, 12), Language.EN);
        ManifestPaper.Flight flight = paper.flights().get(0);
        assertThat(flight.bySeat()).extracting(ManifestPaper.Passenger::seat).startsWith("1A", "1C", "2A");
        assertThat(flight.bySeat()).containsExactlyInAnyOrderElementsOf(flight.byName());
        assertThat(flight.byName().get(flight.byName().size() - 1).named()).isFalse();
        assertThat(flight.facts()).extracting(Line::text).contains("26 · 60 seats, 34 free");
    }

    @Test
    void whoWasNotAskedIsNeverCountedAsHavingNoNeeds() {
        MealSheet sheet = (MealSheet) paper(PaperKind.MEAL_SHEET, WEDNESDAY, Language.EN);
        MealSheet.Meal luncheon = sheet.meals().stream()
                .filter(meal -> meal.title().startsWith("Luncheon"))
                .findFirst()
                .orElseThrow();
        assertThat(luncheon.counts())
                .extracting(Line::lead, Line::text)
                .contains(tuple("4", "Halal"), tuple("8", "not asked yet, or not named"));
        assertThat(luncheon.unasked())
                .hasSize(8)
                .extracting(MealSheet.Eater::needs)
                .containsOnly("");
        assertThat(luncheon.without()).isEmpty();
        assertThat(TRIP.events().stream().filter(MealSheets::served).map(e -> e.type()))
                .isNotEmpty()
                .containsOnly(EventKind.MEAL);
    }

    @Test
    void aContactSheetHoldsContactsDutyOfficersAndDrivers() {
        ContactSheet sheet = (ContactSheet)
                Papers.of(DRAWN, PaperRequest.of(PaperKind.CONTACT_SHEET, Edition.OFFICE, Language.EN), NOW);
        assertThat(sheet.contacts())
                .extracting(ContactSheet.Reached::what)
                .contains("Host liaison", "Hospital", "Drivers");
        assertThat(sheet.duty()).hasSize(5);
        assertThat(sheet.drivers()).hasSize(10).allMatch(driver -> !driver.phone()
                .isEmpty());
        assertThat(sheet.ours()).isNotEmpty().allMatch(one -> !one.phone().isEmpty());
    }

    @Test
    void theNumbersOfTheDayStandOnEveryPageOfTheBriefAndDriversHaveTheirs() {
        DailyBrief brief = (DailyBrief) paper(PaperKind.DAILY_BRIEF, WEDNESDAY, Language.EN);
        assertThat(brief.numbers())
                .contains("Host\u00A0liaison", "Hospital", "Control\u00A0room", "Drivers", "Duty\u00A0officer")
                .contains("+51\u00A000\u00A0000\u00A00024");
        assertThat(brief.cars().get(1).driver()).isEqualTo("Abel Huanca Ramos · +51\u00A000\u00A0000\u00A00041");
    }
}
