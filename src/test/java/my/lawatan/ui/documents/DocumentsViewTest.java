package my.lawatan.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import my.lawatan.document.PaperKind;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PrintOrder;
import my.lawatan.document.pdf.PrintWatch;
import my.lawatan.document.pdf.Printer;
import my.lawatan.document.pdf.Printshop;
import my.lawatan.edit.CreateItem;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.kit.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The room as an officer uses it who prints the papers at 05:15, without a mouse where there is none. */
class DocumentsViewTest {
    private static final String ROUNDTABLE = "Roundtable with captains";

    private final Remembering printer = new Remembering();

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    /** A printer that prints PostScript, and what it was given. */
    private static final class Remembering implements Printer {
        private final Printshop shop = new Printshop();
        private final Printer printer = shop.printer();
        private volatile byte[] given = {};

        @Override
        public String name() {
            return "Delegation office";
        }

        @Override
        public boolean bothSides() {
            return false;
        }

        @Override
        public boolean print(Pdf pdf, PrintOrder order, PrintWatch watch) {
            boolean whole = printer.print(pdf, order, watch);
            given = pdf.bytes();
            return whole;
        }
    }

    private void enter(List<Printer> printers) {
        officer.app().printersAre(() -> printers);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        officer.until("the paper is laid out", () -> officer.text("page-of").startsWith("Page "));
    }

