package my.lawatan.ui.imports;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the pages have in common that lie over the work area while something is taken over. Their nodes are named after the page. */
record PageParts(String id) {
    /** What it is about, and in few words what is in it. */
    HBox titles(ObservableValue<String> title, ObservableValue<String> summary) {
        Label head = label("title", "lw-inspector-head", title);
        head.setMinWidth(120);
        HBox line = new HBox(12, head, label("summary", "lw-muted", summary));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Label label(String name, String style, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id + "-" + name);
        label.getStyleClass().add(style);
        label.textProperty().bind(text);
        return label;
    }

    /** The list, which keeps its place when its lines change. @param full what is said below of the line that is selected */
    <T> void list(ListView<T> list, ObservableValue<List<T>> shown, Label full, Function<T, String> words) {
        list.setId(id + "-list");
        list.getStyleClass().add("lw-checks-list");
        shown.subscribe(lines -> {
            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
            list.getItems().setAll(lines);
            if (!lines.isEmpty()) list.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> full.setText(line == null ? "" : words.apply(line)));
    }

    /** Said where a list has no line. */
    static Label nothing(String text) {
        Label nothing = new Label(text);
        nothing.setWrapText(true);
        nothing.setMaxWidth(460);
        nothing.getStyleClass().add("lw-muted");
        return nothing;
    }

    Button take(ObservableValue<String> name, ObservableValue<Boolean> able, Runnable work) {
        Button take = new Button();
        take.setId(id + "-take");
        take.getStyleClass().add("lw-primary");
        take.textProperty().bind(name);
        take.setMinWidth(Region.USE_PREF_SIZE);
        able.subscribe(now -> take.setDisable(!now));
        take.setOnAction(e -> work.run());
        return take;
    }

    Button cancel(String text, Runnable work) {
        Button cancel = new Button(text);
        cancel.setId(id + "-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> work.run());
        return cancel;
    }

    /** What is said of the selected line, what went wrong, and the buttons with their keys. @param lines how high the first may grow */
    Node feet(Label full, int lines, ObservableValue<String> error, List<Node> buttons, String keys) {
        full.setId(id + "-full");
        full.setWrapText(true);
        full.setMinHeight(18.0 * lines);
        full.setMaxHeight(36.0 * lines);
        full.setAlignment(Pos.TOP_LEFT);
        Label wrong = label("error", "lw-error", error);
        wrong.setWrapText(true);
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(keys);
        hint.getStyleClass().add("lw-secondary");
        HBox line = new HBox(8);
        line.getChildren().addAll(buttons);
        line.getChildren().addAll(space, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, full, wrong, line);
        box.getStyleClass().add("lw-issue-buttons");
        return box;
    }
}
