package my.lawatan.ui.kit.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.Placed;
import my.lawatan.ui.kit.timeline.layout.Scale;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import my.lawatan.ui.kit.timeline.plan.Way;

/** The nodes of a timeline and where they stand. */
final class TimelineSkin extends SkinBase<Timeline> {
    /** The hour that stands at the upper edge at first, unless something is earlier. */
    private static final int MORNING = 6 * 60;

    private static final double BAR = 10;

    /** Pulses for which the pointer stays at an edge before the days scroll. */
    private static final int LINGER = 15;

    private final Viewport viewport;
    private final HeadPane head;
    private final CanvasPane gutter;
    private final CanvasPane days;
    private final Overlay overlay;
    private final TrayPane tray;
    private final TitleEditor editor;
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final Whereabouts whereabouts;
    private final TimelineBehavior behavior;
    private boolean scrolled;
    private int atEdge;
    private double anchor = Double.NaN;

    TimelineSkin(Timeline timeline) {
        super(timeline);
        Type.Faces faces = new Type.Faces();
        viewport = new Viewport(timeline);
        GridPainter grid = new GridPainter(timeline, viewport, faces);
        head = new HeadPane(timeline, viewport);
        gutter = new CanvasPane("timeline-gutter", grid::paintGutter);
        days = new CanvasPane("timeline-days", new PlanPainter(timeline, viewport, faces, grid)::paint);
        overlay = new Overlay(timeline, viewport);
        tray = new TrayPane(timeline);
        editor = new TitleEditor(timeline);
        whereabouts = new Whereabouts(timeline, viewport, days, head, tray);
        vertical.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(days, gutter, overlay, head, tray, vertical, horizontal, editor);
        bindScroll();
        listen(timeline);
        behavior = new TimelineBehavior(timeline, this);
        planChanged();
    }

    private void bindScroll() {
        for (ScrollBar bar : new ScrollBar[] {vertical, horizontal}) {
            bar.setFocusTraversable(false);
            bar.getStyleClass().add("timeline-bar");
        }
        vertical.valueProperty().bindBidirectional(viewport.yProperty());
        horizontal.valueProperty().bindBidirectional(viewport.xProperty());
        viewport.xProperty().addListener(o -> scrolled());
        viewport.yProperty().addListener(o -> scrolled());
    }

    private void listen(Timeline timeline) {
        registerChangeListener(timeline.planProperty(), o -> planChanged());
        registerChangeListener(timeline.ghostProperty(), o -> ghostChanged());
        registerChangeListener(timeline.proposedProperty(), o -> overlay.showProposed());
        registerChangeListener(timeline.nowProperty(), o -> overlay.update());
        registerChangeListener(timeline.driftProperty(), o -> overlay.update());
        registerChangeListener(timeline.focusedProperty(), o -> overlay.update());
        registerChangeListener(timeline.hourHeightProperty(), o -> zoomed());
        registerChangeListener(timeline.wholeProperty(), o -> zoomed());
        registerChangeListener(timeline.trayShownProperty(), o -> trayChanged());
        registerChangeListener(timeline.editingProperty(), o -> edit());
        registerChangeListener(timeline.targetProperty(), o -> scrollToTarget());
        registerListChangeListener(timeline.selection().items(), o -> selectionChanged());
    }

    private void planChanged() {
        head.update();
        tray.update();
        viewport.place();
        getSkinnable().requestLayout();
        repaint();
    }

    private void trayChanged() {
        tray.update();
        getSkinnable().requestLayout();
    }

    private void ghostChanged() {
        overlay.showGhost(getSkinnable().ghostProperty().get());
        head.showGhost(getSkinnable().ghostProperty().get());
    }

    private void selectionChanged() {
        head.showSelection();
        tray.showSelection();
        overlay.update();
    }

    private void scrolled() {
        head.requestLayout();
        repaint();
    }

