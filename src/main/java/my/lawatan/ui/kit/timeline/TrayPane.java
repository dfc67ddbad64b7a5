package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.plan.Loose;

/** What no day can hold, to be dragged out. */
final class TrayPane extends VBox {
    static final double WIDTH = 204;

    private final Timeline timeline;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox list = new VBox();
    private final List<VBox> items = new ArrayList<>();

    TrayPane(Timeline timeline) {
        this.timeline = timeline;
        getStyleClass().add("timeline-tray");
        title.getStyleClass().setAll("timeline-tray-title");
        hint.getStyleClass().setAll("timeline-tray-hint");
        hint.setWrapText(true);
        list.getStyleClass().add("timeline-tray-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("timeline-tray-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, hint, scroll);
    }

    /** What lies in the scroll pane, which keeps the mouse for itself. */
    Node list() {
        return list;
    }

    /** What lies in it has nodes only while it is shown. */
    void update() {
        items.clear();
        list.getChildren().clear();
        if (!timeline.trayShownProperty().get()) return;
        for (Loose loose : timeline.getPlan().tray()) items.add(node(loose));
        list.getChildren().setAll(items);
        title.setText(timeline.words().trayTitle());
        hint.setText(
                items.isEmpty()
                        ? timeline.words().trayEmpty()
                        : timeline.words().trayHint());
        showSelection();
    }

    private static VBox node(Loose loose) {
        Label name = Looks.label("timeline-loose-title", loose.kind(), loose.title(), loose.marks());
        name.setWrapText(true);
        VBox box = new VBox(name);
        if (!loose.detail().isEmpty()) {
            Label detail = new Label(loose.detail());
            detail.setWrapText(true);
            detail.getStyleClass().setAll("timeline-loose-detail");
            box.getChildren().add(detail);
        }
        box.getStyleClass().addAll("timeline-loose", "timeline-kind", Tint.word(loose.kind()));
        box.setMouseTransparent(true);
        return box;
    }

    void showSelection() {
        for (int i = 0; i < items.size(); i++)
            Looks.select(
                    items.get(i),
                    timeline.selection()
                            .contains(timeline.getPlan().tray().get(i).item()));
    }

    /** The item at that point of the scene. */
    Optional<Loose> at(double sceneX, double sceneY) {
        for (int i = 0; i < items.size(); i++)
            if (isVisible() && items.get(i).contains(items.get(i).sceneToLocal(sceneX, sceneY)))
                return Optional.of(timeline.getPlan().tray().get(i));
        return Optional.empty();
    }

    Optional<Node> nodeOf(ItemRef item) {
        for (int i = 0; i < items.size(); i++)
            if (timeline.getPlan().tray().get(i).item().equals(item)) return Optional.of(items.get(i));
        return Optional.empty();
    }
}
