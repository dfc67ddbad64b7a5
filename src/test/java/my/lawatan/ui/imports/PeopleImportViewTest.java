package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import my.lawatan.text.Names;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PeopleImportViewTest {
    @TempDir
    Path folder;

    /** As a host sends it: a cover, a title over the table, a heading in the middle, merged cells, a formula, somebody we know. */
    public static Path messy(Path folder, Person known) throws IOException {
        Path file = folder.resolve("delegation.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Host", null)) {
            book.newWorksheet("Cover").value(0, 0, "Invented delegation");
            Worksheet sheet = book.newWorksheet("Participantes");
            sheet.value(0, 0, "LISTA DE PARTICIPANTES (EXERCISE)");
            List<List<String>> rows = List.of(
                    List.of("N°", "Tratamiento", "Nombre completo", "Cargo", "Institución", "Correo", "Alergias"),
                    List.of("", "", "MINISTROS", "", "", "", ""),
                    List.of(
                            "1",
                            "Excmo. Sr.",
                            "Inti Ñusta Inventado",
                            "Ministro",
                            "Ministerio Inventado",
                            "inti@example.pe",
                            "ninguna"),
                    List.of("2", "", swapped(known), "Otro cargo", "", "", "mariscos"),
                    List.of("3", "", "李明", "Asesor", "", "", ""),
                    List.of("3", "", "李明", "Asesor", "", "", ""),
                    List.of("4", "", "", "Chofer", "", "", ""));
            for (int row = 0; row < rows.size(); row++)
                for (int column = 0; column < rows.get(row).size(); column++)
                    if (!rows.get(row).get(column).isEmpty())
                        sheet.value(row + 2, column, rows.get(row).get(column));
            sheet.range(4, 4, 5, 4).merge();
        }
        return file;
    }

    private static String swapped(Person known) {
        String[] words = Names.bare(known.name()).split(" ", 2);
        return (words[1] + " " + words[0]).toUpperCase(java.util.Locale.ROOT);
    }

    public static Person known(Trip trip) {
        return trip.people().stream()
                .filter(p -> p.name().order() != NameOrder.AS_PRINTED)
                .filter(p -> Names.bare(p.name()).matches("[A-Za-z]+( [A-Za-z]+)+"))
                .min(Comparator.comparing(Person::id))
                .orElseThrow();
    }

    @Test
    void aMessyWorkbookIsMappedItsDuplicateResolvedTakenOverUndoneAndExported() throws IOException {
        Desktop officer = new Desktop(folder, "exercise").open();
        try {
            Trip before = officer.trip();
            Person known = known(before);
            Path host = messy(folder, known);
            Path out = folder.resolve("out.csv");
            officer.all().answerWith(chooser -> Optional.of(host), chooser -> Optional.of(out));

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
            tick(officer, swapped(known), "diet");
            assertThat(officer.text("import-take")).isEqualTo("Take over 3 people");

            officer.push(KeyCode.CONTROL, KeyCode.ENTER);
            officer.until(
                    "stored",
                    () -> officer.trip().people().size() == before.people().size() + 2);
            officer.until("gone", () -> officer.lookup("#import").tryQuery().isEmpty());
            Person now = officer.trip().person(known.id());
            assertThat(now.diet().needs().plain()).isEqualTo("mariscos");
            assertThat(now.position()).isEqualTo(known.position());

            officer.clickOn("#people-export");
            officer.until("written", () -> Files.exists(out));
            assertThat(out).content().contains("李明").contains("Inti Ñusta Inventado");
            officer.push(KeyCode.CONTROL, KeyCode.Z);
            officer.until("one undo", () -> officer.trip().equals(before));
        } finally {
            officer.close();
        }
    }

    // goes to that line of the list and presses the space bar
    @SuppressWarnings("unchecked")
    private static void tick(Desktop officer, String title, String key) {
        ListView<Line> list = officer.lookup("#import-list").queryAs(ListView.class);
        officer.interact(() -> {
            list.requestFocus();
            for (int i = 0; i < list.getItems().size(); i++)
                if (list.getItems().get(i) instanceof Line.Pair pair
                        && pair.entry().title().equals(title)
                        && pair.offer().key().equals(key))
                    list.getSelectionModel().clearAndSelect(i);
        });
        officer.push(KeyCode.SPACE);
    }
}
