package my.lawatan.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Fields under each other, each with its label before it, and under it what it means and why it is not taken. */
public final class Form extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LABEL = 128;
    private int next;

    public Form() {
        getStyleClass().add("lw-form");
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        field.setFillWidth(true);
        getColumnConstraints().setAll(new ColumnConstraints(LABEL), field);
    }

    /** A field for one line.
     *
     * @param id of the field
     * @param hint what is typed means; may be null */
    public TextField line(String id, String label, Line line, ObservableValue<String> hint) {
        TextField field = new TextField();
        field.getStyleClass().add("lw-boxed");
        field.textProperty().bindBidirectional(line.text());
        line.error().subscribe(error -> {
            field.pseudoClassStateChanged(WRONG, !error.isEmpty());
            field.setAccessibleHelp(error.isEmpty() ? null : error);
        });
        row(id, label, field, new VBox(2, field, hint == null ? note(line.error(), "lw-error") : said(line, hint)));
        return field;
    }

    /** One of a few values, in words. */
    public <V> ComboBox<V> choice(
            String id, String label, Property<V> value, List<V> values, Function<V, String> words) {
        ComboBox<V> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(new InWords<>(words));
        combo.valueProperty().bindBidirectional(value);
        combo.setMaxWidth(Double.MAX_VALUE);
        row(id, label, combo, combo);
        return combo;
    }

    /** Anything beside a label. */
    public void plain(String id, String label, Node node) {
        row(id, label, node, node);
    }

    /** Anything under both columns. */
    public void wide(Node node) {
        add(node, 0, next++, 2, 1);
    }

    private void row(String id, String label, Node node, Node field) {
        Label name = new Label(label);
        name.getStyleClass().add("lw-form-label");
        name.setLabelFor(node);
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        node.setId(id);
        if (node instanceof Control control) control.setAccessibleText(label);
        addRow(next++, name, field);
    }

    // one line that is always there, so that nothing below it moves while one types
    private static Label said(Line line, ObservableValue<String> hint) {
        Label label = new Label();
        label.setWrapText(true);
        Runnable say = () -> {
            String error = line.error().get();
            label.getStyleClass().setAll("label", error.isEmpty() ? "lw-secondary" : "lw-error");
            label.setText(!error.isEmpty() ? error : hint.getValue().isEmpty() ? " " : hint.getValue());
        };
        line.error().subscribe(say);
        hint.subscribe(say);
        say.run();
        return label;
    }

    private static Label note(ObservableValue<String> text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
