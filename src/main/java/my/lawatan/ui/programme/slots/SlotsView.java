package my.lawatan.ui.programme.slots;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Labels;
import my.lawatan.ui.kit.PlainScroll;

/** Which meetings are wanted, the times that are found for them while one watches, and why others have none; Accept or Escape. */
public final class SlotsView extends VBox {
    private static final double WIDTH = 300;

    private final SlotsViewModel model;
    private final Messages messages;
    private final VBox wanted = new VBox(12);
    private final VBox results = new VBox(16);
    private final Button search = new Button();
    private final Button accept = new Button();
    private final ComboBox<SlotsPage.Untimed> add = new ComboBox<>();

    public SlotsView(SlotsViewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("slots");
        getStyleClass().add("lw-ripple");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label title = Labels.wrapped(messages.text("programme.slots.title"), "lw-inspector-head");
        Label told = Labels.wrapped("", "lw-muted");
        told.setId("slots-told");
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        VBox all = new VBox(16, results, wanted, adding());
        all.getStyleClass().add("lw-slot-page");
        ScrollPane scroll = new PlainScroll(all);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, told, scroll, buttons());
        model.asked().subscribe(this::ask);
        model.untimed().subscribe(this::offer);
        model.page().subscribe(this::show);
        model.searching().subscribe(searching -> dress());
    }

    /** Puts the keyboard on what is done first. */
    public void enter() {
        (search.isDisabled() ? add : search).requestFocus();
    }

    private VBox adding() {
        add.setId("slots-add");
        add.setPromptText(messages.text("programme.slots.add"));
        add.setAccessibleText(messages.text("programme.slots.add"));
        add.setConverter(new InWords<>(SlotsPage.Untimed::title));
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(e -> Optional.ofNullable(add.getValue()).ifPresent(chosen -> model.want(chosen.id())));
        TextField title = new TextField();
        title.setId("slots-new");
        title.getStyleClass().add("lw-boxed");
        title.setPromptText(messages.text("programme.slots.new"));
        title.setAccessibleText(messages.text("programme.slots.new"));
        title.setOnAction(e -> {
            if (model.want(title.getText())) title.clear();
        });
        return new VBox(6, add, title);
    }

    private VBox buttons() {
        search.setId("slots-search");
        search.setOnAction(e -> {
            if (model.searching().get()) model.stop();
            else model.search();
        });
        accept.setText(messages.text("programme.slots.accept"));
        accept.setId("slots-accept");
        accept.setOnAction(e -> model.accept());
        Button keep = new Button(messages.text("programme.slots.keep"));
        keep.setId("slots-keep");
        keep.setOnAction(e -> model.close());
        for (Button button : List.of(search, accept, keep)) button.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, search, accept, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        Label nothing = Labels.wrapped(messages.text("programme.slots.nothing-changed"), "lw-secondary");
        return new VBox(6, row, nothing);
    }

    // one primary button is seen at a time: what is done next
    private void dress() {
        boolean searching = model.searching().get();
        boolean ready = !searching && !model.page().get().found().isEmpty();
        search.setText(messages.text(searching ? "programme.slots.stop" : "programme.slots.search"));
        search.setDisable(model.asked().get().isEmpty());
        accept.setDisable(!ready);
        search.getStyleClass().setAll("button", ready || searching ? "lw-plain" : "lw-primary");
        accept.getStyleClass().setAll("button", ready ? "lw-primary" : "lw-plain");
    }

    private void ask(List<SlotsPage.Asked> asked) {
        Optional<String> focused = focused();
        wanted.getChildren().clear();
        if (!asked.isEmpty()) {
            wanted.getChildren().add(head("programme.slots.wanted", asked.size()));
            asked.forEach(one -> wanted.getChildren().add(new WantedLine(model, one, messages)));
        }
        dress();
        // a line that was changed is made anew; the keyboard stays where it was
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Optional<String> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent())
            if (node == wanted) return Optional.ofNullable(owner.getId());
        return Optional.empty();
    }

    private void offer(List<SlotsPage.Untimed> untimed) {
        add.setValue(null);
        add.getItems().setAll(untimed);
        add.setDisable(untimed.isEmpty());
    }

    private void show(SlotsPage page) {
        results.getChildren().clear();
        results.setManaged(!page.equals(SlotsPage.EMPTY));
        section("programme.slots.found", page.found().stream().map(this::line).toList());
        section(
                "programme.slots.refused",
                page.refused().stream().map(this::line).toList());
        dress();
    }

    private void section(String key, List<? extends Node> nodes) {
        if (nodes.isEmpty()) return;
        VBox section = new VBox(8, head(key, nodes.size()));
        section.getChildren().addAll(nodes);
        results.getChildren().add(section);
    }

    private Label head(String key, int count) {
        Label head = new Label(messages.text(key, count));
        head.getStyleClass().add("lw-section-head");
        return head;
    }

    private HBox line(SlotsPage.Found found) {
        VBox text = new VBox(1, title(found.title(), found.event()), Labels.wrapped(found.when(), "lw-slot-when"));
        if (!found.where().isEmpty()) text.getChildren().add(Labels.wrapped(found.where(), "lw-secondary"));
        if (!found.notes().isEmpty()) text.getChildren().add(Labels.wrapped(found.notes(), "lw-secondary"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(8, text);
        found.event().ifPresent(event -> line.getChildren().add(pin(found, event)));
        return line;
    }

    private ToggleButton pin(SlotsPage.Found found, Id<Event> event) {
        ToggleButton pin = new ToggleButton(messages.text("programme.slots.pin"));
        pin.getStyleClass().add("lw-slot-pin");
        pin.setId("slots-pin-" + event);
        pin.setMinWidth(Region.USE_PREF_SIZE);
        pin.setAccessibleText(messages.text("programme.slots.pin.of", found.title()));
        pin.setSelected(found.pinned());
        pin.selectedProperty().addListener((o, was, is) -> model.pin(event, is));
        return pin;
    }

    private VBox line(SlotsPage.Refused refused) {
        VBox text = new VBox(4, title(refused.title(), refused.event()));
        Label why = Labels.wrapped(String.join("\n", refused.why()), "lw-finding");
        why.getStyleClass().add("lw-finding-warn");
        why.setMaxWidth(Double.MAX_VALUE);
        text.getChildren().add(why);
        return text;
    }

    private Node title(String title, Optional<Id<Event>> event) {
        if (event.isEmpty()) return Labels.wrapped(title, "lw-semibold");
        Hyperlink link = new Hyperlink(title);
        link.setWrapText(true);
        link.getStyleClass().add("lw-slot-title");
        link.setOnAction(e -> model.show(event.get()));
        return link;
    }
}
