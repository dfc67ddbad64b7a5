package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** The selected place, edited in place. */
final class PlaceView extends VBox {
    private final PlaceViewModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox rooms = new VBox();
    private final VBox uses = new VBox();

    PlaceView(PlaceViewModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        Sections sections = new Sections(messages);
        GrowingField name = new GrowingField(model.name, false);
        name.getStyleClass().add("lw-inspector-title");
        name.setId("inspector-place-name");
        name.setEditable(editable);
        name.setAccessibleText(messages.text("inspector.field.place-name"));
        getChildren()
                .addAll(
                        name,
                        Rows.errorOf(model.name.error()),
                        rows(),
                        sections.section("inspector.place.rooms", null, rooms, addRoom()),
                        new ContactsSection(model.contacts, messages, editable),
                        new AdvanceSection(model.advance, messages, editable),
                        new PhotosSection(
                                model.photos, messages, editable, "place-photos", messages.text("inspector.photos")),
                        sections.section("inspector.place.uses", null, uses),
                        Rows.errorOf(model.refused()),
                        removeButton());
        model.details().subscribe(this::show);
    }

    private Rows rows() {
        Rows rows = new Rows(messages, editable);
        rows.line("address", model.address);
        rows.pick("within", model.within, model.places::suggestions, chosen -> model.within.commit());
        rows.brief("coordinates", model.coordinates).setPromptText(messages.text("inspector.field.coordinates.how"));
        rows.brief("zone", model.zone).setPromptText(messages.text("inspector.field.zone.how"));
        rows.line("arrival-point", model.arrivalPoint);
        rows.brief("capacity", model.capacity);
        rows.line("hours", model.hours).setPromptText(messages.text("inspector.field.hours.how"));
        rows.wide(understood());
        rows.text("note", model.note);
        return rows;
    }

    private Label understood() {
        Label label = Sections.muted("");
        label.setId("hours-understood");
        label.textProperty().bind(model.understood());
        label.visibleProperty().bind(model.understood().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Region addRoom() {
        return AddField.of("place-add-room", messages.text("inspector.place.add-room"), editable, model::addRoom);
    }

    private Button removeButton() {
        Button remove = new Button(messages.text("inspector.place.remove"));
        remove.setId("place-remove");
        remove.getStyleClass().add("lw-small");
        remove.setVisible(editable);
        remove.setOnAction(e -> model.remove());
        return remove;
    }

    private void show(PlaceDetails details) {
        fill(rooms, details.rooms(), messages.text("inspector.place.rooms.none"));
        fill(uses, details.uses(), messages.text("inspector.place.uses.none"));
    }

    private void fill(VBox box, List<PlaceDetails.Line> lines, String none) {
        box.getChildren().clear();
        if (lines.isEmpty()) box.getChildren().add(Sections.muted(none));
        lines.forEach(line -> box.getChildren()
                .add(new AttendeeLine(
                        line.badge().isEmpty() ? "·" : line.badge(),
                        line.words(),
                        line.below(),
                        () -> model.select(line),
                        new Region())));
    }
}
