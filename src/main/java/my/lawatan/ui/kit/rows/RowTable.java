package my.lawatan.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
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
    private final double rowHeight;
    private final List<Column<R>> columns;
    private final List<Mark<R>> marks = new ArrayList<>();
    private final Region placeholder;
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final HeadPane<R> head = new HeadPane<>(this, sort);
    private final Pane body = new Pane();
    private final RowScroll scroll;
    private final Rectangle clip = new Rectangle();
    private final RowNodes<R> nodes = new RowNodes<>(this);
    private final ColumnWidths<R> room = new ColumnWidths<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private List<R> rows = List.of();
    private List<Column<R>> shown = List.of();
    private Function<R, String> speech = this::allTexts;
    private Optional<CellCursor<R>> cursor = Optional.empty();

    /**
     * @param rowHeight in pixels
     * @param marking pseudo-class of rows for which {@code marked} is true
     * @param placeholder shown while there are no rows
     */
    public RowTable(
            double rowHeight, List<Column<R>> columns, String marking, Predicate<R> marked, Region placeholder) {
        this.rowHeight = rowHeight;
        this.scroll = new RowScroll(rowHeight, () -> rows.size(), this::bodyHeight, this::placeRows);
        this.columns = List.copyOf(columns);
        mark(marking, marked);
        this.placeholder = placeholder;
        getStyleClass().add("lw-row-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        body.getStyleClass().add("lw-rows-body");
        body.setClip(clip);
        getChildren().addAll(body, head, scroll.bar(), placeholder);
        new RowInput<>(this, scroll, body);
        for (Column<R> column : this.columns) {
            column.visible().subscribe(v -> showColumns());
            column.width().subscribe(w -> requestLayout());
        }
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
        nodes.mark();
    }

    /** What a screen reader says of a row, if that is not all its texts. */
    public void speak(Function<R, String> sentence) {
        speech = sentence;
    }

    /** Lets its cells be walked through and edited. */
    public void walkCells(Cells<R> cells) {
        CellCursor<R> made = new CellCursor<>(this, cells);
        cursor = Optional.of(made);
        body.getChildren().add(made.ring());
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
        nodes.rest();
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
        nodes.select(selected.get());
        cursor.ifPresent(CellCursor::place);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** By which column the rows are asked to be sorted; whoever shows them sorts them. */
    public ObjectProperty<Optional<Sort>> sortProperty() {
        return sort;
    }

    /** Brings that row into sight, with some rows above it; one that is seen already stays where it is. */
    public void bringIntoSight(int row) {
        scroll.reveal(row);
    }

    /** Scrolls so that what is {@code pixels} below the first row's upper edge is at the top. */
    public void scrollTo(double pixels) {
        scroll.to(pixels);
    }

    /** How far it is scrolled, in pixels. */
    public double scrolled() {
        return scroll.offset();
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
        return scroll.top(row);
    }

    double left(Column<R> column) {
        return room.left(column);
    }

    void over(Node node) {
        body.getChildren().add(node);
    }

    void away(Node node) {
        body.getChildren().remove(node);
    }

    void placeField(CellField<R> field, double y) {
        field.place(left(field.column()), y, width(field.column()), rowHeight, body.getWidth(), bodyHeight());
    }

    void cellMoved() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        RowNode<R> row = nodes.of(selected.get());
        if (selected.get() >= 0 && row != null) row.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    double width(Column<R> column) {
        return room.width(column);
    }

    Widths widths(Column<R> column, Font font) {
        return room.ofTexts(column, font);
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
        nodes.columns(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = bodyHeight();
        double width = Math.max(0, getWidth() - scroll.layOut(getWidth(), HEAD));
        head.resizeRelocate(0, 0, getWidth(), HEAD);
        body.resizeRelocate(0, HEAD, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        placeholder.setVisible(rows.isEmpty());
        placeholder.resizeRelocate(0, HEAD, getWidth(), Math.min(height, 3 * rowHeight));
        if (room.share(width)) {
            head.requestLayout();
            nodes.widthsChanged();
        }
        nodes.make((int) Math.ceil(height / rowHeight) + 1, width);
        placeRows();
    }

    private void placeRows() {
        if (nodes.none()) return;
        nodes.place(scroll.rowAt(0), Math.min(rows.size() - 1, scroll.rowAt(bodyHeight())));
        cursor.ifPresent(CellCursor::place);
    }

    Optional<Column<R>> columnAt(double x) {
        return room.at(x);
    }

    Optional<CellCursor<R>> cursor() {
        return cursor;
    }

    /** Selects that row and scrolls as little as lets it be seen as a whole. */
    void walkTo(int to) {
        select(to);
        scroll.follow(to);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> rows.size();
            case COLUMN_COUNT -> shown.size();
            case FOCUS_ITEM -> selected.get() < 0 ? null : nodes.of(selected.get());
            case ROW_AT_INDEX -> nodes.of((Integer) parameters[0]);
            case VERTICAL_SCROLLBAR -> scroll.bar();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
