package my.lawatan.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
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
    private static final double COLUMN = 370;
    private static final double NARROWEST = 280;
    private static final double BETWEEN = 32;
    private static final double MARGINS = 2 * (24 + 24);
    private static final int MOST = 3;
    private static final List<String> GROUPS = List.of(
            "window",
            "lookup",
            "programme",
            "programme-mouse",
            "list",
            "lines",
            "people",
            "people-matrix",
            "cars",
            "seating",
            "needs",
            "places",
            "briefs",
            "matrix",
            "documents",
            "checks",
            "versions",
            "inspector");
    private final Messages messages;
    private final TextField filter = new TextField();
    private final HBox columns = new HBox(BETWEEN);
    private int count = MOST;

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
        card.setId("key-map-card");
        card.getStyleClass().add("lw-card");
        card.setMaxSize(MOST * (COLUMN + BETWEEN), USE_PREF_SIZE);
        // a click on the map itself is none beside it
        card.setOnMouseClicked(e -> e.consume());
        StackPane around = new StackPane(card);
        around.getStyleClass().add("lw-around-card");
        ScrollPane scroll = new ScrollPane(around);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        setOnMouseClicked(e -> away.run());
        widthProperty().subscribe(this::fit);
    }

    // as many columns as there is room for
    private void fit(Number width) {
        int fits = (int) ((width.doubleValue() - MARGINS + BETWEEN) / (NARROWEST + BETWEEN));
        int now = Math.max(1, Math.min(MOST, fits));
        if (now == count) return;
        count = now;
        fill(filter.getText());
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
        for (int i = 0; i < count; i++) made.add(column());
        int[] heights = new int[count];
        for (String name : GROUPS) {
            List<Line> lines = lines(name, Fold.fold(typed.strip()));
            if (lines.isEmpty()) continue;
            // the next group goes where there is most room
            int to = IntStream.range(0, count)
                    .boxed()
                    .min(Comparator.comparingInt(i -> heights[i]))
                    .orElseThrow();
            heights[to] += lines.size() + 2;
            made.get(to).getChildren().add(group(name, lines));
        }
        made.removeIf(column -> column.getChildren().isEmpty());
        columns.getChildren().setAll(made);
        if (made.isEmpty()) columns.getChildren().add(new Label(messages.text("ui.keys.none")));
    }

    private static VBox column() {
        VBox column = new VBox(16);
        column.setMinWidth(0);
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
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
            does.setMinHeight(USE_PREF_SIZE);
            GridPane.setHgrow(does, Priority.ALWAYS);
            GridPane.setValignment(key, VPos.TOP);
            grid.addRow(row++, key, does);
        }
        return new VBox(8, head, grid);
    }
}
