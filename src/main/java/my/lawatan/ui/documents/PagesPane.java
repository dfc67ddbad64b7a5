package my.lawatan.ui.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.FadeTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.MapChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import my.lawatan.document.pdf.Place;
import my.lawatan.text.Messages;

/** The pages of a paper one below the other; only those that are seen exist, and only they are drawn. */
final class PagesPane extends StackPane {
    /** Stands for a zoom at which a page is as wide as there is room. */
    static final double FIT = 0;

    private static final Duration SOON = Duration.millis(400);
    private static final double PALE = 0.35;
    private static final double POINTS = 72;
    private static final double PIXELS = 96;
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;

    private final DocumentsViewModel model;
    private final Messages messages;
    private final ScrollPane scroll = new ScrollPane();
    private final Pane strip = new Pane();
    private final FadeTransition fading = new FadeTransition(Duration.millis(120), strip);
    private final Map<Integer, PageNode> nodes = new HashMap<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(FIT);
    private final ReadOnlyDoubleWrapper zoomed = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private PageStack stack = new PageStack(List.of(), 1);
    private PageStack.Spot spot = PageStack.Spot.TOP;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Place> awaited = Optional.empty();
    private boolean arranging;

    PagesPane(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-pages");
        setId("pages");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        setAccessibleText(messages.text("documents.fact.pages"));
        scroll.setContent(strip);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lw-pages-scroll");
        // a bar that comes and goes would change the width that pages are fitted to
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        getChildren().add(scroll);
        setMinSize(0, 0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
        scroll.viewportBoundsProperty().subscribe(bounds -> arrange());
        scroll.vvalueProperty().subscribe(value -> scrolled());
        zoom.subscribe(value -> arrange());
        model.shown().subscribe(this::show);
        model.pointing().framed().subscribe(this::frame);
        model.pictures().drawn().addListener((MapChangeListener<Integer, Picture>) change -> draw(change.getKey()));
        fading.setDelay(SOON);
        fading.setToValue(PALE);
        model.behind().subscribe(this::fade);
    }

    // what takes long enough to be read shall not be read as what was asked for
    private void fade(boolean behind) {
        fading.stop();
        strip.setOpacity(1);
        if (behind) fading.playFromStart();
    }

    private void show(Optional<Shown> now) {
        boolean same = now.isPresent()
                && shown.isPresent()
                && now.get().wish().sameSubject(shown.get().wish());
        shown = now;
        if (!same) spot = PageStack.Spot.TOP;
        arrange();
        frame(model.pointing().framed().get());
    }

    private double scale() {
        return zoom.get() == FIT
                ? PageStack.fitting(
                        shown.map(Shown::sheets).orElse(List.of()),
                        scroll.getViewportBounds().getWidth())
                : zoom.get() * PIXELS / POINTS;
    }

    // the spot that was at the top stays there, whatever became of widths and pages
    private void arrange() {
        Bounds view = scroll.getViewportBounds();
        if (view.getWidth() <= 0) return;
        arranging = true;
        PageStack next = new PageStack(shown.map(Shown::sheets).orElse(List.of()), scale());
        if (!next.equals(stack)) {
            stack = next;
            zoomed.set(stack.scale() * POINTS / PIXELS);
            nodes.clear();
            strip.getChildren().clear();
        }
        strip.setMinSize(
                Math.max(view.getWidth(), stack.wholeWidth()), Math.max(view.getHeight(), stack.wholeHeight()));
        strip.setPrefSize(strip.getMinWidth(), strip.getMinHeight());
        strip.setMaxSize(strip.getMinWidth(), strip.getMinHeight());
        // at once: the scroll pane moves its bar when the content grows, and must not do so after we have
        strip.resize(strip.getMinWidth(), strip.getMinHeight());
        goTo(stack.y(spot));
        arranging = false;
        awaited.ifPresent(this::bringIntoSight);
        look();
    }

    private void scrolled() {
        if (arranging) return;
        spot = stack.spot(y());
        look();
    }

    private double room() {
        return Math.max(0, strip.getMinHeight() - scroll.getViewportBounds().getHeight());
    }

    private double y() {
        return scroll.getVvalue() * room();
    }

    private void goTo(double y) {
        double room = room();
        scroll.setVvalue(room == 0 ? 0 : within(y / room, 0, 1));
    }

    private void look() {
        double height = scroll.getViewportBounds().getHeight();
        List<Integer> seen = stack.between(y(), y() + height);
        Set<Integer> gone = new HashSet<>(nodes.keySet());
        seen.forEach(gone::remove);
        gone.forEach(index -> strip.getChildren().remove(nodes.remove(index)));
        for (int index : seen) nodes.computeIfAbsent(index, this::node);
        if (seen.isEmpty()) return;
        page.set(stack.pageAt(y() + height / 2));
        model.pictures().look(seen.get(0), seen.get(seen.size() - 1), dots());
    }

    private float dots() {
        double screen = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        return (float) (stack.scale() * POINTS * screen);
    }

    private PageNode node(int index) {
        PageNode node = new PageNode(
                model,
                index,
                stack.scale(),
                messages.text("documents.page", index + 1, stack.sheets().size()));
        double left = (strip.getMinWidth() - stack.width(index)) / 2;
        node.resizeRelocate(Math.rint(left), stack.top(index), stack.width(index), stack.height(index));
        node.setManaged(false);
        node.show(model.pictures().drawn().get(index));
        node.frame(model.pointing().framed().get());
        strip.getChildren().add(node);
        return node;
    }

    private void draw(int index) {
        PageNode node = nodes.get(index);
        if (node != null) node.show(model.pictures().drawn().get(index));
    }

    private void frame(List<Place> places) {
        nodes.values().forEach(node -> node.frame(places));
        places.stream().findFirst().ifPresent(this::bringIntoSight);
    }

    private void bringIntoSight(Place place) {
        boolean laidOut = place.page() < stack.sheets().size();
        awaited = laidOut ? Optional.empty() : Optional.of(place);
        if (!laidOut) return;
        double top = stack.top(place.page()) + place.y() * stack.scale();
        double height = scroll.getViewportBounds().getHeight();
        boolean seen = top >= y() && top + place.height() * stack.scale() <= y() + height;
        if (!seen) goTo(top - height / 4);
    }

    /** Scrolls by so much of what is seen. */
    void scroll(double part) {
        goTo(y() + part * scroll.getViewportBounds().getHeight());
    }

    /** Goes to the head of a page that lies so many pages away. */
    void turn(int pages) {
        if (stack.sheets().isEmpty()) return;
        int from = stack.pageAt(y() + PageStack.GAP);
        int to = (int) within(from + pages, 0, stack.sheets().size() - 1);
        goTo(to == 0 ? 0 : stack.top(to) - PageStack.GAP / 2);
    }

    /** To the head of the first page, or the foot of the last. */
    void end(boolean last) {
        goTo(last ? room() : 0);
    }

    void zoom(boolean in) {
        double now = stack.scale() * POINTS / PIXELS;
        zoom.set(within(in ? now * STEP : now / STEP, SMALLEST, LARGEST));
    }

    /** 1 shows a page as large as it is printed, {@link #FIT} as wide as there is room. */
    DoubleProperty zoom() {
        return zoom;
    }

    /** How large pages are shown, 1 as large as they are printed. */
    ReadOnlyDoubleProperty zoomed() {
        return zoomed.getReadOnlyProperty();
    }

    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    /** The page that is read, counted from 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }
}
