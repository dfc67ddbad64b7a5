package my.lawatan.ui.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Neighbours.Wish;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Offers;

/** Beside a plan: its rules, who has no chair, and the wishes. */
final class NotesPane extends HBox {
    private static final double HEIGHT = 168;

    private final SeatingViewModel model;
    private final Messages messages;
    private final BiConsumer<Id<Attendance>, String> carry;
    private final VBox rules = new VBox(4);
    private final VBox waiting = new VBox(4);
    private final VBox wishes = new VBox(4);

    /** @param orders where the order of each side is chosen
     * @param carry takes somebody along, to be put on a chair */
    NotesPane(SeatingViewModel model, Messages messages, Node orders, BiConsumer<Id<Attendance>, String> carry) {
        super(16);
        this.model = model;
        this.messages = messages;
        this.carry = carry;
        setId("seats-notes");
        getStyleClass().add("lw-seat-notes");
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        getChildren()
                .setAll(
                        column("seats.rules", new VBox(6, orders, rules), null),
                        column("seats.unseated", waiting, null),
                        column("seats.wishes", wishes, model.editable() ? newWish() : null));
        model.notes().subscribe(this::show);
        show(model.notes().get());
    }

    private VBox column(String key, VBox content, Node foot) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("lw-section-head");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lw-seat-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(6, head, scroll);
        if (foot != null) column.getChildren().add(foot);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(key.equals("seats.rules") ? 280 : 200);
        return column;
    }

    private VBox newWish() {
        TextField one = person("seats-wish-one", "seats.wish.one");
        TextField other = person("seats-wish-other", "seats.wish.other");
        ComboBox<Wish> wish = new ComboBox<>();
        wish.setId("seats-wish");
        wish.getItems().setAll(Wish.values());
        wish.setValue(Wish.TOGETHER);
        wish.getStyleClass().add("lw-seat-small");
        wish.setMinWidth(USE_PREF_SIZE);
        wish.setConverter(new InWords<>(
                w -> messages.text(w == Wish.TOGETHER ? "seats.wish.short.together" : "seats.wish.short.apart")));
        wish.setAccessibleText(messages.text("seats.wishes"));
        Button add = new Button(messages.text("seats.wish.add"));
        add.setId("seats-wish-add");
        add.setMinWidth(USE_PREF_SIZE);
        Runnable take = () -> {
            if (!model.seating().wish(wish.getValue(), one.getText(), other.getText())) return;
            one.clear();
            other.clear();
        };
        add.setOnAction(e -> take.run());
        other.setOnAction(e -> take.run());
        HBox.setHgrow(other, Priority.ALWAYS);
        return new VBox(4, new HBox(4, one, wish), new HBox(4, other, add));
    }

    private TextField person(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.getStyleClass().add("lw-boxed");
        field.setPrefWidth(90);
        HBox.setHgrow(field, Priority.ALWAYS);
        Offers.in(field, model.seating()::guests);
        return field;
    }

    private void show(Notes notes) {
        rules.getChildren().setAll(notes.rules().stream().map(NotesPane::text).toList());
        List<Node> lines = new ArrayList<>();
        notes.unseated().forEach(w -> lines.add(waiting(w)));
        if (notes.unseated().isEmpty()) lines.add(text(messages.text("seats.unseated.none")));
        if (!notes.standing().isEmpty())
            lines.add(text(messages.text("seats.standing", String.join(", ", notes.standing()))));
        waiting.getChildren().setAll(lines);
        List<Node> all = new ArrayList<>();
        notes.problems().forEach(p -> {
            Label problem = text(p);
            problem.getStyleClass().setAll("label", "lw-error");
            all.add(problem);
        });
        notes.wishes().forEach(w -> all.add(wish(w)));
        if (all.isEmpty()) all.add(text(messages.text("seats.wishes.none")));
        wishes.getChildren().setAll(all);
    }

    private Node waiting(Notes.Waiting who) {
        Hyperlink link = new Hyperlink(who.name());
        link.setWrapText(true);
        link.setAccessibleText(messages.text("seats.unseated.take", who.name()));
        link.setDisable(!model.editable());
        link.setOnAction(e -> carry.accept(who.who(), who.name()));
        return link;
    }

    private Node wish(Notes.WishLine wish) {
        Label text = text(wish.text() + (wish.met() ? "" : " – " + messages.text("seats.wish.unmet")));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Hyperlink remove = new Hyperlink(messages.text("seats.wish.remove"));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(messages.text("seats.wish.remove") + ": " + wish.text());
        remove.setDisable(!model.editable());
        remove.setOnAction(e -> model.seating().remove(wish.wish()));
        HBox line = new HBox(6, text, remove);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("lw-seat-note");
        return label;
    }
}
