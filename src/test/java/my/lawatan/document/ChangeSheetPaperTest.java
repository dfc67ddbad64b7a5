package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.ChangeSheet;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.ChangeSheetPaper.Section;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.pdf.Look;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The change sheet as people read it. */
class ChangeSheetPaperTest {
    private static final Instant NOON = Instant.parse("2024-11-12T17:00:00Z");
    private static final Version FIVE = version(5);

    private static Version version(int number) {
        return new Version(new UUID(9, number), number, NOON, "", "", "Aina", number);
    }

    private static ChangeSheetPaper paper(Trip before, Trip after) {
        Issue.Frozen five = new Issue.Frozen(FIVE, before);
        Drawn drawn = new Drawn(after, Issue.draftAfter(FIVE, before), Optional.empty());
        return (ChangeSheetPaper) Papers.of(drawn, PaperRequest.since(five, Edition.OFFICE, Language.EN), NOON);
    }

    private static List<Row> rows(Edit... edits) {
        Trip trip = Fixtures.smallTrip();
        return paper(trip, new Together("", List.of(edits)).applyTo(trip)).sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @Test
    void aMoveIsToldWithBothTimesAndTheDateAtHomeWhereItIsAnother() {
        Row row = rows(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:30", "13:30")))
                .get(0);
        assertThat(row.lead()).isEqualTo("Roundtable");
        assertThat(row.day()).isEqualTo("Wed 13 Nov");
        assertThat(row.text()).isEqualTo("moved from 10:30 to 11:30 (Thu 14 Nov, 00:30\u00A0K.L.)");
    }

    @Test
    void aMoveToAnotherDayIsToldWithBothDates() {
        Row row = rows(new MoveEvent(
                        Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY.plusDays(1), "10:30", "12:30")))
                .get(0);
        assertThat(row.text()).isEqualTo("moved from Wed 13 Nov, 10:30 to Thu 14 Nov, 10:30");
    }

    @Test
    void whatOnlyEndsAtAnotherTimeIsSaidToDoThat() {
        assertThat(rows(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "10:30", "13:00")))
                        .get(0)
                        .text())
                .isEqualTo("end moved from 12:30 to 13:00");
    }

    @Test
    void whatIsCalledOffStandsUnderItsHeading() {
        Trip trip = Fixtures.smallTrip();
        ChangeSheetPaper paper = paper(trip, new CancelEvent(Fixtures.LUNCH).applyTo(trip));
        assertThat(paper.sections()).extracting(Section::group).containsExactly(Group.CANCELLED);
        assertThat(paper.sections().get(0).rows().get(0).text()).isEqualTo("was confirmed, now cancelled");
        assertThat(paper.summary()).isEqualTo("1 cancelled");
    }

    @Test
    void aSheetWithoutChangesSaysSoAndTheDraftReplacesNothing() {
        ChangeSheetPaper paper = paper(Fixtures.smallTrip(), Fixtures.smallTrip());
        assertThat(paper.sections()).isEmpty();
        assertThat(paper.nothing()).isEqualTo("Nothing has changed since version 5.");
        assertThat(paper.instruction()).contains("version 5 stays valid");
    }

    @Test
    void anIssuedVersionTellsToTakeTheEarlierOneBack() {
        Trip trip = Fixtures.smallTrip();
        Drawn six = new Drawn(
                new CancelEvent(Fixtures.LUNCH).applyTo(trip), Issue.issued(version(6), FIVE, trip), Optional.of(NOON));
        PaperRequest request = PaperRequest.of(PaperKind.CHANGE_SHEET, Edition.OFFICE, Language.EN);
        ChangeSheetPaper paper = (ChangeSheetPaper) Papers.of(six, request, NOON);
        assertThat(paper.instruction()).contains("Take back or destroy every copy of version 5");
        assertThat(paper.head().heading()).isEqualTo("Changes since version 5");
        assertThat(paper.head().issue()).isEqualTo("Version 6");
        assertThat(paper.clearing()).as("nobody noted anything").isEmpty();
    }

    @Test
    void whyAVersionWasIssuedAndWhoClearedItStandOnThePapersOfTheOfficeAlone() {
        Trip trip = Fixtures.smallTrip();
        Version noted = new Version(new UUID(9, 6), 6, NOON, "Puan Aina", "Lunch: the host asked for it", "Aina", 6);
        Drawn six = new Drawn(
                new CancelEvent(Fixtures.LUNCH).applyTo(trip), Issue.issued(noted, FIVE, trip), Optional.of(NOON));
        for (PaperKind kind : List.of(PaperKind.CHANGE_SHEET, PaperKind.BRIEFING_BOOK))
            for (Edition edition : List.of(Edition.OFFICE, Edition.PRINCIPAL)) {
                Paper paper = Papers.of(six, PaperRequest.of(kind, edition, Language.EN), NOON);
                Paper inside = paper instanceof EditionPaper held ? held.paper() : paper;
                String page = PaperPage.of(inside, edition).html();
                boolean office = edition == Edition.OFFICE;
                assertThat(page.contains("Lunch: the host asked for it"))
                        .as("%s for %s", kind, edition)
                        .isEqualTo(office);
                assertThat(page.contains("Cleared by") && page.contains("Puan Aina"))
                        .isEqualTo(office);
            }
    }

    @Test
    void beforeTheFirstVersionThereIsNothingToHoldItAgainst() {
        PaperRequest request = PaperRequest.of(PaperKind.CHANGE_SHEET, Edition.OFFICE, Language.EN);
        assertThatThrownBy(() -> Papers.of(Drawn.draft(Fixtures.smallTrip()), request, NOON))
                .isInstanceOf(Refused.class);
    }

    private static List<String> told(int since) {
        List<Issue.Frozen> issued = Look.issued(Sample.of("exercise"));
        Issue.Frozen before = issued.get(since - 1);
        Trip after = since < issued.size()
                ? issued.get(since).trip()
                : Sample.of("exercise").latest();
        return paper(before.trip(), after).sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.lead() + ": " + row.text())
                .toList();
    }

    @Test
    void everySentenceOfTheExerciseSaysWhatWasAndWhatIsNow() {
        assertThat(told(1))
                .contains(
                        "Media interview: was to be advised, now 16:15–17:00 (Sat 16 Nov, 05:15\u00A0K.L.)",
                        "Roundtable with captains of industry: was tentative, now confirmed; now fixed by the host, was"
                                + " not before");
        assertThat(told(2))
                .contains(
                        "Bilateral, Canada: place changed from Room B4, Convention centre to Room B2, Convention centre",
                        "Roundtable with captains of industry: seat 1: had no name, now Sra. Inés Quispe Rojas");
        assertThat(told(3))
                .contains("Leaders’ plenary and handover: renamed from “Leaders’ plenary” to “Leaders’ plenary and"
                        + " handover”");
        assertThat(told(4)).contains("Call by Lumina Media: Mr Wei Jun Lim: was invited, now confirmed");
        assertThat(told(5))
                .contains(
                        "Site visit: was 17:30–18:30 (Thu 14 Nov, 06:30\u00A0K.L.), now to be advised",
                        "Call by the friendship society: day not stated; with YAB Dato’ Seri Rahim Osman, Sr. Manuel"
                                + " Echeñique Duarte",
                        "Brief 3 · Roundtable with captains of industry: was draft, now cleared by Datuk Mei Ling Tan,"
                                + " written for Wed 13 Nov, 10:00–12:00");
        assertThat(told(6))
                .contains(
                        "Motorcade to Garden hall, ground floor: no time stated before, now Wed 13 Nov, 09:50–10:15",
                        "Wednesday 13 November 2024: weather changed from “18 °C, drizzle; rain plan: hall 2” to"
                                + " “19 °C, dry; rain plan: hall 2”",
                        "Brief 11 · Press remarks, Wednesday: was for no single event, now for “Press remarks”",
                        "Brief 3 · Roundtable with captains of industry: our response added: “Offer a follow-up with"
                                + " the investment desk after the visit”");
    }

    @Test
    void aSeatThatLosesItsNameOrGetsAnotherAndAnInstructionThatMovesAreToldWithBoth() {
        Trip exercise = Sample.of("exercise").latest();
        Attendance seat = exercise.attendances().stream()
                .filter(a -> a.number().isPresent() && a.person().isPresent())
                .min(Comparator.comparing(a -> a.number().orElseThrow()))
                .orElseThrow();
        Instruction line = exercise.instructions().stream()
                .filter(i -> i.minutes() == -15 && i.anchor() == Instruction.Anchor.START)
                .min(Comparator.comparing(Instruction::id))
                .orElseThrow();
        String was = Names.list(exercise.person(seat.person().orElseThrow()), Language.EN);
        Trip awaited = new ReviseItem(ItemRef.to(seat), "person", Optional.empty()).applyTo(exercise);
        assertThat(texts(paper(exercise, awaited)))
                .containsExactly("seat " + seat.number().orElseThrow() + ": was " + was + ", name awaited again");
        Trip moved = new ReviseItem(ItemRef.to(line), "minutes", -30).applyTo(exercise);
        assertThat(texts(paper(exercise, moved)))
                .singleElement()
                .asString()
                .endsWith("”: moved from 15 min before the" + " start to 30 min before the start");
    }

    private static List<String> texts(ChangeSheetPaper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(Row::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void everyLineOfTheSheetHasWordsAndIsPrinted(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip before = Fixtures.smallTrip();
        Trip now = before;
        for (int i = 0; i < 40; i++) now = edits.next(now).applyTo(now);
        ChangeSheetPaper paper = paper(before, now);
        List<Row> rows = paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
        assertThat(rows)
                .extracting(Row::line)
                .containsExactlyElementsOf(ChangeSheet.between(before, now).lines());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.lead()).isNotBlank();
            assertThat(row.text()).isNotBlank();
        });
        try (var pages = Pdf.of(paper).pages()) {
            assertThat(pages.count()).isPositive();
        }
    }
}
