package my.lawatan.ui.programme.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import my.lawatan.document.Seen;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.TableName;
import my.lawatan.ui.kit.rows.Cells;
import my.lawatan.ui.kit.rows.Column;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.ui.programme.Here;
import my.lawatan.ui.programme.Perspective;
import my.lawatan.ui.programme.Selected;

/** The programme as a table: walked, filtered, sorted and edited by the keyboard as a spreadsheet is. */
public final class EventListView implements Perspective {
    private static final double ROW = 28;
    /** Room for the scroll bar. */
    private static final double BAR = 14;

    private final EventListViewModel model;
    private final Selected selected;
    private final Messages messages;
    private final RowTable<EventRow> table;
    private final TextField words = new TextField();
    private final HBox tools = new HBox(8);
    private final Map<EventColumn, CheckMenuItem> wanted = new EnumMap<>(EventColumn.class);
    private boolean following;

    public EventListView(EventListViewModel model, Selected selected, Messages messages) {
        this.model = model;
        this.selected = selected;
        this.messages = messages;
        Label nothing = new Label();
        nothing.getStyleClass().add("lw-muted");
        nothing.setAlignment(Pos.CENTER);
        nothing.textProperty().bind(model.empty());
        List<Column<EventRow>> columns = Arrays.stream(EventColumn.values())
                .map(c -> column(c, messages))
                .toList();
        table = new RowTable<>(ROW, columns, "clash", row -> row.cells().clashes(row.event()), nothing);
        table.mark("cancelled", row -> row.event().status() == EventStatus.CANCELLED);
        table.mark("sky", EventRow::sky);
        table.mark(
                "now",
                row -> model.next().get().filter(row.event().id()::equals).isPresent());
        table.mark("untimed", row -> !row.event().when().timed());
        table.mark("chosen", row -> model.selection().contains(row.item()));
        table.speak(row -> row.cells().spoken(row.event()));
        table.walkCells(new Typing());
        table.setId("programme-list");
        table.getStyleClass().add("programme-list");
        TableName.keep(table, messages.text("programme.list.name"), model.selection(), messages);
        table.toCell(EventColumn.TITLE.id());
        fillTools();
        table.selected().subscribe(row -> {
            if (row.intValue() >= 0 && !following) model.select(table.rows().get(row.intValue()));
        });
        table.sortProperty().subscribe(sort -> model.sort().set(sort));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().subscribe(this::show);
        model.next().subscribe(next -> table.lookAtMarks());
        model.selection().items().addListener((javafx.collections.ListChangeListener<ItemRef>) c -> follow());
    }

    private static Column<EventRow> column(EventColumn column, Messages messages) {
        Column<EventRow> made = new Column<EventRow>(
                column.id(),
                messages.text("programme.list.column." + column.id()),
                column.width(),
                row -> row.text(column));
        return made.styled(
                switch (column) {
                    case TITLE -> "lw-rows-name";
                    case DAY, TIME, PLACE, STATUS, KIND -> "lw-rows-text";
                    case FINDINGS -> "lw-rows-found";
                    default -> "lw-rows-muted";
                });
    }