    /** Makes hours higher or lower; what stands at that height of the scene stays there. */
    void zoomAround(double sceneY, double factor) {
        anchor = Math.max(
                0, Math.min(viewport.height(), days.sceneToLocal(0, sceneY).getY()));
        getSkinnable().zoom(factor);
        anchor = Double.NaN;
    }

    private void zoomed() {
        double anchor = Double.isNaN(this.anchor) ? viewport.height() / 3 : this.anchor;
        double minute = viewport.scale().minute(viewport.y() + anchor);
        viewport.place();
        viewport.scrollTo(viewport.x(), viewport.scale().y(minute) - anchor);
        getSkinnable().requestLayout();
        repaint();
    }

    void repaint() {
        days.repaint();
        gutter.repaint();
        overlay.update();
    }

    /** How often the plan has been painted; for tests. */
    int paintings() {
        return days.paintings();
    }

    Viewport viewport() {
        return viewport;
    }

    TrayPane tray() {
        return tray;
    }

    HeadPane head() {
        return head;
    }

    /** What is at that point of the scene. */
    Hit hit(double sceneX, double sceneY) {
        Optional<Band> band = head.at(sceneX, sceneY);
        if (band.isPresent()) return new Hit.OnBand(band.get());
        Optional<Loose> loose = tray.at(sceneX, sceneY);
        if (loose.isPresent()) return new Hit.OnLoose(loose.get());
        if (!days.contains(days.sceneToLocal(sceneX, sceneY)) || viewport.days() == 0) return new Hit.Elsewhere();
        double x = content(sceneX, sceneY).getX();
        double y = content(sceneX, sceneY).getY();
        Optional<Placed> placed = viewport.layout().at(x, y);
        if (placed.isPresent())
            return new Hit.OnBlock(placed.get(), placed.get().grip(y));
        return wayAt(x, y).<Hit>map(Hit.OnWay::new).orElseGet(Hit.OnGround::new);
    }

    /** The bands that a frame of the days touches whose corner is drawn up to that point of the scene: none while that is within the days. */
    List<Band> bandsOver(Rectangle2D frame, double sceneX, double sceneY) {
        if (days.sceneToLocal(sceneX, sceneY).getY() >= 0) return List.of();
        Point2D edge = days.localToScene(frame.getMinX() - viewport.x(), 0);
        return head.touching(new BoundingBox(edge.getX(), sceneY, frame.getWidth(), Math.max(0, edge.getY() - sceneY)));
    }

    private Optional<Way> wayAt(double x, double y) {
        Scale scale = viewport.scale();
        int day = scale.day(x, viewport.days());
        return viewport.layout().plan().ways().stream()
                .filter(w -> w.day() == day && x - scale.x(day) < 40)
                .filter(w -> y >= scale.y(w.start()) && y < scale.y(w.end()))
                .findFirst();
    }

    /** A point of the scene, counted from the first minute of the first column. */
    Point2D content(double sceneX, double sceneY) {
        return days.sceneToLocal(sceneX, sceneY).add(viewport.x(), viewport.y());
    }

    /** What a pointer at that point of the scene points at, kept within the days. */
    Aim aim(double sceneX, double sceneY) {
        Point2D p = content(sceneX, sceneY);
        int day = viewport.scale().day(p.getX(), viewport.days());
        return new Aim(day, viewport.scale().minute(p.getY()), p.getY() < viewport.y());
    }

    /** Scrolls a little if the pointer stays at an edge of the hours; one that only crosses it, as from the tray, scrolls nothing. */
    void scrollAtEdge(double sceneX, double sceneY) {
        Point2D p = days.sceneToLocal(sceneX, sceneY);
        boolean inside = p.getX() > 12
                && p.getX() < viewport.width() - 12
                && p.getY() >= 16
                && p.getY() <= viewport.height() - 16;
        atEdge = inside ? 0 : atEdge + 1;
        if (atEdge < LINGER) return;
        if (p.getY() > viewport.height() - 16) viewport.scrollBy(0, 8);
        else if (p.getY() >= 0 && p.getY() < 16) viewport.scrollBy(0, -8);
        if (p.getX() > viewport.width() - 12 && p.getX() < viewport.width() + 40) viewport.scrollBy(8, 0);
        else if (p.getX() < 12) viewport.scrollBy(-8, 0);
    }

