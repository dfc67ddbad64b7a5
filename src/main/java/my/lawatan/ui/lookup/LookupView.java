package my.lawatan.ui.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Heard;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Escapable;

/** A large field, those whom the letters may mean, and the card of the one who is chosen. The keyboard stays in the field. */
public final class LookupView extends BorderPane implements Entrance, Escapable {
    private static final double LIST = 420;
    private final LookupViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final VBox list = new VBox(4);
    private final List<RowNode> nodes = new ArrayList<>();
    private final CardNode card;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox start;
    private final FlowPane heard = new FlowPane(8, 4);

    public LookupView(LookupViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.card = new CardNode(messages);
        this.start = start();
        setId("lookup");
        getStyleClass().add("lw-lookup");
        setTop(top());
        setLeft(found());
        setCenter(middle());
        setBottom(bottom());
        model.rows().subscribe(this::fill);
        model.active().subscribe(at -> mark(at.intValue()));
        model.card().subscribe(this::show);
        model.heard().subscribe(this::showHeard);
        field.textProperty().subscribe(model::type);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox top() {
        Label mark = new Label(model.mark());
        mark.setId("lookup-mark");
        mark.getStyleClass().add("lw-lookup-mark");
        mark.setWrapText(true);
        mark.setVisible(!model.mark().isEmpty());
        mark.setManaged(mark.isVisible());
        field.setId("lookup-field");
        field.getStyleClass().setAll("text-input", "text-field", "lw-lookup-field");
        field.setPromptText(messages.text("lookup.prompt"));
        field.setAccessibleText(messages.text("lookup.field"));
        VBox top = new VBox(12, mark, field, atHand());
        top.setStyle("-fx-padding: 0 0 16 0;");
        return top;
    }

    private HBox atHand() {
        Label head = new Label(messages.text("lookup.at"));
        head.getStyleClass().add("lw-lookup-head");
        Label at = new Label();
        at.setId("lookup-at");
        at.getStyleClass().add("lw-lookup-at");
        at.textProperty().bind(model.at().map(words -> words.isEmpty() ? messages.text("lookup.at.none") : words));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(
                8, head, button("‹", "lookup.at.before", -1), button("›", "lookup.at.after", 1), at, space, arrive());
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button arrive() {
        Button arrive = new Button();
        arrive.setId("lookup-arrive");
        arrive.textProperty()
                .bind(model.arrived().map(there -> messages.text(there ? "lookup.arrive.back" : "lookup.arrive")));
        arrive.setOnAction(e -> {
            model.arrive();
            field.requestFocus();
        });
        arrive.setVisible(model.takesNotes());
        arrive.disableProperty().bind(model.card().map(Optional::isEmpty));
        arrive.setManaged(arrive.isVisible());
        return arrive;
    }

    private Button button(String sign, String key, int step) {
        Button button = new Button(sign);
        button.getStyleClass().add("lw-small");
        button.setAccessibleText(messages.text(key));
        button.setOnAction(e -> model.otherEvent(step));
        return button;
    }

    private VBox found() {
        list.setMinWidth(LIST);
        list.setMaxWidth(LIST);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(messages.text("lookup.results"));
        Label note = new Label();
        note.setId("lookup-note");
        note.getStyleClass().add("lw-lookup-muted");
        note.setWrapText(true);
        note.textProperty().bind(model.note());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        VBox found = new VBox(4, list, note);
        found.setMinWidth(LIST);
        found.setMaxWidth(LIST);
        return found;
    }

    private StackPane middle() {
        scroll.setContent(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lw-lookup-scroll");
        StackPane middle = new StackPane(start, scroll);
        middle.setStyle("-fx-padding: 0 0 0 24;");
        return middle;
    }

    private VBox start() {
        Label title = new Label(messages.text("lookup.start"));
        title.getStyleClass().add("lw-lookup-next");
        Label how = new Label(messages.text("lookup.start.how"));
        how.getStyleClass().add("lw-lookup-muted");
        how.setWrapText(true);
        VBox box = new VBox(8, title, how);
        box.setMaxWidth(480);
        return box;
    }

    private VBox bottom() {
        Label keys = new Label(messages.text(model.takesNotes() ? "lookup.keys" : "lookup.keys.reading"));
        keys.getStyleClass().add("lw-lookup-row-work");
        keys.setWrapText(true);
        TextField line = new TextField();
        line.setId("lookup-heard");
        line.getStyleClass().add("lw-lookup-heard");
        line.setPromptText(messages.text("lookup.heard"));
        line.setAccessibleText(messages.text("lookup.heard"));
        HBox.setHgrow(line, Priority.ALWAYS);
        Button write = new Button(messages.text("lookup.heard.write"));
        write.setId("lookup-heard-write");
        Runnable hear = () -> {
            model.hear(line.getText());
            line.clear();
        };
        line.setOnAction(e -> hear.run());
        write.setOnAction(e -> hear.run());
        HBox writing = new HBox(8, line, write);
        writing.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(8, heard, writing, keys);
        writing.setVisible(model.takesNotes());
        writing.setManaged(writing.isVisible());
        bottom.setStyle("-fx-padding: 12 0 0 0;");
        return bottom;
    }

    private void showHeard(List<Heard> names) {
        heard.getChildren().clear();
        for (Heard name : names) {
            Button off = new Button("×");
            off.getStyleClass().add("lw-small");
            off.setAccessibleText(messages.text("lookup.heard.remove", name.words()));
            off.setDisable(!model.takesNotes());
            off.setOnAction(e -> model.forget(name));
            Label words = new Label(name.words());
            words.getStyleClass().add("lw-lookup-large");
            HBox line = new HBox(4, words, off);
            line.setAlignment(Pos.CENTER_LEFT);
            heard.getChildren().add(line);
        }
        heard.setVisible(!names.isEmpty());
        heard.setManaged(heard.isVisible());
    }

    private void fill(List<LookupRow> rows) {
        while (nodes.size() < rows.size()) {
            int number = nodes.size();
            nodes.add(new RowNode(messages, () -> {
                model.choose(number);
                field.requestFocus();
            }));
        }
        for (int i = 0; i < rows.size(); i++) nodes.get(i).show(rows.get(i));
        list.getChildren().setAll(nodes.subList(0, rows.size()));
        mark(model.active().get());
    }

    private void mark(int at) {
        for (int i = 0; i < nodes.size(); i++) nodes.get(i).choose(i == at);
    }

    private void show(Optional<Card> shown) {
        shown.ifPresent(card::show);
        shown.ifPresent(now -> field.setAccessibleHelp(now.spoken()));
        scroll.setVisible(shown.isPresent());
        start.setVisible(shown.isEmpty() && field.getText().isBlank());
        scroll.setVvalue(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.otherEvent(1);
            case PAGE_UP -> model.otherEvent(-1);
            case ENTER -> enter(event.isShortcutDown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(boolean asHeard) {
        if (!asHeard) {
            model.arrive();
            return;
        }
        model.hear(field.getText());
        field.clear();
    }

    @Override
    public void enter() {
        applyCss();
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public boolean escape() {
        if (field.getText().isEmpty() && field.isFocused()) return false;
        field.clear();
        field.requestFocus();
        return true;
    }
}