    private void fillTools() {
        words.setId("programme-filter");
        words.getStyleClass().add("lw-search");
        words.setPromptText(messages.text("programme.list.filter"));
        // between the other tools there is no room for its key
        words.setTooltip(new Tooltip(messages.text("programme.list.filter.tip")));
        words.setAccessibleText(words.getTooltip().getText());
        words.setPrefWidth(80);
        words.setMinWidth(64);
        words.textProperty().bindBidirectional(model.words());
        words.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) words.clear();
            else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) enter();
            else return;
            e.consume();
        });
        MenuButton columns = new MenuButton(messages.text("programme.list.columns"));
        columns.setId("programme-columns");
        columns.getStyleClass().add("lw-chip-menu");
        columns.setMinWidth(Region.USE_PREF_SIZE);
        for (Column<EventRow> column : table.columns()) {
            CheckMenuItem item = new CheckMenuItem(column.name());
            item.setSelected(true);
            item.selectedProperty().subscribe(wanted -> fit());
            // without its title a line says nothing
            item.setDisable(column.id().equals(EventColumn.TITLE.id()));
            wanted.put(EventColumn.of(column.id()), item);
            columns.getItems().add(item);
        }
        columns.setOnShowing(e -> fit());
        table.widthProperty().subscribe(width -> fit());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().setAll(words, columns);
    }

    // the columns that are wanted and for which there is room; those without are named so in the menu
    private void fit() {
        if (wanted.size() < EventColumn.values().length) return;
        Set<EventColumn> shown = EnumSet.noneOf(EventColumn.class);
        wanted.forEach((column, item) -> {
            if (item.isSelected()) shown.add(column);
        });
        Set<EventColumn> asked = EnumSet.copyOf(shown);
        for (EventColumn next : EventColumn.GIVE_WAY)
            if (table.getWidth() > 0 && width(shown) > table.getWidth() - BAR) shown.remove(next);
        for (Column<EventRow> column : table.columns()) {
            EventColumn which = EventColumn.of(column.id());
            boolean noRoom = asked.contains(which) && !shown.contains(which);
            if (column.visible().get() != shown.contains(which))
                column.visible().set(shown.contains(which));
            wanted.get(which).setText(noRoom ? messages.text("programme.list.no-room", column.name()) : column.name());
        }
    }

    private static double width(Set<EventColumn> columns) {
        return columns.stream().mapToDouble(EventColumn::width).sum();
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != table) return;
        boolean shortcut = e.isShortcutDown() && !e.isAltDown();
        if (shortcut && e.getCode() == KeyCode.A) model.selectAll();
        else if (shortcut && e.getCode() == KeyCode.F) words.requestFocus();
        else if (shortcut && e.getCode() == KeyCode.ENTER) create();
        else if (e.getCode() == KeyCode.DELETE) model.cancel();
        else if (e.getCode() == KeyCode.ESCAPE && model.selection().less()) follow();
        else if (e.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) words.clear();
        else return;
        e.consume();
    }

    private void show(List<EventRow> rows) {
        following = true;
        table.show(rows);
        following = false;
        follow();
    }

    private void follow() {
        Optional<ItemRef> primary = model.selection().primary();
        following = true;
        try {
            table.lookAtMarks();
            if (primary.equals(table.selectedRow().map(EventRow::item))) return;
            int at = primary.map(this::rowOf).orElse(-1);
            table.select(at);
            if (at >= 0) table.bringIntoSight(at);
        } finally {
            following = false;
        }
    }

    private int rowOf(ItemRef item) {
        List<EventRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).event().id().equals(item.id())) return i;
        return -1;
    }

    private void nameNew(ItemRef item) {
        model.selection().select(item);
        follow();
        table.requestFocus();
        table.toCell(EventColumn.TITLE.id());
        table.editCell();
    }

    @Override
    public Region node() {
        return table;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(tools);
    }

    @Override
    public void look(boolean now) {
        model.look(now);
    }

    @Override
    public Seen seen(Optional<Id<Track>> lane) {
        List<Id<Event>> events =
                table.rows().stream().map(row -> row.event().id()).toList();
        return new Seen(Seen.Form.LIST, List.of(), lane, events, 1);
    }

    @Override
    public void enter() {
        table.requestFocus();
        if (table.selected().get() < 0) table.select(0);
    }

    @Override
    public void reveal(ItemRef item) {
        follow();
        int at = rowOf(item);
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
        model.create(this::nameNew);
    }

    /** What is typed in the cells. */
    private final class Typing implements Cells<EventRow> {
        @Override
        public Object key(EventRow row) {
            return row.event().id();
        }

        @Override
        public boolean editable(EventRow row, Column<EventRow> column) {
            return !row.sky() && EventColumn.of(column.id()).editable();
        }

        @Override
        public String written(EventRow row, Column<EventRow> column) {
            return model.written(row, EventColumn.of(column.id()));
        }

        @Override
        public List<String> offers(EventRow row, Column<EventRow> column, String typed) {
            return model.offers(EventColumn.of(column.id()), typed);
        }

        @Override
        public Optional<String> take(EventRow row, Column<EventRow> column, String typed) {
            return model.take(row, EventColumn.of(column.id()), typed);
        }

        @Override
        public void choose(EventRow row, boolean range) {
            model.choose(row, range);
        }
    }
}
