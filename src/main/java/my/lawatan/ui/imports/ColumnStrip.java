package my.lawatan.ui.imports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Visible;
import my.lawatan.ui.kit.InWords;

/** The columns of a table side by side, each with what it holds to choose. */
final class ColumnStrip<T> extends ScrollPane {
    private static final double COLUMN = 128;
    private final HBox columns = new HBox(8);
    private final List<T> choices;
    private final Function<T, String> words;
    private final BiConsumer<Integer, T> say;

    /** @param say told what a column holds when somebody chooses */
    ColumnStrip(List<T> choices, Function<T, String> words, BiConsumer<Integer, T> say) {
        this.choices = choices;
        this.words = words;
        this.say = say;
        columns.setId("import-columns");
        setContent(columns);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("lw-plain-scroll");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows these columns, and after them {@code also}. A box that is open or has the keyboard stays the same one. */
    void show(List<ColumnHead<T>> heads, List<Node> also) {
        setVisible(!heads.isEmpty());
        if (columns.getChildren().size() != heads.size() + also.size())
            columns.getChildren()
                    .setAll(Stream.concat(heads.stream().map(this::column), also.stream())
                            .toList());
        for (int i = 0; i < heads.size(); i++) {
            VBox column = (VBox) columns.getChildren().get(i);
            ((Label) column.getChildren().get(0))
                    .setText(Visible.line(heads.get(i).name()));
            box(column).setValue(heads.get(i).meaning());
        }
    }

    @SuppressWarnings("unchecked")
    private ComboBox<T> box(VBox column) {
        return (ComboBox<T>) column.getChildren().get(1);
    }

    private Node column(ColumnHead<T> head) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new InWords<>(words));
        box.setId("import-column-" + head.column());
        box.setOnAction(e -> {
            if (box.getValue() != null) say.accept(head.column(), box.getValue());
        });
        return labelled(Visible.line(head.name()), box);
    }

    /** A box under its name. */
    static VBox labelled(String name, ComboBox<?> box) {
        Label label = new Label(name);
        label.getStyleClass().add("lw-secondary");
        label.setMaxWidth(COLUMN);
        label.setLabelFor(box);
        box.setAccessibleText(name);
        box.setPrefWidth(COLUMN);
        VBox column = new VBox(2, label, box);
        column.setAlignment(Pos.TOP_LEFT);
        return column;
    }
}
