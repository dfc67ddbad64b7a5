package my.lawatan.ui.kit.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import my.lawatan.ui.kit.Tints;

/** A table that is long and wide. However many cells there are, only those that are seen cost anything. */
public final class CellGrid extends Region {
    private static final Tints.Palette<CellGrid, Tint> PALETTE = Tint.palette();
    private final Tints<Tint> tints = PALETTE.of(this, this::repaint);
    private final GridPainter painter = new GridPainter(tints);
    private final Canvas canvas = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Pane over = new Pane();
    private final Region chosenRegion = new Region();
    private final Ring ring = new Ring();
    private final ReadOnlyObjectWrapper<Optional<GridRange>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private GridContent content = GridContent.NOTHING;
    private Visible visible = new Visible(0, 0, 0, 0, 0, 0, 0);
    private IntConsumer headPressed = column -> {};
    private boolean stale = true;

    /** The cell on which the keyboard is. */
    private final class Ring extends Region {
        Ring() {
            getStyleClass().add("lw-grid-ring");
            setAccessibleRole(AccessibleRole.TABLE_CELL);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? spoken()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    public CellGrid() {
        getStyleClass().add("lw-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        chosenRegion.getStyleClass().add("lw-grid-range");
        chosenRegion.setManaged(false);
        ring.setManaged(false);
        over.setMouseTransparent(true);
        over.setClip(new Rectangle());
        over.getChildren().addAll(chosenRegion, ring);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(down, across)) bar.setFocusTraversable(false);
        down.valueProperty().subscribe(v -> scrollTo(visible.x(), v.doubleValue()));
        across.valueProperty().subscribe(v -> scrollTo(v.doubleValue(), visible.y()));
        getChildren().addAll(canvas, over, down, across);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(e -> {
            if (e.getButton() == MouseButton.PRIMARY
                    && e.getTarget() == canvas
                    && chosen.get().isPresent()) choose(e, true);
        });
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new GridKeys(this);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return PALETTE.cssMetaData();
    }

    Tints<Tint> tints() {
        return tints;
    }

    /** What it shows now. */
    public GridContent content() {
        return content;
    }

    /** Shows that; the keyboard stays where it is as far as there are cells. */
    public void show(GridContent next) {
        content = next;
        visible = new Visible(
                        visible.width(),
                        visible.height(),
                        visible.names(),
                        visible.x(),
                        visible.y(),
                        next.rows(),
                        next.columns())
                .clamped();
        boolean some = next.rows() > 0 && next.columns() > 0;
        chosen.set(some ? chosen.get().map(r -> r.within(next.rows(), next.columns())) : Optional.empty());
        ring.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        repaint();
    }

    /** The cells that are chosen; none before the keyboard was here. */
    public ReadOnlyObjectProperty<Optional<GridRange>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses these cells and brings the one with the keyboard into sight. */
    public void choose(GridRange range) {
        if (content.rows() == 0 || content.columns() == 0) return;
        GridRange next = range.within(content.rows(), content.columns());
        chosen.set(Optional.of(next));
        visible = visible.showing(next.row(), next.column());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        repaint();
    }

    /** Chooses no cell, until the keyboard is here again. */
    public void chooseNone() {
        chosen.set(Optional.empty());
        repaint();
    }

    /** Tells of each head that is pressed, by its column. */
    public void onHead(IntConsumer told) {
        headPressed = told;
    }

    /** How many rows are seen whole. */
    int page() {
        return Math.max(1, (int) (visible.bodyHeight() / Visible.ROW) - 1);
    }

    /** Scrolls so that what is that far from the first cell is at the upper left corner, in pixels. */
    public void scrollTo(double x, double y) {
        Visible next = visible.scrolled(x, y);
        if (next.equals(visible)) return;
        visible = next;
        repaint();
    }

    /** How far it is scrolled down, in pixels. */
    public double scrolledDown() {
        return visible.y();
    }

    private String spoken() {
        return chosen.get().map(r -> content.spoken(r.row(), r.column())).orElse("");
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double barWidth = Math.ceil(down.prefWidth(-1));
        double barHeight = Math.ceil(across.prefHeight(-1));
        double names = Visible.names(getWidth());
        boolean tall = content.rows() * Visible.ROW > getHeight() - Visible.HEAD - barHeight;
        double width = Math.floor(Math.max(0, getWidth() - (tall ? barWidth : 0)));
        boolean wide = content.columns() * Visible.COLUMN > width - names;
        double height = Math.floor(Math.max(0, getHeight() - (wide ? barHeight : 0)));
        visible = new Visible(width, height, names, visible.x(), visible.y(), content.rows(), content.columns())
                .clamped();
        bar(down, tall, visible.mostY(), visible.y(), visible.bodyHeight(), Visible.ROW);
        bar(across, wide, visible.mostX(), visible.x(), visible.bodyWidth(), Visible.COLUMN);
        down.resizeRelocate(width, Visible.HEAD, barWidth, Math.max(0, height - Visible.HEAD));
        across.resizeRelocate(names, height, Math.max(0, width - names), barHeight);
        placeChosen();
        paint();
    }

    private static void bar(ScrollBar bar, boolean shown, double most, double value, double seen, double unit) {
        bar.setVisible(shown);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 1 : most * seen / (most + seen));
        bar.setUnitIncrement(unit);
        bar.setBlockIncrement(Math.max(unit, seen - unit));
        bar.setValue(value);
    }

