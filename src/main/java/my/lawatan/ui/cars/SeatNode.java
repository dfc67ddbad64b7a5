package my.lawatan.ui.cars;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.ui.cars.Diagram.Seat;

/** One seat in a car. */
final class SeatNode extends VBox {
    private final Seat seat;

    SeatNode(Seat seat) {
        this.seat = seat;
        getStyleClass().addAll("lw-ride", "lw-ride-" + seat.state().name().toLowerCase(Locale.ROOT));
        if (!seat.label().isEmpty()) {
            Label label = new Label(seat.label());
            label.getStyleClass().add("lw-ride-label");
            getChildren().add(label);
        }
        if (!seat.name().isEmpty()) {
            Label name = new Label(seat.name());
            name.getStyleClass().add("lw-ride-name");
            name.setWrapText(true);
            getChildren().add(name);
        }
        if (seat.state() == Diagram.State.DRIVER) return;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(seat.label().isEmpty() ? seat.name() : seat.label() + ": " + seat.name());
    }

    Seat seat() {
        return seat;
    }
}