    private boolean said(String words) {
        return officer.lookup(".lw-toast .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    private boolean focused(String id) {
        return officer.lookup("#" + id).query().isFocused();
    }

    private void tabTo(String id) {
        // what cannot be done yet has no place among the stops
        officer.until(
                id + " can be used", () -> !officer.lookup("#" + id).query().isDisabled());
        for (int i = 0; i < 40 && !focused(id); i++) officer.push(KeyCode.TAB);
        assertThat(focused(id)).as(id + " is reached by Tab").isTrue();
    }

    private String chosen(String id) {
        return String.valueOf(officer.lookup("#" + id).queryAs(ComboBox.class).getValue());
    }

    private long pictures() {
        return officer.lookup(".lw-page").queryAll().stream()
                .flatMap(page -> page.lookupAll("ImageView").stream())
                .filter(view -> ((ImageView) view).getImage() != null)
                .count();
    }

    @Test
    void thePrintingClerkChoosesDayAndLanguageSavesAndPrintsByTheKeyboardAlone() throws IOException {
        enter(List.of(printer));
        assertThat(focused("papers")).as("the room is entered at its list").isTrue();
        officer.until("its first page is seen", () -> pictures() > 0);
        assertThat(officer.lookup("#print").query().isVisible())
                .as("the header's button gives way")
                .isFalse();

        tabTo("paper-subject");
        officer.push(KeyCode.UP);
        officer.until("Wednesday's brief", () -> officer.text("paper-file").startsWith("2024-11-13\u200B_daily-brief"));
        tabTo("save-pdf");
        for (int i = 0; i < 3; i++) officer.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused("paper-language")).isTrue();
        officer.push(KeyCode.DOWN);
        officer.until("in Malay", () -> chosen("paper-language").equals("Bahasa Melayu"));

        Path pdf = officer.folder().resolve("brief.pdf");
        officer.app().printing().chooseWith(name -> Optional.of(pdf));
        officer.push(KeyCode.CONTROL, KeyCode.S);
        officer.until("it is saved", () -> said("Daily brief, Wed 13 Nov saved as brief.pdf"));
        officer.push(KeyCode.CONTROL, KeyCode.P);
        officer.until("it is printed", () -> said("sent to Delegation office"));

        byte[] saved = Files.readAllBytes(pdf);
        assertThat(printer.given).as("what is printed is what is saved").isEqualTo(saved);
        assertThat(new String(saved, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/Lang (ms)");
        assertThat(officer.text("page-of")).isEqualTo("Page 1 of " + printer.shop.sides());
    }

    @Test
    void copiesAndPagesAreTypedAndTheButtonSaysWhatItWillDo() {
        enter(List.of(printer));
        tabTo("papers");
        officer.push(KeyCode.F6);
        tabTo("print-pages");
        officer.write("2");
        officer.push(KeyCode.SHIFT, KeyCode.TAB)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("3");
        officer.until("the button says so", () -> officer.text("print-paper").equals("Print 3 copies"));
        officer.push(KeyCode.CONTROL, KeyCode.P);
        officer.until("printed", () -> said("3 copies of"));
        assertThat(printer.shop.sides()).isEqualTo(3);
    }

    @Test
    void withoutAPrinterItIsSaidAndThePaperIsStillThere() {
        enter(List.of());
        officer.until("said", () -> officer.text("print-trouble").contains("No printer is set up"));
        officer.push(KeyCode.CONTROL, KeyCode.P);
        officer.until("still said", () -> officer.text("print-trouble").contains("Save the PDF"));
        assertThat(officer.lookup("#save-pdf").query().isDisabled()).isFalse();
        assertThat(officer.text("page-of")).startsWith("Page 1 of ");
    }

    @Test
    void whatIsSelectedElsewhereIsFramedOnThePaperOfItsDayAndWhatIsOnThePageIsSelected() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event(ROUNDTABLE))));
        enter(List.of());
        officer.until("its day's paper", () -> officer.text("paper-file").startsWith("2024-11-13\u200B_daily-brief"));
        officer.until(
                "framed", () -> !officer.lookup(".lw-place-frame").queryAll().isEmpty());
        officer.push(KeyCode.ENTER).push(KeyCode.RIGHT);
        officer.until("the next item of the page is selected", () -> !officer.selected(ROUNDTABLE));
        officer.until(
                "and in the inspector",
                () -> officer.lookup("#inspector-scroll").tryQuery().isPresent());
        officer.push(KeyCode.LEFT);
        officer.until("back", () -> officer.selected(ROUNDTABLE));
        Node frame = officer.lookup(".lw-place-frame").query();
        Bounds there = officer.measured(() -> frame.localToScreen(frame.getBoundsInLocal()));
        officer.push(KeyCode.ESCAPE);
        officer.until(
                "the paper's own panel is back",
                () -> officer.lookup("#paper-title").tryQuery().isPresent());
        officer.clickOn(there.getCenterX(), there.getMinY() + 12);
        officer.until(
                "a click on the page selects and inspects",
                () -> officer.lookup("#inspector-scroll").tryQuery().isPresent());
        officer.push(KeyCode.ENTER);
        officer.until(
                "and Enter opens the item's room",
                () -> officer.lookup(".lw-pages").tryQuery().isEmpty());
    }

    @Test
    void aPhotographThatIsLeftOutIsSaidWithAWayToWhoseItIsAndOnceMoreWhenThePaperIsSaved() {
        Event roundtable = officer.event(ROUNDTABLE);
        Person guest = officer.trip().attendances().stream()
                .filter(seat -> seat.event().equals(roundtable.id()))
                .flatMap(seat -> seat.person().flatMap(officer.trip().people()::get).stream())
                .filter(person -> person.side() == Side.HOST)
                .min(Comparator.comparing(Person::id))
                .orElseThrow();
        Jpeg cut = Jpeg.of(HexFormat.ofDelimiter(" ").parseHex("ff d8 ff c0 00 40 08 00 ff d9"));
        Photo photo = new Photo(Id.random(), Optional.empty(), Optional.of(guest.id()), Text.NONE, cut, "0");
        officer.interact(() -> officer.app().edits().submit(new CreateItem(photo), e -> {}, no -> {}));
        enter(List.of());
        assertThat(officer.lookup("#paper-shortfalls").query().isVisible()).isFalse();
        DocumentsView room = officer.lookup(".lw-documents").queryAs(DocumentsView.class);
        officer.interact(() -> room.show(Destination.Paper.of(PaperKind.FACE_CARDS, roundtable.id())));
        String name = Titles.of(guest, officer.trip());
        String left = "The photograph of " + name + " is left out: its file is cut off";
        officer.until("it is said", () -> officer.lookup("#paper-shortfalls .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith(left)));
        assertThat(officer.lookup("#paper-shortfalls").query().isVisible()).isTrue();
        officer.app()
                .printing()
                .chooseWith(proposed -> Optional.of(officer.folder().resolve("cards.pdf")));
        officer.push(KeyCode.CONTROL, KeyCode.S);
        officer.until("it is said again", () -> said("saved as cards.pdf. The photograph of " + name));
        officer.clickOn("Go to " + name);
        officer.until(
                "the person is shown",
                () -> officer.app().selection().primary().equals(Optional.of(ItemRef.to(guest)))
                        && officer.lookup(".lw-pages").tryQuery().isEmpty());
    }

    @Test
    void pagesAreTurnedAndEnlargedByKeysAndOnlyThoseInSightExist() {
        enter(List.of());
        officer.push(KeyCode.ENTER);
        assertThat(focused("pages")).isTrue();
        officer.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        officer.until("page 2", () -> officer.text("page-of").startsWith("Page 2 of "));
        officer.push(KeyCode.END);
        officer.until("the last page", () -> officer.text("page-of").matches("Page (\\d+) of \\1"));
        assertThat(officer.lookup(".lw-page").queryAll()).hasSizeLessThan(4);
        String fitted = officer.text("zoomed");
        officer.push(KeyCode.MINUS);
        officer.until("smaller", () -> !officer.text("zoomed").equals(fitted));
        officer.push(KeyCode.DIGIT0);
        officer.until("as wide as there is room", () -> officer.text("zoomed").equals(fitted));
        officer.push(KeyCode.HOME);
        officer.until("the first page", () -> officer.text("page-of").startsWith("Page 1 of "));
        officer.until("drawn", () -> pictures() > 0);
    }

    @Test
    void inASmallWindowTheDayCanBeReadAndThePagesLeaveTheListInSight() {
        enter(List.of());
        officer.interact(() -> officer.stage().setWidth(1024));
        officer.settle();
        officer.until(
                "beside the list",
                () -> officer.onScene(".lw-pages").getMinX()
                        >= officer.onScene(".lw-papers").getMaxX() - 1);
        assertThat(officer.onScene(".lw-pages").getMaxX())
                .isLessThanOrEqualTo(officer.onScene(".lw-paper-panel").getMinX() + 1);
        assertThat(officer.onScene("#paper-subject").getWidth()).isGreaterThanOrEqualTo(100);
        assertThat(officer.onScene("#fit-width").getMaxX())
                .isLessThan(officer.onScene(".lw-paper-panel").getMinX());
        officer.interact(() -> officer.stage().setWidth(1440));
    }

    @Test
    void aPassphraseIsTypedTwiceOrSeenAndKeptUntilAFileIsThere() {
        enter(List.of(printer));
        TextField hidden = officer.lookup("#lock-passphrase").queryAs(TextField.class);
        officer.interact(hidden::requestFocus);
        officer.write("garden hall");
        officer.push(KeyCode.ENTER);
        assertThat(focused("lock-again")).isTrue();
        officer.write("garden hal");
        assertThat(officer.text("lock-hint")).startsWith("Type it once more");
        assertThat(officer.lookup("#save-locked").query().isDisabled()).isTrue();
        List<String> asked = new ArrayList<>();
        officer.app().printing().chooseWith(name -> {
            asked.add(name);
            return Optional.empty();
        });
        officer.write("l");
        officer.push(KeyCode.ENTER);
        officer.until("the dialog was there", () -> !asked.isEmpty());
        assertThat(hidden.getText()).as("the dialog was given up").isEqualTo("garden hall");

        officer.push(KeyCode.TAB);
        assertThat(focused("lock-show")).isTrue();
        officer.push(KeyCode.SPACE);
        TextField seen = officer.lookup("#lock-passphrase-seen").queryAs(TextField.class);
        assertThat(seen.getText()).isEqualTo("garden hall");
        assertThat(List.of(seen.isVisible(), hidden.isVisible())).containsExactly(true, false);
        officer.app().printing().chooseWith(name -> Optional.of(officer.folder().resolve(name)));
        officer.push(KeyCode.TAB);
        assertThat(focused("save-locked")).isTrue();
        officer.push(KeyCode.SPACE);
        officer.until("it is saved", () -> said("_locked.pdf"));
        assertThat(hidden.getText()).isEmpty();
        assertThat(hidden.isVisible()).isTrue();
    }
}
