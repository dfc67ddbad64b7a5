package my.lawatan.ui.seating;

import java.util.Optional;
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
import my.lawatan.ui.kit.Offers;

/** Under the drawing: why whoever is chosen sits there, what can be decided about it, and the reason for what is decided. */
final class SeatBar extends VBox {
    private final SeatingViewModel model;
    private final Messages messages;
    private final Runnable back;
    private final TextField name = new TextField();
    private final TextField reason = new TextField();
    private final Label asked = new Label();

    /** @param back puts the keyboard back to the drawing */
    SeatBar(SeatingViewModel model, Messages messages, Runnable back) {
        super(6);
        this.model = model;
        this.messages = messages;
        this.back = back;
        getStyleClass().add("lw-seat-bar");
        Label why = new Label();
        why.setId("seats-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.textProperty().bind(model.chosen().map(c -> c.map(Card::spoken).orElse(messages.text("seats.why.none"))));
        Label said = new Label();
        said.setId("seats-said");
        said.getStyleClass().add("lw-error");
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        HBox decide = decide();
        HBox ask = ask();
        decide.visibleProperty().bind(model.seating().pending().map(Optional::isEmpty));
        decide.managedProperty().bind(decide.visibleProperty());
        ask.visibleProperty().bind(model.seating().pending().map(Optional::isPresent));
        ask.managedProperty().bind(ask.visibleProperty());
        getChildren().setAll(why, decide, ask, said);
        model.seating().pending().subscribe(p -> p.ifPresent(this::askFor));
    }

    private HBox decide() {
        name.setId("seats-name");
        name.setPromptText(messages.text("seats.name"));
        name.setAccessibleText(messages.text("seats.name"));
        name.setPrefWidth(240);
        name.getStyleClass().add("lw-boxed");
        Offers.in(name, model.seating()::suggestions);
        name.setOnAction(e -> {
            if (!model.seating().name(name.getText())) return;
            name.clear();
            if (model.seating().pending().get().isEmpty()) back.run();
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE || !name.getText().isEmpty()) return;
            back.run();
            e.consume();
        });
        Button lock = button("seats-lock", "seats.lock", model.seating()::toggleLock);
        lock.textProperty()
                .bind(model.chosen()
                        .map(c -> messages.text(c.filter(Card::locked).isPresent() ? "seats.unlock" : "seats.lock")));
        Button clear = button("seats-clear", "seats.clear", model.seating()::clear);
        clear.disableProperty()
                .bind(model.chosen()
                        .map(c -> !model.editable() || c.filter(Card::byHand).isEmpty()));
        Button empty = button("seats-empty", "seats.keep-empty", model.seating()::keepEmpty);
        empty.setDisable(!model.editable());
        lock.setDisable(!model.editable());
        name.setDisable(!model.editable());
        HBox line = new HBox(8, name, lock, clear, empty);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox ask() {
        asked.setId("seats-asked");
        asked.setMinWidth(USE_PREF_SIZE);
        reason.setId("seats-reason");
        reason.setPromptText(messages.text("seats.reason"));
        reason.getStyleClass().add("lw-boxed");
        reason.setOnAction(e -> confirm());
        reason.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            model.seating().drop();
            back.run();
            e.consume();
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button put = button("seats-put", "seats.put", this::confirm);
        put.getStyleClass().add("lw-primary");
        Button leave = button("seats-leave", "seats.leave", () -> {
            model.seating().drop();
            back.run();
        });
        HBox line = new HBox(8, asked, reason, put, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private void askFor(Seating.Pending pending) {
        asked.setText(messages.text("seats.asked", pending.name(), pending.number()));
        reason.setAccessibleText(asked.getText() + " " + messages.text("seats.reason"));
        reason.clear();
        reason.requestFocus();
    }

    private void confirm() {
        model.seating().confirm(reason.getText());
        back.run();
    }

    /** Begins a name with what was typed on the drawing. */
    void type(String first) {
        if (name.isDisabled()) return;
        name.requestFocus();
        name.setText(first);
        name.end();
    }
}
