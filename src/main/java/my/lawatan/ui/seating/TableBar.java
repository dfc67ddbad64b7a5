package my.lawatan.ui.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.document.PaperKind;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Messages;
import my.lawatan.trip.Order;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.SegmentBar;

/** Which table of the event is drawn, what it is like, and the order of each side with its reason. */
final class TableBar extends VBox {
    private final SeatingViewModel model;
    private final Messages messages;
    private final SegmentBar tables;
    private final FlowPane settings = new FlowPane(12, 6);
    private final VBox orders = new VBox(6);
    private final List<Runnable> refreshing = new ArrayList<>();
    private boolean showing;

    /** @param print opens a paper of the event */
    TableBar(SeatingViewModel model, Messages messages, Consumer<Destination.Paper> print) {
        this.model = model;
        this.messages = messages;
        this.tables = new SegmentBar(messages.text("seats.more-tables"));
        Button add = button("seats-add-table", "seats.table.add", model.setting()::add);
        Button remove = button("seats-remove-table", "seats.table.remove", model.setting()::remove);
        Button paper = paper("seats-print", "seats.print", PaperKind.SEATING_PLAN, print);
        Button cards = paper("seats-cards", "seats.cards", PaperKind.PLACE_CARDS, print);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(tables, Priority.SOMETIMES);
        HBox first = new HBox(8, tables, add, space, remove, paper, cards);
        first.setAlignment(Pos.CENTER_LEFT);
        first.getStyleClass().add("lw-tools");
        settings.getStyleClass().addAll("lw-tools", "lw-seat-settings");
        orders.getStyleClass().add("lw-seat-settings");
        settings.setDisable(!model.editable());
        add.setDisable(!model.editable());
        remove.disableProperty().bind(model.plan().map(p -> p.isEmpty() || !model.editable()));
        getChildren().setAll(first, settings);
        settings.visibleProperty().bind(model.plan().map(Optional::isPresent));
        settings.managedProperty().bind(settings.visibleProperty());
        fill();
        // rules of order change no table: they are looked at after each plan
        model.notes().subscribe(n -> refresh());
        model.plan().subscribe(p -> refresh());
        refresh();
    }

    private Button paper(String id, String key, PaperKind kind, Consumer<Destination.Paper> print) {
        Button button = button(
                id, key, () -> model.event().get().ifPresent(event -> print.accept(Destination.Paper.of(kind, event))));
        button.disableProperty().bind(model.plan().map(Optional::isEmpty));
        return button;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private void fill() {
        settings.getChildren().addAll(table(model.setting()));
        settings.getChildren().addAll(sides(model.setting()));
        for (Side side : List.of(Side.OURS, Side.HOST)) orders.getChildren().add(order(side));
        orders.setDisable(!model.editable());
    }

    // what the table itself is like
    private List<Node> table(TableSetting setting) {
        return List.of(
                text(
                        "table-name",
                        110,
                        () -> setting.value(Table::name)
                                .map(t -> t.in(messages.language()))
                                .orElse(""),
                        setting::rename),
                choice(
                        "shape",
                        Table.Shape.values(),
                        messages::word,
                        () -> setting.value(Table::shape),
                        setting::shape),
                text(
                        "seats",
                        52,
                        () -> setting.value(Table::seats)
                                .flatMap(s -> s)
                                .map(Object::toString)
                                .orElse(""),
                        setting::seats));
    }

    // who sits where at it
    private List<Node> sides(TableSetting setting) {
        return List.of(
                choice(
                        "sides",
                        Table.Sides.values(),
                        messages::word,
                        () -> setting.value(Table::sides),
                        setting::sides),
                optional(
                        choice("heads", Table.Heads.values(), messages::word, setting::heads, setting::heads),
                        setting::heads),
                optional(
                        choice("spread", Table.Spread.values(), messages::word, setting::spread, setting::spread),
                        setting::spread),
                choice(
                        "interpreters",
                        Table.Interpreters.values(),
                        messages::word,
                        () -> setting.value(Table::interpreters),
                        setting::interpreters));
    }

    private HBox order(Side side) {
        TableSetting setting = model.setting();
        String name = "order-" + SeatCard.word(side);
        HBox line = new HBox(
                8,
                choice(
                        name,
                        Order.Rule.values(),
                        rule -> new WhyWords(model.trip(), messages).by(rule),
                        () -> setting.rule(side),
                        rule -> setting.rule(side, rule)),
                text(name + "-reason", 110, () -> setting.reason(side), why -> setting.reason(side, why)));
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        return line;
    }

    /** The order of each side, to be shown with the rules. */
    Node orders() {
        return orders;
    }

    // shown only where there is something to choose
    private Node optional(Node setting, Supplier<? extends Optional<?>> now) {
        setting.managedProperty().bind(setting.visibleProperty());
        refreshing.add(() -> setting.setVisible(now.get().isPresent()));
        return setting;
    }

    private <V> Node choice(
            String name, V[] values, Function<V, String> words, Supplier<Optional<V>> now, Consumer<V> chosen) {
        ComboBox<V> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(new InWords<>(words));
        combo.valueProperty().subscribe(value -> {
            if (!showing && value != null) chosen.accept(value);
        });
        refreshing.add(() -> combo.setValue(now.get().orElse(null)));
        return labelled(name, combo);
    }

    private Node text(String name, double width, Supplier<String> now, Consumer<String> typed) {
        TextField field = new TextField();
        field.setPrefWidth(width);
        field.getStyleClass().add("lw-boxed");
        field.setOnAction(e -> typed.accept(field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !showing && !field.getText().equals(now.get())) typed.accept(field.getText());
        });
        refreshing.add(() -> {
            if (!field.isFocused() || field.getText().isEmpty()) field.setText(now.get());
        });
        return labelled(name, field);
    }

    private Node labelled(String name, Control control) {
        Label label = new Label(messages.text("seats.setting." + name));
        label.getStyleClass().add("lw-secondary");
        label.setLabelFor(control);
        control.setId("seats-" + name);
        control.setAccessibleText(label.getText());
        return new VBox(2, label, control);
    }

    private void refresh() {
        showing = true;
        try {
            refreshing.forEach(Runnable::run);
            segments();
        } finally {
            showing = false;
        }
    }

    private void segments() {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = model.tables().stream()
                .map(table -> {
                    ToggleButton button = new ToggleButton(table.name().in(messages.language()));
                    button.getStyleClass().add("lw-segment");
                    button.setToggleGroup(group);
                    button.setSelected(model.plan()
                            .get()
                            .filter(p -> p.table().id().equals(table.id()))
                            .isPresent());
                    button.setOnAction(e -> {
                        button.setSelected(true);
                        model.choose(table);
                    });
                    return button;
                })
                .toList();
        tables.show(buttons);
        tables.setVisible(!buttons.isEmpty());
        tables.setManaged(!buttons.isEmpty());
    }
}
