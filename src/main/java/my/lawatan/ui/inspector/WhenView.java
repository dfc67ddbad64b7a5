package my.lawatan.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.inspector.WhenModel.Part;
import my.lawatan.ui.kit.Pressable;

/** The time of an event in both zones; pressing it opens its parts below. */
final class WhenView {
    private final WhenModel model;
    private final Messages messages;
    private final Rows rows;
    private final VBox parts = new VBox(4);
    private final TextField startTime;
    private final TextField startDate;
    private final Pressable summary;

    WhenView(EventViewModel event, Messages messages, boolean editable) {
        this.model = event.when;
        this.messages = messages;
        this.rows = new Rows(messages, editable);
        startDate = part(Part.START_DATE, 92);
        startTime = part(Part.START_TIME, 52);
        TextField endTime = part(Part.END_TIME, 52);
        parts.getStyleClass().add("lw-when-parts");
        parts.getChildren()
                .addAll(
                        line("start", startDate, startTime, zone(Part.START_ZONE)),
                        errors(Part.START_DATE, Part.START_TIME, Part.START_ZONE),
                        line("end", part(Part.END_DATE, 92), endTime, zone(Part.END_ZONE)),
                        errors(Part.END_DATE, Part.END_TIME, Part.END_ZONE),
                        line("programme-day", part(Part.PROGRAMME_DAY, 92), openEnd()),
                        errors(Part.PROGRAMME_DAY));
        parts.setVisible(false);
        parts.setManaged(false);
        parts.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            open(false);
            e.consume();
        });
        summary = summary(event, editable);
    }

    /** The lines that are seen. */
    Pressable summary() {
        return summary;
    }

    /** What opens when they are pressed. */
    VBox parts() {
        return parts;
    }

    private Pressable summary(EventViewModel event, boolean editable) {
        Label here = new Label();
        here.getStyleClass().add("lw-semibold");
        here.setWrapText(true);
        Label city = new Label();
        city.setMinWidth(Region.USE_PREF_SIZE);
        Label home = new Label();
        home.setWrapText(true);
        event.whenLines().subscribe(lines -> {
            here.setText(lines.here());
            city.setText(lines.city());
            home.setText(lines.home().isEmpty() ? "" : lines.home() + " " + lines.homeCity());
            home.setVisible(!lines.home().isEmpty());
            home.setManaged(home.isVisible());
        });
        Pressable lines = new Pressable(() -> open(!parts.isVisible()), new HBox(5, here, city), home);
        lines.accessibleTextProperty()
                .bind(event.whenLines()
                        .map(l -> messages.text("inspector.when.accessible", l.here() + " " + l.city(), l.home())));
        lines.setDisable(!editable);
        return lines;
    }

    private void open(boolean open) {
        parts.setVisible(open);
        parts.setManaged(open);
        if (open) (startDate.getText().isEmpty() ? startDate : startTime).requestFocus();
        else summary.requestFocus();
    }

    private TextField part(Part part, double width) {
        TextField field = rows.field(model.part(part));
        field.getStyleClass().remove("lw-flat");
        field.getStyleClass().add("lw-boxed");
        field.setId("when-" + part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        field.setAccessibleText(messages.text("inspector.when."
                + part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
        field.setPrefWidth(width);
        field.setMinWidth(Math.min(width, 60));
        return field;
    }

    private TextField zone(Part part) {
        TextField field = part(part, 90);
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button openEnd() {
        Button open = new Button(messages.text("inspector.when.open-end"));
        open.setId("when-open-end");
        open.getStyleClass().add("lw-small");
        open.disableProperty().bind(model.part(Part.END_TIME).text().isEmpty());
        open.setOnAction(e -> model.openEnd());
        return open;
    }

    private HBox line(String name, Node... fields) {
        Label label = new Label(messages.text("inspector.when." + name));
        label.getStyleClass().add("lw-row-label");
        label.setMinWidth(54);
        label.setPrefWidth(54);
        label.setWrapText(true);
        HBox line = new HBox(4, label);
        line.getChildren().addAll(fields);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox errors(Part... of) {
        VBox errors = new VBox();
        for (Part part : List.of(of))
            errors.getChildren().add(Rows.errorOf(model.part(part).error()));
        return errors;
    }
}
