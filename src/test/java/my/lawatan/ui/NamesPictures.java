package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Title;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a person's name forms, of the opening of a speech and of names that drift, for eyes to look at; not part of the tests. */
class NamesPictures {
    @TempDir
    Path folder;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void names(Theme theme) throws IOException {
        new WindowSettings(theme, true, 400).write(folder.resolve("settings"));
        Desktop officer = new Desktop(folder, "exercise").open();
        officer.until("counted", () -> !officer.text("version-chip").isEmpty());
        Person mei = person(officer, "Mei");
        PersonName name = mei.name();
        PersonName titled = new PersonName(
                name.style(),
                List.of(new Title("Dr", ""), new Title("Datuk", "Governor of Melaka (fictional)")),
                name.given(),
                name.family(),
                name.patronymic(),
                name.order(),
                name.inScript());
        officer.interact(
                () -> officer.app().edits().submit(new ReviseItem(ItemRef.to(mei), "name", titled), entry -> {}, no -> {
                    throw no;
                }));
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        show(officer, ItemRef.to(person(officer, "Wei")), "#person-aliases", "names-lim-" + theme);
        show(officer, ItemRef.to(mei), "#person-titles", "names-mei-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        show(
                officer,
                ItemRef.to(officer.event("Luncheon with business leaders")),
                "#event-opening",
                "names-opening-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), "names-checks-" + theme);
        officer.close();
    }

    private static Person person(Desktop officer, String given) {
        return officer.trip().people().stream()
                .filter(p -> p.name().given().get(0).equals(given))
                .findFirst()
                .orElseThrow();
    }

    private static void show(Desktop officer, ItemRef item, String section, String picture) throws IOException {
        officer.interact(() -> officer.app().selection().select(item));
        officer.settle();
        Node node = officer.lookup(section).query();
        officer.interact(() -> {
            ScrollPane pane = around(node);
            double height = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            double top = node.localToScene(0, 0).getY()
                    - pane.getContent().localToScene(0, 0).getY();
            pane.setVvalue(Math.min(1, Math.max(0, (top - 120) / height)));
        });
        officer.settle();
        TripsPictures.take(officer, officer.stage().getScene(), picture);
    }

    private static ScrollPane around(Node node) {
        Parent parent = node.getParent();
        while (!(parent instanceof ScrollPane pane)) parent = parent.getParent();
        return pane;
    }
}
