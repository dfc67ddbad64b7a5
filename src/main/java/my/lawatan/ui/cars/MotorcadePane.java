package my.lawatan.ui.cars;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Vehicle;

/** The cars in the order in which they drive. Arrows go from seat to seat; what is typed on one is a name for it. */
final class MotorcadePane extends FlowPane {
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final int GAP = 12;
    private static final double EMPTY = 460;

    private final CarsViewModel model;
    private final Messages messages;
    private final Dragging dragging;
    private final List<SeatNode> seats = new ArrayList<>();
    private Consumer<String> typed = first -> {};
    private boolean editable;

    MotorcadePane(CarsViewModel model, Messages messages, Dragging dragging) {
        super(GAP, GAP);
        this.model = model;
        this.messages = messages;
        this.dragging = dragging;
        setId("cars");
        setRowValignment(VPos.TOP);
        getStyleClass().add("lw-cars");
        model.diagram().subscribe(now -> show());
        model.proposed().subscribe(now -> show());
    }

    /** @param typing is given what is typed on a seat */
    void typeInto(Consumer<String> typing) {
        typed = typing;
    }

    private void show() {
        Optional<Id<Vehicle>> head = cars().filter(car -> car.head().isFocused())
                .map(car -> car.car().vehicle())
                .findFirst();
        boolean inside = getScene() != null && within(getScene().getFocusOwner());
        Optional<Proposed> offer = model.proposed().get();
        editable = model.editable() && offer.isEmpty();
        Diagram shown =
                offer.map(Proposed::diagram).orElseGet(() -> model.diagram().get());
        seats.clear();
        getChildren()
                .setAll(shown.cars().stream()
                        .map(car -> car(car, shown.kerbRight()))
                        .toList());
        if (shown.cars().isEmpty()) getChildren().setAll(empty());
        pseudoClassStateChanged(PROPOSED, offer.isPresent());
        head.flatMap(this::carOf).map(CarNode::head).ifPresentOrElse(Node::requestFocus, () -> {
            if (inside) focusChosen();
        });
    }

    private Label empty() {
        Label empty = new Label(messages.text(model.way().get().isPresent() ? "cars.empty.way" : "cars.empty"));
        empty.setId("cars-empty");
        empty.getStyleClass().add("lw-muted");
        empty.setWrapText(true);
        empty.setMaxWidth(EMPTY);
        return empty;
    }

    private Stream<CarNode> cars() {
        return getChildren().stream().filter(CarNode.class::isInstance).map(CarNode.class::cast);
    }

    private Optional<CarNode> carOf(Id<Vehicle> vehicle) {
        return cars().filter(car -> car.car().vehicle().equals(vehicle)).findFirst();
    }

    private boolean within(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (n == this) return true;
        return false;
    }

    private CarNode car(Diagram.Car car, boolean kerbRight) {
        CarNode node =
                new CarNode(car, messages.text("cars.doors." + (kerbRight ? "right" : "left")), kerbRight, this::made);
        node.setId("car-" + car.number());
        node.head().setOnMouseClicked(e -> {
            node.head().requestFocus();
            model.select(car.vehicle());
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            int by = e.getCode() == KeyCode.LEFT ? -1 : e.getCode() == KeyCode.RIGHT ? 1 : 0;
            if (by == 0 || !e.isShortcutDown() || !editable) return;
            model.shift(car.vehicle(), by);
            e.consume();
        });
        node.head().addEventHandler(KeyEvent.KEY_PRESSED, e -> onHead(node, e));
        if (!editable) return node;
        Tooltip.install(node.head(), new Tooltip(messages.text("cars.order")));
        dragging.cars(node);
        return node;
    }

    private void onHead(CarNode node, KeyEvent e) {
        switch (e.getCode()) {
            case LEFT, UP, RIGHT, DOWN -> step(node.head(), e.getCode());
            case DELETE, BACK_SPACE -> {
                if (editable) model.leaveOut(node.car().vehicle());
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void made(SeatNode node) {
        seats.add(node);
        node.focusedProperty().subscribe(focused -> {
            if (focused) model.chosen().set(Optional.of(node.seat().spot()));
        });
        node.setOnMouseClicked(e -> {
            node.requestFocus();
            model.select(node.seat().spot());
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, e -> pressed(node, e));
        if (!editable) return;
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        dragging.seats(node);
    }

    private void pressed(SeatNode node, KeyEvent e) {
        switch (e.getCode()) {
            case LEFT, UP, RIGHT, DOWN -> step(node, e.getCode());
            case HOME -> seats.get(0).requestFocus();
            case END -> seats.get(seats.size() - 1).requestFocus();
            case SPACE -> model.select(node.seat().spot());
            case DELETE, BACK_SPACE -> {
                if (editable) node.seat().spot().ride().ifPresent(model::takeOut);
            }
            case ENTER -> {
                if (editable) typed.accept("");
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** To the nearest seat on that side; to the left and right at an end of the row, to the one before or after. */
    private void step(Node from, KeyCode key) {
        Point2D here = centre(from);
        boolean across = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        int sign = key == KeyCode.LEFT || key == KeyCode.UP ? -1 : 1;
        seats.stream()
                .filter(seat -> seat != from && ahead(centre(seat).subtract(here), across) * sign > 4)
                .filter(seat -> !across || Math.abs(centre(seat).getY() - here.getY()) < seat.getHeight())
                .min(Comparator.comparingDouble(seat -> distance(centre(seat).subtract(here), across)))
                .or(() -> across ? beside(from, sign) : Optional.empty())
                .ifPresent(Node::requestFocus);
    }

    private Optional<SeatNode> beside(Node from, int by) {
        int at = seats.indexOf(from) + by;
        return at >= 0 && at < seats.size() && seats.contains(from) ? Optional.of(seats.get(at)) : Optional.empty();
    }

    private static double ahead(Point2D way, boolean across) {
        return across ? way.getX() : way.getY();
    }

    // what lies straight ahead is nearer than what lies aside
    private static double distance(Point2D way, boolean across) {
        return Math.abs(ahead(way, across)) + 2 * Math.abs(ahead(way, !across));
    }

    private Point2D centre(Node node) {
        Bounds bounds = sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void typed(KeyEvent e) {
        String character = e.getCharacter();
        if (e.isShortcutDown() || e.isAltDown() || character.isBlank()) return;
        if (Character.isISOControl(character.charAt(0))) return;
        typed.accept(character);
        e.consume();
    }

    /** Brings the keyboard to the chosen seat. */
    void focusChosen() {
        model.chosen()
                .get()
                .flatMap(model.diagram().get()::again)
                .flatMap(spot -> seats.stream()
                        .filter(node -> node.seat().spot().samePlace(spot))
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** Brings the keyboard to the chosen seat, else to the first; says whether there is any. */
    boolean focusFirst() {
        if (model.chosen().get().isPresent()) focusChosen();
        else seats.stream().findFirst().ifPresent(Node::requestFocus);
        return !seats.isEmpty();
    }
}
