package my.lawatan.ui.seating;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Side;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.rows.Column;
import my.lawatan.ui.kit.rows.RowTable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The events at the left, the table that is looked at in the middle, and under it why people sit as they do. */
public final class SeatingView extends BorderPane implements Entrance {
    private static final double ROW = 34;
    private static final double LIST = 298;

    private final SeatingViewModel model;
    private final Messages messages;
    private final RowTable<EventLine> events;
    private final SeatMap map;
    private final SeatHands hands;
    private final SeatBar bar;
    private boolean following;
    private boolean entering;

    /** @param print opens a paper of the event */
    public SeatingView(SeatingViewModel model, Messages messages, Consumer<Destination.Paper> print) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-seating");
        events = events();
        map = new SeatMap(model, messages);
        hands = new SeatHands(map, model, messages);
        bar = new SeatBar(model, messages, map::requestFocus);
        map.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        map.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            bar.type("");
            e.consume();
        });
        TableBar tables = new TableBar(model, messages, print);
        SeatScroll scroll = new SeatScroll(map, model);
        VBox drawing = new VBox(
                scroll,
                legend(),
                bar,
                new NotesFold(model, messages, new NotesPane(model, messages, tables.orders(), hands::carry)));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StackPane middle = new StackPane(drawing, nothing());
        drawing.visibleProperty().bind(model.plan().map(Optional::isPresent));
        VBox right = new VBox(tables, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setLeft(events);
        setCenter(right);
        model.events().subscribe(this::list);
        model.event().subscribe(e -> follow());
        // the first plan is made elsewhere, and is there only after the room is
        model.plan().subscribe(plan -> {
            if (!entering || plan.isEmpty()) return;
            entering = false;
            if (events.isFocused()) map.requestFocus();
        });
        list();
    }

    private RowTable<EventLine> events() {
        Label none = new Label(messages.text("seats.no-events"));
        none.getStyleClass().add("lw-muted");
        none.setAlignment(Pos.CENTER);
        RowTable<EventLine> table = new RowTable<>(
                ROW,
                List.of(
                        new Column<EventLine>("when", messages.text("seats.column.when"), 92, EventLine::when)
                                .styled("lw-rows-muted"),
                        new Column<EventLine>("event", messages.text("seats.column.event"), 148, EventLine::title)
                                .styled("lw-rows-name"),
                        new Column<EventLine>("tables", messages.text("seats.column.tables"), 46, EventLine::tables)
                                .styled("lw-rows-muted")),
                "laid",
                EventLine::laid,
                none);
        table.setId("seats-events");
        table.setAccessibleText(messages.text("seats.events"));
        table.setPrefWidth(LIST);
        table.setMinWidth(200);
        table.getStyleClass().add("lw-seat-events");
        table.selected().subscribe(row -> {
            if (row.intValue() >= 0 && !following) model.choose(table.rows().get(row.intValue()));
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            map.requestFocus();
            e.consume();
        });
        return table;
    }

    private void list() {
        events.show(model.events());
        follow();
    }

    private void follow() {
        following = true;
        try {
            List<EventLine> rows = events.rows();
            int at = -1;
            for (int i = 0; i < rows.size(); i++)
                if (model.event().get().equals(Optional.of(rows.get(i).event()))) at = i;
            events.select(at);
            if (at >= 0) events.bringIntoSight(at);
        } finally {
            following = false;
        }
    }

    // whose side a card is of is said by a shape too
    private HBox legend() {
        HBox legend = new HBox(16);
        legend.getStyleClass().add("lw-seat-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        for (Side side : List.of(Side.OURS, Side.HOST, Side.OTHER))
            legend.getChildren().add(entry("lw-seat-side-" + SeatCard.word(side), messages.word(side)));
        legend.getChildren().add(entry("lw-seat-lock", messages.text("seats.legend.locked")));
        legend.getChildren().add(entry("lw-seat-hand", messages.text("seats.legend.by-hand")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        legend.getChildren()
                .addAll(
                        space,
                        zoom("seats-smaller", "seats.smaller", Material2OutlinedMZ.ZOOM_OUT, () -> map.zoom(-1)),
                        zoom("seats-fit", "seats.fit", Material2OutlinedMZ.ZOOM_OUT_MAP, map::fit),
                        zoom("seats-larger", "seats.larger", Material2OutlinedMZ.ZOOM_IN, () -> map.zoom(1)));
        return legend;
    }

    private Button zoom(String id, String key, Ikon icon, Runnable run) {
        Button button = new Button(null, Icons.of(icon, 16));
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.getStyleClass().addAll("lw-seat-zoom", "flat");
        button.setFocusTraversable(false);
        button.setOnAction(e -> run.run());
        return button;
    }

    private static Node entry(String mark, String words) {
        Label label = new Label(words, SeatCard.mark(mark));
        label.getStyleClass().add("lw-secondary");
        label.setGraphicTextGap(5);
        return label;
    }

    private Node nothing() {
        Label words = new Label(messages.text("seats.no-table"));
        words.getStyleClass().add("lw-muted");
        words.setWrapText(true);
        Button add = new Button(messages.text("seats.table.add"));
        add.setId("seats-first-table");
        add.setOnAction(e -> model.setting().add());
        add.setDisable(!model.editable());
        VBox box = new VBox(12, words, add);
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.plan().map(Optional::isEmpty));
        return box;
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || character.isEmpty()) return;
        char c = character.charAt(0);
        // a small l locks; a name begins with a capital or any other letter
        if (Character.isISOControl(c) || Character.isWhitespace(c) || c == 'l') return;
        bar.type(character);
        event.consume();
    }

    @Override
    public void enter() {
        entering = model.plan().get().isEmpty();
        if (entering) events.requestFocus();
        else map.requestFocus();
    }
}
