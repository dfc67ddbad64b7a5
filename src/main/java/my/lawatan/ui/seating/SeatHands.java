package my.lawatan.ui.seating;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;

/**
 * What mouse and keys do on the drawing of a table. The arrows go from chair to chair; Space takes whoever sits there along, and Space on
 * another chair puts them there, as dragging does.
 */
final class SeatHands {
    private static final double DRAGGED = 6;

    private final SeatMap map;
    private final SeatingViewModel model;
    private final Messages messages;
    private final Label name = new Label();
    private Optional<Id<Attendance>> carried = Optional.empty();
    private Optional<Card> pressed = Optional.empty();
    private Point2D from = Point2D.ZERO;
    private boolean dragging;

    SeatHands(SeatMap map, SeatingViewModel model, Messages messages) {
        this.map = map;
        this.model = model;
        this.messages = messages;
        name.getStyleClass().add("lw-seat-carried");
        name.setVisible(false);
        name.setMouseTransparent(true);
        name.setManaged(false);
        map.above(name);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Takes somebody along, to be put on the chair that is chosen next. */
    void carry(Id<Attendance> who, String called) {
        carried = Optional.of(who);
        name.setText(messages.text("seats.carried", called));
        model.say(messages.text("seats.carrying", called));
        map.carrying(carried);
        map.requestFocus();
    }

    private void letGo() {
        carried = Optional.empty();
        name.setVisible(false);
        model.say("");
        map.carrying(carried);
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
            case HOME -> map.cards().stream().findFirst().ifPresent(model::choose);
            case END -> map.cards().stream().reduce((a, b) -> b).ifPresent(model::choose);
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
            map.cards().stream().findFirst().ifPresent(model::choose);
            return;
        }
        Card at = now.get();
        map.cards().stream()
                .filter(c -> (c.x() - at.x()) * dx + (c.y() - at.y()) * dy > 0.05)
                .min(Comparator.comparingDouble(c -> {
                    double along = Math.abs((c.x() - at.x()) * dx + (c.y() - at.y()) * dy);
                    double aside = Math.abs((c.x() - at.x()) * dy) + Math.abs((c.y() - at.y()) * dx);
                    return along + 2 * aside;
                }))
                .ifPresent(model::choose);
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        pressed = map.at(event.getX(), event.getY());
        from = new Point2D(event.getX(), event.getY());
        dragging = false;
        pressed.ifPresent(card -> {
            if (carried.isPresent()) put(card);
            else model.choose(card);
        });
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (pressed.isEmpty() || !model.editable()) return;
        Card card = pressed.get();
        if (!dragging
                && from.distance(event.getX(), event.getY()) > DRAGGED
                && card.who().isPresent()) {
            dragging = true;
            carry(card.who().get(), card.name());
            name.setText(card.name());
        }
        if (!dragging) return;
        name.setVisible(true);
        name.autosize();
        name.relocate(event.getX() + 10, event.getY() + 6);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) map.at(event.getX(), event.getY()).ifPresentOrElse(this::put, this::letGo);
        dragging = false;
        pressed = Optional.empty();
    }
}
