package my.lawatan.document;

import static my.lawatan.document.PictureDay.AS_OF;
import static my.lawatan.document.PictureDay.DATE;
import static my.lawatan.document.PictureDay.ROUNDTABLE;
import static my.lawatan.document.PictureDay.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DailyBrief.Row;
import my.lawatan.document.html.PaperPage;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the brief, before any page is laid out. */
class DailyBriefTest {
    private final Trip trip = PictureDay.trip();
    private final DailyBrief brief = PictureDay.brief(trip);

    private static List<ItemRow> items(List<Row> rows) {
        return rows.stream()
                .filter(ItemRow.class::isInstance)
                .map(ItemRow.class::cast)
                .toList();
    }

    private static ItemRow item(DailyBrief brief, String title) {
        return items(brief.programme()).stream()
                .filter(i -> i.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> Wording.join(" ", line.lead(), line.text()))
                .toList();
    }

    private static DailyBrief on(Trip trip, LocalDate date) {
        return DailyBrief.of(trip, date, Edition.OFFICE, Language.EN, Issue.draft(), AS_OF);
    }

    private Trip plus(Item... items) {
        return trip.with(List.of(items), List.of());
    }

    @Test
    void whatHasNoTimeComesFirstThenTheDayByTheClock() {
        assertThat(items(brief.programme()).stream().map(ItemRow::title))
                .containsExactly(
                        "Leaders’ week",
                        "Call by the ambassador",
                        "Morning briefing",
                        "Roundtable with captains of industry",
                        "Luncheon with business leaders",
                        "Press remarks",
                        "Tea with students",
                        "Gala dinner",
                        "Telephone call with the capital");
    }

    @Test
    void theHomeDateStandsWhereItIsAnother() {
        assertThat(item(brief, "Morning briefing").when().home()).isEqualTo("22:00–22:45");
        assertThat(item(brief, "Roundtable with captains of industry").when().home())
                .isEqualTo("Wed\u00A023:30 – Thu\u00A001:30");
        assertThat(item(brief, "Press remarks").when().home()).isEqualTo("Thu\u00A005:00–05:45");
    }

    @Test
    void anItemAfterMidnightStandsUnderItsProgrammeDayMarkedPlusOne() {
        assertThat(item(brief, "Telephone call with the capital").when().line())
                .isEqualTo("~00:15\u00A0+1–00:35\u00A0+1");
        assertThat(items(on(trip, DATE.plusDays(1)).programme()).stream().map(ItemRow::title))
                .doesNotContain("Telephone call with the capital", "Gala dinner given by the host");
    }

    @Test
    void aFlightKeepsTheClockOfEachEndAndStandsOnTheDayItLandsOnToo() {
        ZoneId kl = PictureDay.KL;
        TimeSpan when = TimeSpan.between(
                TimePoint.at(LocalDateTime.parse("2024-11-12T23:30"), kl),
                TimePoint.at(LocalDateTime.parse("2024-11-13T06:10"), PictureDay.LIMA));
        Trip flight = plus(Event.of(Id.named("t/flight"), Text.en("Flight"), EventKind.TRAVEL, when));
        assertThat(item(PictureDay.brief(flight), "Flight").when().line()).isEqualTo("23:30\u00A0−1\u00A0K.L.–06:10");
        assertThat(item(on(flight, DATE.minusDays(1)), "Flight").when().line())
                .isEqualTo("23:30\u00A0K.L.–06:10\u00A0+1");
        assertThat(item(on(flight, DATE.minusDays(1)), "Flight").when().home())
                .isEqualTo("Tue\u00A023:30 – Wed\u00A019:10");
    }

    @Test
    void aClockThatIsNeitherTheHostsNorTheHomesIsNamedByItsOffset() {
        TimeSpan when = TimeSpan.exact(DATE.atTime(7, 0), DATE.atTime(8, 0), ZoneId.of("America/Sao_Paulo"));
        Trip abroad = plus(with(trip.event(ROUNDTABLE), "when", when));
        assertThat(item(PictureDay.brief(abroad), "Roundtable with captains of industry")
                        .when()
                        .line())
                .isEqualTo("07:00\u00A0UTC−3–08:00\u00A0UTC−3");
    }

