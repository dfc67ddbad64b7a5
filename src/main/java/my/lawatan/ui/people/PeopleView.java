package my.lawatan.ui.people;

import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.Entrance;

/** Everybody of the trip in one table, under its filters. Typing anywhere in the table filters. */
public final class PeopleView extends BorderPane implements Entrance {
    /** Rows of one height, so that a long list costs no more to draw than a short one. */
    private static final double ROW = 34;

    private static final int ROWS_ABOVE = 6;

    private static final PseudoClass AWAITED = PseudoClass.getPseudoClass("awaited");
    private final PeopleViewModel model;
    private final Messages messages;
    private final TableView<PersonRow> table = new TableView<>();
    private final FilterBar filterBar;
    private final Runnable edit;
    private boolean following;

    /** @param edit puts the keyboard into the inspector */
    public PeopleView(PeopleViewModel model, Messages messages, Runnable edit) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        getStyleClass().add("lw-people");
        filterBar = new FilterBar(model, messages, PeopleColumns.of(messages), table, this::toTable);
        setTop(new VBox(new GroupBar(model, messages, edit), filterBar, awaitedBanner()));
        setCenter(table);
        fill();
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.selected().subscribe(this::follow);
    }

    private void fill() {
        SortedList<PersonRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("people-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("people.table"));
        table.setRowFactory(t -> row());
        Label nobody = new Label(messages.text("people.nobody"));
        nobody.getStyleClass().add("lw-muted");
        table.setPlaceholder(nobody);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) model.select(row);
        });
        // rows are new values after each change of the trip: the same person stays selected
        model.shown().subscribe(() -> follow(model.selected().get()));
    }

    private TableRow<PersonRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(PersonRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(AWAITED, !empty && row.awaited());
            }
        };
    }

    private void follow(Optional<ItemRef> selected) {
        PersonRow now = table.getSelectionModel().getSelectedItem();
        if (selected.equals(Optional.ofNullable(now).map(PersonRow::item))
                && table.getItems().contains(now)) return;
        following = true;
        try {
            table.getSelectionModel().clearSelection();
            selected.ifPresent(item -> {
                for (PersonRow row : table.getItems())
                    if (row.item().equals(item)) {
                        table.getSelectionModel().select(row);
                        bringIntoSight(table.getItems().indexOf(row));
                        return;
                    }
            });
        } finally {
            following = false;
        }
    }

    // a row that is seen already stays where it is
    private void bringIntoSight(int index) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean seen = first != null && last != null && first.getIndex() <= index && index < last.getIndex();
        if (!seen) table.scrollTo(Math.max(0, index - ROWS_ABOVE));
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
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
    }
}