    private void placeChosen() {
        Rectangle clip = (Rectangle) over.getClip();
        over.resizeRelocate(visible.names(), Visible.HEAD, visible.bodyWidth(), visible.bodyHeight());
        clip.setWidth(visible.bodyWidth());
        clip.setHeight(visible.bodyHeight());
        boolean any = chosen.get().isPresent();
        ring.setVisible(any);
        chosenRegion.setVisible(any && !chosen.get().get().single());
        chosen.get().ifPresent(r -> {
            place(ring, r.row(), r.row(), r.column(), r.column());
            place(chosenRegion, r.top(), r.bottom(), r.left(), r.right());
        });
    }

    private void place(Region region, int top, int bottom, int left, int right) {
        double x = visible.x(left) - visible.names();
        double y = visible.y(top) - Visible.HEAD;
        // what is far outside is cut, or a long range would be a picture larger than the screen can hold
        double fromY = Math.max(y, -Visible.ROW);
        double toY = Math.min(visible.y(bottom + 1) - Visible.HEAD, visible.bodyHeight() + Visible.ROW);
        region.resizeRelocate(x, fromY, (right - left + 1) * Visible.COLUMN - 1, Math.max(0, toY - fromY - 1));
        if (toY < fromY) region.setVisible(false);
    }

    private void paint() {
        if (canvas.getWidth() != visible.width() || canvas.getHeight() != visible.height()) {
            canvas.setWidth(visible.width());
            canvas.setHeight(visible.height());
            stale = true;
        }
        if (!stale || visible.width() <= 0 || visible.height() <= 0) return;
        stale = false;
        painter.paint(
                canvas.getGraphicsContext2D(),
                content,
                visible,
                chosen.get().map(GridRange::row).orElse(-1));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        int column = visible.columnAt(event.getX());
        if (event.getY() < Visible.HEAD) {
            if (column >= 0 && column < content.columns()) headPressed.accept(column);
        } else choose(event, event.isShiftDown() && chosen.get().isPresent());
    }

    // on a name the column stays
    private void choose(MouseEvent event, boolean extended) {
        int row = visible.rowAt(Math.max(event.getY(), Visible.HEAD));
        int column = visible.columnAt(event.getX());
        if (row < 0 || content.columns() == 0 || !extended && (row >= content.rows() || column >= content.columns()))
            return;
        int was = chosen.get().map(GridRange::column).orElse(0);
        GridRange from = chosen.get().orElse(GridRange.of(row, Math.max(column, 0)));
        choose(from.to(row, column < 0 ? was : column, extended));
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        double x = sideways ? event.getDeltaY() : event.getDeltaX();
        scrollTo(visible.x() - x, visible.y() - (sideways ? 0 : event.getDeltaY()));
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> chosen.get().isPresent() ? ring : null;
            case ROW_COUNT -> content.rows();
            case COLUMN_COUNT -> content.columns();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return Visible.HEAD + 10 * Visible.ROW;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 6 * Visible.COLUMN;
    }
}
