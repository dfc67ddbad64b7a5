package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Side;
import my.lawatan.ui.kit.Pressable;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.shell.WindowSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of an event in the real window: why somebody stands there, and how an officer puts them elsewhere. */
class OrderViewTest {
    private static final String DINNER = "Working dinner";

    @TempDir
    Path folder;

    private Desktop officer;

    @BeforeAll
    static void aScreenThatIsLargeEnough() {
        System.setProperty("headless.geometry", "1440x900");
    }

    @AfterEach
    void close() {
        officer.close();
    }

    private List<String> ours() {
        return EventOrder.of(officer.trip(), officer.event(DINNER).id()).people(Side.OURS).stream()
                .filter(s -> s.place() > 0)
                .map(s -> officer.trip()
                        .person(s.attendance().person().orElseThrow())
                        .name()
                        .given()
                        .get(0))
                .toList();
    }

    private Pressable line(String name) {
        return officer.lookup(".lw-line .lw-flat-button").queryAllAs(Pressable.class).stream()
                .filter(p -> p.getAccessibleText().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void show() {
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event(DINNER))));
        officer.until(
                "listed",
                () -> !officer.lookup(".lw-line .lw-flat-button").queryAll().isEmpty());
    }

    @Test
    void somebodyIsPutBeforeAnotherByHandWithAReasonAndBackByUndo() {
        officer = new Desktop(folder, "exercise").open();
        show();
        List<String> before = ours();
        assertThat(before).startsWith("Rahim", "Salmah", "Mei", "Nurhayati", "Kumaran");
        assertThat(line("Kumaran").getAccessibleText())
                .contains("5th: place 4 of Federal list (fictional extract)", "the same place");
        officer.interact(() -> line("Kumaran").requestFocus());
        officer.push(KeyCode.CONTROL, KeyCode.UP);
        officer.until(
                "asks why",
                () -> officer.stage().getScene().getFocusOwner() instanceof TextField field
                        && "order-why".equals(field.getId()));
        officer.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(ours()).isEqualTo(before);
        officer.write("He brings the letter");
        officer.push(KeyCode.ENTER);
        officer.until("put there", () -> ours().indexOf("Kumaran") == 2);
        officer.until("said on the line", () -> line("Kumaran")
                .getAccessibleText()
                .endsWith("3rd: put here by hand, before YB Datuk Mei Ling Tan: He brings the letter."));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("back", () -> ours().equals(before));
        assertThat(officer.lookup("#order-rule-ours").tryQuery()).isPresent();
        assertThat(texts(officer.stage().getScene().getRoot())).contains("Each side in its order");
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll(".label").stream()
                .map(Node.class::cast)
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    /** For eyes to look at. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    @EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
    void pictures(Theme theme) throws IOException {
        new WindowSettings(theme, true, WindowSettings.DEFAULTS.inspectorWidth()).write(folder.resolve("settings"));
        officer = new Desktop(folder, "exercise").open();
        show();
        officer.interact(() -> ((ScrollPane) officer.lookup("#inspector-scroll").query()).setVvalue(0.3));
        Pictures.take(officer, "order-" + theme);
        officer.interact(() -> line("Kumaran").requestFocus());
        Pictures.take(officer, "order-why-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.UP);
        Pictures.take(officer, "order-hand-" + theme);
        officer.push(KeyCode.ESCAPE);
        officer.interact(() -> ((ScrollPane) officer.lookup("#inspector-scroll").query()).setVvalue(0.55));
        Pictures.take(officer, "order-rule-" + theme);
        officer.interact(() -> ((Hyperlink) officer.lookup("#order-places-ours").query()).fire());
        Pictures.take(officer, "order-list-" + theme);
    }
}
