package my.lawatan.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.FittedScroll;

/** The lines under the search field. Their nodes are used again for each search, since making them costs more than filling them. */
final class Popover extends VBox {
    private static final double WIDTH = 560;
    private static final double HIGHEST = 620;
    private static final double GAP = 6;
    private static final double EDGE = 12;
    private final SearchViewModel model;
    private final Messages messages;
    private final TextField field;
    private final Label title = new Label();
    private final Label note = new Label();
    private final List<LineNode> nodes = new ArrayList<>();
    private final Results results = new Results();
    private final ScrollPane scroll = new FittedScroll(results);
    private LineNode marked;

    Popover(SearchViewModel model, Messages messages, TextField field) {
        this.model = model;
        this.messages = messages;
        this.field = field;
        setManaged(false);
        setVisible(false);
        setId("search-results");
        getStyleClass().add("lw-search-popover");
        results.setAccessibleText(messages.text("search.results"));
        title.getStyleClass().add("lw-search-title");
        title.setWrapText(true);
        note.getStyleClass().add("lw-search-note");
        note.setWrapText(true);
        for (Label label : List.of(title, note)) {
            label.setMinHeight(USE_PREF_SIZE);
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        }
        title.textProperty().bind(model.title());
        note.textProperty().bind(model.note());
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.managedProperty().bind(scroll.visibleProperty());
        getChildren().addAll(title, scroll, note);
        model.shown().subscribe(this::fill);
        model.active().subscribe(line -> mark(line.intValue()));
    }

    boolean hasSomethingToSay() {
        return !model.shown().isEmpty()
                || !model.note().get().isEmpty()
                || !model.title().get().isEmpty();
    }

    void show(boolean shown) {
        setVisible(shown);
        if (shown && getParent() != null) getParent().requestLayout();
    }

    void place(Region under) {
        if (!isVisible() || getParent() == null) return;
        Bounds bounds = under.localToScene(under.getBoundsInLocal());
        Point2D corner = getParent().sceneToLocal(bounds.getMinX(), bounds.getMaxY());
        Bounds window = getParent().getLayoutBounds();
        double width = Math.min(WIDTH, window.getWidth() - 2 * EDGE);
        double x = Math.min(corner.getX(), window.getWidth() - width - EDGE);
        double room = Math.min(HIGHEST, window.getHeight() - corner.getY() - GAP - EDGE);
        resizeRelocate(x, corner.getY() + GAP, width, height(width, room));
    }

    // where not all has room, the last line that is seen is a whole one
    private double height(double width, double room) {
        double all = prefHeight(width);
        if (all <= room) return Math.ceil(all);
        double inner = width - snappedLeftInset() - snappedRightInset();
        double around = all - results.prefHeight(inner);
        double lines = 0;
        for (Node line : results.getChildren()) {
            double next = lines + line.prefHeight(inner);
            if (around + next > room) break;
            lines = next;
        }
        return lines == 0 ? room : Math.ceil(around + lines);
    }

    private void fill() {
        List<Line> lines = List.copyOf(model.shown());
        while (nodes.size() < lines.size()) {
            int number = nodes.size();
            nodes.add(new LineNode(messages, () -> press(number), () -> ask(number)));
        }
        for (int i = 0; i < lines.size(); i++) nodes.get(i).show(lines.get(i), i + 1, lines.size());
        if (results.getChildren().size() != lines.size()) results.getChildren().setAll(nodes.subList(0, lines.size()));
        scroll.setVisible(!lines.isEmpty());
        scroll.setVvalue(0);
        if (getParent() != null) getParent().requestLayout();
    }

    private void press(int line) {
        model.choose(line);
        model.go();
    }

    private void ask(int line) {
        model.choose(line);
        model.where();
        field.requestFocus();
        field.end();
    }

    private void mark(int line) {
        if (marked != null) marked.choose(false);
        marked = line < 0 || line >= nodes.size() ? null : nodes.get(line);
        field.setAccessibleHelp(marked == null ? model.note().get() : marked.getAccessibleText());
        if (marked == null) return;
        marked.choose(true);
        bringIntoSight(marked);
        results.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void bringIntoSight(LineNode node) {
        double all = results.getHeight() - scroll.getViewportBounds().getHeight();
        if (all <= 0 || node.getParent() == null) return;
        double top = scroll.getVvalue() * all;
        double bottom = top + scroll.getViewportBounds().getHeight();
        Bounds bounds = node.getBoundsInParent();
        if (bounds.getMinY() < top) scroll.setVvalue(bounds.getMinY() / all);
        else if (bounds.getMaxY() > bottom)
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / all);
    }

    /** The list, which tells a screen reader which of its lines is the chosen one. */
    private final class Results extends VBox {
        Results() {
            setAccessibleRole(AccessibleRole.LIST_VIEW);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case ITEM_COUNT -> getChildren().size();
                case ITEM_AT_INDEX -> item((Integer) parameters[0]);
                case FOCUS_ITEM -> marked;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        private Node item(int index) {
            return index < 0 || index >= getChildren().size()
                    ? null
                    : getChildren().get(index);
        }
    }
}
