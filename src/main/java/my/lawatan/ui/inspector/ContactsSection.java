package my.lawatan.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** Who answers for a place: name and telephone on a line, under it what for. */
final class ContactsSection extends VBox {
    private final Messages messages;
    private final boolean editable;
    private final VBox lines = new VBox(8);

    ContactsSection(ContactsModel model, Messages messages, boolean editable) {
        this.messages = messages;
        this.editable = editable;
        setId("place-contacts");
        getChildren()
                .add(new Sections(messages)
                        .section(
                                "inspector.place.contacts",
                                null,
                                lines,
                                AddField.of(
                                        "place-add-contact",
                                        messages.text("inspector.place.add-contact"),
                                        editable,
                                        model::add)));
        model.lines().subscribe(this::show);
    }

    private void show(List<ContactsModel.Line> all) {
        lines.getChildren().clear();
        if (all.isEmpty()) lines.getChildren().add(Sections.muted(messages.text("inspector.place.contacts.none")));
        all.forEach(line -> lines.getChildren().add(contact(line)));
    }

    private VBox contact(ContactsModel.Line line) {
        TextField name = field(line.name, "contact-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(4, name, field(line.phone, "contact-phone"));
        TextField role = field(line.role, "contact-role");
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox second = new HBox(4, role);
        first.setAlignment(Pos.CENTER_LEFT);
        if (editable)
            first.getChildren()
                    .add(Small.button(
                            "×",
                            messages.text(
                                    "inspector.leave-out", line.name.text().get()),
                            line::remove));
        return new VBox(
                first,
                second,
                Rows.errorOf(line.name.error()),
                Rows.errorOf(line.phone.error()),
                Rows.errorOf(line.role.error()));
    }

    private TextField field(Typed typed, String name) {
        TextField field = new TextField();
        field.getStyleClass().add("lw-boxed");
        field.setEditable(editable);
        field.setPromptText(messages.text("inspector.field." + name));
        field.setAccessibleText(messages.text("inspector.field." + name));
        field.setPrefColumnCount(9);
        Typing.in(field, typed, false);
        return field;
    }
}
