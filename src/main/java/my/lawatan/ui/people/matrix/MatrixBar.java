package my.lawatan.ui.people.matrix;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.text.Messages;
import my.lawatan.ui.people.PeopleFilter;
import my.lawatan.ui.people.PeopleViewModel;

/** Which events are columns, and which people are rows: the same filter as over the table. */
final class MatrixBar extends HBox {
    private final MatrixViewModel model;
    private final PeopleViewModel people;
    private final Messages messages;
    private final TextField words = new TextField();

    /** @param toGrid puts the keyboard among the cells */
    MatrixBar(MatrixViewModel model, PeopleViewModel people, Messages messages, Node switcher, Runnable toGrid) {
        super(8);
        this.model = model;
        this.people = people;
        this.messages = messages;
        getStyleClass().add("lw-tools");
        setAlignment(Pos.CENTER_LEFT);
        words(toGrid);
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("lw-secondary");
        count.setMinWidth(0);
        count.textProperty().bind(model.content().map(c -> messages.text("matrix.count", c.rows(), c.columns())));
        getChildren().addAll(switcher, scopes(), groups(), awaited(), words, space, count);
    }

    private void words(Runnable toGrid) {
        words.setId("matrix-filter");
        words.getStyleClass().add("lw-search");
        words.setPromptText(messages.text("people.filter"));
        words.setAccessibleText(messages.text("people.filter"));
        words.setPrefWidth(200);
        words.setMaxWidth(260);
        words.setMinWidth(90);
        words.textProperty()
                .subscribe(text -> people.filter().set(people.filter().get().withWords(text)));
        people.filter().subscribe(filter -> {
            if (!filter.words().equals(words.getText())) words.setText(filter.words());
        });
        words.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) words.clear();
            else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.ESCAPE)
                toGrid.run();
            else return;
            e.consume();
        });
    }

    void toFilter() {
        words.requestFocus();
        words.selectAll();
    }

    /** Takes every filter off; says whether there was one. */
    boolean clear() {
        if (people.filter().get().equals(PeopleFilter.ALL)) return false;
        people.filter().set(PeopleFilter.ALL);
        return true;
    }

    private MenuButton scopes() {
        MenuButton menu = chip("matrix-scope");
        menu.setTooltip(new Tooltip(messages.text("matrix.scope.tip")));
        menu.textProperty().bind(model.scope().map(s -> messages.text("matrix.scope", model.name(s))));
        // made when it is opened: the days are those of the trip at that moment
        menu.setOnShowing(e -> {
            menu.getItems().clear();
            boolean days = false;
            for (MatrixViewModel.Offer offer : model.offers()) {
                boolean day = offer.scope().day().isPresent();
                boolean part = !menu.getItems().isEmpty() && day != days;
                if (part) menu.getItems().add(new SeparatorMenuItem());
                days = day;
                menu.getItems().add(item(offer.name(), () -> model.scope().set(offer.scope())));
            }
        });
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private MenuButton groups() {
        MenuButton menu = chip("matrix-group");
        menu.textProperty().bind(people.filter().map(f -> f.group()
                .flatMap(id -> people.chips().stream()
                        .filter(c -> c.group().filter(id::equals).isPresent())
                        .findFirst())
                .map(PeopleViewModel.GroupChip::name)
                .orElse(messages.text("matrix.everybody"))));
        menu.setOnShowing(e -> menu.getItems()
                .setAll(people.chips().stream()
                        .map(c -> item(messages.text("people.chip", c.name(), c.count()), () -> people.filter()
                                .set(people.filter().get().withGroup(c.group()))))
                        .toList()));
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private ToggleButton awaited() {
        ToggleButton only = new ToggleButton(messages.text("matrix.awaited"));
        only.setId("matrix-awaited");
        only.getStyleClass().setAll("toggle-button", "lw-tool-toggle");
        only.setMinWidth(USE_PREF_SIZE);
        only.setOnAction(e ->
                people.filter().set(only.isSelected() ? people.filter().get().withOnlyAwaited() : PeopleFilter.ALL));
        people.filter().subscribe(f -> only.setSelected(f.onlyAwaited()));
        return only;
    }

    private static MenuItem item(String name, Runnable chosen) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> chosen.run());
        return item;
    }

    private static MenuButton chip(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("lw-chip-menu");
        menu.setMnemonicParsing(false);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }
}
