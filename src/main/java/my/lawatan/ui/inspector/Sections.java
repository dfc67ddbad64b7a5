package my.lawatan.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Labels;

/** The sections below the fields: a head in small capitals over what belongs to it. */
final class Sections {
    private final Messages messages;

    Sections(Messages messages) {
        this.messages = messages;
    }

    /** @param note to the right of the head; may be null */
    VBox section(String key, Label note, Node... content) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("lw-section-head");
        return section(head, note, content);
    }

    VBox section(Label head, Label note, Node... content) {
        head.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(head, space);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (note != null) line.getChildren().add(note);
        VBox section = new VBox(6, line);
        section.getStyleClass().add("lw-section");
        section.getChildren().addAll(content);
        return section;
    }

    /** Fills {@code box} with the sources; says so if there are none. */
    void sources(VBox box, List<Sources.Row> rows) {
        box.getChildren().clear();
        if (rows.isEmpty()) box.getChildren().add(muted(messages.text("inspector.sources.none")));
        rows.forEach(row -> box.getChildren().add(source(row)));
    }

    private VBox source(Sources.Row row) {
        VBox source = new VBox(1, head(row.head()), muted(row.from()));
        if (!row.says().isEmpty()) source.getChildren().add(wrapped(row.says()));
        if (!row.rule().isEmpty()) source.getChildren().add(muted(row.rule()));
        if (!row.holds()) {
            Label own = wrapped(messages.text("inspector.source.changed"));
            own.getStyleClass().add("lw-warn-text");
            source.getChildren().add(own);
        }
        return source;
    }

    static Label head(String text) {
        return Labels.wrapped(text, "lw-source-head");
    }

    static Label muted(String text) {
        return Labels.wrapped(text, "lw-secondary");
    }

    static Label wrapped(String text) {
        return Labels.wrapped(text);
    }
}
