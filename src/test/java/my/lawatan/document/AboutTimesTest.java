package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.DailyBrief.LineRow;
import my.lawatan.document.DaySheet.Sort;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What is known to be about a time is said so wherever that time, or one reckoned from it, is printed. */
class AboutTimesTest {
    private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 14);
    private static final Trip TRIP = about(Sample.of("exercise").latest());

    private static Trip about(Trip trip) {
        List<Item> items = new ArrayList<>();
        trip.events().stream().map(event -> event.with(about(event.when()))).forEach(items::add);
        trip.legs().stream()
                .map(leg -> ItemKind.LEG.component("when").with(leg, about(leg.when())))
                .forEach(items::add);
        return trip.with(items, List.of());
    }

    private static TimeSpan about(TimeSpan when) {
        return when.timed() ? new TimeSpan(when.start(), when.end(), Certainty.ABOUT, when.programmeDay()) : when;
    }

    private static Paper paper(PaperKind kind, Edition edition) {
        Paper paper =
                Papers.of(Drawn.draft(TRIP), PaperRequest.of(kind, THURSDAY, edition, Language.EN), PictureDay.AS_OF);
        return paper instanceof EditionPaper held ? held.paper() : paper;
    }

    private static void aboutOnly(Stream<String> texts) {
        List<String> clocks =
                texts.filter(text -> text.matches("(?s).*\\d\\d:\\d\\d.*")).toList();
        assertThat(clocks).isNotEmpty().allMatch(text -> text.matches("(?s).*~\\d\\d:\\d\\d.*"));
    }

    @Test
    void everyLineOfTheLineByLine() {
        LineByLine paper = (LineByLine) paper(PaperKind.LINE_BY_LINE, Edition.OFFICE);
        assertThat(paper.minutes())
                .extracting(LineByLine.Minute::kind)
                .contains(
                        LineByLine.Kind.BEGINS,
                        LineByLine.Kind.ENDS,
                        LineByLine.Kind.LOADED,
                        LineByLine.Kind.DEPARTS,
                        LineByLine.Kind.INSTRUCTION);
        aboutOnly(paper.minutes().stream().map(minute -> minute.when().line()));
    }

    @Test
    void everyRowOfTheBriefAndItsMovements() {
        DailyBrief brief = (DailyBrief) paper(PaperKind.DAILY_BRIEF, Edition.OFFICE);
        aboutOnly(Stream.of(brief.programme(), brief.alongside())
                .flatMap(Collection::stream)
                .map(row -> row instanceof ItemRow event
                        ? event.when().line()
                        : ((LineRow) row).when().line()));
        aboutOnly(brief.rides().stream().map(ride -> ride.when().line()));
        aboutOnly(Stream.of(brief.programme(), brief.alongside())
                .flatMap(Collection::stream)
                .filter(LineRow.class::isInstance)
                .map(row -> ((LineRow) row).text())
                .flatMap(text -> Stream.of(text.split("·")))
                .filter(part -> part.contains("loaded by") || part.contains("arrives")));
    }

    @Test
    void whenTheMotorcadesAreLoadedAndLeave() {
        MotorcadePaper paper = (MotorcadePaper) paper(PaperKind.MOTORCADE, Edition.OFFICE);
        aboutOnly(paper.ways().stream().flatMap(way -> way.facts().stream()).map(Line::text));
    }

    @Test
    void everyEventAndWayOfSomebodysDay() {
        aboutOnly(TRIP.people().stream()
                .map(person -> PaperRequest.ofPerson(person.id(), THURSDAY, Edition.OFFICE, Language.EN))
                .map(request -> (DaySheet) Papers.of(Drawn.draft(TRIP), request, PictureDay.AS_OF))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.sort() != Sort.HANDOVER)
                .map(row -> row.when().line()));
    }

    @Test
    void whenThePressIsCalled() {
        RegisterPaper paper = (RegisterPaper) paper(PaperKind.PRESS_PROGRAMME, Edition.OFFICE);
        aboutOnly(paper.sections().stream()
                .flatMap(day -> day.rows().stream())
                .map(row -> row.cells().get(3).text())
                .flatMap(String::lines)
                .filter(line -> line.matches("~?\\d\\d:\\d\\d .*")));
    }
}
