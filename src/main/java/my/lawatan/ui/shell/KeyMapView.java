package my.lawatan.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** The map of keys, over the work area; any of Escape, F1 and a click beside it puts it away. */
final class KeyMapView extends StackPane {
    private static final List<String> GROUPS =
            List.of("window", "inspector", "programme", "people", "documents", "briefs", "matrix");
    private final Messages messages;

    KeyMapView(Messages messages, Runnable away) {
        this.messages = messages;
        getStyleClass().add("lw-veil");
        setId("key-map");
        HBox columns = new HBox(32, column(0, 2), column(2, 4), column(4, 7));
        Label title = new Label(messages.text("ui.keys.title"));
        title.getStyleClass().add("lw-inspector-head");
        Label hint = new Label(messages.text("ui.keys.away"));
        hint.getStyleClass().add("lw-muted");
        VBox card = new VBox(16, new HBox(12, title, hint), columns);
        ((HBox) card.getChildren().get(0)).setAlignment(Pos.BASELINE_LEFT);
        card.getStyleClass().add("lw-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(new StackPane(card));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(true);
        getChildren().add(scroll);
        setOnMouseClicked(e -> away.run());
    }

    private VBox column(int from, int to) {
        VBox column = new VBox(16);
        for (int g = from; g < to; g++) column.getChildren().add(group(GROUPS.get(g)));
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private VBox group(String name) {
        Label head = new Label(messages.text("ui.keys." + name));
        head.getStyleClass().add("lw-section-head");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        for (int i = 1; messages.has("ui.keys." + name + "." + i + ".key"); i++) {
            Label key = new Label(messages.text("ui.keys." + name + "." + i + ".key"));
            key.getStyleClass().add("lw-key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.addRow(i, key, new Label(messages.text("ui.keys." + name + "." + i + ".does")));
        }
        return new VBox(8, head, grid);
    }
}
