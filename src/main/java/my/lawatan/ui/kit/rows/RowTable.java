package my.lawatan.ui.kit.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/**
 * A table whose rows have one height. However many there are, only those that are seen cost anything.
 *
 * @param <R> what a row shows
 */
public final class RowTable<R> extends Region {
    private static final double HEAD = 34;
    private static final int ROWS_ABOVE = 6;
    private final double rowHeight;
    private final List<Column<R>> columns;
    private final List<Mark<R>> marks = new ArrayList<>();
    private final Region placeholder;
    private final HeadPane<R> head = new HeadPane<>(this);
    private final Body body = new Body();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final List<RowNode<R>> nodes = new ArrayList<>();
    private final ColumnWidths<R> room = new ColumnWidths<>();
    private final Map<String, Widths> widths = new HashMap<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private List<R> rows = List.of();
    private List<Column<R>> shown = List.of();
    private Function<R, String> speech = this::allTexts;
    private Optional<CellCursor<R>> cursor = Optional.empty();
    private double offset;

    /** The part with the rows; its children are placed by the table. */
    private static final class Body extends Region {
        void add(Node node) {
            getChildren().add(node);
        }

        void remove(Node node) {
            getChildren().remove(node);
        }
    }

    /**
     * @param rowHeight in pixels
     * @param marking pseudo-class of rows for which {@code marked} is true
     * @param placeholder shown while there are no rows
     */
    public RowTable(
            double rowHeight, List<Column<R>> columns, String marking, Predicate<R> marked, Region placeholder) {
        this.rowHeight = rowHeight;
        this.columns = List.copyOf(columns);
        mark(marking, marked);
        this.placeholder = placeholder;
        getStyleClass().add("lw-row-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        body.getStyleClass().add("lw-rows-body");
        body.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> scrollTo(value.doubleValue()));
        getChildren().addAll(body, head, bar, placeholder);
        body.setOnMousePressed(this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        for (Column<R> column : this.columns) {
            column.visible().subscribe(v -> showColumns());
            column.width().subscribe(w -> requestLayout());
        }
        sort.subscribe(s -> head.name());
    }

    public List<Column<R>> columns() {
        return columns;
    }

    /** Gives the rows for which that is so one more pseudo-class; to be said before any rows are shown. */
    public void mark(String pseudoClass, Predicate<R> holds) {
        marks.add(new Mark<>(PseudoClass.getPseudoClass(pseudoClass), holds));
    }

    /** Looks again which marks the rows have. */
    public void lookAtMarks() {
        for (RowNode<R> node : nodes) node.mark();
    }

    /** What a screen reader says of a row, if that is not all its texts. */
    public void speak(Function<R, String> sentence) {
        speech = sentence;
    }

    /** Lets its cells be walked through and edited. */
    public void walkCells(Cells<R> cells) {
        CellCursor<R> made = new CellCursor<>(this, cells);
        cursor = Optional.of(made);
        body.add(made.ring());
    }

    /** Puts the keyboard on that column of the selected row. */
    public void toCell(String column) {
        shown.stream()
                .filter(c -> c.id().equals(column))
                .findFirst()
                .ifPresent(c -> cursor.ifPresent(cells -> cells.to(c)));
    }

    /** Opens the field of the cell on which the keyboard is; says whether it can be edited. */
    public boolean editCell() {
        return cursor.filter(cells -> cells.edit("")).isPresent();
    }

    /** The column on which the keyboard is; none if it goes from row to row. */
    public Optional<Column<R>> cellColumn() {
        return cursor.flatMap(CellCursor::column);
    }

    /** What it shows now, in its order. */
    public List<R> rows() {
        return rows;
    }

    /** Shows these rows; nothing is selected after that. The view stays where it is as far as there are rows. */
    public void show(List<R> next) {
        rows = List.copyOf(next);
        selected.set(-1);
        for (RowNode<R> node : nodes) node.rest();
        cursor.ifPresent(CellCursor::rowsChanged);
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_COUNT);
    }

