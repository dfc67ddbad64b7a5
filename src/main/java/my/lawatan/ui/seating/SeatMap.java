package my.lawatan.ui.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import my.lawatan.protocol.seating.Floor;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;

/**
 * A table from above, drawn as large as there is room. The arrows go from chair to chair; Space takes whoever sits there along, and
 * Space on another chair puts them there, as dragging does.
 */
final class SeatMap extends Region {
    private static final double ROOM = 26;
    private static final double SMALLEST = 54;
    private static final double LARGEST = 128;
    private static final double HEIGHT = 1.06;
    private static final double DRAGGED = 6;

    private final SeatingViewModel model;
    private final List<SeatCard> cards = new ArrayList<>();
    private final List<Region> boards = new ArrayList<>();
    private final Label front = new Label();
    private final Label carriedName = new Label();
    private final Messages messages;
    private Optional<Id<Attendance>> carried = Optional.empty();
    private Optional<SeatCard> pressed = Optional.empty();
    private Point2D from = Point2D.ZERO;
    private boolean dragging;

    SeatMap(SeatingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("seat-map");
        getStyleClass().add("lw-seat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        front.getStyleClass().add("lw-seat-front");
        carriedName.getStyleClass().add("lw-seat-carried");
        carriedName.setVisible(false);
        carriedName.setMouseTransparent(true);
        carriedName.setManaged(false);
        model.cards().subscribe(this::draw);
        model.chosen().subscribe(c -> choose());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        draw();
    }

    private void draw() {
        cards.clear();
        boards.clear();
        Optional<TablePlan> plan = model.plan().get();
        plan.ifPresent(p -> p.floor().boards().forEach(b -> boards.add(board(b))));
        model.cards().forEach(card -> cards.add(new SeatCard(card)));
        boolean stage = plan.filter(p -> p.floor().front() == Floor.Front.STAGE).isPresent();
        front.setText(messages.text(stage ? "seats.stage" : "seats.door"));
        front.setVisible(plan.isPresent());
        getChildren().setAll(boards);
        getChildren().add(front);
        getChildren().addAll(cards);
        getChildren().add(carriedName);
        choose();
        requestLayout();
    }

    private static Region board(Floor.Board board) {
        Region region = new Region();
        region.getStyleClass().addAll("lw-seat-board", board.round() ? "round" : "straight");
        region.setMouseTransparent(true);
        return region;
    }

    private void choose() {
        for (SeatCard card : cards)
            card.choose(
                    model.chosen().get().filter(card.card()::equals).isPresent(),
                    carried.isPresent() && card.card().who().equals(carried));
        setAccessibleText(model.chosen().get().map(Card::spoken).orElse(messages.text("seats.map")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Whoever is carried; none if nobody is. */
    Optional<Id<Attendance>> carried() {
        return carried;
    }

    /** Takes somebody along, to be put on the chair that is chosen next. */
    void carry(Id<Attendance> who, String name) {
        carried = Optional.of(who);
        carriedName.setText(messages.text("seats.carried", name));
        model.say(messages.text("seats.carrying", name));
        choose();
        requestFocus();
    }

    private void letGo() {
        carried = Optional.empty();
        carriedName.setVisible(false);
        model.say("");
        choose();
    }

    private void put(Card onto) {
        Id<Attendance> who = carried.orElseThrow();
        letGo();
        model.seating().put(who, onto);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case HOME -> cards.stream().findFirst().ifPresent(c -> model.choose(c.card()));
            case END -> cards.stream().reduce((a, b) -> b).ifPresent(c -> model.choose(c.card()));
            case SPACE -> space();
            case ESCAPE -> {
                if (carried.isEmpty()) return;
                letGo();
            }
            case L -> {
                if (event.isShortcutDown() || !model.editable()) return;
                model.seating().toggleLock();
            }
            case DELETE, BACK_SPACE -> {
                if (model.editable()) model.seating().clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void space() {
        if (!model.editable()) return;
        Optional<Card> chosen = model.chosen().get();
        if (chosen.isEmpty()) return;
        if (carried.isPresent()) put(chosen.get());
        else chosen.get().who().ifPresent(who -> carry(who, chosen.get().name()));
    }

    // the nearest chair in that direction: what lies aside counts twice
    private void step(int dx, int dy) {
        Optional<Card> now = model.chosen().get();
        if (now.isEmpty()) {
            cards.stream().findFirst().ifPresent(c -> model.choose(c.card()));
            return;
        }
        Card at = now.get();
        cards.stream()
                .map(SeatCard::card)
                .filter(c -> (c.x() - at.x()) * dx + (c.y() - at.y()) * dy > 0.05)
                .min(Comparator.comparingDouble(c -> {
                    double along = Math.abs((c.x() - at.x()) * dx + (c.y() - at.y()) * dy);
                    double aside = Math.abs((c.x() - at.x()) * dy) + Math.abs((c.y() - at.y()) * dx);
                    return along + 2 * aside;
                }))
                .ifPresent(model::choose);
    }

    private Optional<SeatCard> at(double x, double y) {
        return cards.stream().filter(c -> c.getBoundsInParent().contains(x, y)).findFirst();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        pressed = at(event.getX(), event.getY());
        from = new Point2D(event.getX(), event.getY());
        dragging = false;
        pressed.ifPresent(card -> {
            if (carried.isPresent()) put(card.card());
            else model.choose(card.card());
        });
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (pressed.isEmpty() || !model.editable()) return;
        Card card = pressed.get().card();
        if (!dragging
                && from.distance(event.getX(), event.getY()) > DRAGGED
                && card.who().isPresent()) {
            dragging = true;
            carry(card.who().get(), card.name());
            carriedName.setText(card.name());
        }
        if (!dragging) return;
        carriedName.setVisible(true);
        carriedName.autosize();
        carriedName.relocate(event.getX() + 10, event.getY() + 6);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            Optional<SeatCard> onto = at(event.getX(), event.getY());
            if (onto.isPresent()) put(onto.get().card());
            else letGo();
        }
        dragging = false;
        pressed = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        Optional<TablePlan> plan = model.plan().get();
        if (plan.isEmpty() || cards.isEmpty()) return;
        TablePlan.Bounds bounds = plan.get().bounds();
        double scale = scale(bounds);
        double left = Math.max(8, (getWidth() - bounds.width() * scale) / 2) - bounds.left() * scale;
        double high = bounds.height() * scale * HEIGHT;
        double top = Math.max(ROOM, (getHeight() - high) / 2) - bounds.top() * scale * HEIGHT;
        List<Floor.Board> tops = plan.get().floor().boards();
        for (int i = 0; i < boards.size(); i++) {
            Floor.Board b = tops.get(i);
            boards.get(i)
                    .resizeRelocate(
                            left + (b.x() - b.width() / 2) * scale,
                            top + (b.y() - b.height() / 2) * scale * HEIGHT,
                            b.width() * scale,
                            b.height() * scale * HEIGHT);
        }
        double width = TablePlan.CARD_WIDTH * scale;
        double height = TablePlan.CARD_HEIGHT * scale * HEIGHT;
        for (SeatCard card : cards) {
            card.size(width, height);
            card.relocate(
                    left + card.card().x() * scale - width / 2,
                    top + card.card().y() * scale * HEIGHT - height / 2);
        }
        front.autosize();
        boolean stage = plan.get().floor().front() == Floor.Front.STAGE;
        double middle = left + (bounds.left() + bounds.right()) / 2 * scale;
        front.relocate(
                middle - front.getWidth() / 2,
                stage ? top + bounds.top() * scale * HEIGHT - ROOM : top + bounds.bottom() * scale * HEIGHT + 8);
    }

    private double scale(TablePlan.Bounds bounds) {
        double wide = (getWidth() - 16) / bounds.width();
        double high = (getHeight() - 2 * ROOM - 8) / (bounds.height() * HEIGHT);
        return Math.max(SMALLEST, Math.min(LARGEST, Math.min(wide, high)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return model.plan().get().map(p -> p.bounds().width() * SMALLEST + 16).orElse(200.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return model.plan()
                .get()
                .map(p -> p.bounds().height() * SMALLEST * HEIGHT + 2 * ROOM + 8)
                .orElse(120.0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
