package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.ChangeSheetPaper.Fold;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Papers;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On how many pages a change sheet is, and that nothing is left out to have it on one. */
class ChangeSheetPdfTest {
    private static final Instant NOON = Instant.parse("2024-11-12T17:00:00Z");
    private static final Version FIVE = new Version(new UUID(9, 5), 5, NOON, "", "", "Aina", 5);
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final float SMALLEST = 8;
    /** Where the changes end on A4 and the foot of the page begins. */
    private static final float FOOT = 770;

    private static ChangeSheetPaper paper(Trip before, Trip after, Language language) {
        Issue.Frozen five = new Issue.Frozen(FIVE, before);
        Drawn drawn = new Drawn(after, Issue.draftAfter(FIVE, before), Optional.empty());
        return (ChangeSheetPaper) Papers.of(drawn, PaperRequest.since(five, Edition.OFFICE, language), NOON);
    }

    /** As on a bad day: half an hour is lost, answers come in, telephones are swapped. */
    private static Trip changed(int changes) {
        int moves = (changes + 1) / 2;
        return changed(moves, changes / 3, changes - moves - changes / 3);
    }

    private static Trip changed(int moves, int seats, int phones) {
        List<Edit> edits = new ArrayList<>();
        EXERCISE.events().stream()
                .filter(event -> event.when().timed() && event.when().start().isPresent())
                .sorted(Comparator.comparing(
                                (Event e) -> e.when().startInstant().orElseThrow())
                        .thenComparing(Event::id))
                .limit(moves)
                .forEach(event -> edits.add(
                        new ReviseItem(ItemRef.to(event), "when", event.when().plusMinutes(30))));
        EXERCISE.attendances().stream()
                .filter(attendance ->
                        attendance.person().isPresent() && attendance.status() == AttendanceStatus.CONFIRMED)
                .sorted(Comparator.comparing(Attendance::event).thenComparing(Attendance::id))
                .limit(seats)
                .forEach(seat -> edits.add(new ReviseItem(ItemRef.to(seat), "status", AttendanceStatus.DECLINED)));
        List<Person> people = EXERCISE.people().stream()
                .sorted(Comparator.comparing(Person::id))
                .limit(phones)
                .toList();
        for (Person person : people)
            edits.add(new ReviseItem(ItemRef.to(person), "phone", "+60 00 111 " + edits.size()));
        assertThat(edits).hasSize(moves + seats + phones);
        return new Together("", edits).applyTo(EXERCISE);
    }

    private static List<Row> rows(ChangeSheetPaper paper) {
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, EN", "3, MS", "30, ES", "90, MS", "120, EN"})
    void changesAreOnOnePageAndEachOfThemIsThere(int changes, Language language) {
        ChangeSheetPaper paper = paper(EXERCISE, changed(changes), language);
        PaperSize size = changes == 30 ? PaperSize.LETTER : PaperSize.A4;
        try (Opened opened = new Opened(Pdf.of(paper, size).bytes())) {
            assertThat(opened.pages()).as(paper.summary()).hasSize(1);
            assertHolds(opened.pages().get(0), paper);
        }
    }

    private static void assertHolds(String page, ChangeSheetPaper paper) {
        String text = squeezed(page);
        assertThat(rows(paper)).isNotEmpty().allSatisfy(row -> {
            assertThat(text).contains(squeezed(row.lead()));
            if (!row.when().start().isEmpty())
                assertThat(text).contains(squeezed(row.when().line()));
        });
        for (ChangeSheetPaper.Section section : paper.sections())
            assertThat(section.folds()).isNotEmpty().allSatisfy(fold -> assertThat(text)
                    .satisfiesAnyOf(
                            held -> assertThat(held).contains(squeezed(fold.text())),
                            held -> assertThat(fold.rows()).isNotEmpty().allSatisfy(row -> assertThat(held)
                                    .contains(squeezed(row.text())))));
    }

    // a line may break anywhere between words; what is in English on a paper that is not, has its mark
    private static String squeezed(String text) {
        return text.replace("\uFDD0", "").replace("\uFDE0", "EN").replaceAll("[\\s\\u00A0\\u2060\\u200B]+", "");
    }

    /** Small type is not read from a stand or by tired eyes. */
    @Test
    void nothingOfTheChangesIsSetInSmallerTypeThanEightPoints() throws IOException {
        byte[] bytes = Pdf.of(paper(EXERCISE, changed(120), Language.EN)).bytes();
        List<Float> sizes = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                float fromTop = text.getYDirAdj();
                if (fromTop < FOOT) sizes.add(text.getTextMatrix().getScalingFactorY());
            }
        };
        try (Opened opened = new Opened(bytes)) {
            stripper.getText(opened.document());
        }
        assertThat(sizes).hasSizeGreaterThan(2000).allMatch(size -> size > SMALLEST - 0.05f);
    }

    @Test
    void whatSaysTheSameOfOneDayIsFoldedAndNothingElseIs() {
        ChangeSheetPaper paper = paper(EXERCISE, cancelledOnTheLastDay(changed(30)), Language.EN);
        List<Fold> folds = paper.sections().stream()
                .flatMap(section -> section.folds().stream())
                .toList();
        assertThat(folds.stream().flatMap(fold -> fold.rows().stream()))
                .containsExactlyInAnyOrderElementsOf(rows(paper));
        assertThat(folds).filteredOn(Fold::several).isNotEmpty().allSatisfy(fold -> {
            assertThat(fold.rows()).extracting(Row::day).containsOnly(fold.day());
            if (!fold.text().equals("moved 30 min later, to"))
                assertThat(fold.rows()).extracting(Row::text).containsOnly(fold.text());
        });
        assertThat(folds).filteredOn(fold -> !fold.several()).allSatisfy(fold -> assertThat(fold.text())
                .isEqualTo(fold.rows().get(0).text()));
        assertThat(folds).extracting(Fold::text).contains("moved 30 min later, to");
        assertThat(folds).filteredOn(Fold::several).anyMatch(fold -> fold.text().endsWith("cancelled"));
    }

    private static Trip cancelledOnTheLastDay(Trip trip) {
        List<Edit> edits = new ArrayList<>();
        trip.events().stream()
                .filter(event ->
                        event.when().day().equals(Optional.of(trip.settings().lastDay())))
                .sorted(Comparator.comparing(Event::id))
                .forEach(event -> edits.add(new CancelEvent(event.id())));
        assertThat(edits).hasSizeGreaterThan(1);
        return new Together("", edits).applyTo(trip);
    }

    @Test
    void whatDoesNotFitOnOnePageGoesOnOverleafWhichIsSaidAndNothingIsLost() {
        ChangeSheetPaper paper = paper(EXERCISE, changed(60, 60, 70), Language.ES);
        byte[] bytes = Pdf.of(paper).bytes();
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.pages()).as("front and back of one sheet").hasSize(2);
            assertThat(opened.pages().get(0)).contains("sigue al dorso");
            String text = squeezed(String.join(" ", opened.pages()));
            // one of them is torn by the end of the page
            assertThat(rows(paper))
                    .filteredOn(row -> !text.contains(squeezed(row.lead())))
                    .hasSizeLessThan(2);
        }
    }
}
