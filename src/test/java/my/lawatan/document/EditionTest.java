package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.pdf.Look;
import my.lawatan.reader.Secret;
import my.lawatan.reader.Secrets;
import my.lawatan.sample.Sample;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {
    private static final Instant NOW = Instant.parse("2024-11-13T12:00:00Z");
    private static final int SOME = 3;
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static String page(Trip trip, PaperRequest request) {
        return page(Papers.of(Drawn.draft(trip), request, NOW));
    }

    private static String page(Paper paper) {
        String html = paper instanceof EditionPaper held
                ? PaperPage.of(held.paper(), held.edition()).html()
                : PaperPage.of(paper).html();
        return html.replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Stream<PaperRequest> requests(Trip trip, Edition edition, Language language) {
        return Stream.of(PaperKind.values())
                .filter(edition::has)
                .flatMap(kind -> requests(trip, kind, edition, language));
    }

    private static Stream<PaperRequest> requests(Trip trip, PaperKind kind, Edition edition, Language language) {
        return switch (kind.about()) {
            case TRIP -> Stream.of(PaperRequest.of(kind, edition, language));
            case DAY ->
                trip.settings()
                        .firstDay()
                        .datesUntil(trip.settings().lastDay())
                        .limit(SOME)
                        .map(day -> PaperRequest.of(kind, day, edition, language));
            case EVENT ->
                trip.events().stream().limit(SOME).map(event -> PaperRequest.of(kind, event.id(), edition, language));
            case BRIEF -> trip.briefs().stream().map(brief -> PaperRequest.of(brief.id(), edition, language));
            case PLACE, PERSON, VERSIONS -> Stream.of();
        };
    }

    private static DailyBrief brief(LocalDate date, Edition edition) {
        return (DailyBrief) ((EditionPaper) Papers.of(
                        Drawn.draft(EXERCISE), PaperRequest.of(PaperKind.DAILY_BRIEF, date, edition, Language.EN), NOW))
                .paper();
    }

    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"PRINCIPAL", "SPOUSE", "DELEGATION", "DRIVERS"})
    void whomItsReadersCannotCallIsNoContact(Edition edition) {
        assertThat(brief(EXERCISE.settings().firstDay().plusDays(1), edition).contacts())
                .isNotEmpty()
                .allMatch(contact -> !contact.phone().isBlank());
    }

    @Test
    void theSpouseReadsOfHerOwnTomorrowToo() {
        LocalDate date = EXERCISE.settings().firstDay().plusDays(1);
        assertThat(brief(date, Edition.SPOUSE).tomorrow())
                .anyMatch(line -> line.text().startsWith("Spouses’ programme"));
        assertThat(brief(date, Edition.DELEGATION).tomorrow())
                .noneMatch(line -> line.text().startsWith("Spouses’ programme"));
    }

    @Test
    void theProgrammeIsNotSaidToBeOverWithoutAWordOfTheFlightThatIsStillUnderWay() {
        LocalDate last = EXERCISE.settings().lastDay();
        for (Edition edition : List.of(Edition.SPOUSE, Edition.DELEGATION))
            assertThat(brief(last, edition).tomorrow())
                    .extracting(line -> line.text())
                    .containsExactly("The programme is over; other items or journeys go on.");
    }

    @Test
    void whatAnEditionLeavesOutLeavesNoCommaAndNoEmptyColumn() {
        Event roundtable = EXERCISE.events().stream()
                .filter(event -> event.title().plain().startsWith("Roundtable"))
                .findFirst()
                .orElseThrow();
        for (PaperKind kind : List.of(PaperKind.ATTENDEES, PaperKind.GREETING_LINE)) {
            PaperRequest ours = PaperRequest.of(kind, roundtable.id(), Edition.OFFICE, Language.EN);
            PaperRequest theirs = PaperRequest.of(kind, roundtable.id(), Edition.PRINCIPAL, Language.EN);
            assertThat(page(EXERCISE, ours)).containsPattern("Representative 22( of 22)? *, +not stated");
            assertThat(page(EXERCISE, theirs))
                    .contains("Representative 22")
                    .doesNotContainPattern("Representative 22( of 22)? *,");
        }
        LocalDate day = EXERCISE.settings().firstDay().plusDays(1);
        String contacts = page(EXERCISE, PaperRequest.of(PaperKind.CONTACT_SHEET, Edition.PRINCIPAL, Language.EN));
        assertThat(contacts).contains("Telephone").doesNotContain("Duty officers");
        assertThat(page(EXERCISE, PaperRequest.of(PaperKind.BOOKLET, Edition.PRINCIPAL, Language.EN)))
                .contains("Contacts")
                .doesNotContain("Duty officers");
        assertThat(page(EXERCISE, PaperRequest.of(PaperKind.CONTACT_SHEET, Edition.OFFICE, Language.EN)))
                .contains("Duty officers");
        assertThat(page(EXERCISE, PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.OFFICE, Language.EN)))
                .containsPattern("Vehicle +Driver +Plate");
        assertThat(page(EXERCISE, PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.PRINCIPAL, Language.EN)))
                .containsPattern("Vehicle +Plate");
    }

    @Test
    void aChairWhoseSitterIsNotForDriversIsNotCalledFree() {
        LocalDate day = EXERCISE.settings().firstDay().plusDays(1);
        String office = page(EXERCISE, PaperRequest.of(PaperKind.MOTORCADE, day, Edition.OFFICE, Language.EN));
        String drivers = page(EXERCISE, PaperRequest.of(PaperKind.MOTORCADE, day, Edition.DRIVERS, Language.EN));
        assertThat(office).contains("Rahim Osman", "3 seats, 0 free", "Police liaison");
        assertThat(drivers).contains("3 seats", "reserved").doesNotContain("free", "Name awaited", "Rahim Osman");
    }

    @Test
    void aSourceThatComesAndGoesWithWhatItSpeaksOfIsNoChangeForAReader() {
        Issue.Frozen five = Look.issued(Sample.of("exercise")).get(4);
        for (Edition edition : List.of(Edition.OFFICE, Edition.PRINCIPAL, Edition.DELEGATION, Edition.SPOUSE))
            assertThat(page(EXERCISE, PaperRequest.since(five, edition, Language.EN)))
                    .as(edition.word())
                    .contains("Press remarks")
                    .doesNotContain("its sources changed");
    }

    @ParameterizedTest
    @EnumSource(value = Edition.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICE")
    void noPaperOfAnEditionTellsWhatItsReadersMayNotKnow(Edition edition) {
        for (String name : Sample.names()) {
            Trip trip = Sample.of(name).latest();
            List<String> told = new ArrayList<>();
            Secrets secrets = null;
            int papers = 0;
            for (PaperRequest request : requests(trip, edition, Language.EN).toList()) {
                EditionPaper paper;
                try {
                    paper = (EditionPaper) Papers.of(Drawn.draft(trip), request, NOW);
                } catch (Refused no) {
                    // what it would be about is not in the edition, or is nothing at all
                    continue;
                }
                if (secrets == null) secrets = paper.secrets();
                papers++;
                for (Secret secret : secrets.in(page(paper))) told.add(paper.fileName() + " tells " + secret);
            }
            assertThat(told).as(name).isEmpty();
            assertThat(papers).isGreaterThan(4);
        }
    }

    @Test
    void theOfficesOwnPapersTellWhatTheEditionsMustNot() {
        for (Edition edition : List.of(Edition.DELEGATION, Edition.HOST, Edition.PRESS, Edition.DRIVERS)) {
            PaperRequest request =
                    PaperRequest.of(PaperKind.DAILY_BRIEF, EXERCISE.settings().firstDay(), edition, Language.EN);
            Secrets secrets = ((EditionPaper) Papers.of(Drawn.draft(EXERCISE), request, NOW)).secrets();
            for (PaperKind kind : List.of(PaperKind.DAILY_BRIEF, PaperKind.ROOM_LIST, PaperKind.BRIEF)) {
                PaperRequest office = requests(EXERCISE, kind, Edition.OFFICE, Language.EN)
                        .findFirst()
                        .orElseThrow();
                assertThat(secrets.in(page(EXERCISE, office)))
                        .as(edition + " " + kind)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aPaperThatAnEditionDoesNotHaveIsRefusedWithTheReasonAndWithThoseThatDo() {
        assertThatThrownBy(() -> page(EXERCISE, PaperRequest.of(PaperKind.ROOM_LIST, Edition.DELEGATION, Language.EN)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.key()).isEqualTo("refused.edition.rooms");
                    assertThat(no.arguments()).containsExactly("room-list", "delegation", "office");
                });
        for (PaperKind kind : PaperKind.values())
            assertThat(Edition.having(kind)).startsWith(Edition.OFFICE);
        assertThat(Edition.having(PaperKind.BRIEF)).containsExactly(Edition.OFFICE, Edition.PRINCIPAL);
        assertThat(Edition.having(PaperKind.MOTORCADE)).containsExactly(Edition.OFFICE, Edition.DRIVERS);
    }

    @Test
    void aPaperAboutWhatAnEditionDoesNotHoldIsRefused() {
        Event hidden = EXERCISE.events().stream()
                .filter(event -> event.type() == EventKind.PRIVATE)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> page(
                        EXERCISE, PaperRequest.of(PaperKind.ATTENDEES, hidden.id(), Edition.DELEGATION, Language.EN)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.edition.item"));
    }

    @Test
    void whatIsLeftOutIsNotSaidToBeUnknown() {
        for (Edition edition : List.of(Edition.PRESS, Edition.HOST, Edition.DELEGATION, Edition.DRIVERS))
            requests(EXERCISE, edition, Language.EN)
                    .filter(request -> request.event().isEmpty())
                    .map(request -> page(EXERCISE, request).replaceAll("(Day|Time|times) not stated", ""))
                    .forEach(page -> assertThat(page)
                            .as(edition.word())
                            .doesNotContain("not stated", "Not stated", "not known", "To settle")
                            .doesNotContain("No programme is entered"));
    }

    @Test
    void noEditionSaysWhichCarIsThePrincipals() {
        for (Edition edition : List.of(Edition.PRINCIPAL, Edition.DELEGATION, Edition.HOST, Edition.DRIVERS))
            requests(EXERCISE, edition, Language.EN)
                    .filter(request -> request.date().isPresent())
                    .forEach(request -> assertThat(page(EXERCISE, request))
                            .as(edition.word())
                            .doesNotContain("Car 2, Prime"));
        assertThat(motorcades(Edition.DRIVERS)).contains("EX-000-2");
        assertThat(motorcades(Edition.OFFICE)).contains("Car 2, Prime Minister");
    }

    private static String motorcades(Edition edition) {
        return requests(EXERCISE, PaperKind.MOTORCADE, edition, Language.EN)
                .map(request -> page(EXERCISE, request))
                .collect(Collectors.joining());
    }

    @Test
    void thePressReadsOnlyWhatIsOpenToIt() {
        String programme = page(EXERCISE, PaperRequest.of(PaperKind.PROGRAMME, Edition.PRESS, Language.EN));
        for (Event event : EXERCISE.events().values()) {
            boolean open = event.press() != PressAccess.CLOSED
                    && event.press() != PressAccess.NOT_STATED
                    && event.status() != EventStatus.CANCELLED;
            String title = event.title().plain();
            if (open) assertThat(programme).contains(title);
        }
        assertThat(programme).contains("Press edition");
    }

    @Test
    void aChangeSheetTellsOnlyWhatItsReadersMayKnow() {
        Event hidden = EXERCISE.events().stream()
                .filter(event -> event.press() == PressAccess.CLOSED)
                .findFirst()
                .orElseThrow();
        Trip before = EXERCISE.with(
                List.of(hidden.kind().component("title").with(hidden, Text.en("Zarzuela at the harbour"))), List.of());
        Version version = new Version(new UUID(1, 6), 6, NOW.minusSeconds(3600), "", "", "", 0);
        Issue.Frozen since = new Issue.Frozen(version, before);
        String office = page(EXERCISE, PaperRequest.since(since, Edition.OFFICE, Language.EN));
        String press = page(EXERCISE, PaperRequest.since(since, Edition.PRESS, Language.EN));
        assertThat(office).contains("Zarzuela at the harbour");
        assertThat(press).doesNotContain("Zarzuela").contains("Nothing that is in this edition has changed");
        assertThat(EXERCISE.find(ItemRef.to(hidden))).isPresent();
    }

    @Test
    void hiddenTimesAreLookedForAsThePaperWritesThemAndNoOthersAreFound() {
        LocalDate day = EXERCISE.settings().firstDay().plusDays(1);
        PaperRequest drivers = PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.DRIVERS, Language.MS);
        for (TimeStyle style : TimeStyle.values()) {
            Voice voice = Voice.of(Language.MS).with(style);
            EditionPaper paper = (EditionPaper) Papers.of(Drawn.draft(EXERCISE), drivers.in(voice), NOW);
            assertThat(paper.secrets().in(page(paper))).as(style.word()).isEmpty();
            PaperRequest office = PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.OFFICE, Language.MS);
            assertThat(paper.secrets().in(page(EXERCISE, office.in(voice))))
                    .as(style.word())
                    .anyMatch(secret -> secret.component().equals("when"));
        }
    }

    @Test
    void aColumnThatItsReadersMayNotSeeIsNotDrawn() {
        LocalDate day = EXERCISE.settings().firstDay().plusDays(1);
        for (Edition edition : Edition.values()) {
            DailyBrief brief = (DailyBrief) bare(PaperRequest.of(PaperKind.DAILY_BRIEF, day, edition, Language.EN));
            String page = page(EXERCISE, PaperRequest.of(PaperKind.DAILY_BRIEF, day, edition, Language.EN));
            boolean officer = brief.programme().stream()
                    .anyMatch(row -> row instanceof DailyBrief.ItemRow item
                            && !item.officer().isEmpty());
            assertThat(brief.columns()).as(edition.word()).isEqualTo(edition == Edition.DRIVERS ? 2 : officer ? 5 : 4);
            assertThat(page.contains(" Officer ")).as(edition.word()).isEqualTo(officer);
        }
        assertThat(((Programme) bare(PaperRequest.of(PaperKind.PROGRAMME, Edition.PRESS, Language.EN))).columns())
                .isLessThan(7);
        assertThat(((Programme) bare(PaperRequest.of(PaperKind.PROGRAMME, Edition.OFFICE, Language.EN))).columns())
                .isEqualTo(7);
    }

    private static Paper bare(PaperRequest request) {
        Paper paper = Papers.of(Drawn.draft(EXERCISE), request, NOW);
        return paper instanceof EditionPaper held ? held.paper() : paper;
    }
}
