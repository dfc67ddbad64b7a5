package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Pressable;

/** The ways to and from an event as lines; a missing one is offered. Not there if there is nothing to say. */
final class WaysSection extends VBox {
    private final WaysModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox lines = new VBox(4);

    WaysSection(WaysModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        setId("inspector-ways");
        getChildren().add(new Sections(messages).section("inspector.ways", null, lines));
        visibleProperty().bind(model.lines().map(list -> !list.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.lines().subscribe(this::show);
    }

    private void show(List<WaysModel.Line> list) {
        lines.getChildren().clear();
        list.forEach(line -> lines.getChildren().add(line.leg().isPresent() ? way(line) : missing(line)));
    }

    private Pressable way(WaysModel.Line line) {
        Pressable way = new Pressable(() -> model.open(line), Sections.wrapped(line.between()), slack(line));
        way.setAccessibleText(line.between() + ", " + line.slack());
        return way;
    }

    private HBox missing(WaysModel.Line line) {
        Label none = Sections.wrapped(messages.text("inspector.way.missing"));
        none.getStyleClass().add("lw-warn-text");
        VBox texts = new VBox(Sections.wrapped(line.between()), none, slack(line));
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button add = new Button(messages.text("inspector.way.add"));
        add.getStyleClass().add("lw-small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(messages.text("inspector.way.add.accessible", line.between()));
        add.setVisible(editable);
        add.setOnAction(e -> model.add(line));
        return new HBox(8, texts, add);
    }

    private static Label slack(WaysModel.Line line) {
        Label slack = Sections.muted(line.slack());
        if (line.late()) slack.getStyleClass().add("lw-warn-text");
        return slack;
    }
}
