package my.lawatan.ui.documents;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.document.Shortfall;
import my.lawatan.text.Messages;

/** What the paper that is seen could not print as it is in the trip, and the way to where it can be mended; nothing for most papers. */
final class ShortfallsPanel extends VBox {
    private final DocumentsViewModel model;
    private final Messages messages;
    private List<Shortfall> shown = List.of();

    ShortfallsPanel(DocumentsViewModel model, Messages messages) {
        super(4);
        this.model = model;
        this.messages = messages;
        setId("paper-shortfalls");
        getStyleClass().add("lw-section");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Shortfall> shortfalls) {
        if (shortfalls.equals(shown)) return;
        shown = shortfalls;
        setVisible(!shortfalls.isEmpty());
        Label head = new Label(messages.text("documents.shortfall.head"));
        head.getStyleClass().add("lw-section-head");
        getChildren().setAll(head);
        shortfalls.forEach(this::add);
    }

    private void add(Shortfall one) {
        Label says = new Label(one.said(messages));
        says.getStyleClass().addAll("lw-finding", "lw-finding-warn");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(says);
        one.item().ifPresent(item -> {
            Hyperlink go = new Hyperlink(messages.text("documents.shortfall.go", one.name()));
            go.setWrapText(true);
            go.setOnAction(e -> model.pointing().open(item));
            getChildren().add(go);
        });
    }
}
