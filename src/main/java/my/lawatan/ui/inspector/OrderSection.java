package my.lawatan.ui.inspector;

import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Side;
import my.lawatan.ui.inspector.OrderModel.OneSide;
import my.lawatan.ui.inspector.OrderModel.Option;
import my.lawatan.ui.inspector.OrderModel.State;
import my.lawatan.ui.kit.InWords;

/** By which rule each side that is at the event is in order, with the reason for it and who confirmed its list. */
final class OrderSection extends VBox {
    private final OrderModel model;
    private final Messages messages;
    private final boolean editable;

    OrderSection(EventViewModel event, Messages messages, boolean editable) {
        super(10);
        this.model = event.order;
        this.messages = messages;
        this.editable = editable;
        for (Side side : Side.values()) {
            VBox box = side(model.of(side));
            shown(box, event.details().map(d -> d.list().stream().anyMatch(a -> a.side() == side)));
            getChildren().add(box);
        }
    }

    private VBox side(OneSide one) {
        String name = messages.word(one.side);
        Label head = new Label(name);
        head.getStyleClass().add("lw-row-label");
        ComboBox<Option> rule = rule(one);
        head.setLabelFor(rule);
        Label list = Sections.muted("");
        list.textProperty().bind(one.state().map(State::list));
        shown(list, list.textProperty().isNotEmpty());
        HBox links = new HBox(
                12,
                link(one, "inspector.order.everywhere", "everywhere", one::everywhere, State::own),
                link(one, "inspector.order.take", "take", one::takeFederalList, State::takes),
                link(one, "inspector.order.new-list", "new-list", one::makeList, s -> !s.ranked()));
        shown(links, one.state().map(s -> editable && (s.own() || s.takes() || !s.ranked())));
        return new VBox(
                2,
                head,
                rule,
                Rows.errorOf(one.rule.error()),
                list,
                field(one, "confirmed", one.list.confirmedBy, State::ranked),
                field(one, "reason", one.reason, s -> true),
                links,
                places(one));
    }

    // the list itself: rarely wanted, and then all of it
    private VBox places(OneSide one) {
        VBox fields = new VBox(
                2,
                field(one, "name", one.list.name, s -> true),
                field(one, "authority", one.list.authority, s -> true),
                field(one, "dated", one.list.dated, s -> true),
                field(one, "offices", one.list.offices, s -> true));
        BooleanProperty open = new SimpleBooleanProperty();
        shown(fields, open);
        Hyperlink toggle = new Hyperlink(messages.text("inspector.order.places"));
        toggle.setId("order-places-" + word(one));
        toggle.setOnAction(e -> {
            toggle.setVisited(false);
            open.set(!open.get());
        });
        VBox box = new VBox(2, toggle, fields);
        shown(box, one.state().map(State::ranked));
        return box;
    }

    private ComboBox<Option> rule(OneSide one) {
        ComboBox<Option> combo = new ComboBox<>();
        combo.getStyleClass().add("lw-flat-combo");
        combo.setConverter(new InWords<>(option -> model.words(one.side, option)));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setDisable(!editable);
        combo.setId("order-rule-" + word(one));
        combo.setAccessibleText(messages.text("inspector.order.rule", messages.word(one.side)));
        combo.valueProperty().bindBidirectional(one.rule.value());
        one.state().subscribe(state -> {
            if (combo.getItems().equals(state.options())) return;
            Option chosen = combo.getValue();
            combo.getItems().setAll(state.options());
            if (state.options().contains(chosen)) combo.setValue(chosen);
        });
        return combo;
    }

    private VBox field(OneSide one, String name, FieldModel<?> typed, Predicate<State> when) {
        GrowingField field = new GrowingField(typed, name.equals("offices"));
        String words = messages.text("inspector.order.field." + name);
        field.setPromptText(words);
        field.setAccessibleText(messages.text("inspector.order.of-side", words, messages.word(one.side)));
        field.setEditable(editable);
        field.setId("order-" + name + "-" + word(one));
        VBox box = new VBox(field, Rows.errorOf(typed.error()));
        shown(
                box,
                one.state()
                        .map(s ->
                                when.test(s) && (editable || !typed.text().get().isEmpty())));
        return box;
    }

    private Hyperlink link(OneSide one, String key, String name, Runnable press, Predicate<State> when) {
        Hyperlink link = new Hyperlink(messages.text(key));
        link.setId("order-" + name + "-" + word(one));
        link.setOnAction(e -> {
            link.setVisited(false);
            press.run();
        });
        shown(link, one.state().map(when::test));
        return link;
    }

    private static String word(OneSide one) {
        return one.side.name().toLowerCase(Locale.ROOT);
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
