package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import my.lawatan.text.Names;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Desktop;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a host sends it, and how an officer ticks what becomes of it. */
public final class HostList {
    private HostList() {}

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

    /** How the list writes somebody whom we know. */
    public static String swapped(Person known) {
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

    /** Goes to that line of the list and presses the space bar. */
    @SuppressWarnings("unchecked")
    public static void tick(Desktop officer, String title, String key) {
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
