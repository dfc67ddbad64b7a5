package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.document.Seen;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Styles;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.TimelineWords;

/** The programme: a tool bar, the days as columns, and a line that says what the latest change has brought about. */
public final class ProgrammeView extends BorderPane implements Entrance {
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");

    private final ProgrammeViewModel model;
    private final Selection selection;
    private final QuickEntry quick;
    private final Timeline timeline;
    private final ProgrammeBar bar;
    private final StackPane centre = new StackPane();
    private final Map<Mode, Supplier<Perspective>> ways = new EnumMap<>(Mode.class);
    private final Map<Mode, Perspective> made = new EnumMap<>(Mode.class);
    private final Label status = new Label();
    private final Supplier<AskPopup> makeGoTo;
    private final EventKeys keys;
    private final String nowhere;
    private Perspective looking;
    private Consumer<Seen> printer = seen -> {};
    private Consumer<Id<Event>> delayer = event -> {};
    private Runnable finder = () -> {};
    private Runnable away = () -> {};
    private AskPopup goTo;

    /** @param selection what is selected in the window; the inspector shows it
     * @param quick where an event is written in one line
     * @param selected what is done with it
     * @param others ways to look at the programme beside the days of the trip; each is made when it is first asked for */
    public ProgrammeView(
            ProgrammeViewModel model,
            Selection selection,
            Messages messages,
            QuickEntry quick,
            Selected selected,
            Map<Mode, Supplier<Perspective>> others) {
        this.model = model;
        this.selection = selection;
        this.timeline = new Timeline(selection, model.gestures(), words(messages, messages.text("programme.name")));
        this.quick = quick;
        this.keys = new EventKeys(selected, messages, () -> looking);
        this.makeGoTo = () -> new AskPopup(
                "programme-go-to", messages.text("programme.go-to"), messages.text("programme.go-to.hint"));
        this.nowhere = messages.text("programme.go-to.nowhere");
        getStyleClass().add("programme");
        getStylesheets().add(Styles.of("timeline"));
        ways.putAll(others);
        ways.put(Mode.TRIP, () -> new TripDays(timeline, model));
        bar = new ProgrammeBar(model, messages, ways.keySet(), () -> looking.create());
        setTop(bar);
        setCenter(new StackPane(centre, status));
        StackPane.setAlignment(status, Pos.BOTTOM_CENTER);
        timeline.trayShownProperty().bindBidirectional(model.undated());
        timeline.planProperty().bind(model.plan());
        timeline.nowProperty().bind(model.present().line());
        model.proposed().addListener(o -> timeline.proposedProperty().set(model.proposedBlocks()));
        model.plan().addListener(o -> timeline.proposedProperty().set(model.proposedBlocks()));
        timeline.driftProperty().bind(model.present().drift());
        status.getStyleClass().add("programme-status");
        status.setId("programme-status");
        status.setMouseTransparent(true);
        status.setWrapText(true);
        model.status().subscribe(this::show);
        model.made().subscribe(item -> item.filter(timeline.getPlan()::shows).ifPresent(selection::select));
        model.mode().subscribe(this::look);
        selection.primaryProperty().subscribe(primary -> primary.ifPresent(this::showSelected));
        addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    // what is not looked at is out of the scene, so that it costs nothing
    private void look(Mode mode) {
        boolean inside = looking != null && inside(looking.node());
        if (looking != null) looking.look(false);
        looking = made.computeIfAbsent(
                ways.containsKey(mode) ? mode : Mode.TRIP, m -> ways.get(m).get());
        looking.look(true);
        centre.getChildren().setAll(looking.node());
        bar.show(mode, looking.tools());
        if (getScene() != null) {
            // a control that was never seen can bring nothing into sight
            centre.applyCss();
            centre.layout();
        }
        selection.primary().ifPresent(looking::reveal);
        if (inside) looking.enter();
    }

    private boolean inside(Node node) {
        for (Node n = getScene() == null ? null : getScene().getFocusOwner(); n != null; n = n.getParent())
            if (n == node) return true;
        return false;
    }

    @Override
    public void enter() {
        looking.enter();
    }

    /** The control that shows the days. */
    public Timeline timeline() {
        return timeline;
    }

    // what is selected elsewhere comes into sight; what is clicked here is in sight
    private void showSelected(ItemRef item) {
        model.show(item);
        if (!inside(looking.node())) looking.reveal(item);
    }

    /** @param name what the timeline is, for a screen reader */
    static TimelineWords words(Messages messages, String name) {
        return new TimelineWords(
                name,
                messages.text("programme.after-midnight"),
                messages.text("programme.tray"),
                messages.text("programme.tray.hint"),
                messages.text("programme.tray.empty"),
                messages.text("programme.title-prompt"),
                messages.text("programme.empty"),
                messages.text("programme.more-bands"),
                messages.text("programme.fewer-bands"),
                messages.text("programme.several"));
    }

    private void show(News.Status shown) {
        status.setText(shown.text());
        status.setVisible(!shown.text().isEmpty());
        status.pseudoClassStateChanged(CLASH, shown.clash());
    }

    /** Asks {@code printer} from now on to print what is looked at. */
    public void printWith(Consumer<Seen> printer) {
        this.printer = printer;
    }

    /** Asks {@code delayer} from now on what gives way when an event is late. */
    public void delayWith(Consumer<Id<Event>> delayer) {
        this.delayer = delayer;
    }

    /** Asks {@code finder} from now on for times for wanted meetings. */
    public void findWith(Runnable finder) {
        this.finder = finder;
    }

    /** Shows a panel at the right of what is looked at. @param away what Escape does while it is there */
    public void layBeside(Region panel, Runnable away) {
        setRight(panel);
        this.away = away;
    }

    /** Takes the panel away; the keyboard goes back to what is looked at. */
    public void clearBeside() {
        setRight(null);
        away = () -> {};
        looking.enter();
    }

    private void anywhere(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && getRight() != null) {
            away.run();
            e.consume();
            return;
        }
        if (e.getCode() == KeyCode.P && e.isShortcutDown() && e.isShiftDown()) {
            printer.accept(looking.seen(model.lanes().alone().get())
                    .under(model.state().get().sunlight()));
            e.consume();
            return;
        }
        if (e.getCode() == KeyCode.ESCAPE) model.putStatusAway();
        int digit = e.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (!e.isAltDown() || e.isControlDown() || digit < 0 || digit >= Mode.values().length) return;
        if (ways.containsKey(Mode.values()[digit])) model.mode().set(Mode.values()[digit]);
        e.consume();
    }