    @Test
    void certaintyIsSaidInWordsWhereThereIsNoMinute() {
        assertThat(item(brief, "Leaders’ week").when().line()).isEqualTo("13–15 Nov");
        assertThat(item(brief, "Leaders’ week").when().home()).isEqualTo("day 1 of 3, times not stated");
        assertThat(item(brief, "Call by the ambassador").when().line()).isEqualTo("To be advised");
        Trip dateOnly = plus(with(trip.event(ROUNDTABLE), "when", TimeSpan.on(DATE, PictureDay.LIMA)));
        assertThat(item(PictureDay.brief(dateOnly), "Roundtable with captains of industry")
                        .when()
                        .line())
                .isEqualTo("Time not stated");
    }

    @Test
    void instructionsStandAtTheirMinuteAlsoForAnItemOfTheNextDay() {
        assertThat(brief.programme().stream()
                        .filter(LineRow.class::isInstance)
                        .map(LineRow.class::cast)
                        .filter(LineRow::indented)
                        .map(line -> line.when().line() + " " + line.text()))
                .containsExactly(
                        "09:30 Press: cameras set up at the south wall",
                        "10:20 Guests: all seated",
                        "21:30 Delegation: bags outside the rooms (for Call by Lumina Media, Thu 14 Nov, 09:30)");
    }

    @Test
    void anInstructionMovesWithItsItem() {
        Trip later = plus(with(trip.event(ROUNDTABLE), "when", PictureDay.at("11:00", "13:00")));
        assertThat(PictureDay.brief(later).programme().stream()
                        .filter(LineRow.class::isInstance)
                        .map(LineRow.class::cast)
                        .filter(line -> line.text().contains("all seated"))
                        .map(line -> line.when().start()))
                .containsExactly("10:50");
    }

    @Test
    void aMovementTellsWayLengthArrivalVehiclesAndWhenEverybodySits() {
        assertThat(brief.programme().stream()
                        .filter(LineRow.class::isInstance)
                        .map(LineRow.class::cast)
                        .filter(line -> !line.indented())
                        .map(line -> line.when().line() + " " + line.text()))
                .containsExactly("09:50 Motorcade departs Hotel Miramar, north door for Garden hall · 25 min"
                        + " · arrives 10:15 · vehicles 1–8 · loaded by 09:40");
        assertThat(brief.cars())
                .hasSize(8)
                .first()
                .extracting(DailyBrief.Car::name)
                .isEqualTo("Lead car");
    }

    @Test
    void theColumnWithNamesAFewAndCountsTheRest() {
        assertThat(item(brief, "Roundtable with captains of industry").with())
                .isEqualTo("+4 · Sra. Lucía Quispe Rojas · Grupo Costa Verde, Grupo Andino, Grupo Sierra, 17 others");
        assertThat(item(brief, "Luncheon with business leaders").with())
                .isEqualTo("Sra. Lucía Quispe Rojas, Dato’ Lim Wei Jun (invited)");
    }

    @Test
    void whatOthersDoStandsApartWithItsTrack() {
        assertThat(items(brief.alongside()).stream().map(i -> i.title() + "/" + i.alongside()))
                .containsExactly("Museum visit/Spouse");
    }

    @Test
    void changesAreToldInWordsAndOnlyThoseOfTheDay() {
        assertThat(brief.changesHead()).isEqualTo("Changes since version 6");
        assertThat(texts(brief.changes()))
                .containsExactly(
                        "Roundtable with captains of industry moved from 10:00 to 10:30",
                        "Luncheon with business leaders Dato’ Lim Wei Jun added to the list",
                        "Press remarks added, 16:00");
        DailyBrief thursday =
                DailyBrief.of(trip, DATE.plusDays(1), Edition.OFFICE, Language.EN, PictureDay.draftAfterSix(), AS_OF);
        assertThat(texts(thursday.changes())).containsExactly("Nothing on this day has changed.");
    }

