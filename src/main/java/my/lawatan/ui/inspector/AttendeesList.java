package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Side;

/** Who attends, each side in its order; each line says why it stands there, and is moved by hand with Ctrl+Up and Ctrl+Down. */
final class AttendeesList extends VBox {
    /** So many are listed at once; the rest at a press. */
    private static final int MOST = 40;

    private final EventViewModel model;
    private final HandModel hand;
    private final Messages messages;
    private final boolean editable;
    private final TextField reason = new TextField();
    private final BooleanProperty all = new SimpleBooleanProperty();

    AttendeesList(EventViewModel model, Messages messages, boolean editable) {
        this.model = model;
        this.hand = model.hand;
        this.messages = messages;
        this.editable = editable;
        reason.getStyleClass().add("lw-flat");
        reason.setId("order-why");
        reason.textProperty().bindBidirectional(hand.reason());
        reason.setPromptText(messages.text("inspector.order.how"));
        reason.addEventFilter(KeyEvent.KEY_PRESSED, this::inReason);
        hand.rows().subscribe(this::show);
        hand.asking().subscribe(asking -> show(hand.rows().get()));
        all.subscribe(() -> show(hand.rows().get()));
    }

    private void show(List<Attendees.Row> rows) {
        Optional<Id<Attendance>> focused = focused();
        getChildren().clear();
        int most = all.get() ? rows.size() : MOST;
        Optional<Side> before = Optional.empty();
        boolean sides = rows.stream()
                        .flatMap(row -> row.place().stream())
                        .map(Attendees.Place::side)
                        .distinct()
                        .count()
                > 1;
        for (Attendees.Row row : rows.subList(0, Math.min(most, rows.size()))) {
            Optional<Side> side = row.place().map(Attendees.Place::side);
            if (sides && side.isPresent() && !side.equals(before))
                getChildren().add(Sections.muted(messages.word(side.get())));
            before = side;
            getChildren().add(line(row));
            hand.asking()
                    .get()
                    .filter(asking -> asking.moved().equals(row.attendance()))
                    .ifPresent(this::ask);
        }
        if (rows.isEmpty()) getChildren().add(Sections.muted(messages.text("inspector.attendees.none")));
        if (rows.size() > most) {
            Hyperlink more = new Hyperlink(messages.text("inspector.attendees.all", rows.size()));
            more.setOnAction(e -> all.set(true));
            getChildren().add(more);
        }
        getChildren().add(Rows.errorOf(hand.error()));
        focused.ifPresent(this::focus);
    }

    private void ask(HandModel.Asking asking) {
        reason.setAccessibleText(asking.words());
        getChildren().add(new VBox(2, Sections.muted(asking.words()), reason));
    }

    private AttendeeLine line(Attendees.Row row) {
        Node state = row.awaited()
                ? AttendeeLine.pill(
                        messages.text(row.count() > 0 ? "inspector.awaited" : "inspector.not-stated"), "lw-pill-warn")
                : editable
                        ? AttendeeLine.statusMenu(row, model, messages)
                        : AttendeeLine.pill(messages.word(row.status()), AttendeeLine.style(row.status()));
        AttendeeLine line = new AttendeeLine(row.badge(), row.name(), row.below(), () -> model.select(row), state);
        row.place().ifPresent(line::placed);
        line.setUserData(row);
        if (editable) line.addEventFilter(KeyEvent.KEY_PRESSED, e -> onLine(e, row));
        return line;
    }

    private void onLine(KeyEvent event, Attendees.Row row) {
        if (!step(event, row)) return;
        event.consume();
        askHere();
    }

    private boolean step(KeyEvent event, Attendees.Row row) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) return false;
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by != 0) hand.move(row, by);
        return by != 0;
    }

    private void askHere() {
        if (hand.asking().get().isPresent()) reason.requestFocus();
    }

    private void inReason(KeyEvent event) {
        Optional<Attendees.Row> moved = hand.asking().get().flatMap(asking -> row(asking.moved()));
        if (moved.isEmpty()) return;
        switch (event.getCode()) {
            case ENTER -> {
                hand.confirm();
                focus(moved.get().attendance());
            }
            case ESCAPE -> {
                hand.cancel();
                focus(moved.get().attendance());
            }
            case UP, DOWN -> {
                if (!step(event, moved.get())) return;
                askHere();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Attendees.Row> row(Id<Attendance> attendance) {
        return hand.rows().get().stream()
                .filter(row -> row.attendance().equals(attendance))
                .findFirst();
    }

    private Optional<Id<Attendance>> focused() {
        return lines().filter(AttendeeLine::hasKeyboard)
                .map(AttendeesList::attendance)
                .findFirst();
    }

    private void focus(Id<Attendance> attendance) {
        lines().filter(line -> attendance(line).equals(attendance)).findFirst().ifPresent(AttendeeLine::takeKeyboard);
    }

    private Stream<AttendeeLine> lines() {
        return getChildren().stream().filter(AttendeeLine.class::isInstance).map(AttendeeLine.class::cast);
    }

    private static Id<Attendance> attendance(AttendeeLine line) {
        return ((Attendees.Row) line.getUserData()).attendance();
    }
}
