package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.document.Anchor;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.DailyBrief.ItemRow;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Line;
import my.lawatan.document.PaperSize;
import my.lawatan.document.PictureDay;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacesTest {
    private static final ItemRef PLACE = new ItemRef(ItemKind.EVENT, Id.<Event>named("an event"));

    @ParameterizedTest
    @EnumSource(
            value = PaperSize.class,
            names = {"A4", "LETTER"})
    void whereAnEventIsSaidToStandOnThePageItsTitleIsRead(PaperSize size) throws IOException {
        DailyBrief brief = DailyBrief.of(
                Sample.of("exercise").latest(),
                LocalDate.of(2024, 11, 13),
                Edition.OFFICE,
                Language.EN,
                Issue.draft(),
                PictureDay.AS_OF);
        Pdf pdf = Pdf.of(brief, size);
        List<ItemRow> rows = brief.programme().stream()
                .filter(ItemRow.class::isInstance)
                .map(ItemRow.class::cast)
                .toList();
        assertThat(rows).hasSizeGreaterThan(4);
        try (Opened opened = new Opened(pdf.bytes())) {
            for (ItemRow row : rows)
                assertThat(read(opened, pdf.places(), Anchor.item(row.anchor()).orElseThrow()))
                        .contains(row.title().split("[ -]", -1)) // the next column may stand between two lines
                        .contains(row.when().start());
            List<Line> tomorrow = brief.tomorrow().stream()
                    .filter(line -> !line.anchor().isEmpty())
                    .toList();
            assertThat(tomorrow).hasSizeGreaterThan(3);
            for (Line line : tomorrow)
                assertThat(read(opened, pdf.places(), Anchor.item(line.anchor()).orElseThrow()))
                        .contains(line.text().split("[ -]", -1));
            Set<ItemKind> kinds =
                    pdf.places().stream().map(p -> p.item().kind()).collect(Collectors.toSet());
            assertThat(kinds).contains(ItemKind.EVENT, ItemKind.BRIEF);
            PDRectangle sheet = opened.document().getPage(0).getMediaBox();
            assertThat((double) sheet.getWidth()).isBetween(points(size.width()) - 1, points(size.width()) + 1);
            assertThat((double) sheet.getHeight()).isBetween(points(size.height()) - 1, points(size.height()) + 1);
        }
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    private static String read(Opened opened, List<Place> places, ItemRef item) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            if (!place.item().equals(item)) continue;
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.setSortByPosition(true);
            stripper.addRegion("here", new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height()));
            stripper.extractRegions(opened.document().getPage(place.page()));
            text.append(stripper.getTextForRegion("here"));
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Test
    void whatGoesOverThePageHasAPlaceOnEach() throws IOException {
        String lines = "<p>line</p>".repeat(100);
        List<Place> places = laid("<p>before</p><div data-item=\"" + Anchor.of(PLACE) + "\">" + lines + "</div>");
        assertThat(places).extracting(Place::page).startsWith(0, 1);
        assertThat(places).extracting(Place::item).containsOnly(PLACE);
        assertThat(places).allMatch(place -> place.height() <= 842 && place.x() > 0);
    }

    @Test
    void aBlockWithinABlockOfTheSameItemIsNoPlaceOfItsOwn() throws IOException {
        String anchor = Anchor.of(PLACE);
        List<Place> places =
                laid("<div data-item=\"" + anchor + "\"><p id=\"" + anchor + ".2\">a</p><p id=\"section\">b</p></div>");
        assertThat(places).singleElement().matches(p -> p.holds(0, p.x() + 1, p.y() + 1) && !p.holds(1, p.x(), p.y()));
    }

    private static List<Place> laid(String body) throws IOException {
        return LaidOut.of(LaidOut.page(LaidOut.FONT, body)).places();
    }
}