    @Test
    void everyRowThatReadsDifferentlyHasTheBarAndNoOther() {
        assertThat(items(brief.programme()).stream().filter(Row::changed).map(ItemRow::title))
                .containsExactly(
                        "Roundtable with captains of industry", "Luncheon with business leaders", "Press remarks");
        assertThat(on(trip, DATE).programme()).isNotEmpty().noneMatch(Row::changed);
    }

    @Test
    void movesToAndFromOtherDaysCancellationsAndRenamingAreTold() {
        Event lunch = trip.event(PictureDay.LUNCH);
        TimeSpan thursday = PictureDay.at(DATE.plusDays(1), "13:00", "14:00");
        assertThat(changesAfter(with(lunch, "when", thursday)))
                .contains("Luncheon with business leaders moved from 12:45 to Thu 14 Nov, 13:00");
        assertThat(changesAfter(with(lunch, "status", my.lawatan.trip.EventStatus.CANCELLED)))
                .contains("Luncheon with business leaders was tentative, now cancelled");
        assertThat(changesAfter(with(lunch, "title", Text.en("Lunch"))))
                .contains("Lunch renamed from “Luncheon with business leaders” to “Lunch”");
        assertThat(changesAfter(with(lunch, "when", PictureDay.at("12:45", "14:30"))))
                .contains("Luncheon with business leaders end moved from 14:00 to 14:30");
        assertThat(changesAfter(with(lunch, "place", Optional.empty())))
                .contains("Luncheon with business leaders place was Garden hall, no longer stated");
    }

    @Test
    void noRowOfALongListStandsAloneOnItsPage() {
        List<Integer> rows = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(DailyBrief.together(rows))
                .containsExactly(List.of(1, 2, 3), List.of(4), List.of(5), List.of(6, 7, 8));
        assertThat(DailyBrief.together(rows.subList(0, 5))).containsExactly(rows.subList(0, 5));
        assertThat(DailyBrief.together(List.of())).isEmpty();
    }

    @Test
    void whatIsToBeSettledIsSaidInTheLanguageOfThePaperWithItsTitlesToo() {
        DailyBrief malay = DailyBrief.of(
                Sample.of("exercise").latest(), DATE.plusDays(2), Edition.OFFICE, Language.MS, Issue.draft(), AS_OF);
        assertThat(texts(malay.findings()))
                .anyMatch(text -> text.contains("digunakan dua kali: untuk “Taklimat pagi” (07:45–08:15)"))
                .noneMatch(text -> text.contains("Morning briefing"));
        DailyBrief before = DailyBrief.of(
                Sample.of("exercise").latest(), DATE.plusDays(1), Edition.OFFICE, Language.MS, Issue.draft(), AS_OF);
        assertThat(texts(before.findings()))
                .anyMatch(text -> text.contains("(Pusat konvensyen, dewan 3)"))
                .noneMatch(text -> text.contains("Convention centre"));
    }

    private List<String> changesAfter(Item item) {
        Issue afterNow = Issue.draftAfter(PictureDay.version(6), trip);
        return texts(DailyBrief.of(plus(item), DATE, Edition.OFFICE, Language.EN, afterNow, AS_OF)
                .changes());
    }

    @Test
    void whatIsNotStatedIsListedAndNothingIsInvented() {
        assertThat(texts(brief.open()))
                .contains(
                        "Roundtable with captains of industry: names of 19 of 22 representatives, 17 of 20 organisations",
                        "Press remarks: who else attends, interpreter",
                        "Meeting with Lumina Media: day and time");
    }

    @Test
    void tomorrowIsToldInAFewLines() {
        assertThat(brief.tomorrowHead()).isEqualTo("Tomorrow, Thursday 14 November");
        assertThat(texts(brief.tomorrow()))
                .containsExactly(
                        "13–15 Nov Leaders’ week",
                        "09:30 Call by Lumina Media",
                        "10:00 Bilateral, Chile",
                        "19:30 Gala dinner, national dress");
    }

