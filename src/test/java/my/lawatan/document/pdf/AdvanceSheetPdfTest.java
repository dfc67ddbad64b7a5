package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import my.lawatan.document.AdvanceSheet;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Line;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Id;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Language;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** The advance sheet of a place: what it says, and that its photographs are on the page and are told to who cannot see them. */
class AdvanceSheetPdfTest {
    private static Trip walked() {
        Place hotel = new Place(
                Fixtures.HOTEL,
                Text.en("Grand hotel"),
                Optional.empty(),
                "Av. Uno 12, Lima",
                Optional.of(new Coordinates(-12.08, -77)),
                Optional.empty(),
                Text.en("North door"),
                Optional.of(120),
                Text.NONE,
                List.of(
                        new Opening(
                                Set.of(),
                                Optional.of(LocalDate.of(2024, 11, 13)),
                                LocalTime.MIDNIGHT,
                                LocalTime.MIDNIGHT),
                        new Opening(Set.of(), Optional.empty(), LocalTime.of(9, 0), LocalTime.of(17, 30))));
        Advance sheet = new Advance(
                Id.named("fixture/advance"),
                Fixtures.HOTEL,
                Text.en("North kerb, room for two cars; the escort waits round the corner"),
                Text.en("Glass door, held open by the house manager"),
                Text.NONE,
                Optional.of(4),
                Text.en("Salon Azul, second door on the left"),
                Text.en("Opposite the holding room"),
                Text.en("Room 203; the qibla is marked on the ceiling"),
                Text.en("Behind the rope at the foot of the stairs"),
                Text.en("Clínica Uno, 7 minutes"),
                Optional.of(Fixtures.MINISTER),
                Optional.of(LocalDate.of(2024, 11, 5)),
                Text.NONE);
        Contact house = new Contact(
                Id.named("fixture/contact"),
                Text.en("House manager"),
                "Ana Ríos",
                "+51 1 555 0100",
                "a",
                Optional.of(Fixtures.HOTEL));
        return Fixtures.smallTrip()
                .with(
                        List.of(
                                hotel,
                                sheet,
                                house,
                                photo("a", "The north door", 1600, 1000),
                                photo("b", "", 900, 1200)),
                        List.of());
    }

    private static Photo photo(String rank, String caption, int width, int height) {
        return new Photo(
                Id.named("fixture/photo/" + rank),
                Optional.of(Fixtures.HOTEL),
                Optional.empty(),
                Text.en(caption),
                picture(width, height),
                rank);
    }

