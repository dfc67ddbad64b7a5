package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.ChangeSheet;
import my.lawatan.document.html.PaperPage;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Of a visit of which little is stated no paper says more than is: neither a day nor an order nor that there is nothing. */
class ReportedPapersTest {
    private static final Trip PERU = Sample.of("peru-2024").latest();
    private static final LocalDate ARRIVAL = LocalDate.of(2024, 11, 12);
    private static final Instant MORNING = Instant.parse("2024-11-13T11:15:00Z");

    private static Paper paper(PaperRequest request) {
        return Papers.of(Drawn.draft(PERU), request, MORNING);
    }

    private static Event event(String title) {
        return PERU.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String page(PaperKind kind, String event, Edition edition, Language language) {
        PaperRequest request = PaperRequest.of(kind, event(event).id(), edition, language);
        Paper paper = paper(request);
        return PaperPage.of(paper instanceof EditionPaper of ? of.paper() : paper, edition)
                .html();
    }

    @Test
    void aMeetingOfNoKnownDayStandsUnderNoDayOfTheTimetable() {
        TimetablePaper timetable =
                (TimetablePaper) paper(PaperRequest.of(PaperKind.TIMETABLE, Edition.OFFICE, Language.EN));
        TimetablePaper.Row undated = timetable.rows().get(timetable.rows().size() - 1);
        assertThat(undated.cells()).hasSize(timetable.narrow() + 1);
        assertThat(undated.cells().get(timetable.narrow()).entries())
                .extracting(TimetablePaper.Entry::text)
                .containsExactly("Meeting with the TikTok delegation");
        assertThat(PaperPage.of(timetable).html()).contains("colspan=\"5\"");
    }

    @Test
    void nobodyWalksAlongALineThatNobodyIsKnownToReceiveIn() {
        GreetingLine line = (GreetingLine)
                paper(PaperRequest.of(PaperKind.GREETING_LINE, event("Arrival").id(), Edition.OFFICE, Language.EN));
        assertThat(line.lines()).extracting(GreetingLine.OneLine::name).containsExactly("Malaysian side");
        assertThat(line.facts()).contains(new Line("Received by", "not stated"));
        assertThat(line.lines())
                .as("one alone stands in no order")
                .extracting(GreetingLine.OneLine::order)
                .containsOnly("");
    }

    @Test
    void aListWithoutAWordOnHowSureItIsHasNoColumnForItUnlessTheOfficeMustSeeThat() {
        String column = "class=\"status\"";
        for (Language language : Language.values()) {
            assertThat(page(PaperKind.ATTENDEES, "Roundtable", Edition.OFFICE, language))
                    .contains(column);
            assertThat(page(PaperKind.ATTENDEES, "Roundtable", Edition.DELEGATION, language))
                    .doesNotContain(column);
        }
        Trip exercise = Sample.of("exercise").latest();
        Event gala = exercise.events().stream()
                .filter(e -> e.title().plain().startsWith("Gala"))
                .findFirst()
                .orElseThrow();
        EditionPaper invited = (EditionPaper) Papers.of(
                Drawn.draft(exercise),
                PaperRequest.of(PaperKind.ATTENDEES, gala.id(), Edition.DELEGATION, Language.EN),
                MORNING);
        assertThat(PaperPage.of(invited.paper(), Edition.DELEGATION).html()).contains(column);
    }

    @Test
    void readersFromWhomItIsLeftOutReadNoCommaBeforeNothing() {
        for (PaperKind kind : List.of(PaperKind.ATTENDEES, PaperKind.GREETING_LINE)) {
            assertThat(page(kind, "Roundtable", Edition.OFFICE, Language.EN)).contains("<span>, </span>");
            assertThat(page(kind, "Roundtable", Edition.DELEGATION, Language.EN))
                    .doesNotContain("<span>, </span>")
                    .contains("Representative 4")
                    .doesNotContain("1 not stated");
        }
    }

    @Test
    void aBriefOnAMeetingOfNoKnownDayNamesWhoIsThere() {
        BriefPaper brief = (BriefPaper) paper(PaperRequest.of(
                PERU.briefs().stream()
                        .filter(b -> b.title().plain().contains("TikTok"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                Edition.OFFICE,
                Language.EN));
        assertThat(brief.people().toString()).contains("Shou Zi Chew").doesNotContain("TikTok, TikTok");
    }

    @Test
    void anOfficeThatNamesItsOrganisationIsNotFollowedByItAgain() {
        assertThat(page(PaperKind.GREETING_LINE, "Meeting with the TikTok", Edition.OFFICE, Language.EN))
                .contains("Chief executive officer, TikTok")
                .doesNotContain("TikTok, TikTok");
    }

    @Test
    void paragraphsOfSeveralFactsAreCountedUpOnce() {
        AttendeeList list = (AttendeeList)
                paper(PaperRequest.of(PaperKind.ATTENDEES, event("Arrival").id(), Edition.OFFICE, Language.EN));
        assertThat(list.sides()).extracting(AttendeeList.Side::order).containsOnly("");
        assertThat(list.basis()).contains("Source: News report on the visit to Peru, dateline, ¶\u00A08, 9");
        DelegationList ours =
                (DelegationList) paper(PaperRequest.of(PaperKind.DELEGATION, Edition.OFFICE, Language.EN));
        assertThat(PaperPage.of(ours).html()).contains("¶\u00A01, 6").doesNotContain("not noted");
    }

    @Test
    void whatHasADayAndNoTimeIsAheadOfTheNextDutyOfficer() {
        RegisterPaper handover =
                (RegisterPaper) paper(PaperRequest.of(PaperKind.SHIFT_HANDOVER, Edition.OFFICE, Language.EN));
        assertThat(PaperPage.of(handover).html()).contains("Roundtable with captains", "1 event in the next 12 hours");
    }

    @Test
    void whatThePressMayAskAboutIsOnItsProgrammeWithoutADayToo() {
        RegisterPaper press =
                (RegisterPaper) paper(PaperRequest.of(PaperKind.PRESS_PROGRAMME, Edition.OFFICE, Language.EN));
        assertThat(press.sections().get(press.sections().size() - 1).rows()).hasSize(1);
        assertThat(PaperPage.of(press).html()).contains("Day not stated", "Meeting with the TikTok");
    }

    @Test
    void aCardForAPocketSaysWhatIsNotStated() {
        assertThat(page(PaperKind.FACE_CARDS, "31st", Edition.OFFICE, Language.EN))
                .contains("Venue not stated");
        Booklet booklet = (Booklet) paper(PaperRequest.of(PaperKind.BOOKLET, Edition.OFFICE, Language.ES));
        assertThat(PaperPage.of(booklet).html()).contains("Lugar no indicado");
    }

    @Test
    void theChangeSheetIsInTheOrderOfDaysAndASourceGoesWithWhatItVouchesFor() {
        ZoneId lima = PERU.settings().hostZone();
        LocalDateTime late = ARRIVAL.atTime(23, 15);
        TimeSpan then = TimeSpan.exact(late, late.plusMinutes(30), lima);
        Trip moved = PERU.with(ItemKind.EVENT.component("when").with(event("Arrival"), then));
        Trip changed = moved.with(ItemKind.EVENT.component("status").with(event("31st"), EventStatus.CONFIRMED))
                .with(ItemKind.EVENT.component("status").with(event("Roundtable"), EventStatus.CONFIRMED));
        List<ChangeSheet.Line> lines = ChangeSheet.between(
                        Edition.DELEGATION.seen(PERU), Edition.DELEGATION.seen(changed))
                .lines();
        assertThat(lines)
                .extracting(line ->
                        changed.find(line.about()).map(i -> ((Event) i).title().plain()))
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        "Arrival in Lima",
                        "Roundtable with captains of industry from Malaysia and Peru",
                        "31st APEC Economic Leaders’ Meeting");
    }

    @Test
    void nobodyIsGivenAFormOfAddressThatTheReportDoesNotState() {
        GreetingLine line = (GreetingLine)
                paper(PaperRequest.of(PaperKind.GREETING_LINE, event("Meeting").id(), Edition.OFFICE, Language.EN));
        assertThat(line.lines().stream().flatMap(one -> one.stands().stream()))
                .extracting(stand -> stand.name() + ": " + stand.address())
                .contains("Datuk Seri Anwar Ibrahim: Datuk Seri Anwar Ibrahim", "Shou Zi Chew: ");
        assertThat(page(PaperKind.FACE_CARDS, "Meeting", Edition.OFFICE, Language.EN))
                .contains("Say: </span><span class=\"none\">not stated</span>");
        assertThat(page(PaperKind.FACE_CARDS, "Meeting", Edition.DELEGATION, Language.EN))
                .doesNotContain("Say: ");
    }

    @Test
    void aListHasAColumnForOrganisationsWhereOneIsStatedAndSaysOfTheOthersThatNoneIs() {
        String column = "<th scope=\"col\" class=\"organisation\">Organisation</th>";
        assertThat(page(PaperKind.ATTENDEES, "Meeting", Edition.OFFICE, Language.EN))
                .containsOnlyOnce(column)
                .contains("<td>TikTok</td>");
        assertThat(page(PaperKind.ATTENDEES, "Arrival", Edition.OFFICE, Language.EN))
                .doesNotContain(column);
        assertThat(page(PaperKind.ATTENDEES, "Roundtable", Edition.OFFICE, Language.EN))
                .contains("<td>Peru</td>", "<td><span class=\"none\">not stated</span></td>");
    }

    @Test
    void aBriefWithoutANumberIsListedAsOneInTheContents() {
        BriefingBook book = (BriefingBook) paper(PaperRequest.of(PaperKind.BRIEFING_BOOK, Edition.OFFICE, Language.EN));
        assertThat(book.tabs().stream().flatMap(tab -> tab.entries().stream()))
                .extracting(BriefingBook.Entry::number)
                .contains("without a number")
                .doesNotContain("Brief");
    }

    @Test
    void whatIsInferredIsSaidInAWholePhrase() {
        assertThat(page(PaperKind.PROGRAMME, Language.EN))
                .contains(": inferred. ")
                .doesNotContain("Date inferred");
    }

    private static String page(PaperKind kind, Language language) {
        return PaperPage.of(paper(PaperRequest.of(kind, Edition.OFFICE, language)))
                .html();
    }
}