    private void pressed(KeyEvent e) {
        if (keys.press(e)) {
            e.consume();
            return;
        }
        if (e.isControlDown() || e.isAltDown() || e.isMetaDown()) return;
        if (e.getCode() == KeyCode.Q && e.getTarget() instanceof Timeline) quick.open(looking.node(), dayLookedAt());
        else if (e.getCode() == KeyCode.L && e.getTarget() == timeline) model.stepLane(e.isShiftDown() ? -1 : 1);
        else if (e.getCode() == KeyCode.G && e.getTarget() instanceof Timeline) goTo();
        else if (e.getCode() == KeyCode.D && e.getTarget() instanceof Timeline) delay();
        else if (e.getCode() == KeyCode.W && e.getTarget() instanceof Timeline) finder.run();
        else return;
        e.consume();
    }

    // the day of what is selected; else the first of the visit
    private LocalDate dayLookedAt() {
        ProgrammeState state = model.state().get();
        return selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> state.trip().events().get(item.id()))
                .flatMap(event -> event.when().day())
                .orElse(state.trip().settings().firstDay());
    }

    // made at its first use: the window opens without it
    private void goTo() {
        if (goTo == null) goTo = makeGoTo.get();
        goTo.show(looking.node(), "", this::goTo);
    }

    private Optional<String> goTo(String text) {
        LocalDate here = looking.here().day();
        return model.moment(text, here)
                        .filter(to -> looking.goTo(model.days().days().get(to.day()), to.minute()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(nowhere);
    }

    private void delay() {
        selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> model.state().get().trip().events().get(item.id()))
                .ifPresent(event -> delayer.accept(event.id()));
    }
}