    @Test
    void anEngagementHasItsObjectivesThreePointsPressLineAndReference() {
        DailyBrief.Engagement engagement = brief.engagements().get(0);
        assertThat(engagement.reference()).isEqualTo("Brief 4 · cleared by Puan Aina");
        assertThat(engagement.stale()).isEqualTo("Written for 10:00: the time has changed since.");
        assertThat(engagement.heads().stream().map(DailyBrief.Under::head))
                .containsExactly(
                        "Host side",
                        "Organisations",
                        "Our objectives",
                        "Three points",
                        "Press line",
                        "Interpreter",
                        "Note-taker");
        List<Prose.Part> points = engagement.heads().get(3).parts();
        assertThat(points.get(0).paragraphs()).hasSize(3);
        assertThat(points.get(1).paragraphs().get(0).text()).isEqualTo("1 more point is in the brief.");
    }

    @Test
    void dietFollowsThePersonAndBlankIsNeverNone() {
        assertThat(brief.meals().get(0).needs())
                .containsExactly("Sra. Lucía Quispe Rojas: no shellfish", "Needs of 1 not known");
    }

    @Test
    void aDraftSaysSoAndHasNoNumberOfItsOwn() {
        assertThat(brief.head().issue()).isEqualTo("DRAFT after version 6.");
        assertThat(brief.head().footer())
                .isEqualTo("DRAFT after version 6. Not issued. Do not distribute. · Office edition"
                        + " · as of Tue 12 Nov 2024 18:30\u00A0Lima / Wed 13 Nov 07:30\u00A0K.L.");
        assertThat(brief.fileName()).isEqualTo("2024-11-13_daily-brief_office_draft-after-v6");
        DailyBrief malay = DailyBrief.of(trip, DATE, Edition.OFFICE, Language.MS, PictureDay.draftAfterSix(), AS_OF);
        assertThat(malay.fileName()).as("a translation").isEqualTo("2024-11-13_daily-brief_office_ms_draft-after-v6");
    }

    @Test
    void anIssuedBriefHasItsVersionAndWhatItSupersedes() {
        Issue issue = Issue.issued(PictureDay.version(7), PictureDay.version(6), PictureDay.versionSix());
        DailyBrief issued = DailyBrief.of(trip, DATE, Edition.OFFICE, Language.EN, issue, AS_OF);
        assertThat(issued.head().issue()).isEqualTo("Version 7");
        assertThat(issued.head().footer())
                .isEqualTo(
                        "Version 7 · Office edition"
                                + " · as of Tue 12 Nov 2024 18:30\u00A0Lima / Wed 13 Nov 07:30\u00A0K.L. · supersedes version 6");
        assertThat(issued.head().draft()).isFalse();
        assertThat(issued.head().issueLines()).contains("Office edition · supersedes version 6");
        assertThat(PaperPage.of(issued).html())
                .as("a version is not torn from its number")
                .contains("<span>Office edition · </span><span class=\"untorn\">supersedes version 6</span>");
        assertThat(issued.fileName()).isEqualTo("2024-11-13_daily-brief_office_v7");
    }

    @Test
    void theMarkStandsOnExercisesAndOpenTripsAlike() {
        assertThat(brief.head().marking()).isEqualTo("LATIHAN · EXERCISE – FICTIONAL · TERHAD");
        Item open = with(with(trip.settings(), "exercise", false), "marking", Marking.TERBUKA);
        assertThat(on(plus(open), DATE).head().marking()).isEqualTo("TERBUKA");
    }

