package my.lawatan.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Offers;

/** Rows of a label and a field under it its error; the words of the labels are in the bundle {@code inspector}. */
final class Rows extends GridPane {
    private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    private static final double LABEL = 92;
    private final Messages messages;
    private final boolean editable;
    // a row that is not shown counts too, which getRowCount does not see to
    private int next;

    Rows(Messages messages, boolean editable) {
        this.messages = messages;
        this.editable = editable;
        getStyleClass().add("lw-rows");
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        field.setFillWidth(true);
        getColumnConstraints().setAll(new ColumnConstraints(LABEL), field);
    }

    /** A field for a text that may be long. */
    GrowingField text(String name, Typed typed) {
        GrowingField field = new GrowingField(typed, true);
        return add(name, typed, field);
    }

    /** A field for one line that may be long. */
    GrowingField line(String name, Typed typed) {
        GrowingField field = new GrowingField(typed, false);
        return add(name, typed, field);
    }

    /** A field for a few characters. */
    TextField brief(String name, Typed typed) {
        return add(name, typed, field(typed));
    }

    /** A field that offers names while one types.
     *
     * @param chosen called when one of the offers is taken; it stands in the field already */
    TextField pick(String name, Typed typed, Function<String, List<String>> offers, Consumer<String> chosen) {
        TextField field = add(name, typed, field(typed));
        Offers.in(field, offers, chosen);
        return field;
    }

    TextField field(Typed typed) {
        TextField field = new TextField();
        field.getStyleClass().add("lw-flat");
        field.setEditable(editable);
        Typing.in(field, typed, false);
        return field;
    }

    <E extends Enum<E>> ComboBox<E> choice(String name, ChoiceModel<?, E> choice, Class<E> type) {
        return row(name, combo(choice.value(), Arrays.asList(type.getEnumConstants())), errorOf(choice.error()));
    }

    /** A choice that has its errors elsewhere. */
    <E extends Enum<E>> ComboBox<E> choice(String name, Property<E> value, Class<E> type) {
        return row(name, combo(value, Arrays.asList(type.getEnumConstants())), null);
    }

    private <V extends Enum<V>> ComboBox<V> combo(Property<V> chosen, List<V> values) {
        ComboBox<V> combo = new ComboBox<>();
        combo.getStyleClass().add("lw-flat-combo");
        combo.getItems().setAll(values);
        combo.setConverter(new InWords<>(messages::word));
        combo.valueProperty().bindBidirectional(chosen);
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setDisable(!editable);
        return combo;
    }

    CheckBox check(String name, ChoiceModel<?, Boolean> choice) {
        CheckBox box = new CheckBox();
        choice.value().subscribe(value -> box.setSelected(Boolean.TRUE.equals(value)));
        box.setOnAction(e -> choice.value().set(box.isSelected()));
        box.setDisable(!editable);
        return row(name, box, errorOf(choice.error()));
    }

    /** Any node beside a label. */
    <N extends Node> N plain(String name, N node) {
        if (node instanceof Label || node instanceof Pane) node.getStyleClass().add("lw-row-value");
        if (node instanceof Label label) label.setWrapText(true);
        return row(name, node, null);
    }

    /** A node under both columns. */
    void wide(Node node) {
        add(node, 0, next++, 2, 1);
    }

    private <C extends TextInputControl> C add(String name, Typed typed, C field) {
        if (field.getPromptText() == null || field.getPromptText().isEmpty())
            field.setPromptText(messages.text("inspector.not-stated"));
        field.setEditable(editable);
        return row(name, field, errorOf(typed.error()));
    }

    private <N extends Node> N row(String name, N node, Label error) {
        Label label = new Label(messages.text("inspector.field." + name));
        label.getStyleClass().add("lw-row-label");
        label.setLabelFor(node);
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        node.setId("inspector-" + name);
        if (node instanceof Control control) control.setAccessibleText(label.getText());
        Node shown = node instanceof TextField flat ? resting(flat) : node;
        Node field = error == null ? shown : new VBox(shown, error);
        addRow(next++, label, field);
        return node;
    }

    // a field cuts what is too long for it; while nobody types in it a label stands there, which ends in an ellipsis
    private static Node resting(TextField field) {
        Label text = new Label();
        text.getStyleClass().add("lw-flat-rest");
        text.setMouseTransparent(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().bind(field.textProperty());
        text.visibleProperty().bind(field.focusedProperty().not());
        field.focusedProperty().subscribe(focused -> field.pseudoClassStateChanged(RESTING, !focused));
        return new StackPane(field, text);
    }

    static Label errorOf(javafx.beans.value.ObservableValue<String> error) {
        Label label = new Label();
        label.getStyleClass().add("lw-error");
        label.setWrapText(true);
        label.textProperty().bind(error);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
