package my.lawatan.ui.places;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
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
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.rows.Column;
import my.lawatan.ui.kit.rows.OneItem;
import my.lawatan.ui.kit.rows.RowTable;

/** The places of the trip in one table, each under what it is part of. Typing anywhere in the table filters. */
public final class PlacesView extends BorderPane implements Entrance {
    private static final double ROW = 34;
    private static final String INDENT = "\u2003";

    private final PlacesViewModel model;
    private final Messages messages;
    private final Runnable edit;
    private final TextField filter = new TextField();
    private final TextField newName = new TextField();
    private final Label refused = new Label();
    private final Label none = new Label();
    private final RowTable<PlaceRow> table;
    private final OneItem<PlaceRow> chosen;

    /** @param edit puts the keyboard into the inspector */
    public PlacesView(PlacesViewModel model, Messages messages, Runnable edit) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        getStyleClass().add("lw-people");
        none.getStyleClass().add("lw-muted");
        none.setAlignment(Pos.CENTER);
        table = new RowTable<>(ROW, columns(), "unwalked", PlaceRow::unwalked, none);
        chosen = new OneItem<>(table, PlaceRow::item, model::select);
        setTop(bar());
        setCenter(table);
        fill();
    }

    private List<Column<PlaceRow>> columns() {
        return List.of(
                new Column<PlaceRow>(
                                "name",
                                messages.text("places.column.name"),
                                250,
                                row -> INDENT.repeat(row.depth()) + row.name())
                        .styled("lw-rows-name"),
                column("address", 210, PlaceRow::address),
                column("arrival", 170, PlaceRow::arrivalPoint),
                column("seats", 64, PlaceRow::capacity).styled("lw-rows-muted"),
                column("events", 64, PlaceRow::events).styled("lw-rows-muted"),
                column("advance", 110, PlaceRow::advance).styled("lw-rows-walked"),
                column("photos", 64, PlaceRow::photos).styled("lw-rows-muted"));
    }

    private Column<PlaceRow> column(String name, double width, Function<PlaceRow, String> text) {
        return new Column<>(name, messages.text("places.column." + name), width, row -> {
            String words = text.apply(row);
            return words.isEmpty() ? "—" : words;
        });
    }

    private HBox bar() {
        filter.setId("places-filter");
        filter.getStyleClass().add("lw-search");
        filter.setPromptText(messages.text("places.filter"));
        filter.setAccessibleText(messages.text("places.filter"));
        filter.setPrefWidth(260);
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        newName.setId("new-place-name");
        newName.setPromptText(messages.text("places.add.prompt"));
        newName.setAccessibleText(messages.text("places.add.prompt"));
        newName.setPrefWidth(220);
        newName.setOnAction(e -> add());
        newName.textProperty().subscribe(() -> refused.setText(""));
        Button add = new Button(messages.text("places.add"));
        add.setId("add-place");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(e -> add());
        refused.getStyleClass().add("lw-error");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, filter, space, refused, newName, add);
        newName.setDisable(!model.editable());
        add.setDisable(!model.editable());
        bar.getStyleClass().add("lw-tools");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) filter.clear();
        else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) enter();
        else return;
        event.consume();
    }

    private void add() {
        model.add(
                newName.getText(),
                () -> {
                    newName.clear();
                    edit.run();
                },
                refused::setText);
    }

    private void fill() {
        table.setId("places-table");
        table.setAccessibleText(messages.text("places.table"));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shown().subscribe(this::show);
        show();
        model.selected().subscribe(chosen::follow);
    }

    private void show() {
        none.setText(messages.text(model.any() ? "places.none" : "places.none-yet"));
        chosen.show(model.shown(), model.selected().get());
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || character.isEmpty()) return;
        if (Character.isISOControl(character.charAt(0)) || character.isBlank()) return;
        filter.requestFocus();
        filter.appendText(character);
        filter.end();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) edit.run();
        else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) filter.clear();
        else if (event.getCode() == KeyCode.BACK_SPACE) filter.requestFocus();
        else return;
        event.consume();
    }

    @Override
    public void enter() {
        table.requestFocus();
        if (table.selected().get() < 0) table.select(0);
    }
}
