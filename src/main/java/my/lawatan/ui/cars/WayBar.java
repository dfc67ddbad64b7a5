package my.lawatan.ui.cars;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.cars.CarsViewModel.Way;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Offers;

/** Which way is looked at, when it leaves, and what is done with all of its cars. */
final class WayBar extends VBox {
    private final CarsViewModel model;
    private final Messages messages;
    private final ComboBox<Way> ways = new ComboBox<>();
    private boolean following;

    WayBar(CarsViewModel model, Messages messages, Node switcher, Runnable print) {
        this.model = model;
        this.messages = messages;
        Button back = button("back", model::backToStanding);
        Button propose = button("propose", model::propose);
        HBox upper = line(switcher, space(), button("print", print), back, propose);
        Label times = new Label();
        times.setId("cars-times");
        times.getStyleClass().add("lw-semibold");
        Label whose = new Label();
        whose.setId("cars-whose");
        whose.getStyleClass().add("lw-secondary");
        choose();
        VBox said = new VBox(times, whose);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox lower = line(ways, said, space(), add());
        getChildren().setAll(upper, lower);
        model.diagram().subscribe(shown -> {
            times.setText(shown.times());
            times.setManaged(!shown.times().isEmpty());
            whose.setText(shown.seats());
            propose.setDisable(!model.editable() || shown.cars().isEmpty());
            back.setVisible(shown.own() && model.editable());
            back.setManaged(back.isVisible());
        });
        model.ways().subscribe(now -> showWays());
        model.way().subscribe(now -> showWays());
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.getStyleClass().add("lw-tools");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String word, Runnable run) {
        Button button = new Button(messages.text("cars." + word));
        button.setId("cars-" + word);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private void choose() {
        ways.setId("cars-way");
        ways.setAccessibleText(messages.text("cars.choose"));
        ways.setPrefWidth(320);
        ways.setMinWidth(160);
        ways.setVisibleRowCount(16);
        ways.setConverter(new InWords<>(Way::words));
        ways.valueProperty().subscribe(way -> {
            if (way != null && !following) model.way().set(way.leg());
        });
    }

    private TextField add() {
        TextField add = new TextField();
        add.setId("cars-add");
        add.getStyleClass().add("lw-boxed");
        add.setPromptText(messages.text("cars.add"));
        add.setAccessibleText(messages.text("cars.add"));
        add.setPrefWidth(150);
        add.setMinWidth(90);
        add.setDisable(!model.editable());
        Offers.in(add, model::vehicles, name -> added(add));
        add.setOnAction(e -> added(add));
        return add;
    }

    private void added(TextField add) {
        model.add(add.getText());
        add.clear();
    }

    private void showWays() {
        following = true;
        try {
            ways.getItems().setAll(model.ways().get());
            ways.getItems().stream()
                    .filter(way -> way.leg().equals(model.way().get()))
                    .findFirst()
                    .ifPresent(ways::setValue);
        } finally {
            following = false;
        }
    }

    void focusWays() {
        ways.requestFocus();
    }
}
