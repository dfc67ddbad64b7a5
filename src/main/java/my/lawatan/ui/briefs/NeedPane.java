package my.lawatan.ui.briefs;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.check.Completeness;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Need;
import my.lawatan.ui.kit.Offers;

/** The cell that is chosen in the matrix: why it is so, what an officer says of it, who owes it and by when. */
final class NeedPane extends VBox {
    private final MatrixModel model;
    private final Messages messages;
    private final boolean editable;
    private final TextField owner = new TextField();
    private final TextField due = new TextField();

    /** @param back puts the keyboard into the matrix */
    NeedPane(MatrixModel model, Messages messages, boolean editable, Runnable back) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        getStyleClass().add("lw-need-pane");
        Label what = new Label();
        what.getStyleClass().add("lw-inspector-head");
        what.setId("need-what");
        what.textProperty()
                .bind(model.chosen().map(c -> c.map(this::what).orElse(messages.text("briefs.need.choose"))));
        Label why = new Label();
        why.setId("need-why");
        why.setWrapText(true);
        why.textProperty().bind(model.chosen().map(c -> c.map(
                        chosen -> MatrixView.word(chosen.cell().state(), messages) + " – " + model.why(chosen.cell()))
                .orElse("")));
        HBox said = new HBox(16, states(), labelled("briefs.need.owner", owner), labelled("briefs.need.due", due));
        said.setAlignment(Pos.CENTER_LEFT);
        ObservableValue<Boolean> any = model.chosen().map(Optional::isPresent);
        said.visibleProperty().bind(any);
        field(owner, "need-owner", model::owe);
        field(due, "need-due", model::due);
        due.setPromptText(messages.text("briefs.need.due.how"));
        Offers.in(owner, model.people::suggestions, model::owe);
        getChildren().addAll(what, why, said, error());
        model.chosen().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            show(model.chosen().get());
            back.run();
            e.consume();
        });
    }

    private String what(MatrixModel.Chosen chosen) {
        return model.title(chosen.line().event()) + " · "
                + messages.word(chosen.cell().requirement());
    }

    private HBox states() {
        HBox states = new HBox();
        List<Need> all = Completeness.sayable();
        for (Need state : all) {
            ToggleButton button = new ToggleButton(messages.text(
                    "briefs.need.key",
                    messages.text("briefs.need." + Words.kebab(state.name())),
                    MatrixView.key(state).getName()));
            button.getStyleClass().setAll("toggle-button", "lw-segment");
            button.setId("need-" + Words.kebab(state.name()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setDisable(!editable);
            button.setOnAction(e -> {
                model.say(state);
                button.setSelected(is(state));
            });
            model.chosen().subscribe(c -> button.setSelected(is(state)));
            states.getChildren().add(button);
        }
        states.getChildren().get(0).getStyleClass().add("first");
        states.getChildren().get(all.size() - 1).getStyleClass().add("last");
        return states;
    }

    private boolean is(Need state) {
        return model.chosen()
                .get()
                .filter(c -> MatrixModel.saidState(c.cell()) == state)
                .isPresent();
    }

    private HBox labelled(String key, TextField field) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("lw-row-label");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(6, label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void field(TextField field, String id, Consumer<String> take) {
        field.setId(id);
        field.getStyleClass().add("lw-boxed");
        field.setEditable(editable);
        field.setPrefColumnCount(14);
        field.setOnAction(e -> take.accept(field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && model.chosen().get().isPresent() && !field.getText().equals(shown(field)))
                take.accept(field.getText());
        });
    }

    private String shown(TextField field) {
        return model.chosen()
                .get()
                .map(c -> field == owner ? model.owner(c.cell()) : model.due(c.cell()))
                .orElse("");
    }

    private Label error() {
        Label error = new Label();
        error.setId("need-error");
        error.getStyleClass().add("lw-error");
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(model.error().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    private void show(Optional<MatrixModel.Chosen> chosen) {
        owner.setText(shown(owner));
        due.setText(shown(due));
    }

    /** Puts the keyboard at who owes it. */
    void enter() {
        owner.requestFocus();
        owner.selectAll();
    }
}