    @ParameterizedTest
    @EnumSource(names = {"RAHSIA", "RAHSIA_BESAR"})
    void aHigherMarkIsRefusedWithTheReason(Marking marking) {
        Trip secret = plus(with(trip.settings(), "marking", marking));
        Refused refused = catchThrowableOfType(Refused.class, () -> on(secret, DATE));
        assertThat(new Messages(Language.EN).text(refused))
                .startsWith("Nothing marked " + marking.printed() + " is printed")
                .contains("not locked");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFICE")
    void aBriefSaysForWhomItIsCompiled(Edition edition) {
        var brief = DailyBrief.of(trip, DATE, edition, Language.EN, Issue.draft(), AS_OF);
        assertThat(brief.head().issueLines().toString())
                .contains(new Messages(Language.EN).text("document.edition." + edition.word()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-11", "2024-11-17", "2025-11-13"})
    void aDayOutsideTheTripIsRefusedWithItsDates(String day) {
        Refused refused = catchThrowableOfType(Refused.class, () -> on(trip, LocalDate.parse(day)));
        assertThat(new Messages(Language.EN).text(refused)).contains(day, "2024-11-12", "2024-11-16");
    }

    @Test
    void aDayWithoutProgrammeSaysSo() {
        assertThat(on(trip, DATE.minusDays(1)).nothing()).isEqualTo("No programme is entered for this day.");
        assertThat(on(trip, DATE.minusDays(1)).programme()).isEmpty();
    }

    @Test
    void prayerTimesAreThoseOfTheHostCityAndStateTheirMethod() {
        DailyBrief.Cell prayer = brief.strip().get(1);
        assertThat(prayer.strong()).isEqualTo("Zohor 11:53 · Asar 15:10");
        assertThat(prayer.small())
                .containsExactly(
                        "Maghrib 18:12 · Isyak 19:28", "Subuh 04:18 · Syuruk 05:33", "JAKIM, 18° and 18°; ±2 min");
    }

    @Test
    void withoutAPointOnTheGroundThereAreNoPrayerTimes() {
        Trip nowhere =
                plus(with(trip.places().get(PictureDay.PLACE_LIMA).orElseThrow(), "coordinates", Optional.empty()));
        assertThat(PictureDay.brief(nowhere).strip().stream().map(DailyBrief.Cell::head))
                .doesNotContain("Prayer");
    }

    @Test
    void findingsOfTheDayAreToldWithPeoplesTitles() {
        Item clash = with(trip.event(PictureDay.LUNCH), "when", PictureDay.at("12:00", "14:00"));
        assertThat(texts(PictureDay.brief(plus(clash)).findings()))
                .anyMatch(text -> text.startsWith("Sra. Lucía Quispe Rojas is expected at"));
        assertThat(texts(brief.findings()))
                .containsExactly(
                        "The way to “Roundtable with captains of industry” leaves 09:50 and loads 10 min before;"
                                + " “Morning briefing” ends 09:45: 5 min too late.");
    }

    @Test
    void malayAndSpanishHeadingsAreThoseOfTheTableAndTheRestIsEnglish() {
        DailyBrief ms = DailyBrief.of(trip, DATE, Edition.OFFICE, Language.MS, PictureDay.draftAfterSix(), AS_OF);
        assertThat(ms.head().heading()).isEqualTo("Rabu 13 November 2024");
        assertThat(ms.head().subheading()).contains("Atur Cara");
        DailyBrief es = DailyBrief.of(trip, DATE, Edition.OFFICE, Language.ES, PictureDay.draftAfterSix(), AS_OF);
        assertThat(es.head().heading()).isEqualTo("Miércoles 13 de noviembre de 2024");
        assertThat(item(es, "Call by the ambassador").when().line()).isEqualTo("Por definir");
    }

    @Test
    void everyRowOfAClockThatGoesBackIsTold() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Item settings = with(with(trip.settings(), "hostZone", berlin), "homeZone", berlin);
        TimePoint second =
                new TimePoint(LocalDate.of(2024, 10, 27), Optional.of(java.time.LocalTime.of(2, 30)), berlin, true);
        TimeSpan when = new TimeSpan(Optional.of(second), Optional.empty(), Certainty.EXACT, Optional.empty());
        Trip back = trip.with(
                List.of(
                        with(
                                with(settings, "firstDay", second.date()),
                                "lastDay",
                                second.date().plusDays(30)),
                        with(trip.event(ROUNDTABLE), "when", when)),
                List.<ItemRef>of());
        assertThat(item(on(back, second.date()), "Roundtable with captains of industry")
                        .when()
                        .line())
                .isEqualTo("02:30\u00A0UTC+1");
    }
}
