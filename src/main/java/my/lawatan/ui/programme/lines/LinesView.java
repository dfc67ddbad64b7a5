package my.lawatan.ui.programme.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import my.lawatan.document.Seen;
import my.lawatan.text.Messages;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.TableName;
import my.lawatan.ui.kit.rows.Cells;
import my.lawatan.ui.kit.rows.Column;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.programme.Here;
import my.lawatan.ui.programme.Perspective;
import my.lawatan.ui.programme.Selected;

/** The programme minute by minute. */
public final class LinesView implements Perspective {
    private static final double ROW = 26;
    private final LinesViewModel model;
    private final Selected selected;
    private final RowTable<Line> table;
    private boolean following;

    public LinesView(LinesViewModel model, Selected selected, Messages messages) {
        this.model = model;
        this.selected = selected;
        Label nothing = new Label(messages.text("programme.lines.empty"));
        nothing.getStyleClass().add("lw-muted");
        nothing.setAlignment(Pos.CENTER);
        List<Column<Line>> columns =
                Arrays.stream(LineColumn.values()).map(c -> column(c, messages)).toList();
        table = new RowTable<>(ROW, columns, "clash", line -> line.cells().clashes(line), nothing);
        table.mark("day", line -> line.kind() == LineKind.DAY);
        table.mark("instruction", line -> line.kind().indented());
        table.mark("quiet", line -> switch (line.kind()) {
            case ENDS, ARRIVES, DEPARTS -> true;
            default -> false;
        });
        table.mark("sky", line -> line.kind() == LineKind.SKY);
        table.mark("cancelled", LinesView::cancelled);
        table.mark(
                "chosen",
                line -> line.owner().filter(model.selection()::contains).isPresent());
        table.mark("now", line -> model.next()
                .get()
                .filter(next -> next.key().equals(line.key()))
                .isPresent());
        table.speak(line -> line.cells().spoken(line));
        table.walkCells(new Typing());
        table.setId("programme-lines");
        table.getStyleClass().add("programme-lines");
        TableName.keep(table, messages.text("programme.lines.name"), model.selection(), messages);
        table.toCell(LineColumn.TEXT.id());
        table.selected().subscribe(row -> {
            if (row.intValue() >= 0 && !following) model.select(table.rows().get(row.intValue()));
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.lines().subscribe(this::show);
        model.next().subscribe(next -> table.lookAtMarks());
        model.selection().items().addListener((ListChangeListener<ItemRef>) c -> follow());
    }

    private static boolean cancelled(Line line) {
        return line.event().filter(e -> e.status() == EventStatus.CANCELLED).isPresent();
    }

    private static Column<Line> column(LineColumn column, Messages messages) {
        Column<Line> made = new Column<Line>(
                column.id(),
                messages.text("programme.lines.column." + column.id()),
                column.width(),
                line -> line.text(column));
        return made.styled(
                switch (column) {
                    case TEXT -> "lw-rows-name";
                    case TIME, TO, PLACE -> "lw-rows-text";
                    case FINDINGS -> "lw-rows-found";
                    default -> "lw-rows-muted";
                });
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != table) return;
        Optional<Line> line = table.selectedRow();
        boolean shortcut = e.isShortcutDown() && !e.isAltDown();
        if (shortcut && e.getCode() == KeyCode.A) model.selectAll();
        else if (e.getCode() == KeyCode.ESCAPE && model.selection().less()) follow();
        else if (shortcut && e.getCode() == KeyCode.ENTER) line.ifPresent(l -> model.instruct(l, this::writeNew));
        else if (shortcut && e.getCode() == KeyCode.PAGE_DOWN) toDay(1);
        else if (shortcut && e.getCode() == KeyCode.PAGE_UP) toDay(-1);
        else if (e.getCode() == KeyCode.DELETE) line.ifPresent(model::delete);
        else return;
        e.consume();
    }

    /** To the head of the next day, or to that of this one or the day before. */
    private void toDay(int step) {
        List<Line> rows = table.rows();
        for (int at = table.selected().get() + step; at >= 0 && at < rows.size(); at += step)
            if (rows.get(at).kind() == LineKind.DAY) {
                table.select(at);
                // the day is what one wants to see
                table.scrollTo(at * ROW);
                return;
            }
    }

    private void show(List<Line> lines) {
        Optional<Line.Key> before = table.selectedRow().map(Line::key);
        following = true;
        table.show(lines);
        table.select(before.map(this::rowOf).orElse(-1));
        following = false;
        follow();
    }

    private int rowOf(Line.Key key) {
        List<Line> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).key().equals(key)) return i;
        return -1;
    }

    // any line of what is selected will do; else the one at which it begins
    private void follow() {
        Optional<ItemRef> primary = model.selection().primary();
        following = true;
        try {
            table.lookAtMarks();
            Optional<Line> here = table.selectedRow();
            boolean there = here.isPresent()
                    && (here.get().owner().isEmpty() || here.get().owner().equals(primary));
            if (there || primary.isEmpty() && here.isEmpty()) return;
            int at = primary.map(this::beginningOf).orElse(-1);
            table.select(at);
            if (at >= 0) table.bringIntoSight(at);
        } finally {
            following = false;
        }
    }

    private int beginningOf(ItemRef item) {
        List<Line> rows = table.rows();
        int any = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).owner().filter(item::equals).isEmpty()) continue;
            if (LineCells.beginning(rows.get(i))) return i;
            if (any < 0) any = i;
        }
        return any;
    }

    private void writeNew(ItemRef item) {
        List<Line> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Line line = rows.get(i);
            boolean its = line.item().map(ItemRef::to).filter(item::equals).isPresent();
            if (!its || line.kind() == LineKind.ENDS) continue;
            table.select(i);
            table.bringIntoSight(i);
            break;
        }
        table.requestFocus();
        table.toCell((item.kind() == ItemKind.INSTRUCTION ? LineColumn.TO : LineColumn.TEXT).id());
        table.editCell();
    }

    @Override
    public Region node() {
        return table;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.empty();
    }

    @Override
    public void look(boolean now) {
        model.look(now);
    }

    @Override
    public Seen seen(Optional<Id<Track>> lane) {
        List<LocalDate> days = table.rows().stream()
                .filter(line -> line.kind() == LineKind.DAY && !line.day().equals(LocalDate.MAX))
                .map(Line::day)
                .toList();
        return new Seen(Seen.Form.LINES, days, lane, List.of(), 1);
    }

    @Override
    public void enter() {
        table.requestFocus();
        if (table.selected().get() < 0) table.select(0);
    }

    @Override
    public void reveal(ItemRef item) {
        boolean here =
                table.selectedRow().flatMap(Line::owner).filter(item::equals).isPresent();
        int at = here ? table.selected().get() : beginningOf(item);
        following = true;
        table.select(at);
        following = false;
        if (at >= 0) table.bringIntoSight(at);
    }

    @Override
    public boolean goTo(LocalDate day, int minute) {
        return false;
    }

    @Override
    public Here here() {
        return selected.here();
    }

    @Override
    public void create() {
        model.create(table.selectedRow(), this::writeNew);
    }

    /** What is typed in the lines. */
    private final class Typing implements Cells<Line> {
        @Override
        public Object key(Line line) {
            return line.key();
        }

        @Override
        public boolean editable(Line line, Column<Line> column) {
            return LineEdits.editable(line, LineColumn.of(column.id()));
        }

        @Override
        public String written(Line line, Column<Line> column) {
            return model.written(line, LineColumn.of(column.id()));
        }

        @Override
        public List<String> offers(Line line, Column<Line> column, String typed) {
            return List.of();
        }

        @Override
        public Optional<String> take(Line line, Column<Line> column, String typed) {
            return model.take(line, LineColumn.of(column.id()), typed);
        }

        @Override
        public void choose(Line line, boolean range) {
            model.choose(line, range);
        }
    }
}
