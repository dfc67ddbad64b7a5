package my.lawatan.ui.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import my.lawatan.document.pdf.Opened;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import my.lawatan.ui.imports.HostList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delegation from the host's list to their cards on the table, as an officer does it, mostly by the keyboard. */
class SeatingViewTest {
    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private TablePlan plan() {
        return SeatPlan.of(officer.trip(), officer.event("Roundtable").id())
                .tables()
                .get(0);
    }

    private Id<Attendance> on(int chair) {
        return plan().at(Integer.toString(chair))
                .orElseThrow()
                .sitter()
                .orElseThrow()
                .attendance();
    }

    @Test
    void aHallOfFiveThousandIsSeenFromTheMiddleOfItsFirstRow() {
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable"))));
        officer.until("it is drawn", () -> !officer.text("seats-why").isEmpty());
        ItemRef table = ItemRef.to(plan().table());
        Edit hall = new Together(
                "",
                List.of(
                        new ReviseItem(table, "shape", Table.Shape.THEATRE),
                        new ReviseItem(table, "seats", Optional.of(5_000))));
        officer.interact(() -> officer.app().edits().submit(hall, entry -> {}, no -> {}));
        officer.until(
                "it is a hall",
                () -> officer.measured(() -> officer.lookup("#seat-map").query().getBoundsInLocal())
                                .getWidth()
                        > 1_200);
        ScrollPane sight = (ScrollPane)
                officer.lookup("#seat-map").query().getParent().getParent().getParent();
        officer.until("in its middle", () -> sight.getHvalue() > 0.4 && sight.getHvalue() < 0.6);
        assertThat(sight.getVvalue()).as("at the stage").isLessThan(0.05);
    }

    private String why() {
        return officer.text("seats-why");
    }

    private boolean focused(String id) {
        return officer.lookup("#" + id).query().isFocused();
    }

    private List<Attendance> awaited() {
        return officer.trip().attendances().stream()
                .filter(a -> a.event().equals(officer.event("Roundtable").id()) && a.awaitsName())
                .toList();
    }

    @Test
    void aDelegationIsImportedFillsTheRoundtableIsSeatedPrintedAndGoesOutAndInAgain() throws IOException {
        importTheDelegation();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Roundtable"))));
        officer.until(
                "it is drawn", () -> officer.lookup("#seat-27").tryQuery().isPresent() && why().startsWith("Seat 1,"));
        assertThat(why()).contains("In the middle, facing the door");
        fillAllSeats();
        overrideByKeys();
        overrideByDragging();
        printAndReadBack();
        exportAndReadAgain();
    }

    // a messy workbook, of which one row may be somebody we know
    private void importTheDelegation() throws IOException {
        Trip before = officer.trip();
        Person known = HostList.known(before);
        Path host = HostList.messy(officer.folder(), known);
        officer.all()
                .answerWith(
                        chooser -> Optional.of(host),
                        chooser -> Optional.of(officer.folder().resolve("out.vcf")));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until(
                "people", () -> officer.lookup("#people-import").tryQuery().isPresent());
        officer.clickOn("#people-import");
        officer.until(
                "shown", () -> officer.lookup("#import-columns").tryQuery().isPresent());
        assertThat(officer.lookup("#import-sheet").queryAs(ComboBox.class).getValue())
                .isEqualTo("Participantes");
        assertThat(officer.text("import-take")).isEqualTo("Take over 2 people");
        assertThat(officer.text("import-summary")).contains("2 in doubt").contains("2 left out");
        HostList.tick(officer, HostList.swapped(known), "diet");
        assertThat(officer.text("import-take")).isEqualTo("Take over 3 people");
        officer.push(KeyCode.CONTROL, KeyCode.ENTER);
        officer.until(
                "stored",
                () -> officer.trip().people().size() == before.people().size() + 2);
        officer.until("gone", () -> officer.lookup("#import").tryQuery().isEmpty());
        assertThat(officer.trip().person(known.id()).diet().needs().plain()).isEqualTo("mariscos");
        assertThat(officer.trip().person(known.id()).position()).isEqualTo(known.position());
    }

    private void exportAndReadAgain() {
        Path out = officer.folder().resolve("out.vcf");
        Trip before = officer.trip();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.until(
                "people", () -> officer.lookup("#people-export").tryQuery().isPresent());
        officer.clickOn("#people-export");
        officer.until("written", () -> Files.exists(out));
        officer.all().answerWith(chooser -> Optional.of(out), chooser -> Optional.empty());
        officer.clickOn("#people-import");
        officer.until(
                "read again", () -> officer.lookup("#import-summary").tryQuery().isPresent());
        assertThat(officer.text("import-summary"))
                .isEqualTo("0 new · 0 in doubt · 0 changed · " + before.people().size() + " as they are · 0 left out");
        officer.clickOn("#import-cancel");
        officer.until("gone", () -> officer.lookup("#import").tryQuery().isEmpty());
        assertThat(officer.trip()).isSameAs(before);
    }

