package my.lawatan.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.Pressable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Recent trips at the left, what else one can begin with at the right; the form for a new trip takes the right side's place. */
public final class StartView extends BorderPane {
    private final StartViewModel model;
    private final Messages messages;
    private final Supplier<NewTripViewModel> newTrips;
    private final Choose choose;
    private final VBox recents = new VBox(4);
    private final VBox beginnings = new VBox(12);
    private final HBox columns = new HBox(32);
    private final Button newTrip;

    /**
     * How files are asked for.
     *
     * @param open a trip that is there
     * @param make a file to make, given the one that is proposed
     */
    public record Choose(Supplier<Optional<Path>> open, Function<String, Optional<Path>> make) {}

    /** @param newTrips makes an empty form */
    public StartView(StartViewModel model, Supplier<NewTripViewModel> newTrips, Messages messages, Choose choose) {
        this.model = model;
        this.messages = messages;
        this.newTrips = newTrips;
        this.choose = choose;
        getStyleClass().add("lw-start");
        newTrip = button("start-new", "start.new.open", this::newTrip);
        newTrip.getStyleClass().setAll("button", "lw-primary");
        setTop(new VBox(head(), trouble()));
        fillBeginnings();
        columns.getChildren().setAll(left(), beginnings);
        columns.getStyleClass().add("lw-start-columns");
        setCenter(columns);
        model.rows().addListener((ListChangeListener<TripRow>) change -> fillRecents());
        fillRecents();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.N) newTrip();
        else if (event.getCode() == KeyCode.O) open();
        else return;
        event.consume();
    }

    /** Puts the keyboard at the latest trip, else at the first thing to begin with. */
    public void enter() {
        recents.lookupAll(".lw-recent").stream().findFirst().orElse(newTrip).requestFocus();
    }

    /** Shows an empty form for a new trip. */
    public void newTrip() {
        NewTripView form = new NewTripView(newTrips.get(), messages, choose.make(), this::backToBeginnings);
        HBox.setHgrow(form, Priority.ALWAYS);
        form.setMaxWidth(560);
        columns.getChildren().set(1, form);
        // a scroll pane takes its content in with its looks, and only then a field can have the keyboard
        form.applyCss();
        form.enter();
    }

    /** Asks for a trip file and opens it. */
    public void open() {
        choose.open().get().ifPresent(model::open);
    }

    private void backToBeginnings() {
        columns.getChildren().set(1, beginnings);
        newTrip.requestFocus();
    }

    private Node head() {
        Label name = new Label(messages.text("start.name"));
        name.getStyleClass().add("lw-start-name");
        Label what = new Label(messages.text("start.what"));
        what.getStyleClass().add("lw-muted");
        Label busy = new Label();
        busy.setId("start-busy");
        busy.getStyleClass().add("lw-muted");
        busy.textProperty().bind(model.busy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(12, name, what, space, busy);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("lw-start-head");
        return head;
    }

    private Node trouble() {
        Label text = new Label();
        text.setId("start-trouble");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().bind(model.trouble());
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button(null, Icons.of(Material2OutlinedAL.CLOSE, 16));
        away.getStyleClass().add("lw-icon-button");
        away.setAccessibleText(messages.text("ui.close"));
        away.setOnAction(e -> model.putTroubleAway());
        HBox banner = new HBox(12, Icons.of(Material2OutlinedAL.ERROR_OUTLINE, 18), text, away);
        banner.getStyleClass().add("lw-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.setAccessibleRole(AccessibleRole.TEXT);
        banner.accessibleTextProperty().bind(model.trouble());
        banner.visibleProperty().bind(text.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private Node left() {
        Label head = new Label(messages.text("start.recent"));
        head.getStyleClass().add("lw-section-head");
        ScrollPane scroll = new ScrollPane(recents);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(8, head, scroll);
        left.setMinWidth(360);
        left.setPrefWidth(440);
        HBox.setHgrow(left, Priority.ALWAYS);
        return left;
    }

    private void fillRecents() {
        recents.getChildren().clear();
        if (model.rows().isEmpty()) {
            Label none = new Label(messages.text("start.recent.none"));
            none.getStyleClass().add("lw-muted");
            none.setWrapText(true);
            recents.getChildren().add(none);
        }
        model.rows().forEach(row -> recents.getChildren().add(recent(row)));
    }

    private Node recent(TripRow row) {
        Label title = new Label(row.title());
        title.getStyleClass().add("lw-person-name");
        Label marking = new Label(row.marking());
        marking.getStyleClass().add("lw-secondary");
        HBox first = new HBox(8, title, marking);
        first.setAlignment(Pos.BASELINE_LEFT);
        Label second = new Label(row.trouble().isEmpty() ? row.dates() : row.trouble());
        second.getStyleClass().add(row.trouble().isEmpty() ? "lw-secondary" : "lw-warn-text");
        second.setWrapText(true);
        Label where = new Label(messages.text("start.recent.where", row.name(), row.folder()));
        where.getStyleClass().add("lw-secondary");
        Pressable press = new Pressable(() -> model.open(row.file()), first, second, where);
        press.getStyleClass().add("lw-recent");
        press.setAccessibleText(messages.text(
                "start.recent.accessible", row.title(), row.marking(), second.getText(), where.getText()));
        HBox.setHgrow(press, Priority.ALWAYS);
        press.setMinWidth(0);
        Button forget = new Button(null, Icons.of(Material2OutlinedAL.CLOSE, 14));
        forget.getStyleClass().add("lw-icon-button");
        forget.setAccessibleText(messages.text("start.recent.forget", row.title()));
        forget.setTooltip(new Tooltip(messages.text("start.recent.forget", row.title())));
        forget.setOnAction(e -> model.forget(row.file()));
        HBox line = new HBox(4, press, forget);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fillBeginnings() {
        Label samples = new Label(messages.text("start.samples"));
        samples.getStyleClass().add("lw-section-head");
        Button open = button("start-open", "start.open", this::open);
        HBox buttons = new HBox(8, newTrip, open);
        beginnings.getChildren().addAll(buttons, keys(), samples);
        for (String sample : model.samples()) beginnings.getChildren().add(sample(sample));
        beginnings.setMinWidth(300);
        beginnings.setPrefWidth(360);
    }

    private Label keys() {
        Label keys = new Label(messages.text("start.keys"));
        keys.getStyleClass().add("lw-secondary");
        return keys;
    }

    private Node sample(String name) {
        Label title = new Label(messages.text("start.sample." + name));
        title.getStyleClass().add("lw-person-name");
        Label text = new Label(messages.text("start.sample." + name + ".text"));
        text.getStyleClass().add("lw-secondary");
        text.setWrapText(true);
        Pressable press = new Pressable(() -> model.openSample(name), title, text);
        press.setId("sample-" + name);
        press.setAccessibleText(messages.text("start.sample.accessible", title.getText(), text.getText()));
        return press;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(e -> run.run());
        return button;
    }
}