    /** Scrolls so that the item is seen, if it is in the days. */
    void reveal(ItemRef item) {
        whereabouts.reveal(item);
    }

    private void scrollToTarget() {
        Moment target = getSkinnable().targetProperty().get();
        if (target == null) return;
        scrolled = true;
        viewport.scrollTo(
                viewport.scale().x(target.day()) > viewport.x() + viewport.width()
                                || viewport.scale().x(target.day()) < viewport.x()
                        ? viewport.scale().x(target.day())
                        : viewport.x(),
                viewport.scale().y(target.minute()) - Scale.AIR);
    }

    private void edit() {
        getSkinnable().editingProperty().get().ifPresent(editing -> whereabouts
                .of(editing)
                .ifPresentOrElse(
                        bounds -> editor.open(editing, bounds),
                        () -> getSkinnable().editingProperty().set(Optional.empty())));
    }

    Optional<Bounds> boundsOf(ItemRef item) {
        return whereabouts.of(item);
    }

    Optional<Integer> pointed(ItemRef item) {
        return behavior.pointed(item);
    }

    Point2D pointOf(Moment moment) {
        return whereabouts.of(moment);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double trayWidth = getSkinnable().trayShownProperty().get() ? TrayPane.WIDTH : 0;
        double headHeight = head.prefHeight(-1);
        double daysWidth = Math.max(1, width - HeadPane.GUTTER - BAR - trayWidth);
        boolean scrolls = daysWidth
                < viewport.narrowest() * getSkinnable().getPlan().days().size();
        double daysHeight = Math.max(1, height - headHeight - (scrolls ? BAR : 0));
        if (viewport.resize(daysWidth, daysHeight)) repaint();
        head.resizeRelocate(x, y, width - trayWidth - BAR, headHeight);
        gutter.resizeRelocate(x, y + headHeight, HeadPane.GUTTER, daysHeight);
        days.resizeRelocate(x + HeadPane.GUTTER, y + headHeight, daysWidth, daysHeight);
        overlay.resizeRelocate(x + HeadPane.GUTTER, y + headHeight, daysWidth, daysHeight);
        vertical.resizeRelocate(x + HeadPane.GUTTER + daysWidth, y + headHeight, BAR, daysHeight);
        horizontal.resizeRelocate(x + HeadPane.GUTTER, y + height - BAR, daysWidth, BAR);
        horizontal.setVisible(scrolls);
        tray.setVisible(trayWidth > 0);
        tray.resizeRelocate(x + width - trayWidth, y, trayWidth, height);
        showRange(vertical, viewport.contentHeight(), daysHeight);
        showRange(horizontal, viewport.contentWidth(), daysWidth);
        scrollAtFirst();
        overlay.update();
        head.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return HeadPane.GUTTER + Viewport.NARROWEST;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 160;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return HeadPane.GUTTER + 5 * 180;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 15 * Timeline.HOUR;
    }

    private static void showRange(ScrollBar bar, double content, double seen) {
        bar.setMax(Math.max(0, content - seen));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, seen / content));
        bar.setUnitIncrement(22);
        bar.setBlockIncrement(seen * 0.8);
    }

    private void scrollAtFirst() {
        TimelinePlan plan = getSkinnable().getPlan();
        if (scrolled || plan.days().isEmpty()) return;
        scrolled = true;
        int earliest = plan.blocks().stream().mapToInt(Block::start).min().orElse(MORNING);
        viewport.scrollTo(0, viewport.scale().y(Math.min(MORNING, earliest / 60 * 60)) - Scale.AIR);
    }

    @Override
    public void dispose() {
        behavior.dispose();
        super.dispose();
    }
}
