package my.lawatan.ui.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;

/** The heads of the brief that is selected, each with its text. */
final class HeadsView extends StackPane {
    private final BriefsViewModel model;
    private final Messages messages;
    private final Runnable back;
    private final Runnable edit;
    private final List<HeadPane> heads = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox none = new VBox(12);

    /** @param back puts the keyboard into the list
     * @param edit puts it into the inspector */
    HeadsView(BriefsViewModel model, Messages messages, Runnable back, Runnable edit) {
        this.model = model;
        this.messages = messages;
        this.back = back;
        this.edit = edit;
        getStyleClass().add("lw-heads");
        setMinWidth(260);
        VBox page = new VBox(12);
        page.getStyleClass().add("lw-heads-page");
        page.getChildren().addAll(title(), warnings());
        for (BriefHead head : BriefHead.values()) {
            HeadPane pane = new HeadPane(model, head, messages);
            heads.add(pane);
            page.getChildren().add(pane);
        }
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("briefs-heads");
        scroll.setFocusTraversable(false);
        none.setAlignment(Pos.CENTER);
        none.getStyleClass().add("lw-later");
        getChildren().addAll(scroll, none);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        model.brief().subscribe(this::show);
        model.selected().subscribe(selected -> show(model.brief().get()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) scene.focusOwnerProperty().subscribe(this::bringIntoSight);
        });
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("lw-inspector-head");
        title.setWrapText(true);
        title.setId("brief-title");
        title.textProperty()
                .bind(model.brief().map(brief -> brief.map(model::title).orElse("")));
        return title;
    }

    private VBox warnings() {
        Hyperlink holds = new Hyperlink(messages.text("briefs.confirm"));
        holds.setId("brief-confirm");
        holds.setOnAction(e -> model.confirm());
        holds.setDisable(!model.editable());
        Hyperlink tie = new Hyperlink(messages.text("briefs.tie"));
        tie.setId("brief-tie");
        tie.setOnAction(e -> edit.run());
        return new VBox(
                6,
                warning(model.stale(), "brief-stale", holds),
                warning(model.moved(), "brief-moved", null),
                warning(model.lost(), "brief-lost", tie));
    }

    private static HBox warning(ObservableValue<String> text, String id, Node action) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(8, label);
        if (action != null) {
            ((Hyperlink) action).setMinWidth(USE_PREF_SIZE);
            bar.getChildren().add(action);
        }
        bar.getStyleClass().addAll("lw-finding", "lw-finding-warn", "lw-brief-warning");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.visibleProperty().bind(text.map(t -> !t.isEmpty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void show(Optional<Brief> brief) {
        scroll.setVisible(brief.isPresent());
        none.setVisible(brief.isEmpty());
        if (brief.isPresent()) return;
        Optional<Id<Event>> event = missing();
        Label text = new Label(messages.text(event.isPresent() ? "briefs.missing" : "briefs.choose"));
        text.getStyleClass().add("lw-muted");
        text.setWrapText(true);
        none.getChildren().setAll(text);
        if (event.isPresent() && model.editable())
            none.getChildren()
                    .add(BriefsView.button(
                            messages.text("briefs.call"), "brief-call", () -> model.callFor(event.get())));
    }

    private Optional<Id<Event>> missing() {
        return model.selected()
                .get()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> model.list.shown().stream()
                        .filter(row -> row.missing() && row.item().equals(item))
                        .findFirst())
                .flatMap(BriefRow::event);
    }

    /** Puts the keyboard at the first head, or on what there is to be done. */
    void enter() {
        if (model.brief().get().isPresent()) heads.get(0).enter();
        else none.lookupAll("#brief-call").forEach(Node::requestFocus);
    }

    // once brings the old text back, twice leaves
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        boolean restored = getScene().getFocusOwner() instanceof HeadArea area && area.restore();
        if (!restored) back.run();
        event.consume();
    }

    private void bringIntoSight(Node focused) {
        if (!(focused instanceof HeadArea area)
                || !scroll.getContent().getStyleClass().contains("lw-heads-page")) return;
        double top = area.getBoundsInParent().getMinY()
                + area.getParent().getBoundsInParent().getMinY();
        double height = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        if (height <= seen || area.getScene() == null) return;
        double from = scroll.getVvalue() * (height - seen);
        double bottom = top + Math.min(area.getHeight(), seen - 60);
        if (top - 30 < from) scroll.setVvalue(Math.max(0, (top - 30) / (height - seen)));
        else if (bottom > from + seen) scroll.setVvalue(Math.min(1, (bottom - seen + 16) / (height - seen)));
    }
}
