package my.lawatan.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Beside;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Escapable;
import my.lawatan.ui.kit.Foremost;
import my.lawatan.ui.kit.Toasts;
import my.lawatan.ui.search.SearchView;

/** The frame of the window: six parts that are always in the same place. The room's own view fills the middle. */
public final class ShellView extends VBox {
    private static final double STRIP = 22;
    private static final double LOWER_STRIP = 18;
    private final ShellViewModel model;
    private final Messages messages;
    private final Map<Room, Supplier<Node>> rooms;
    private final Map<Room, Node> opened = new EnumMap<>(Room.class);
    private final BorderPane work = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Toasts toasts;
    private final RailView rail;
    private final SearchView search;
    private final Supplier<KeyMapView> makeKeyMap;
    private KeyMapView keyMap;
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final DoubleProperty inspectorWidth = new SimpleDoubleProperty(332);
    private final Region inspector;
    private final StackPane side = new StackPane();
    private final Areas areas;
    private final BooleanProperty primaryIsElsewhere = new SimpleBooleanProperty();
    private Subscription besides = Subscription.EMPTY;
    private Subscription primaries = Subscription.EMPTY;
    private Optional<Over> over = Optional.empty();

    /** A panel over the work area. */
    private record Over(Node panel, Runnable gone) {}

    /** @param rooms makes the view of a room at its first opening; a room that has none says what will be there
     * @param inspector shows the selected thing
     * @param search the field for the header; what it finds is shown over the rest of the window */
    public ShellView(
            ShellViewModel model,
            Commands commands,
            Messages messages,
            Map<Room, Supplier<Node>> rooms,
            Region inspector,
            SearchView search,
            Toasts toasts) {
        this.model = model;
        this.messages = messages;
        this.rooms = rooms;
        this.toasts = toasts;
        getStyleClass().add("lw-shell");
        this.search = search;
        rail = new RailView(model.room(), model.badges(), messages);
        makeKeyMap = () -> new KeyMapView(messages, this::lift);
        this.inspector = inspector;
        side.getChildren().setAll(inspector);
        areas = new Areas(List.of(rail, work, side));
        HBox body = body();
        setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new MarkingStrip(model.marking(), model.markingQuiet(), STRIP),
                        new HeaderView(model, commands, messages, search, primaryIsElsewhere),
                        body,
                        new StatusView(model, messages),
                        new MarkingStrip(model.marking(), model.markingQuiet(), LOWER_STRIP),
                        search.popover());
        model.room().subscribe(this::show);
    }

    private HBox body() {
        middle.getStyleClass().add("lw-work");
        middle.getChildren().addAll(work, toasts);
        middle.setMinWidth(0);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        work.setTop(new BannerView(model.banner(), model::putBannerAway, messages.text("ui.close")));
        ResizeEdge edge = new ResizeEdge(inspectorWidth, messages.text("ui.inspector.edge"));
        for (Region part : List.of(edge, side, inspector)) {
            part.visibleProperty().bind(inspectorShown);
            part.managedProperty().bind(inspectorShown);
        }
        side.minWidthProperty().bind(inspectorWidth);
        side.maxWidthProperty().bind(inspectorWidth);
        HBox body = new HBox(rail, middle, edge, side);
        HBox.setHgrow(middle, Priority.ALWAYS);
        body.setMinHeight(0);
        return body;
    }

    /** Makes the keys of the window work in that scene. */
    public void listen(Scene scene, Commands commands) {
        areas.watch(scene);
        new Keys(scene, commands, new FrameActions());
    }

    public BooleanProperty inspectorShown() {
        return inspectorShown;
    }

    /** In pixels. */
    public DoubleProperty inspectorWidth() {
        return inspectorWidth;
    }

    /** Opens the inspector if need be and puts the keyboard into it. */
    public void focusInspector() {
        inspectorShown.set(true);
        areas.enter(side);
    }

    /** Shows that room and puts the keyboard into it. */
    public void open(Room room) {
        model.room().set(room);
        enterRoom();
    }

    /** Shows the inspector, or puts it away. */
    public void toggleInspector() {
        inspectorShown.set(!inspectorShown.get());
        if (!inspectorShown.get()) areas.focus(work);
    }

    /** Shows the map of keys over the work area, or puts it away. */
    public void toggleKeyMap() {
        if (keyMap == null) keyMap = makeKeyMap.get();
        lay(keyMap, () -> {});
    }

    private void show(Room room) {
        lift();
        Node view = opened.computeIfAbsent(room, r -> rooms.get(r).get());
        // a room that wants more than a small window has would else lie over the rail
        if (view instanceof Region wide) wide.setMinWidth(0);
        work.setCenter(view);
        besides.unsubscribe();
        side.getChildren().setAll(inspector);
        besides = view instanceof Beside own
                ? own.besideShown().subscribe(now -> side.getChildren().setAll(now ? own.beside() : inspector))
                : Subscription.EMPTY;
        primary(view);
    }

    private void primary(Node shown) {
        primaries.unsubscribe();
        primaryIsElsewhere.set(false);
        primaries = shown instanceof Foremost own
                ? own.primaryShown().subscribe(primaryIsElsewhere::set)
                : Subscription.EMPTY;
    }

    /** Puts the keyboard at the content of the room that is open. */
    public void enterRoom() {
        areas.enter(work);
    }

    /** Puts the keyboard back to where it was before it was put into the header. */
    public void back() {
        areas.back();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        search.place();
    }

    /** Lays a panel over the work area, in place of any that lies there; the same one again is put away.
     *
     * @param gone called when the panel is put away */
    public void lay(Node panel, Runnable gone) {
        boolean there = over.filter(o -> o.panel() == panel).isPresent();
        lift();
        if (there) return;
        over = Optional.of(new Over(panel, gone));
        // what it covers is no stop for Tab
        work.setVisible(false);
        middle.getChildren().add(middle.getChildren().indexOf(toasts), panel);
        primary(panel);
        if (panel instanceof Entrance entrance) entrance.enter();
        else panel.requestFocus();
    }

    /** Puts away what lies over the work area. */
    public void lift() {
        if (over.isEmpty()) return;
        Over was = over.get();
        over = Optional.empty();
        work.setVisible(true);
        middle.getChildren().remove(was.panel());
        primary(work.getCenter());
        was.gone().run();
        areas.back();
    }

    private boolean escape() {
        if (over.isEmpty()) return false;
        if (over.get().panel() instanceof Escapable own && own.escape()) return true;
        lift();
        return true;
    }

    private final class FrameActions implements Keys.Actions {
        @Override
        public void open(Room room) {
            ShellView.this.open(room);
        }

        @Override
        public void cycleAreas(boolean backwards) {
            areas.cycle(backwards);
        }

        @Override
        public void toggleInspector() {
            ShellView.this.toggleInspector();
        }

        @Override
        public void toggleKeyMap() {
            ShellView.this.toggleKeyMap();
        }

        @Override
        public void search() {
            search.focus();
        }

        @Override
        public boolean escape() {
            return ShellView.this.escape();
        }
    }
}
