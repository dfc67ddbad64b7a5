package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.LegMode;
import my.lawatan.ui.kit.Offers;

/** The selected way, edited in place. */
final class LegView extends VBox {
    private final LegViewModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox ends = new VBox();
    private final VBox motorcade = new VBox();

    LegView(LegViewModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        Label title = new Label();
        title.getStyleClass().add("lw-inspector-head");
        title.setId("inspector-leg");
        title.setWrapText(true);
        title.textProperty().bind(model.title());
        Label slack = Sections.wrapped("");
        slack.setId("leg-slack");
        slack.textProperty().bind(model.slack());
        Sections sections = new Sections(messages);
        getChildren()
                .addAll(
                        title,
                        slack,
                        ends,
                        rows(),
                        sections.section("inspector.motorcade", null, motorcade, addField()),
                        Rows.errorOf(model.refused()),
                        removeButton());
        model.ends().subscribe(this::showEnds);
        model.motorcade().subscribe(this::showMotorcade);
    }

    private Rows rows() {
        Rows rows = new Rows(messages, editable);
        rows.choice("mode", model.mode, LegMode.class);
        rows.brief("minutes", model.minutes);
        rows.line("by-hour", model.byHour).setPromptText(messages.text("inspector.field.by-hour.how"));
        rows.brief("loaded-before", model.loadedBefore);
        rows.pick("origin", model.origin, model.places::suggestions, name -> model.origin.commit())
                .setPromptText(messages.text("inspector.field.origin.how"));
        rows.pick("destination", model.destination, model.places::suggestions, name -> model.destination.commit())
                .setPromptText(messages.text("inspector.field.destination.how"));
        rows.text("note", model.note);
        return rows;
    }

    private void showEnds(List<LegViewModel.End> list) {
        ends.getChildren().clear();
        for (LegViewModel.End end : list) {
            Hyperlink link = new Hyperlink(end.words());
            link.getStyleClass().add("lw-inspector-link");
            link.setWrapText(true);
            link.setOnAction(e -> model.select(end));
            ends.getChildren().add(link);
        }
    }

    private void showMotorcade(List<LegViewModel.Drives> list) {
        motorcade.getChildren().clear();
        if (list.isEmpty()) motorcade.getChildren().add(Sections.muted(messages.text("inspector.motorcade.none")));
        for (LegViewModel.Drives drives : list) {
            HBox state = new HBox(
                    2,
                    Small.button(
                            "▲", messages.text("inspector.up", drives.name()), () -> model.move(drives.vehicle(), -1)),
                    Small.button(
                            "▼", messages.text("inspector.down", drives.name()), () -> model.move(drives.vehicle(), 1)),
                    Small.button(
                            "×",
                            messages.text("inspector.leave-out", drives.name()),
                            () -> model.leaveOut(drives.vehicle())));
            state.setMinWidth(USE_PREF_SIZE);
            state.setVisible(editable);
            motorcade
                    .getChildren()
                    .add(new AttendeeLine(drives.number(), drives.name(), drives.below(), () -> {}, state));
        }
    }

    private TextField addField() {
        TextField field = new TextField();
        field.getStyleClass().add("lw-flat");
        field.setId("leg-add-vehicle");
        field.setPromptText(messages.text("inspector.motorcade.add"));
        field.setAccessibleText(messages.text("inspector.motorcade.add"));
        Offers.in(field, model.vehicles::suggestions, name -> model.add(name, field::clear));
        field.setOnAction(e -> model.add(field.getText(), field::clear));
        field.setVisible(editable);
        field.setManaged(editable);
        return field;
    }

    private Button removeButton() {
        Button remove = new Button(messages.text("inspector.leg.remove"));
        remove.setId("leg-remove");
        remove.getStyleClass().add("lw-small");
        remove.setVisible(editable);
        remove.setOnAction(e -> model.remove());
        return remove;
    }
}
