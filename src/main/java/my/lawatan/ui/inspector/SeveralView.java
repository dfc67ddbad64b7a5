package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.EventStatus;

/** Several selected events: what makes sense for all of them at once. */
final class SeveralView extends VBox {
    private final SeveralViewModel model;
    private final Messages messages;
    private final boolean editable;

    SeveralView(SeveralViewModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        Label title = new Label();
        title.setId("inspector-several");
        title.getStyleClass().add("lw-inspector-head");
        title.textProperty().bind(model.title());
        Label names = Sections.muted("");
        names.setId("inspector-several-names");
        names.textProperty().bind(model.names());
        Rows rows = new Rows(messages, editable);
        ComboBox<EventStatus> status = rows.choice("status", model.status(), EventStatus.class);
        status.setPromptText(messages.text("inspector.several.differ"));
        rows.plain("tracks", tracks());
        rows.plain("fixed", fixed());
        rows.plain("move", move());
        Button cancel = new Button(messages.text("inspector.several.cancel"));
        cancel.setId("inspector-several-cancel");
        cancel.setDisable(!editable);
        cancel.setOnAction(e -> model.cancel());
        getChildren().addAll(title, names, rows, Rows.errorOf(model.error()), cancel);
    }

    private FlowPane tracks() {
        FlowPane pane = new FlowPane(10, 4);
        model.tracks().subscribe(list -> {
            pane.getChildren().clear();
            list.forEach(
                    track -> pane.getChildren().add(box(track.name(), track.on(), on -> model.setOn(track.id(), on))));
        });
        return pane;
    }

    private HBox fixed() {
        HBox holder = new HBox();
        model.fixed().subscribe(fixed -> holder.getChildren().setAll(List.of(box("", fixed, on -> model.fix(on)))));
        return holder;
    }

    // where only some are so, a press makes all of them so
    private CheckBox box(String text, Optional<Boolean> on, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(text);
        box.setSelected(on.orElse(false));
        box.setIndeterminate(on.isEmpty());
        box.setDisable(!editable);
        if (text.isEmpty()) box.setAccessibleText(messages.text("inspector.field.fixed"));
        box.setOnAction(e -> chosen.accept(on.isEmpty() || box.isSelected()));
        return box;
    }

    private VBox move() {
        TextField minutes = new TextField();
        minutes.setId("inspector-several-minutes");
        minutes.getStyleClass().add("lw-flat");
        minutes.setPromptText(messages.text("inspector.several.minutes"));
        minutes.setAccessibleText(messages.text("inspector.several.minutes"));
        minutes.setPrefColumnCount(5);
        minutes.setDisable(!editable);
        minutes.setOnAction(e -> {
            if (model.move(minutes.getText())) minutes.clear();
        });
        HBox steps = new HBox(4, step("-15"), step("-5"), step("+5"), step("+15"));
        steps.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, steps, minutes);
    }

    private Button step(String minutes) {
        Button button = new Button(minutes.replace('-', '−'));
        button.setId("inspector-several" + minutes);
        button.getStyleClass().add("lw-chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("inspector.several.by", minutes));
        button.setDisable(!editable);
        button.setOnAction(e -> model.move(minutes));
        return button;
    }
}
