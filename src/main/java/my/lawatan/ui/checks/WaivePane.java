package my.lawatan.ui.checks;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.OpeningKey;

/** Why a finding may stand, and until when. Enter waives, Esc puts it away. */
final class WaivePane extends VBox {
    private final WaivingModel model;
    private final Runnable back;
    private final TextField reason = new TextField();
    private final OpeningKey opening = new OpeningKey(reason);

    /** @param back puts the keyboard where it was */
    WaivePane(WaivingModel model, Messages messages, Runnable back) {
        super(4);
        this.model = model;
        this.back = back;
        field(reason, "waive-reason", messages.text("checks.reason"), messages.text("checks.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        TextField until = new TextField();
        field(until, "waive-until", messages.text("checks.until.prompt"), messages.text("checks.until.label"));
        until.textProperty().bindBidirectional(model.until());
        until.setPrefColumnCount(22);
        until.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button done = new Button(messages.text("checks.waive.done"));
        done.setId("waive-done");
        done.getStyleClass().add("lw-plain");
        done.setMinWidth(USE_PREF_SIZE);
        done.setOnAction(e -> waive());
        Button cancel = new Button(messages.text("checks.cancel"));
        cancel.getStyleClass().add("lw-plain");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(e -> away());
        HBox line = new HBox(8, reason, until, done, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        Label trouble = new Label();
        trouble.setId("waive-trouble");
        trouble.getStyleClass().add("lw-error");
        trouble.textProperty().bind(model.trouble());
        trouble.visibleProperty().bind(model.trouble().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().addAll(line, trouble);
        visibleProperty().bind(model.asked());
        managedProperty().bind(model.asked());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            away();
            e.consume();
        });
    }

    private void field(TextField field, String id, String prompt, String accessible) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(accessible);
        field.getStyleClass().add("lw-boxed");
        field.setOnAction(e -> waive());
    }

    void enter() {
        opening.opened();
        reason.requestFocus();
    }

    private void waive() {
        model.waive();
        if (model.trouble().get().isEmpty()) back.run();
    }

    private void away() {
        model.putAway();
        back.run();
    }
}
