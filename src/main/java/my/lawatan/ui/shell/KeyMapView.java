package my.lawatan.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Escapable;

/** The map of keys, over the work area; typing filters it. Any of Escape, F1 and a click beside it puts it away. */
final class KeyMapView extends StackPane implements Entrance, Escapable {
    private static final int COLUMNS = 3;
    private static final List<String> GROUPS = List.of(
            "window", "programme", "people", "briefs", "matrix", "documents", "checks", "versions", "inspector");
    private final Messages messages;
    private final TextField filter = new TextField();
    private final HBox columns = new HBox(32);

    /** One line: a key and what it does. */
    private record Line(String key, String does) {}

    KeyMapView(Messages messages, Runnable away) {
        this.messages = messages;
        getStyleClass().add("lw-veil");
        setId("key-map");
        Label title = new Label(messages.text("ui.keys.title"));
        title.getStyleClass().add("lw-inspector-head");
        Label hint = new Label(messages.text("ui.keys.away"));
        hint.getStyleClass().add("lw-muted");
        filter.setId("key-filter");
        filter.setPromptText(messages.text("ui.keys.filter"));
        filter.setAccessibleText(messages.text("ui.keys.filter"));
        filter.textProperty().subscribe(this::fill);
        HBox head = new HBox(12, title, filter, hint);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox card = new VBox(16, head, columns);
        card.getStyleClass().add("lw-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // a click on the map itself is none beside it
        card.setOnMouseClicked(e -> e.consume());
        ScrollPane scroll = new ScrollPane(new StackPane(card));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        setOnMouseClicked(e -> away.run());
    }

    @Override
    public void enter() {
        // a scroll pane takes its content in with its looks, and only then a field can have the keyboard
        applyCss();
        filter.clear();
        filter.requestFocus();
    }

    @Override
    public boolean escape() {
        boolean typed = !filter.getText().isEmpty();
        filter.clear();
        return typed;
    }

    private void fill(String typed) {
        List<VBox> made = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) made.add(new VBox(16));
        int[] heights = new int[COLUMNS];
        for (String name : GROUPS) {
            List<Line> lines = lines(name, Fold.fold(typed.strip()));
            if (lines.isEmpty()) continue;
            // the next group goes where there is most room
            int to = List.of(0, 1, 2).stream()
                    .min(Comparator.comparingInt(i -> heights[i]))
                    .orElseThrow();
            heights[to] += lines.size() + 2;
            made.get(to).getChildren().add(group(name, lines));
        }
        made.removeIf(column -> column.getChildren().isEmpty());
        columns.getChildren().setAll(made);
        if (made.isEmpty()) columns.getChildren().add(new Label(messages.text("ui.keys.none")));
    }

    private List<Line> lines(String name, String typed) {
        List<Line> lines = new ArrayList<>();
        String group = Fold.fold(messages.has("ui.keys." + name) ? messages.text("ui.keys." + name) : "");
        for (int i = 1; messages.has("ui.keys." + name + "." + i + ".key"); i++) {
            Line line = new Line(
                    messages.text("ui.keys." + name + "." + i + ".key"),
                    messages.text("ui.keys." + name + "." + i + ".does"));
            if (Fold.matches(Fold.fold(line.key() + " " + line.does()) + " " + group, typed)) lines.add(line);
        }
        return lines;
    }

    private VBox group(String name, List<Line> lines) {
        Label head = new Label(messages.text("ui.keys." + name));
        head.getStyleClass().add("lw-section-head");
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        int row = 0;
        for (Line line : lines) {
            Label key = new Label(line.key());
            key.getStyleClass().add("lw-key");
            key.setMinWidth(USE_PREF_SIZE);
            Label does = new Label(line.does());
            does.setWrapText(true);
            GridPane.setHgrow(does, Priority.ALWAYS);
            grid.addRow(row++, key, does);
        }
        return new VBox(8, head, grid);
    }
}
