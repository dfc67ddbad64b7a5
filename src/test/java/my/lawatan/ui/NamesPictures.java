package my.lawatan.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Title;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of a person's name forms, of the opening of a speech and of names that drift. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class NamesPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void names(Theme theme) throws IOException {
        Desktop officer = exercise(theme, 400);
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
        take(officer, "names-checks-" + theme);
        officer.close();
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
        take(officer, picture);
    }
}
