package my.lawatan.ui.inspector;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.BriefStatus;

/** The selected brief: everything but its texts, which are written in their room. */
final class BriefView extends VBox {
    BriefView(BriefViewModel model, Messages messages, boolean editable) {
        Sections sections = new Sections(messages);
        Label head = new Label();
        head.getStyleClass().add("lw-inspector-head");
        head.textProperty().bind(model.head());
        Hyperlink event = new Hyperlink();
        event.getStyleClass().add("lw-inspector-link");
        event.setWrapText(true);
        event.textProperty().bind(model.sub());
        event.setOnAction(e -> model.selectEvent());
        VBox sources = new VBox(8);
        model.sources().subscribe(rows -> sections.sources(sources, rows));
        getChildren()
                .addAll(
                        head,
                        event,
                        rows(model, messages, editable),
                        stale(model, messages, editable),
                        sections.section("inspector.sources", null, sources));
    }

    private static Rows rows(BriefViewModel model, Messages messages, boolean editable) {
        Rows rows = new Rows(messages, editable);
        rows.choice("status", model.status, BriefStatus.class).setId("inspector-brief-status");
        rows.pick("brief-owner", model.owner, model.people::suggestions, name -> model.owner.commit());
        rows.brief("due", model.due).setPromptText(messages.text("inspector.field.due.how"));
        rows.brief("cleared-by", model.clearedBy);
        rows.brief("number", model.number);
        rows.line("brief-title", model.title);
        rows.pick("brief-event", model.event, model.events::suggestions, name -> model.event.commit());
        return rows;
    }

    private static VBox stale(BriefViewModel model, Messages messages, boolean editable) {
        Label text = Sections.wrapped("");
        text.textProperty().bind(model.stale());
        text.getStyleClass().addAll("lw-finding", "lw-finding-warn");
        text.setMaxWidth(Double.MAX_VALUE);
        Hyperlink holds = new Hyperlink(messages.text("inspector.brief.holds"));
        holds.setId("inspector-brief-holds");
        holds.getStyleClass().add("lw-inspector-link");
        holds.setDisable(!editable);
        holds.setOnAction(e -> model.confirm());
        VBox box = new VBox(4, text, holds, Rows.errorOf(model.error()));
        box.visibleProperty().bind(model.stale().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