    // every seat whose name is awaited gets one: a chair is chosen, a name typed
    private void fillAllSeats() {
        List<Person> free = officer.trip().people().stream()
                .filter(p -> officer.trip().attendances().stream()
                        .noneMatch(a ->
                                a.event().equals(officer.event("Roundtable").id())
                                        && a.person().filter(p.id()::equals).isPresent()))
                // those of the host's list first
                .sorted(java.util.Comparator.comparing(
                                (Person p) -> !Names.bare(p.name()).equals("Inti Ñusta Inventado"))
                        .thenComparing(Person::id))
                .toList();
        assertThat(awaited()).hasSize(19);
        Person first = free.get(0);
        officer.push(KeyCode.END);
        officer.until("the last chair is chosen", () -> why().startsWith("Seat 27, Representative"));
        officer.push(KeyCode.ENTER);
        officer.until("the name is asked", () -> focused("seats-name"));
        String name = Names.list(first, Language.EN);
        officer.interact(() -> ((TextInputControl) officer.lookup("#seats-name").query()).setText(name));
        officer.push(KeyCode.ENTER);
        officer.until("the seat has its name", () -> awaited().size() == 18 && why().contains(name));
        assertThat(plan().at("27").orElseThrow().sitter().orElseThrow().person())
                .as("it kept its place")
                .contains(first.id());
        // the others likewise, without the keys in between
        for (int i = 1; i < 19; i++) {
            Attendance seat = awaited().get(0);
            Person person = free.get(i);
            int before = awaited().size();
            officer.interact(() -> officer.app()
                    .edits()
                    .submit(new my.lawatan.edit.NameSeat(seat.id(), person.id()), e -> {}, no -> {}));
            officer.until("named", () -> awaited().size() == before - 1);
        }
        assertThat(plan().placed())
                .isNotEmpty()
                .allMatch(p -> p.sitter().filter(s -> s.person().isPresent()).isPresent());
    }

    private void overrideByKeys() {
        officer.clickOn("#seat-6");
        officer.until("chair 6 is chosen", () -> why().startsWith("Seat 6,"));
        Id<Attendance> moved = on(6);
        officer.push(KeyCode.SPACE).push(KeyCode.LEFT).push(KeyCode.SPACE);
        officer.until("the reason is asked", () -> focused("seats-reason"));
        officer.write("Hears better there").push(KeyCode.ENTER);
        officer.until("it is done", () -> on(8).equals(moved));
        officer.until("and told", () -> why().contains("put here by hand: Hears better there"));
        officer.push(KeyCode.L);
        officer.until("it is locked", () -> officer.trip().seats().stream().anyMatch(Seat::locked));
        officer.until("and told so", () -> why().contains("locked here") && why().endsWith("Locked."));
    }

    private void overrideByDragging() {
        Id<Attendance> moved = on(12);
        officer.drag("#seat-12").dropTo("#seat-13");
        officer.until("the reason is asked", () -> focused("seats-reason"));
        officer.write("Near the screen").push(KeyCode.ENTER);
        officer.until("the chair is another's", () -> on(13).equals(moved));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("and taken back", () -> officer.trip().seats().size() == 1);
        assertThat(on(12)).isEqualTo(moved);
    }

    private void printAndReadBack() throws IOException {
        Path file = officer.folder().resolve("plan.pdf");
        officer.app().printing().chooseWith(name -> Optional.of(file));
        officer.clickOn("#seats-print");
        save(file, "seating-plan");
        try (Opened opened = new Opened(Files.readAllBytes(file))) {
            String text = opened.text().replace(" ", "");
            assertThat(text).contains("Hearsbetterthere").doesNotContain("notnamed");
            for (int chair = 1; chair <= 27; chair++)
                assertThat(text)
                        .contains(Names.list(
                                        officer.trip()
                                                .person(plan().at("" + chair)
                                                        .orElseThrow()
                                                        .sitter()
                                                        .orElseThrow()
                                                        .person()
                                                        .orElseThrow()),
                                        Language.EN)
                                .replace(" ", ""));
        }
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        Path cards = officer.folder().resolve("cards.pdf");
        officer.app().printing().chooseWith(name -> Optional.of(cards));
        officer.clickOn("#seats-cards");
        save(cards, "place-cards");
        try (Opened opened = new Opened(Files.readAllBytes(cards))) {
            assertThat(opened.text()).contains("Main table · seat 27").doesNotContain("Representative");
        }
    }

    private void save(Path file, String kind) {
        officer.until(
                "it can be saved",
                () -> officer.lookup("#save-pdf")
                                .tryQuery()
                                .filter(b -> !b.isDisabled())
                                .isPresent()
                        && officer.text("paper-file").contains(kind));
        officer.clickOn("#save-pdf");
        officer.until("it is saved", () -> Files.exists(file) && whole(file));
    }

    private static boolean whole(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes.length > 1000
                    && new String(bytes, bytes.length - 10, 10, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }
}
