package my.lawatan.ui.kit.timeline;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Styles;
import my.lawatan.ui.kit.Tints;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Proposal;
import my.lawatan.ui.kit.timeline.plan.TimelineHandler;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import my.lawatan.ui.kit.timeline.plan.TimelineWords;

/**
 * Shows a {@link TimelinePlan} and lets an officer work on it by mouse and keyboard. What a gesture would do is asked of the
 * {@link TimelineHandler} while it lasts and done by it when it ends; the timeline itself changes nothing but the selection.
 */
public final class Timeline extends Control {
    private static final Tints.Palette<Timeline, Tint> PALETTE = Tint.palette();
    /** Pixels an hour as the window opens: fifteen hours stand in a window of 900 pixels. */
    public static final double HOUR = 44;

    private static final int NINE = 9 * 60;

    static final double LOWEST_HOUR = 22;
    static final double HIGHEST_HOUR = 352;

    private final Selection selection;
    private final TimelineHandler handler;
    private final TimelineWords words;
    private final ObjectProperty<TimelinePlan> plan = new SimpleObjectProperty<>(this, "plan", TimelinePlan.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Ghost>> ghost =
            new ReadOnlyObjectWrapper<>(this, "ghost", Optional.empty());
    private final ObjectProperty<List<Block>> proposed = new SimpleObjectProperty<>(this, "proposed", List.of());
    private final ObjectProperty<Optional<Moment>> now = new SimpleObjectProperty<>(this, "now", Optional.empty());
    private final ObjectProperty<Optional<Editing>> editing =
            new SimpleObjectProperty<>(this, "editing", Optional.empty());
    private final ObjectProperty<Moment> target = new SimpleObjectProperty<>(this, "target");
    private final StringProperty drift = new SimpleStringProperty(this, "drift", "");
    private final DoubleProperty hourHeight = new SimpleDoubleProperty(this, "hourHeight", HOUR);
    private final BooleanProperty whole = new SimpleBooleanProperty(this, "whole");
    private final BooleanProperty trayShown = new SimpleBooleanProperty(this, "trayShown");
    private final ObjectProperty<Optional<Moment>> caret = new SimpleObjectProperty<>(this, "caret", Optional.empty());
    private final ObjectProperty<Optional<Rectangle2D>> frame =
            new SimpleObjectProperty<>(this, "frame", Optional.empty());
    private final Tints<Tint> tints = PALETTE.of(this, this::tintsChanged);

    public Timeline(Selection selection, TimelineHandler handler, TimelineWords words) {
        this.selection = selection;
        this.handler = handler;
        this.words = words;
        getStyleClass().setAll("timeline");
        getStylesheets().add(Styles.of("timeline"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        // what was dropped is in the plan now
        plan.addListener(o -> settled());
        selection.items().addListener((InvalidationListener)
                o -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    public ObjectProperty<TimelinePlan> planProperty() {
        return plan;
    }

    public TimelinePlan getPlan() {
        return plan.get();
    }

    /** Where the line of the present minute stands; none if no column is today. */
    public ObjectProperty<Optional<Moment>> nowProperty() {
        return now;
    }

    /** What is written on the line of the present: how late it is by what has been noted; nothing if empty. */
    public StringProperty driftProperty() {
        return drift;
    }

    /** The minute of empty ground that was clicked last: what is new or pasted goes there while nothing is selected. */
    public ObjectProperty<Optional<Moment>> caretProperty() {
        return caret;
    }

    /** The frame with which items are being selected, in pixels from the first minute of the first column; none while there is none. */
    ObjectProperty<Optional<Rectangle2D>> frameProperty() {
        return frame;
    }

    /** Pixels an hour. */
    public DoubleProperty hourHeightProperty() {
        return hourHeight;
    }

    /** Makes hours higher or lower by that factor, within what is of use: from half as high to rows of five minutes. */
    public void zoom(double factor) {
        double now =
                getSkin() instanceof TimelineSkin skin ? skin.viewport().scale().hourHeight() : hourHeight.get();
        hourHeight.set(Math.max(LOWEST_HOUR, Math.min(HIGHEST_HOUR, now * factor)));
        whole.set(false);
    }

    /** Minutes between two labels of the hours. */
    public int step() {
        return getSkin() instanceof TimelineSkin skin ? skin.viewport().scale().step() : Shapes.HOUR;
    }

    /** Whether all columns and hours are made to fit into what is seen; then the height of an hour waits until they are no longer. */
    public BooleanProperty wholeProperty() {
        return whole;
    }

    /** Whether the tray stands at the right of the days. */
    public BooleanProperty trayShownProperty() {
        return trayShown;
    }

    /** Where items would stand if a proposal were accepted: shown over the plan as long as it is looked at. */
    public ObjectProperty<List<Block>> proposedProperty() {
        return proposed;
    }

    /** What a gesture shows over the plan; none while there is no gesture. */
    public ReadOnlyObjectProperty<Optional<Ghost>> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    void showGhost(Optional<Ghost> value) {
        ghost.set(value);
    }

    /** What was dropped is done, or refused: nothing is up in the air any more. */
    void settled() {
        if (editing.get().isEmpty()) ghost.set(Optional.empty());
    }

    /** The title that is being edited in place; none while none is. */
    ObjectProperty<Optional<Editing>> editingProperty() {
        return editing;
    }

    /** Edits the title of an item that the plan shows, in place. */
    public void editTitle(ItemRef item) {
        if (getPlan().shows(item)) editing.set(Optional.of(new Editing.Title(item)));
    }

    /** Asks for the title of a new item in place; nothing is made until it is given. */
    public void editNew(Proposal.Create where) {
        showGhost(Optional.of(Shapes.ghostOf(where, handler.preview(where))));
        editing.set(Optional.of(new Editing.New(where)));
    }

    /** Where a new item goes that was asked for by a key: after what is selected, else at the caret, else in the morning of today or of the
     * first day. */
    public Proposal.Create freePlace() {
        Optional<Block> block = selection.primary().flatMap(getPlan()::block);
        int day = block.map(Block::day)
                .or(() -> selection.primary().flatMap(getPlan()::band).map(Band::first))
                .or(() -> caret.get().map(Moment::day))
                .or(() -> now.get().map(Moment::day))
                .filter(column -> column < getPlan().days().size())
                .orElse(0);
        int latest = getPlan().lastMinute() - Shapes.HOUR;
        boolean nothing = selection.primary().filter(getPlan()::shows).isEmpty();
        int start = block.map(b -> Math.min(b.end(), latest))
                .or(() -> caret.get().filter(c -> nothing).map(c -> Math.min(c.minute(), latest)))
                .orElse(NINE);
        return new Proposal.Create(day, start, start + Shapes.HOUR);
    }

    /** The minute of its column at which the mouse points at that item, in steps of five; none if it does not. */
    public Optional<Integer> pointed(ItemRef item) {
        return getSkin() instanceof TimelineSkin skin ? skin.pointed(item) : Optional.empty();
    }

    /** Brings that minute to the upper edge of what is seen. */
    public void scrollTo(Moment moment) {
        target.set(null);
        target.set(moment);
    }

    /** Scrolls as little as needed so that the item is seen. */
    public void reveal(ItemRef item) {
        if (getSkin() instanceof TimelineSkin skin) skin.reveal(item);
    }

    /** Where the item is seen, in the coordinates of this control; none if it is not shown. */
    public Optional<Bounds> boundsOf(ItemRef item) {
        return getSkin() instanceof TimelineSkin skin ? skin.boundsOf(item) : Optional.empty();
    }

    /** Where that minute is seen at the middle of its column, in the coordinates of this control; it may be scrolled out of sight. */
    public Point2D pointOf(Moment moment) {
        return getSkin() instanceof TimelineSkin skin ? skin.pointOf(moment) : Point2D.ZERO;
    }

    /** How often the plan has been painted: a gesture must not paint it. */
    public int paintings() {
        return getSkin() instanceof TimelineSkin skin ? skin.paintings() : 0;
    }

    ReadOnlyObjectProperty<Moment> targetProperty() {
        return target;
    }

    /** Takes hold of a block at its first minute, as pressing the mouse on it does; none if the plan shows no such block. For benches
     * and for gestures that do not begin with the mouse. */
    public Optional<Drag> grab(ItemRef item) {
        return getPlan()
                .block(item)
                .map(b -> new Drag(this, Shapes.move(List.of(b), List.of(), new Aim(b.day(), b.start()), false)));
    }

    public Selection selection() {
        return selection;
    }

    public TimelineHandler handler() {
        return handler;
    }

    TimelineWords words() {
        return words;
    }

    Tints<Tint> tints() {
        return tints;
    }

    private void tintsChanged() {
        if (getSkin() instanceof TimelineSkin skin) skin.repaint();
    }

    private String spoken() {
        String one = selection.primary().flatMap(getPlan()::spoken).orElse(words.name());
        int count = selection.items().size();
        return count < 2
                ? one
                : new MessageFormat(words.several(), Locale.ROOT).format(new Object[] {Integer.toString(count), one});
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }

    @Override
    protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return PALETTE.cssMetaData();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> spoken();
            case ITEM_COUNT -> getPlan().blocks().size();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
