package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.rows.Cells;
import my.lawatan.ui.kit.rows.Column;
import my.lawatan.ui.kit.rows.OneItem;
import my.lawatan.ui.kit.rows.RowTable;

/**
 * One register as a table under its tool bar. Letters filter; the arrows go from cell to cell, Enter types into one, Ctrl+Enter or Insert
 * makes a line, Delete takes it away, the space bar does the next thing to it.
 */
public final class RegisterView extends BorderPane implements Entrance {
    private static final double ROW = 34;
    /** Room for the scroll bar. */
    private static final double BAR = 14;

    private static final String NOTHING = "—";

    private final RegisterViewModel model;
    private final Messages messages;
    private final String name;
    private final List<? extends Field<?>> fields;
    private final List<Column<RegisterRow>> columns;
    private final TextField filter = new TextField();
    private final Label none = new Label();
    private final RowTable<RegisterRow> table;
    private final OneItem<RegisterRow> chosen;
    private Optional<ItemRef> wanted = Optional.empty();

    /** @param leading goes to the left of the tool bar */
    public RegisterView(RegisterViewModel model, Messages messages, List<? extends Node> leading) {
        this.model = model;
        this.messages = messages;
        this.name = model.register().name();
        this.fields = model.register().fields();
        this.columns = IntStream.range(0, fields.size()).mapToObj(this::column).toList();
        none.getStyleClass().add("lw-muted");
        none.setAlignment(Pos.CENTER);
        none.setWrapText(true);
        table = new RowTable<>(ROW, columns, "awaited", row -> row.is(Mark.AWAITED), none);
        chosen = new OneItem<>(table, RegisterRow::item, model::select);
        table.mark("late", row -> row.is(Mark.LATE));
        table.mark("now", row -> row.is(Mark.NOW));
        table.walkCells(new Typing());
        getStyleClass().add("lw-people");
        setTop(bar(leading));
        setCenter(table);
        fill();
    }

    private Column<RegisterRow> column(int at) {
        Field<?> field = fields.get(at);
        return new Column<RegisterRow>(field.id(), messages.text("needs.column." + field.id()), field.width(), row -> {
                    String text = row.texts().get(at);
                    return text.isEmpty() ? NOTHING : text;
                })
                .styled(field.style());
    }

    private HBox bar(List<? extends Node> leading) {
        filter.setId(name + "-filter");
        filter.getStyleClass().add("lw-search");
        filter.setPromptText(messages.text("needs.filter"));
        filter.setAccessibleText(messages.text("needs.filter"));
        filter.setPrefWidth(180);
        filter.setMinWidth(80);
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8);
        bar.getChildren().addAll(leading);
        bar.getChildren().add(filter);
        if (model.register().orders().size() > 1) bar.getChildren().add(orders());
        bar.getChildren().add(space);
        String add = "needs.add." + name;
        if (messages.has(add)) bar.getChildren().add(addButton(messages.text(add)));
        bar.getStyleClass().add("lw-tools");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button addButton(String text) {
        Button add = new Button(text);
        add.setId("add-" + name);
        add.setMinWidth(USE_PREF_SIZE);
        add.setDisable(!model.editable());
        add.setOnAction(e -> create());
        return add;
    }

    private HBox orders() {
        List<Register.Order> all = model.register().orders();
        return Segments.of(
                name + "-",
                all.stream().map(Register.Order::id).toList(),
                all.stream().map(o -> messages.text("needs.order." + o.id())).toList(),
                all.indexOf(model.order().get()),
                chosen -> model.order().set(all.get(chosen)));
    }

    private void fill() {
        table.setId(name + "-table");
        table.widthProperty().subscribe(this::fit);
        table.setAccessibleText(messages.text("needs.table." + name));
        table.toCell(model.register().first());
        table.sortProperty().subscribe(sort -> model.sort().set(sort));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shown().subscribe(this::show);
        show();
        model.selected().subscribe(chosen::follow);
    }

    // the last columns give way where there is no room for all: with the inspector away they are there
    private void fit() {
        double room = table.getWidth() - BAR;
        if (room <= 0) return;
        double used = 0;
        for (int i = 0; i < columns.size(); i++) {
            used += fields.get(i).width();
            boolean fits = used <= room || i < 2;
            if (columns.get(i).visible().get() != fits) columns.get(i).visible().set(fits);
        }
    }

    private void show() {
        none.setText(messages.text(model.any() ? "needs.none" : "needs.none-yet." + name));
        chosen.show(model.shown(), model.selected().get());
        typeWanted();
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) filter.clear();
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) enter();
        else return;
        event.consume();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.getTarget() != table || event.isShortcutDown() || event.isAltDown() || character.isEmpty()) return;
        if (Character.isISOControl(character.charAt(0)) || character.isBlank()) return;
        filter.requestFocus();
        filter.appendText(character);
        filter.end();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != table || event.isAltDown()) return;
        boolean shortcut = event.isShortcutDown();
        KeyCode key = event.getCode();
        if (key == KeyCode.INSERT || shortcut && key == KeyCode.ENTER) create();
        else if (key == KeyCode.DELETE && !shortcut) table.selectedRow().ifPresent(model::remove);
        else if (key == KeyCode.SPACE && !shortcut) table.selectedRow().ifPresent(this::advance);
        else if (key == KeyCode.ESCAPE && !filter.getText().isEmpty()) filter.clear();
        else if (key == KeyCode.BACK_SPACE || shortcut && key == KeyCode.F) filter.requestFocus();
        else return;
        event.consume();
    }

    private void create() {
        if (!model.editable()) return;
        model.create(ref -> {
            wanted = Optional.of(ref);
            typeWanted();
        });
    }

    // a new line is typed into as soon as it is seen
    private void typeWanted() {
        Optional<ItemRef> item = wanted.filter(ref -> chosen.rowOf(ref) >= 0);
        if (item.isEmpty()) return;
        wanted = Optional.empty();
        type(item.get(), model.register().first());
    }

    private void advance(RegisterRow row) {
        model.advance(row).ifPresent(column -> type(row.item(), column));
    }

    private void type(ItemRef item, String column) {
        chosen.follow(Optional.of(item));
        table.requestFocus();
        table.toCell(column);
        table.editCell();
    }

    @Override
    public void enter() {
        table.requestFocus();
        if (table.selected().get() < 0) table.select(0);
    }

    /** What is typed in the cells. */
    private final class Typing implements Cells<RegisterRow> {
        private Field<?> field(Column<RegisterRow> column) {
            return fields.get(columns.indexOf(column));
        }

        @Override
        public Object key(RegisterRow row) {
            return row.item();
        }

        @Override
        public boolean editable(RegisterRow row, Column<RegisterRow> column) {
            return model.editable(row, field(column));
        }

        @Override
        public String written(RegisterRow row, Column<RegisterRow> column) {
            return model.written(row, field(column));
        }

        @Override
        public List<String> offers(RegisterRow row, Column<RegisterRow> column, String typed) {
            return model.offers(row, field(column), typed);
        }

        @Override
        public Optional<String> take(RegisterRow row, Column<RegisterRow> column, String typed) {
            return model.take(row, field(column), typed);
        }

        @Override
        public void choose(RegisterRow row, boolean range) {
            model.select(row);
        }
    }
}
