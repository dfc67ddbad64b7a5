package my.lawatan.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.rows.OneItem;
import my.lawatan.ui.kit.rows.RowTable;

/** Everybody of the trip in one table, under its filters. Typing anywhere in the table filters. */
public final class PeopleView extends BorderPane implements Entrance {
    /** Rows of one height, so that a long list costs no more to draw than a short one. */
    private static final double ROW = 34;

    private final PeopleViewModel model;
    private final Messages messages;
    private final Label nobody = new Label();
    private final RowTable<PersonRow> table;
    private final FilterBar filterBar;
    private final Runnable edit;
    private final OneItem<PersonRow> chosen;

    /** @param edit puts the keyboard into the inspector
     * @param switcher goes to the left of the tool bar
     * @param lists what is done with lists in files */
    public PeopleView(PeopleViewModel model, Messages messages, Runnable edit, Node switcher, PeopleLists lists) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        getStyleClass().add("lw-people");
        table = table(messages, nobody);
        chosen = new OneItem<>(table, PersonRow::item, model::select);
        filterBar = new FilterBar(model, messages, table.columns(), this::toTable);
        setTop(new VBox(
                new GroupBar(model, messages, edit, switcher, lists.open(), () -> export(lists)),
                filterBar,
                awaitedBanner()));
        setCenter(table);
        fill();
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.selected().subscribe(chosen::follow);
    }

    private void fill() {
        table.setId("people-table");
        table.setAccessibleText(messages.text("people.table"));
        table.sortProperty().subscribe(sort -> model.sort().set(sort));
        // rows are new values after each change of the trip: the same person stays selected
        model.shown().subscribe(this::show);
        show();
    }

    private void export(PeopleLists lists) {
        List<PersonRow> rows = List.copyOf(table.rows());
        lists.export()
                .accept(
                        ShownList.of(table.columns(), rows, messages),
                        rows.stream().map(PersonRow::item).toList());
    }

    private static RowTable<PersonRow> table(Messages messages, Label nobody) {
        nobody.getStyleClass().add("lw-muted");
        nobody.setAlignment(Pos.CENTER);
        return new RowTable<>(ROW, PeopleColumns.of(messages), "awaited", PersonRow::awaited, nobody);
    }

    private void show() {
        nobody.setText(messages.text(model.anybody() ? "people.nobody" : "people.nobody-yet"));
        chosen.show(model.shown(), model.selected().get());
    }

    private HBox awaitedBanner() {
        Label text = new Label();
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(model.awaiting().map(a -> a + " " + messages.text("people.two-orders")));
        Hyperlink only = new Hyperlink();
        only.setId("only-awaited");
        only.textProperty()
                .bind(model.filter()
                        .map(f -> messages.text(f.onlyAwaited() ? "people.show-all" : "people.show-awaited")));
        only.setOnAction(e -> model.filter()
                .set(model.filter().get().onlyAwaited() ? PeopleFilter.ALL : PeopleFilter.ALL.withOnlyAwaited()));
        only.setMinWidth(USE_PREF_SIZE);
        HBox banner = new HBox(8, text, only);
        banner.getStyleClass().add("lw-warn-bar");
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.visibleProperty().bind(model.awaiting().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || character.isEmpty()) return;
        char c = character.charAt(0);
        if (Character.isISOControl(c) || c == ' ') return;
        filterBar.type(character);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) edit.run();
        else if (event.getCode() == KeyCode.ESCAPE && !filterBar.isEmpty()) filterBar.clear();
        else if (event.getCode() == KeyCode.BACK_SPACE) filterBar.focus();
        else return;
        event.consume();
    }

    @Override
    public void enter() {
        toTable();
    }

    private void toTable() {
        table.requestFocus();
        if (table.selected().get() < 0) table.select(0);
    }
}