    private static Jpeg picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.CYAN, width, height, Color.ORANGE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Jpeg.of(out.toByteArray());
    }

    private static AdvanceSheet sheet(Trip trip, Language language) {
        return (AdvanceSheet) Papers.of(
                new Drawn(trip, PictureDay.draftAfterSix(), Optional.empty()),
                PaperRequest.ofPlace(Fixtures.HOTEL, Edition.OFFICE, language),
                PictureDay.AS_OF);
    }

    @Test
    void itSaysHowOneArrivesWhatWasFoundAndWhatHappensThere() {
        AdvanceSheet sheet = sheet(walked(), Language.EN);
        assertThat(sheet.head().heading()).isEqualTo("Grand hotel");
        assertThat(sheet.fileName()).contains("advance-sheet_grand-hotel");
        assertThat(sheet.facts())
                .contains(
                        new Line("Address", "Av. Uno 12, Lima"),
                        new Line("Arrival point", "North door"),
                        new Line("Coordinates", "−12.08, −77.0"));
        assertThat(sheet.sheets()).hasSize(1);
        assertThat(sheet.sheets().get(0).by()).isEqualTo("Found by Mei Ling Tan, Tuesday 5 November");
        assertThat(sheet.sheets().get(0).lines())
                .contains(new Line("Minutes walked", "4 min"), new Line("Lift", "not stated"));
        assertThat(sheet.contacts()).extracting(c -> c.name()).containsExactly("Ana Ríos");
        assertThat(sheet.happens())
                .extracting(event -> event.title() + ", " + event.room() + ", "
                        + event.when().line())
                .containsExactly(
                        "Morning briefing, Hall, 09:00–09:45",
                        "Roundtable, Hall, 10:30–12:30",
                        "Luncheon, Terrace, 12:45–14:00");
        assertThat(sheet.photos())
                .extracting(AdvanceSheet.Picture::says)
                .containsExactly("The north door", "Photograph of Grand hotel");
        assertThat(sheet.nothing()).isEmpty();
        assertThat(sheet(Fixtures.smallTrip(), Language.EN).nothing()).startsWith("Nobody has walked this place yet");
    }

    /** As another program may have written it: the picture says that it is so wide and high, of so many colours. */
    private static Jpeg saying(int width, int height, int colours) {
        byte[] bytes = picture(40, 30).bytes();
        int at = 2;
        while ((bytes[at + 1] & 0xFF) != 0xC0) at += 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
        byte[] size = {(byte) (height >> 8), (byte) height, (byte) (width >> 8), (byte) width, (byte) colours};
        System.arraycopy(size, 0, bytes, at + 5, size.length);
        return Jpeg.of(bytes);
    }

    private static Jpeg cut(int length) {
        byte[] bytes = Arrays.copyOf(picture(40, 30).bytes(), length);
        bytes[length - 2] = (byte) 0xFF;
        bytes[length - 1] = (byte) 0xD9;
        return Jpeg.of(bytes);
    }

    @Test
    void aPhotographThatCannotBeDrawnIsLeftOutAndThePageSaysSo() {
        List<Jpeg> broken = List.of(
                saying(20_000, 20_000, 3),
                saying(65_500, 65_500, 3),
                saying(0, 30, 3),
                saying(40, 30, 4),
                cut(40),
                cut(5));
        assertThat(broken).noneMatch(Jpeg::drawable);
        assertThat(broken.stream().map(image -> image.fault().orElseThrow()))
                .containsExactly(
                        Jpeg.Fault.TOO_LARGE,
                        Jpeg.Fault.TOO_LARGE,
                        Jpeg.Fault.DAMAGED,
                        Jpeg.Fault.COLOURS,
                        Jpeg.Fault.DAMAGED,
                        Jpeg.Fault.DAMAGED);
        assertThat(saying(40, 30, 3).drawable()).isTrue();
        for (Jpeg image : broken.subList(0, 1)) {
            Photo photo = new Photo(
                    Id.named("fixture/photo/c"),
                    Optional.of(Fixtures.HOTEL),
                    Optional.empty(),
                    Text.en("The south door"),
                    image,
                    "c");
            Pdf pdf = Pdf.of(sheet(walked().with(List.of(photo), List.of()), Language.EN));
            assertThat(pdf.shortfalls()).singleElement().satisfies(left -> {
                assertThat(left.item().orElseThrow().id()).isEqualTo(Fixtures.HOTEL);
                assertThat(left.said(new Messages(Language.EN)))
                        .contains("The photograph of " + left.name() + " is left out", "24 million dots");
            });
            try (Opened opened = new Opened(pdf.bytes());
                    PdfPages pages = pdf.pages()) {
                assertThat(opened.text())
                        .contains("The north door", "The photograph cannot be read and is left out", "The south door");
                assertThat(pages.image(pages.count() - 1, 40).width()).isPositive();
            }
        }
    }

    @Test
    void itsPhotographsAreOnThePageAndEverythingIsToldInEveryLanguage() throws IOException {
        for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
            byte[] bytes = Pdf.of(sheet(walked(), language)).bytes();
            assertThat(UniversalAccess.faults(bytes)).as(language.tag()).isEmpty();
            String look = System.getProperty("lawatan.look");
            if (look != null) Files.write(Path.of(look).resolve("advance-" + language.tag() + ".pdf"), bytes);
            try (Opened opened = new Opened(bytes)) {
                assertThat(opened.text()).contains("Av. Uno 12, Lima", "Salon Azul", "Roundtable", "Ana Ríos");
                long pictures = StreamSupport.stream(
                                opened.document().getPages().spliterator(), false)
                        .mapToLong(page -> StreamSupport.stream(
                                        page.getResources().getXObjectNames().spliterator(), false)
                                .filter(page.getResources()::isImageXObject)
                                .count())
                        .sum();
                assertThat(pictures).isEqualTo(2);
                assertThat(opened.pages().size()).as("one sheet of paper").isLessThanOrEqualTo(2);
            }
        }
    }
}
