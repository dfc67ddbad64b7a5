package my.lawatan.ui.inspector;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Vehicle;

/** The selected vehicle, edited in place. */
final class VehicleView extends VBox {
    private final VehicleViewModel model;
    private final VBox ways = new VBox();

    VehicleView(VehicleViewModel model, Messages messages, boolean editable) {
        this.model = model;
        Label title = new Label();
        title.getStyleClass().add("lw-inspector-head");
        title.setId("inspector-vehicle");
        title.setWrapText(true);
        title.textProperty().bind(model.title());
        Rows rows = new Rows(messages, editable);
        rows.line("vehicle-name", model.name);
        rows.choice("vehicle-type", model.type, Vehicle.Type.class);
        rows.brief("plate", model.plate);
        rows.brief("vehicle-seats", model.seats);
        rows.line("driver", model.driver);
        rows.brief("driver-phone", model.phone);
        Button remove = new Button(messages.text("inspector.vehicle.remove"));
        remove.setId("vehicle-remove");
        remove.getStyleClass().add("lw-small");
        remove.setVisible(editable);
        remove.setOnAction(e -> model.remove());
        getChildren()
                .addAll(
                        title,
                        rows,
                        new Sections(messages).section("inspector.vehicle.ways", null, ways),
                        Rows.errorOf(model.refused()),
                        remove);
        model.ways().subscribe(all -> showWays(all, messages));
    }

    private void showWays(List<VehicleViewModel.Way> all, Messages messages) {
        ways.getChildren().clear();
        if (all.isEmpty()) ways.getChildren().add(Sections.muted(messages.text("inspector.vehicle.ways.none")));
        for (VehicleViewModel.Way way : all) {
            Hyperlink link = new Hyperlink(way.words());
            link.getStyleClass().add("lw-inspector-link");
            link.setWrapText(true);
            link.setOnAction(e -> model.select(way));
            ways.getChildren().add(link);
        }
    }
}
