package my.lawatan.ui.lookup;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Portrait;

/** One of the people found. It is filled again for each search. */
final class RowNode extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double FACE = 44;
    private final Messages messages;
    private final Runnable press;
    private final Portrait face = new Portrait(FACE);
    private final Label name = new Label();
    private final Label work = new Label();
    private final Label arrived = new Label();
    private boolean chosen;

    RowNode(Messages messages, Runnable press) {
        super(12);
        this.messages = messages;
        this.press = press;
        getStyleClass().add("lw-lookup-row");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("lw-lookup-row-name");
        work.getStyleClass().add("lw-lookup-row-work");
        arrived.getStyleClass().add("lw-lookup-arrived");
        arrived.setText(messages.text("lookup.arrived"));
        arrived.setMinWidth(USE_PREF_SIZE);
        VBox texts = new VBox(2, name, work);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(face, texts, arrived);
        setOnMouseClicked(e -> press.run());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    void show(LookupRow row) {
        face.show(row.face(), row.initials());
        name.setText(row.name());
        work.setText(row.work());
        arrived.setVisible(row.arrived());
        arrived.setManaged(row.arrived());
        setAccessibleText(messages.text(row.arrived() ? "lookup.row.arrived" : "lookup.row", row.name(), row.work()));
    }

    void choose(boolean now) {
        chosen = now;
        pseudoClassStateChanged(CHOSEN, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) press.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
