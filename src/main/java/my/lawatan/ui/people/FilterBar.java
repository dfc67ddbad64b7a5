package my.lawatan.ui.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.ui.kit.rows.Column;

/** The filter field, and the filters and columns to choose. */
final class FilterBar extends HBox {
    private final PeopleViewModel model;
    private final Messages messages;
    private final TextField words = new TextField();

    /** @param toTable puts the keyboard into the table */
    FilterBar(PeopleViewModel model, Messages messages, List<Column<PersonRow>> columns, Runnable toTable) {
        super(8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-tools");
        setAlignment(Pos.CENTER_LEFT);
        wordsField(toTable);
        getChildren().addAll(words, eventMenu(), statusMenu(), dietMenu(), columnMenu(columns));
    }

    private void wordsField(Runnable toTable) {
        words.setId("people-filter");
        words.getStyleClass().add("lw-search");
        words.setPromptText(messages.text("people.filter"));
        words.setAccessibleText(messages.text("people.filter"));
        words.setPrefWidth(260);
        words.textProperty()
                .subscribe(text -> model.filter().set(model.filter().get().withWords(text)));
        model.filter().subscribe(filter -> {
            if (!filter.words().equals(words.getText())) words.setText(filter.words());
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) words.clear();
            else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) toTable.run();
            else return;
            e.consume();
        });
    }

    /** Adds what was typed in the table. */
    void type(String text) {
        words.requestFocus();
        words.appendText(text);
        words.end();
    }

    void focus() {
        words.requestFocus();
        words.end();
    }

    void clear() {
        words.clear();
    }

    boolean isEmpty() {
        return words.getText().isEmpty();
    }

    private MenuButton eventMenu() {
        MenuButton menu = chip("people-at");
        menu.textProperty().bind(model.filter().map(f -> f.event()
                .flatMap(id ->
                        model.events().stream().filter(e -> e.id().equals(id)).findFirst())
                .map(e -> messages.text("people.at", e.title()))
                .orElse(messages.text("people.at.any"))));
        menu.setMaxWidth(240);
        // made when it is opened: the events are those of the trip at that moment
        menu.setOnShowing(e -> {
            MenuItem any = new MenuItem(messages.text("people.at.any"));
            any.setOnAction(a -> model.filter().set(model.filter().get().withEvent(Optional.empty())));
            Map<String, Menu> days = new LinkedHashMap<>();
            model.events().forEach(event -> days.computeIfAbsent(event.day(), day -> new Menu(day))
                    .getItems()
                    .add(item(event)));
            menu.getItems().setAll(any);
            menu.getItems().addAll(days.values());
        });
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private MenuItem item(PeopleViewModel.EventChoice event) {
        MenuItem item = new MenuItem(event.title());
        item.setMnemonicParsing(false);
        item.setOnAction(a -> model.filter().set(model.filter().get().withEvent(Optional.of(event.id()))));
        return item;
    }

    private MenuButton statusMenu() {
        MenuButton menu = chip("people-status");
        menu.textProperty().bind(model.filter().map(f -> f.status()
                .map(s -> messages.text("people.status", messages.word(s)))
                .orElse(messages.text("people.status.any"))));
        addStatus(menu, messages.text("people.status.any"), Optional.empty());
        for (AttendanceStatus status : AttendanceStatus.values())
            addStatus(menu, messages.word(status), Optional.of(status));
        return menu;
    }

    private void addStatus(MenuButton menu, String text, Optional<AttendanceStatus> status) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(a -> model.filter().set(model.filter().get().withStatus(status)));
        menu.getItems().add(item);
    }

    private MenuButton dietMenu() {
        MenuButton menu = chip("people-diet");
        menu.textProperty().bind(model.filter().map(f -> f.diet()
                .map(d -> messages.text("people.diet", messages.text(dietKey(d))))
                .orElse(messages.text("people.diet.any"))));
        add(menu, messages.text("people.diet.any"), Optional.empty());
        for (Diet.Known known : Diet.Known.values()) add(menu, messages.text(dietKey(known)), Optional.of(known));
        return menu;
    }

    private void add(MenuButton menu, String text, Optional<Diet.Known> known) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(a -> model.filter().set(model.filter().get().withDiet(known)));
        menu.getItems().add(item);
    }

    private static String dietKey(Diet.Known known) {
        return switch (known) {
            case STATED -> "people.diet.stated";
            case NONE -> "people.diet.none";
            case NOT_STATED -> "people.diet.unknown";
        };
    }

    private MenuButton columnMenu(List<Column<PersonRow>> columns) {
        MenuButton menu = chip("people-columns");
        menu.setText(messages.text("people.columns"));
        for (Column<PersonRow> column : columns) {
            CheckMenuItem item = new CheckMenuItem(column.name());
            item.setSelected(true);
            column.visible().bind(item.selectedProperty());
            // without its name a line says nothing
            item.setDisable(column.id().equals(PeopleOrder.NAME));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuButton chip(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("lw-chip-menu");
        menu.setMnemonicParsing(false);
        return menu;
    }
}