    /** Number of the selected row; -1 if none is. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    public Optional<R> selectedRow() {
        int at = selected.get();
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** Selects that row, or with -1 none, and leaves the view where it is. */
    public void select(int row) {
        if (row == selected.get()) return;
        selected.set(row < rows.size() ? row : -1);
        for (RowNode<R> node : nodes) node.select(node.index() >= 0 && node.index() == selected.get());
        cursor.ifPresent(CellCursor::place);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** By which column the rows are asked to be sorted; whoever shows them sorts them. */
    public ObjectProperty<Optional<Sort>> sortProperty() {
        return sort;
    }

    Optional<Sort> sort() {
        return sort.get();
    }

    /** Up, then down, then as the rows come. */
    void sortBy(Column<R> column) {
        Optional<Sort> now = sort.get().filter(s -> s.column().equals(column.id()));
        if (now.isEmpty()) sort.set(Optional.of(new Sort(column.id(), false)));
        else sort.set(now.get().descending() ? Optional.empty() : Optional.of(new Sort(column.id(), true)));
    }

    /** Brings that row into sight, with some rows above it; one that is seen already stays where it is. */
    public void bringIntoSight(int row) {
        double top = row * rowHeight;
        if (top >= offset && top + rowHeight <= offset + bodyHeight()) return;
        bar.setMax(most());
        scrollTo(Math.max(0, row - ROWS_ABOVE) * rowHeight);
    }

    /** Scrolls so that what is {@code pixels} below the first row's upper edge is at the top. */
    public void scrollTo(double pixels) {
        double next = Math.max(0, Math.min(most(), pixels));
        if (next == offset) return;
        offset = next;
        if (bar.getValue() != next) bar.setValue(next);
        if (bodyHeight() > 0) placeRows();
    }

    /** How far it is scrolled, in pixels. */
    public double scrolled() {
        return offset;
    }

    private double most() {
        return Math.max(0, rows.size() * rowHeight - bodyHeight());
    }

    private double bodyHeight() {
        return Math.max(0, getHeight() - HEAD);
    }

    List<Mark<R>> marks() {
        return marks;
    }

    List<Column<R>> shownColumns() {
        return shown;
    }

    double rowHeight() {
        return rowHeight;
    }

    /** Where the upper edge of a row is in the body. */
    double top(int row) {
        return Math.round(row * rowHeight - offset);
    }

    double left(Column<R> column) {
        return room.left(column);
    }

    void over(Node node) {
        body.add(node);
    }

    void away(Node node) {
        body.remove(node);
    }

    void placeField(CellField<R> field, double y) {
        field.place(left(field.column()), y, width(field.column()), rowHeight, body.getWidth(), bodyHeight());
    }

    void cellMoved() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        int at = selected.get();
        if (at >= 0 && node(at) != null) node(at).notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    double width(Column<R> column) {
        return room.width(column);
    }

    Widths widths(Column<R> column, Font font) {
        Widths of = widths.computeIfAbsent(column.styleClass(), c -> new Widths());
        of.use(font);
        return of;
    }

    String spoken(R row) {
        String sentence = speech.apply(row);
        // where the keyboard is on a cell, that comes first
        return cellColumn()
                .filter(c -> selectedRow().filter(r -> r == row).isPresent())
                .map(c -> c.name() + ": " + c.text(row) + "; " + sentence)
                .orElse(sentence);
    }

    private String allTexts(R row) {
        return shown.stream()
                .map(column -> column.text(row) + " " + column.more(row))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void showColumns() {
        shown = columns.stream().filter(c -> c.visible().get()).toList();
        room.of(shown);
        head.columns(shown);
        for (RowNode<R> node : nodes) node.columns(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = bodyHeight();
        boolean tall = rows.size() * rowHeight > height;
        double barWidth = tall ? Math.ceil(bar.prefWidth(-1)) : 0;
        double width = Math.max(0, getWidth() - barWidth);
        bar.setVisible(tall);
        bar.resizeRelocate(width, HEAD, barWidth, height);
        bar.setMax(most());
        bar.setVisibleAmount(most() == 0 ? 1 : most() * height / (rows.size() * rowHeight));
        bar.setUnitIncrement(rowHeight);
        bar.setBlockIncrement(Math.max(rowHeight, height - rowHeight));
        head.resizeRelocate(0, 0, getWidth(), HEAD);
        body.resizeRelocate(0, HEAD, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        placeholder.setVisible(rows.isEmpty());
        placeholder.resizeRelocate(0, HEAD, getWidth(), Math.min(height, 3 * rowHeight));
        if (room.share(width)) {
            head.requestLayout();
            nodes.forEach(RowNode::requestLayout);
        }
        offset = Math.min(offset, most());
        bar.setValue(offset);
        makeNodes((int) Math.ceil(height / rowHeight) + 1, width);
        placeRows();
    }

    private void makeNodes(int count, double width) {
        while (nodes.size() < count) {
            RowNode<R> node = new RowNode<>(this);
            node.columns(shown);
            nodes.add(node);
            body.add(node);
        }
        for (RowNode<R> node : nodes) node.resize(width, rowHeight);
    }

    // a row keeps its node as long as it is seen, so that scrolling by one row fills one node
    private void placeRows() {
        if (nodes.isEmpty()) return;
        int first = (int) (offset / rowHeight);
        int last = Math.min(rows.size() - 1, (int) ((offset + bodyHeight()) / rowHeight));
        for (RowNode<R> node : nodes) if (node.index() < first || node.index() > last) node.rest();
        for (int row = first; row <= last && row - first < nodes.size(); row++) {
            RowNode<R> node = nodes.get(row % nodes.size());
            R value = rows.get(row);
            if (node.index() != row) node.show(row, value, row == selected.get());
            node.relocate(0, top(row));
        }
        cursor.ifPresent(CellCursor::place);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int row = (int) ((event.getY() + offset) / rowHeight);
        if (event.getButton() != MouseButton.PRIMARY || row < 0 || row >= rows.size()) return;
        if (cursor.isPresent() && (event.isShiftDown() || event.isShortcutDown())) {
            cursor.get().choose(rows.get(row), event.isShiftDown());
            return;
        }
        select(row);
        cursor.ifPresent(cells -> {
            room.at(event.getX()).ifPresent(cells::to);
            if (event.getClickCount() == 2) cells.edit("");
        });
    }

    private void wheel(ScrollEvent event) {
        scrollTo(offset - event.getDeltaY());
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() == this
                && cursor.filter(cells -> cells.typed(event)).isPresent()) event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this) return;
        if (cursor.filter(cells -> cells.pressed(event)).isPresent()) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || rows.isEmpty()) return;
        int page = Math.max(1, (int) (bodyHeight() / rowHeight) - 1);
        switch (event.getCode()) {
            case UP, KP_UP -> walk(-1);
            case DOWN, KP_DOWN -> walk(1);
            case PAGE_UP -> walk(-page);
            case PAGE_DOWN -> walk(page);
            case HOME -> walk(-rows.size());
            case END -> walk(rows.size());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int step) {
        // where nothing is selected, Down goes to the first row and End to the last
        walkTo(Math.max(0, Math.min(rows.size() - 1, selected.get() + step)));
    }

    void walkTo(int to) {
        select(to);
        double top = to * rowHeight;
        if (top < offset) scrollTo(top);
        else if (top + rowHeight > offset + bodyHeight()) scrollTo(top + rowHeight - bodyHeight());
    }

    private Node node(int row) {
        for (RowNode<R> node : nodes) if (node.index() == row) return node;
        return null;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> rows.size();
            case COLUMN_COUNT -> shown.size();
            case FOCUS_ITEM -> selected.get() < 0 ? null : node(selected.get());
            case ROW_AT_INDEX -> node((Integer) parameters[0]);
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
