package my.lawatan.ui.cars;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.cars.Diagram.Spot;
import my.lawatan.ui.kit.Offers;

/** Beside the cars: who gets the chosen seat, and who has none yet. */
final class SeatPanel extends VBox {
    private static final double WIDTH = 216;

    private final CarsViewModel model;
    private final Messages messages;
    private final Dragging dragging;
    private final Runnable back;
    private final TextField name = new TextField();
    private final ListView<Diagram.Waiting> waiting = new ListView<>();

    /** @param back puts the keyboard back to the chosen seat */
    SeatPanel(CarsViewModel model, Messages messages, Dragging dragging, Runnable back) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.dragging = dragging;
        this.back = back;
        Label head = head();
        Label where = new Label();
        where.setId("cars-where");
        where.setWrapText(true);
        where.setMinHeight(USE_PREF_SIZE);
        Label refused = new Label();
        refused.setId("cars-refused");
        refused.getStyleClass().add("lw-error");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.textProperty().bind(model.refused());
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        Label count = head();
        getChildren().setAll(head, where, name(), keep(), refused, count, waiting());
        head.setText(messages.text("cars.seat"));
        getStyleClass().add("lw-cars-beside");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        model.chosen().subscribe(spot -> where.setText(words(spot)));
        model.diagram().subscribe(shown -> where.setText(words(model.chosen().get())));
        model.diagram().subscribe(shown -> showWaiting(count));
        model.proposed().subscribe(offer -> showWaiting(count));
    }

    private void showWaiting(Label count) {
        Diagram shown = model.proposed().get().map(Proposed::diagram).orElseGet(() -> model.diagram()
                .get());
        count.setText(messages.text("cars.waiting.count", shown.unseated().size()));
        waiting.getItems().setAll(shown.unseated());
    }

    private static Label head() {
        Label head = new Label();
        head.getStyleClass().add("lw-section-head");
        return head;
    }

    private String words(Optional<Spot> spot) {
        return spot.map(model.diagram().get()::words)
                .filter(words -> !words.isEmpty())
                .map(words -> words.stream()
                        .reduce((one, two) -> messages.text("cars.dot", one, two))
                        .orElseThrow())
                .orElseGet(() -> messages.text("cars.choose-seat"));
    }

    private TextField name() {
        name.setId("cars-name");
        name.getStyleClass().add("lw-boxed");
        name.setPromptText(messages.text("cars.name"));
        name.setAccessibleText(messages.text("cars.name"));
        name.setDisable(!model.editable());
        Offers.in(name, model::suggestions, taken -> seat());
        name.setOnAction(e -> seat());
        name.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            name.clear();
            back.run();
            e.consume();
        });
        return name;
    }

    private Button keep() {
        Button keep = new Button(messages.text("cars.keep"));
        keep.setId("cars-keep");
        keep.getStyleClass().add("lw-small");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.disableProperty().bind(name.textProperty().isEmpty().or(name.disabledProperty()));
        keep.visibleProperty().bind(keep.disabledProperty().not());
        keep.managedProperty().bind(keep.visibleProperty());
        keep.setOnAction(e -> model.keep(name.getText(), this::taken));
        return keep;
    }

    private ListView<Diagram.Waiting> waiting() {
        waiting.setId("cars-waiting");
        waiting.setAccessibleText(messages.text("cars.waiting"));
        waiting.getStyleClass().add("lw-cars-waiting");
        waiting.setCellFactory(list -> new WaitingCell());
        Label none = new Label(messages.text("cars.waiting.none"));
        none.getStyleClass().add("lw-muted");
        waiting.setPlaceholder(none);
        waiting.setOnKeyPressed(e -> {
            Diagram.Waiting one = waiting.getSelectionModel().getSelectedItem();
            if (e.getCode() != KeyCode.ENTER || one == null || !model.editable()) return;
            model.seat(one.person());
            e.consume();
        });
        if (model.editable()) dragging.out(waiting);
        VBox.setVgrow(waiting, Priority.ALWAYS);
        return waiting;
    }

    private final class WaitingCell extends ListCell<Diagram.Waiting> {
        @Override
        protected void updateItem(Diagram.Waiting one, boolean empty) {
            super.updateItem(one, empty);
            setText(null);
            setGraphic(null);
            setOnDragDetected(null);
            if (empty || one == null) return;
            Label called = new Label(one.name());
            called.getStyleClass().add("lw-cars-waits");
            Label position = new Label(one.position());
            position.getStyleClass().add("lw-secondary");
            setGraphic(new VBox(called, position));
            // as wide as the list is: a name that is longer ends in dots
            setPrefWidth(0);
            if (model.editable()) dragging.from(this, one.person());
        }
    }

    private void seat() {
        model.seat(name.getText(), this::taken);
    }

    private void taken() {
        name.clear();
        back.run();
    }

    /** Begins a name with what was typed on a seat; an empty text only brings the keyboard here. */
    void type(String first) {
        if (name.isDisabled()) return;
        name.requestFocus();
        name.setText(first);
        name.end();
    }
}
