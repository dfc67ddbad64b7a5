package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.DaySheet.Row;
import my.lawatan.document.DaySheet.Sort;
import my.lawatan.document.Note.Tone;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on one person's own day sheet. */
class DaySheetTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 14);

    private static Person person(String name) {
        return TRIP.people().stream()
                .filter(p -> Names.bare(p.name()).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static DaySheet sheet(Trip trip, Id<Person> person, LocalDate day, Language language) {
        return (DaySheet) Papers.of(
                Drawn.draft(trip), PaperRequest.ofPerson(person, day, Edition.OFFICE, language), PictureDay.AS_OF);
    }

    private static DaySheet sheet(String name, LocalDate day) {
        return sheet(TRIP, person(name).id(), day, Language.EN);
    }

    private static Row row(DaySheet sheet, String title) {
        return sheet.rows().stream()
                .filter(r -> r.title().contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sheet.rows()));
    }

    @Test
    void everybodyHasASheetWithNothingOnItThatIsNotTheirs() {
        int told = 0;
        for (Person person : TRIP.people().values()) {
            DaySheet sheet = sheet(TRIP, person.id(), THURSDAY, Language.EN);
            assertThat(sheet.rows()).extracting(Row::anchor).doesNotHaveDuplicates();
            assertThat(sheet.rows().isEmpty()).isEqualTo(!sheet.nothing().isEmpty());
            boolean principal =
                    TRIP.settings().principal().filter(person.id()::equals).isPresent();
            List<Row> events = sheet.rows().stream()
                    .filter(row -> row.sort() == Sort.EVENT)
                    .toList();
            assertThat(events).allMatch(row -> principal || own(person, row));
            told += events.size();
        }
        // somebody may have no event on that day, not everybody
        assertThat(told).isPositive();
    }

    private static boolean own(Person person, Row row) {
        Id<?> event = Anchor.item(row.anchor()).orElseThrow().id();
        return TRIP.attendances().stream()
                        .anyMatch(a -> a.event().equals(event)
                                && a.person().equals(Optional.of(person.id()))
                                && a.status() != AttendanceStatus.DECLINED)
                || TRIP.events().stream()
                        .anyMatch(e -> e.id().equals(event) && e.officer().equals(Optional.of(person.id())));
    }

    @Test
    void theDayIsToldInOrderWithCarSeatPassesFoodAndPart() {
        DaySheet amira = sheet("Amira", THURSDAY);
        assertThat(amira.head().heading()).isEqualTo("YM Tengku Amira binti Tengku Hassan");
        assertThat(amira.head().subheading()).startsWith("Day sheet · Thursday 14 November 2024");
        assertThat(amira.fileName()).isEqualTo("2024-11-14_day-sheet_tengku-amira-binti-tengku-hassan_office_draft");
        assertThat(amira.rows())
                .extracting(r -> r.when().line())
                .startsWith("10:20", "10:30–11:30", "11:10", "11:45", "13:20");
        assertThat(row(amira, "receive").title()).isEqualTo("You receive Floater 3 from Cik Priya a/p Nathan");
        assertThat(row(amira, "return").sort()).isEqualTo(Sort.HANDOVER);
        Row ministers = row(amira, "Andean trade ministers");
        assertThat(ministers.part()).isEqualTo("Note-taker · Officer i/c");
        assertThat(ministers.notes()).contains(new Note(Tone.PLAIN, "Pass needed, and yours by then: Floater"));
        Row way = row(amira, "Reception hall");
        assertThat(way.place()).isEqualTo("Car 7, staff and physician · EX-000-7");
        assertThat(way.part()).startsWith("Driver: Fidel Chuqui Sosa");
        assertThat(way.when().home()).isEqualTo("Fri\u00A007:50");
        assertThat(amira.facts())
                .extracting(line -> line.lead() + ": " + line.text())
                .startsWith("Room: Hotel · room 1002 · floor 10 · extension 1002", "Food: Halal", "Bring: Floater 3");
        assertThat(amira.contacts()).extracting(DailyBrief.ContactLine::role).startsWith("Duty officer");
        assertThat(amira.tomorrow()).extracting(Line::lead).containsExactly("07:30", "15:15");
    }

    @Test
    void theMealsOfThePrincipalSayWhatIsNotServedAndTheCarItsSeat() {
        DaySheet rahim = sheet("Rahim Osman", THURSDAY);
        assertThat(row(rahim, "Lunch").notes()).contains(new Note(Tone.PLAIN, "Your food: halal"));
        assertThat(rahim.rows())
                .filteredOn(r -> r.sort() == Sort.WAY)
                .extracting(Row::place)
                .contains("Car 2, Prime Minister · EX-000-2 · Rear right");
    }

    @Test
    void whoWasNotAskedIsToldSoAndWhoHasNoSeatToo() {
        Person amira = person("Amira");
        Trip unasked = TRIP.with(ItemKind.PERSON.component("diet").with(amira, Diet.NOT_STATED));
        DaySheet sheet = sheet(unasked, amira.id(), THURSDAY, Language.EN);
        assertThat(sheet.facts()).extracting(Line::text).anyMatch(text -> text.startsWith("Not asked yet"));
        Person without = TRIP.people().stream()
                .filter(p -> p.side() == Side.OURS
                        && TRIP.lodgings().stream().noneMatch(l -> l.guests().contains(p.id())))
                .findFirst()
                .orElseThrow();
        assertThat(sheet(TRIP, without.id(), THURSDAY, Language.EN).facts())
                .contains(new Line("Room", "no room stated"));
        assertThat(TRIP.people().stream()
                        .filter(p -> p.side() == Side.OURS)
                        .flatMap(p -> sheet(TRIP, p.id(), THURSDAY, Language.EN).rows().stream())
                        .filter(r ->
                                r.notes().contains(new Note(Tone.OPEN, "Your seat on this way is not stated yet."))))
                .isNotEmpty()
                .allMatch(r -> r.sort() == Sort.WAY && r.place().isEmpty());
    }

    @Test
    void itIsWordedInEveryLanguage() {
        Id<Person> amira = person("Amira").id();
        assertThat(Untranslated.plain(row(sheet(TRIP, amira, THURSDAY, Language.MS), "menerima")
                        .title()))
                .isEqualTo("Anda menerima Floater 3 daripada Cik Priya a/p Nathan");
        assertThat(Untranslated.plain(
                        row(sheet(TRIP, amira, THURSDAY, Language.ES), "recibe").title()))
                .isEqualTo("Usted recibe Floater 3 de Cik Priya a/p Nathan");
    }

    @Test
    void aNewTripHasSheetsThatSayThatNothingIsPlannedAndNobodyWhoIsNotThereHasOne() {
        Trip small = Fixtures.smallTrip();
        Person somebody = small.people().stream().findFirst().orElseThrow();
        DaySheet sheet = sheet(small, somebody.id(), small.settings().firstDay(), Language.EN);
        assertThat(sheet.nothing()).isEqualTo("Nothing is planned for you on this day.");
        assertThatThrownBy(
                        () -> sheet(small, Id.named("nobody"), small.settings().firstDay(), Language.EN))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Papers.of(
                        Drawn.draft(small),
                        PaperRequest.of(PaperKind.DAY_SHEET, THURSDAY, Edition.OFFICE, Language.EN),
                        PictureDay.AS_OF))
                .isInstanceOf(Refused.class)
                .extracting(e -> ((Refused) e).key())
                .isEqualTo("refused.paper-person");
    }

    @Test
    void whatIsOwedOnADayIsToldToWhoOwesIt() {
        List<Brief> owed = TRIP.briefs().stream()
                .filter(b -> b.status() != BriefStatus.CLEARED
                        && b.owner().isPresent()
                        && b.due().isPresent())
                .toList();
        assertThat(owed).isNotEmpty().allSatisfy(brief -> assertThat(sheet(
                                TRIP,
                                brief.owner().orElseThrow(),
                                brief.due().orElseThrow().date(),
                                Language.EN)
                        .due())
                .extracting(Line::anchor)
                .contains(Anchor.of(brief)));
        DaySheet aina = sheet("Aina", LocalDate.of(2024, 11, 13));
        assertThat(aina.due()).extracting(Line::lead).isSorted();
    }
}
