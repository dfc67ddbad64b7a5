package my.lawatan.ui.cars;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.ui.cars.Diagram.Seat;
import my.lawatan.ui.kit.Pressable;

/** One car seen from above, its front at the top and the side of its doors marked. */
final class CarNode extends VBox {
    private static final double WIDTH = 248;
    private static final double DOORS = 4;
    /** Between the frame's two edges and their padding. */
    private static final double INSIDE = WIDTH - 2 * DOORS - 10;

    private static final double GAP = 4;

    private final Diagram.Car car;
    private final Pressable head;

    /** @param doors says on which side one gets out
     * @param made is given each seat that can be chosen */
    CarNode(Diagram.Car car, String doors, boolean kerbRight, Consumer<SeatNode> made) {
        super(4);
        this.car = car;
        this.head = head(car);
        VBox body = new VBox(GAP);
        body.getStyleClass().add("lw-car");
        HBox.setHgrow(body, Priority.ALWAYS);
        for (List<Seat> row : car.rows()) body.getChildren().add(row(row, made));
        for (Seat seat : car.others()) body.getChildren().add(node(seat, made));
        getChildren().addAll(head, withDoors(car, body, kerbRight), foot(car, doors, kerbRight));
        if (!car.over().isEmpty()) {
            Label over = new Label(car.over());
            over.getStyleClass().add("lw-error");
            over.setWrapText(true);
            over.setMinHeight(USE_PREF_SIZE);
            getChildren().add(over);
        }
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    private static Pressable head(Diagram.Car car) {
        Label number = new Label(car.number());
        number.getStyleClass().add("lw-car-number");
        number.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(car.name());
        name.getStyleClass().add("lw-car-name");
        HBox upper = new HBox(6, number, name);
        upper.setAlignment(Pos.CENTER_LEFT);
        Label about = new Label(car.about());
        about.getStyleClass().add("lw-secondary");
        about.setManaged(!car.about().isEmpty());
        Pressable head = new Pressable(() -> {}, upper, about);
        head.setAccessibleText(car.number() + " " + car.name());
        return head;
    }

    // a line along the side on which one gets out
    private static HBox withDoors(Diagram.Car car, VBox body, boolean kerbRight) {
        Region doors = new Region();
        doors.getStyleClass().add("lw-car-doors");
        doors.setMinWidth(DOORS);
        doors.setPrefWidth(DOORS);
        doors.setVisible(car.atKerb());
        HBox.setMargin(doors, new Insets(12, 0, 8, 0));
        return kerbRight ? new HBox(DOORS, body, doors) : new HBox(DOORS, doors, body);
    }

    private static HBox foot(Diagram.Car car, String doors, boolean kerbRight) {
        Label seats = new Label(car.count());
        seats.getStyleClass().add("lw-secondary");
        Label side = new Label(car.atKerb() ? doors : "");
        side.getStyleClass().add("lw-secondary");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = kerbRight ? new HBox(8, seats, space, side) : new HBox(8, side, space, seats);
        foot.getStyleClass().add("lw-car-foot");
        return foot;
    }

    private static HBox row(List<Seat> seats, Consumer<SeatNode> made) {
        HBox row = new HBox(GAP);
        double width = (INSIDE - GAP * (seats.size() - 1)) / seats.size();
        for (Seat seat : seats) {
            SeatNode node = node(seat, made);
            node.setMinWidth(width);
            node.setPrefWidth(width);
            node.setMaxWidth(width);
            row.getChildren().add(node);
        }
        return row;
    }

    private static SeatNode node(Seat seat, Consumer<SeatNode> made) {
        SeatNode node = new SeatNode(seat);
        if (seat.state() != Diagram.State.DRIVER) made.accept(node);
        return node;
    }

    Diagram.Car car() {
        return car;
    }

    Pressable head() {
        return head;
    }
}
