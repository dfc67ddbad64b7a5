package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Readiness;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.html.PaperPage;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** What stands on the completeness matrix, the shift handover and the press programme, as of Wednesday evening. */
class OfficePapersTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final Instant WEDNESDAY_EVENING = Instant.parse("2024-11-13T23:30:00Z");

    private static Paper paper(Trip trip, PaperKind kind, Language language) {
        return Papers.of(Drawn.draft(trip), PaperRequest.of(kind, Edition.OFFICE, language), WEDNESDAY_EVENING);
    }

    private static RegisterPaper register(PaperKind kind, Language language) {
        return (RegisterPaper) paper(TRIP, kind, language);
    }

    private static Section section(RegisterPaper paper, String anchor) {
        return paper.sections().stream()
                .filter(s -> s.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Section section, String of) {
        return section.rows().stream()
                .filter(r -> r.cells().stream().anyMatch(c -> c.text().contains(of)))
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void theMatrixHasACellInAWordForEachNeedOfEachEngagement() {
        MatrixPaper matrix = (MatrixPaper) paper(TRIP, PaperKind.COMPLETENESS, Language.EN);
        assertThat(matrix.needs()).hasSize(Requirement.values().length).startsWith("Objective", "Brief");
        assertThat(matrix.engagements()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.cells()).hasSize(Requirement.values().length);
            assertThat(row.cells())
                    .allMatch(cell -> !cell.said().isEmpty() && cell.word().startsWith("is-"));
            assertThat(row.cells())
                    .filteredOn(c -> c.state() == Readiness.READY || c.state() == Readiness.NOT_NEEDED)
                    .allMatch(c -> c.owner().isEmpty() && c.due().isEmpty());
        });
        MatrixPaper.Engagement chile = matrix.engagements().stream()
                .filter(e -> e.title().equals("Bilateral, Chile"))
                .findFirst()
                .orElseThrow();
        assertThat(chile.cells().get(Requirement.BRIEF.ordinal()))
                .isEqualTo(new MatrixPaper.Cell(Readiness.MISSING, "missing", "Encik Harjinder", "Wed 13 Nov 18:00"));
        assertThat(matrix.counts()).startsWith(matrix.engagements().size() + " engagements: ");
        MatrixPaper malay = (MatrixPaper) paper(TRIP, PaperKind.COMPLETENESS, Language.MS);
        assertThat(malay.engagements().get(0).cells())
                .extracting(MatrixPaper.Cell::said)
                .contains("sedia", "tiada");
    }

    @Test
    void theHandoverTellsWhatComesWhatIsLateWhatIsHeldAndWhatIsOpen() {
        RegisterPaper paper = register(PaperKind.SHIFT_HANDOVER, Language.EN);
        assertThat(paper.sections())
                .extracting(Section::anchor)
                .containsExactly("next", "due", "held", "awaited", "open", "signed");
        assertThat(texts(section(paper, "next"), "press briefing"))
                .startsWith("Wed 13 Nov 20:30", "Evening press briefing");
        Section due = section(paper, "due");
        Row late = due.rows().get(0);
        assertThat(late.cells().get(0)).isEqualTo(new Cell("Wed 13 Nov 12:00", "overdue", Look.LATE));
        assertThat(texts(due, "Brief 4")).endsWith("Encik Nik Faisal bin Nik Mat");
        assertThat(due.rows())
                .extracting(Row::anchor)
                .doesNotContainAnyElementsOf(TRIP.briefs().stream()
                        .filter(b -> b.status() == BriefStatus.CLEARED)
                        .map(Anchor::of)
                        .toList());
        assertThat(texts(section(paper, "held"), "Official photograph")).anyMatch(t -> t.contains("by radio"));
        assertThat(texts(section(paper, "awaited"), "Radio frequencies")).contains("Host liaison");
        assertThat(section(paper, "open").rows().get(0).cells().get(0).look()).isEqualTo(Look.LATE);
        assertThat(section(paper, "signed").rows().get(0).cells()).isNotEmpty().allMatch(c -> c.look() == Look.SIGN);
    }

    @Test
    void whatHasNoTimeYetStandsOnItsDayAndNotBeforeTheDayThatComesFirst() {
        RegisterPaper tuesday = (RegisterPaper) Papers.of(
                Drawn.draft(TRIP),
                PaperRequest.of(PaperKind.SHIFT_HANDOVER, Edition.OFFICE, Language.EN),
                Instant.parse("2024-11-12T23:30:00Z"));
        assertThat(section(tuesday, "next").rows())
                .extracting(row -> row.cells().get(0).text())
                .containsExactly("Tue 12 Nov 18:30", "Tue 12 Nov 19:30", "Wed 13 Nov");
    }

    @Test
    void whatIsHeldStandsInTheOrderOfTimeInEveryLanguage() {
        for (Language language : List.of(Language.EN, Language.MS, Language.ES))
            assertThat(section(register(PaperKind.SHIFT_HANDOVER, language), "held")
                            .rows())
                    .extracting(Row::anchor)
                    .isEqualTo(section(register(PaperKind.SHIFT_HANDOVER, Language.EN), "held").rows().stream()
                            .map(Row::anchor)
                            .toList());
    }

    @Test
    void aTimeWithoutItsEndSaysWhichHalfOfTheDayItIsIn() {
        Voice spoken = Voice.of(Language.EN).with(TimeStyle.SPOKEN);
        LocalDate wednesday = LocalDate.of(2024, 11, 13);
        DailyBrief brief = (DailyBrief) Papers.of(
                Drawn.draft(TRIP),
                PaperRequest.of(PaperKind.DAILY_BRIEF, wednesday, Edition.OFFICE, Language.EN)
                        .in(spoken),
                PictureDay.AS_OF);
        assertThat(brief.tomorrow()).extracting(Line::lead).contains("8.00\u00A0am", "9.30\u00A0am");
    }

    // what is not certain is told in the words of whoever doubts it
    private static List<String> found(TimeStyle style) {
        Wording words = new Wording(TRIP, Edition.OFFICE, Voice.of(Language.EN).with(style));
        return Checks.all(Facts.of(TRIP, PictureDay.AS_OF)).stream()
                .filter(finding -> !finding.rule().equals("fact-unsure"))
                .map(words::finding)
                .toList();
    }

    @Test
    void aFindingSaysTimesInTheStyleOfItsPaper() {
        Predicate<String> clock = Pattern.compile("\\d:\\d\\d").asPredicate();
        assertThat(found(TimeStyle.CLOCK)).filteredOn(clock).hasSizeGreaterThan(10);
        assertThat(found(TimeStyle.MILITARY))
                .noneMatch(clock)
                .anyMatch(sentence -> sentence.contains("“Hotel” (1410–1435)"));
        assertThat(found(TimeStyle.SPOKEN))
                .noneMatch(clock)
                .anyMatch(sentence -> sentence.contains("“Hotel” (2.10–2.35\u00A0pm)"))
                .anyMatch(sentence -> sentence.contains("“Morning briefing” ends 9.45\u00A0am"));
    }

    @Test
    void oneThingIsCountedAsOne() {
        assertThat(new Messages(Language.EN).text("document.shift.counts", 1, 2, 0, 1))
                .isEqualTo("1 event in the next 12 hours, 2 things due in the next 24 or late, 0 held or awaited,"
                        + " 1 finding open.");
        assertThat(new Messages(Language.ES).text("document.shift.counts", 1, 1, 2, 1))
                .isEqualTo("1 actividad en las próximas 12 horas, 1 asunto que vence en 24 horas o ya vencido,"
                        + " 2 retenidos o esperados, 1 observación abierta.");
        assertThat(new Messages(Language.ES).text("document.motorcade.over", "Auto 2", 2, 1))
                .isEqualTo("Auto 2: van 2 personas y tiene 1 asiento.");
    }

    @Test
    void whoseOfficeSaysTheirPartIsNotSaidToHaveItAgain() {
        Wording words = new Wording(TRIP, Language.EN);
        assertThat(words.tells("Interpreter, Spanish", AttendanceRole.INTERPRETER))
                .isTrue();
        assertThat(words.tells("interpreter", AttendanceRole.INTERPRETER)).isTrue();
        assertThat(words.tells("Hostel warden", AttendanceRole.HOST)).isFalse();
        assertThat(words.tells("Chief of Protocol", AttendanceRole.INTERPRETER)).isFalse();
    }

    @Test
    void aCarThatIsCalledByItsPlateHasItOnce() {
        Vehicle car = TRIP.vehicles().stream()
                .filter(vehicle -> vehicle.plate().equals("EX-000-2"))
                .findFirst()
                .orElseThrow();
        Wording words = new Wording(TRIP, Language.EN);
        assertThat(words.plate(car)).isEqualTo("EX-000-2");
        Item called = ItemKind.VEHICLE.component("name").with(car, Text.en("EX-000-2"));
        assertThat(words.plate((Vehicle) called)).isEmpty();
    }

    @Test
    void aRuleThatSpeaksOfAProgrammeCallsItAsThePaperDoes() {
        assertThat(open(Language.EN)).anyMatch(text -> text.startsWith("Ministers: "));
        assertThat(open(Language.MS))
                .anyMatch(text -> text.startsWith("Menteri: dari"))
                .noneMatch(text -> text.startsWith("Ministers"));
        assertThat(open(Language.ES)).anyMatch(text -> text.startsWith("Ministros: de"));
    }

    private static List<String> open(Language language) {
        return section(register(PaperKind.SHIFT_HANDOVER, language), "open").rows().stream()
                .map(row -> row.cells().get(1).text())
                .toList();
    }

    @Test
    void aBriefIsCalledAsItsEventIsWhereOnlyThatIsInTheLanguageOfThePaper() {
        assertThat(briefs(Language.EN)).contains("Bilateral, Chile", "Working dinner: three decisions");
        assertThat(briefs(Language.MS))
                .contains("Pertemuan dua hala, Chile", "Kunjungan Lumina Media")
                .doesNotContain("Bilateral, Chile", "Call by Lumina Media");
    }

    private static List<String> briefs(Language language) {
        return TRIP.briefs().stream()
                .map(brief -> (BriefPaper) Papers.of(
                        Drawn.draft(TRIP), PaperRequest.of(brief.id(), Edition.OFFICE, language), PictureDay.AS_OF))
                .map(paper -> paper.head().heading())
                .toList();
    }

    @Test
    void afterTheVisitNothingIsToComeAndNothingOfAnEventThatIsOverIsOwed() {
        RegisterPaper paper = (RegisterPaper) Papers.of(
                Drawn.draft(TRIP),
                PaperRequest.of(PaperKind.SHIFT_HANDOVER, Edition.OFFICE, Language.EN),
                Instant.parse("2024-12-24T12:00:00Z"));
        assertThat(paper.sections()).extracting(Section::anchor).doesNotContain("next", "held", "open");
    }

    @Test
    void thePressProgrammeTellsCoverageCallSweepPositionAndPoolAndWhatIsNotStated() {
        RegisterPaper paper = register(PaperKind.PRESS_PROGRAMME, Language.EN);
        List<String> roundtable = texts(section(paper, "day-2024-11-13"), "Roundtable");
        assertThat(roundtable.get(2)).isEqualTo("pool");
        assertThat(roundtable.get(3))
                .isEqualTo("at start\n10:10 Press pre-set, ground floor, left wall; out after the opening remarks.\n"
                        + "Position: South wall, behind the rope");
        assertThat(roundtable.get(4)).isEqualTo("Encik Ganesan a/l Perumal");
        assertThat(texts(section(paper, "day-2024-11-14"), "Gala dinner").get(3))
                .contains("16:30 Security sweep");
        List<String> museum = texts(section(paper, "day-2024-11-13"), "Textile museum");
        assertThat(museum).endsWith("not stated", "not stated");
        assertThat(texts(section(paper, "day-2024-11-14"), "Lumina")).contains("closed", "–");
        Stream<String> titles = paper.sections().stream()
                .flatMap(s -> s.rows().stream())
                .map(r -> r.cells().get(1).text());
        assertThat(titles).doesNotContain("Private time", "Night call with the capital", "Friday prayers");
    }

    @Test
    void aNewTripHasThemTooInEveryLanguage() {
        for (Language language : List.of(Language.EN, Language.MS, Language.ES))
            for (PaperKind kind :
                    List.of(PaperKind.COMPLETENESS, PaperKind.SHIFT_HANDOVER, PaperKind.PRESS_PROGRAMME)) {
                assertThat(paper(Fixtures.smallTrip(), kind, language).fileName())
                        .startsWith(kind.word() + "_office");
                Paper full = paper(TRIP, kind, language);
                if (full instanceof RegisterPaper register)
                    assertThat(register.sections()).isNotEmpty().allSatisfy(s -> assertThat(s.rows())
                            .isNotEmpty()
                            .allMatch(r -> r.cells().size() == s.columns().size()));
            }
    }

    @Test
    void aPaperInGreyHasNoColourAndNoGroundAndTheSameText() {
        PaperPage page = PaperPage.of(paper(TRIP, PaperKind.COMPLETENESS, Language.EN));
        String grey = page.grey().html();
        assertThat(page.html()).contains("#B93025");
        assertThat(Pattern.compile("#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})\\b")
                        .matcher(grey.substring(0, grey.indexOf("</style>")))
                        .results())
                .hasSizeGreaterThan(100)
                .allMatch(c -> c.group(1).equals(c.group(2)) && c.group(2).equals(c.group(3)));
        assertThat(grey.substring(grey.indexOf("</style>")))
                .isEqualTo(page.html().substring(page.html().indexOf("</style>")));
    }
}
