package my.lawatan.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.Theme;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the window will need anyway, fetched by its thread while another one still reads the trip. */
final class WarmUp {
    private WarmUp() {}

    /** Reads fonts and style sheets, and lays out one control of each kind where nobody sees it. */
    static void run(Theme theme) {
        Fonts.load();
        theme.apply();
        Scene scene = new Scene(controls(), 600, 400);
        theme.apply(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Parent controls() {
        Label label = new Label(" ", Icons.of(Material2OutlinedAL.CLOSE, 12));
        label.setTooltip(new Tooltip(" "));
        HBox bar = new HBox(label, new Button(" "), new ToggleButton(" "), new TextField());
        ScrollPane body = new ScrollPane(new VBox(new Label(" ")));
        return new BorderPane(body, bar, null, null, null);
    }
}
