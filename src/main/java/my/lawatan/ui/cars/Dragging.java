package my.lawatan.ui.cars;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** What is dragged where: people and seats to seats, cars to cars. */
final class Dragging {
    private static final DataFormat PERSON = format("application/x-lawatan-passenger");
    private static final DataFormat RIDE = format("application/x-lawatan-seat");
    private static final DataFormat CAR = format("application/x-lawatan-car");

    private final CarsViewModel model;

    Dragging(CarsViewModel model) {
        this.model = model;
    }

    private static DataFormat format(String name) {
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    /** Lets that person be dragged from there. */
    void from(Node node, Id<Person> person) {
        drag(node, PERSON, person.toString());
    }

    /** Lets whoever sits there be dragged away, and others be dropped there. */
    void seats(SeatNode node) {
        node.seat().spot().ride().ifPresent(ride -> drag(node, RIDE, ride.toString()));
        node.setOnDragOver(e -> over(e, PERSON, RIDE));
        node.setOnDragDropped(e -> {
            Dragboard board = e.getDragboard();
            boolean person = board.hasContent(PERSON);
            boolean ride = board.hasContent(RIDE);
            if (person)
                model.seat(
                        Id.<Person>of((String) board.getContent(PERSON)),
                        node.seat().spot());
            else if (ride)
                model.move(Id.of((String) board.getContent(RIDE)), node.seat().spot());
            e.setDropCompleted(person || ride);
            e.consume();
        });
    }

    /** Lets whoever is dropped there leave their seat. */
    void out(Node node) {
        node.setOnDragOver(e -> over(e, RIDE));
        node.setOnDragDropped(e -> {
            boolean ride = e.getDragboard().hasContent(RIDE);
            if (ride) model.takeOut(Id.of((String) e.getDragboard().getContent(RIDE)));
            e.setDropCompleted(ride);
            e.consume();
        });
    }

    /** Lets that car be dragged by its head, and others be dropped on it. */
    void cars(CarNode node) {
        drag(node.head(), CAR, node.car().vehicle().toString());
        node.setOnDragOver(e -> over(e, CAR));
        node.setOnDragDropped(e -> {
            boolean car = e.getDragboard().hasContent(CAR);
            if (car)
                model.put(
                        Id.of((String) e.getDragboard().getContent(CAR)),
                        node.car().vehicle());
            e.setDropCompleted(car);
            e.consume();
        });
    }

    private static void drag(Node node, DataFormat format, String what) {
        node.setOnDragDetected(e -> {
            ClipboardContent content = new ClipboardContent();
            content.put(format, what);
            node.startDragAndDrop(TransferMode.MOVE).setContent(content);
            e.consume();
        });
    }

    private static void over(DragEvent event, DataFormat... taken) {
        for (DataFormat format : taken)
            if (event.getDragboard().hasContent(format)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
                return;
            }
    }
}
