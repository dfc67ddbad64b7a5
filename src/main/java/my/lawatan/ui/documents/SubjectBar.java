package my.lawatan.ui.documents;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What the paper is about and of which version it is; which page is read, and how large. */
final class SubjectBar extends HBox {
    private static final int PERCENT = 100;
    /** Up to this width there is no room for how large the page is. */
    private static final double NARROW = 460;

    private static final double TIGHT = 450;

    private final Messages messages;
    private final Chooser subject;
    private final Chooser day;
    private final Chooser version;

    SubjectBar(DocumentsViewModel model, PagesPane pages, Messages messages) {
        super(8);
        this.messages = messages;
        getStyleClass().addAll("lw-tools", "lw-subject");
        setAlignment(Pos.CENTER_LEFT);
        subject = new Chooser("paper-subject", messages.text("documents.subject"), model.wish()::set);
        day = new Chooser("paper-day", messages.text("documents.day"), model.wish()::set);
        version = new Chooser("paper-version", messages.text("documents.version.choose"), model.wish()::set);
        setMinWidth(0);
        // a day can be read in it
        subject.setMinWidth(104);
        version.setMinWidth(96);
        subject.setMaxWidth(300);
        day.setMaxWidth(140);
        version.setMaxWidth(240);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        subject,
                        day,
                        version,
                        space,
                        where(model, pages),
                        tool("zoom-out", Material2OutlinedMZ.REMOVE, "documents.zoom.out", () -> pages.zoom(false)),
                        zoomed(pages),
                        tool("zoom-in", Material2OutlinedAL.ADD, "documents.zoom.in", () -> pages.zoom(true)),
                        tool(
                                "fit-width",
                                Material2OutlinedMZ.SETTINGS_ETHERNET,
                                "documents.zoom.fit",
                                () -> pages.zoom().set(PagesPane.FIT)));
    }

    void show(Choices choices, Wish now) {
        subject.show(choices.subjects(now), now);
        day.show(choices.daysOf(now), now);
        version.show(choices.versions(now), now);
    }

    private Label where(DocumentsViewModel model, PagesPane pages) {
        Label where = new Label();
        where.setId("page-of");
        where.getStyleClass().add("lw-secondary");
        where.setMinWidth(USE_PREF_SIZE);
        where.visibleProperty().bind(widthProperty().greaterThan(TIGHT));
        where.managedProperty().bind(where.visibleProperty());
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.shown()
                                .get()
                                .map(shown -> messages.text(
                                        "documents.page", pages.page().get() + 1, shown.count()))
                                .orElse(""),
                        model.shown(),
                        pages.page()));
        return where;
    }

    private Label zoomed(PagesPane pages) {
        Label zoomed = new Label();
        zoomed.visibleProperty().bind(widthProperty().greaterThan(NARROW));
        zoomed.managedProperty().bind(zoomed.visibleProperty());
        zoomed.setId("zoomed");
        zoomed.getStyleClass().add("lw-secondary");
        zoomed.setMinWidth(36);
        zoomed.setAlignment(Pos.CENTER);
        zoomed.textProperty()
                .bind(pages.zoomed().map(z -> messages.text("documents.zoom", Math.round(z.doubleValue() * PERCENT))));
        return zoomed;
    }

    private Button tool(String id, Ikon icon, String key, Runnable run) {
        Button button = new Button(null, Icons.of(icon, 16));
        button.getStyleClass().setAll("button", "lw-tool");
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(e -> run.run());
        return button;
    }
}
