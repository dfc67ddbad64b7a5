package my.lawatan.ui.inspector;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceStatus;

/** The selected place at an event: who sits there is named here. */
final class SeatView extends VBox {
    SeatView(SeatViewModel model, Messages messages, boolean editable) {
        Label title = new Label();
        title.getStyleClass().add("lw-inspector-head");
        title.setWrapText(true);
        title.textProperty().bind(model.title());
        Hyperlink event = new Hyperlink();
        event.getStyleClass().add("lw-inspector-link");
        event.setWrapText(true);
        event.textProperty().bind(model.event());
        event.setOnAction(e -> model.selectEvent());
        Label when = new Label();
        when.getStyleClass().add("lw-secondary");
        when.textProperty().bind(model.when());
        Rows rows = new Rows(messages, editable);
        rows.pick("seat-person", model.person, model.people::suggestions, name -> model.person.commit())
                .setPromptText(messages.text("inspector.seat.awaited"));
        rows.pick(
                "organisation",
                model.organisation,
                model.organisations::suggestions,
                name -> model.organisation.commit());
        rows.choice("status", model.status, AttendanceStatus.class);
        rows.text("note", model.note);
        getChildren().addAll(title, event, when, rows);
    }
}
