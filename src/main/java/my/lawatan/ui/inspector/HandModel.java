package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.PlaceByHand;
import my.lawatan.edit.TakeBackPlace;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * The list of who attends, and a move by hand in it. A move is shown at once and asks for its reason; it is one edit when the reason is
 * given, and nothing if it is given up.
 */
final class HandModel {
    /**
     * A move that waits for its reason.
     *
     * @param words "Why does A stand before B?"
     */
    record Asking(Id<Attendance> moved, HandPlace place, String words) {}

    private final Commit commit;
    private final Messages messages;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Asking>> asking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Attendees.Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Trip trip;
    private Event event;
    private List<Attendance> list = List.of();
    private List<Attendees.Row> byRule = List.of();

    HandModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
    }

    /** Shows the list of that event of that trip; a move that waits goes on waiting where it can still be made. */
    void show(Trip now, Event shown, EventDetails details) {
        boolean sameEvent = event != null && event.id().equals(shown.id());
        list = details.list();
        byRule = details.attendees();
        trip = now;
        event = shown;
        Optional<Asking> waits = asking.get().filter(a -> sameEvent);
        if (waits.isEmpty() || !preview(waits.get())) settle();
    }

    /** The lines, as they would be after the move that waits for its reason. */
    ReadOnlyObjectProperty<List<Attendees.Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Asking>> asking() {
        return asking.getReadOnlyProperty();
    }

    StringProperty reason() {
        return reason;
    }

    /** Why a move is not taken; empty if nothing is wrong. */
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** One step up (−1) or down (1) on its side; nothing where there is no step. */
    void move(Attendees.Row row, int by) {
        if (row.place().isEmpty()) return;
        Trip seen = asking.get()
                .filter(a -> a.moved().equals(row.attendance()))
                .map(this::after)
                .orElse(trip);
        EventOrder.of(seen, event.id(), attending(seen))
                .step(row.attendance(), by)
                .ifPresent(place -> ask(row.attendance(), place));
    }

    private void ask(Id<Attendance> moved, HandPlace place) {
        if (asking.get().filter(a -> a.moved().equals(moved)).isEmpty())
            reason.set(trip.attendances().get(moved).map(Attendance::rankReason).orElse(""));
        WhyWords names = new WhyWords(trip, messages);
        String key = place.after() ? "inspector.order.why-after" : "inspector.order.why-before";
        Asking next = new Asking(moved, place, messages.text(key, name(names, moved), name(names, place.beside())));
        if (preview(next)) asking.set(Optional.of(next));
    }

    // says whether the move can be made
    private boolean preview(Asking move) {
        try {
            Trip preview = after(move);
            error.set("");
            rows.set(new Attendees(preview, messages).of(event.id(), attending(preview)));
            return true;
        } catch (Refused no) {
            error.set(messages.text(no));
            return false;
        }
    }

    private String name(WhyWords names, Id<Attendance> id) {
        return trip.attendances().get(id).map(names::name).orElse("");
    }

    private Trip after(Asking move) {
        return edit(move, "").applyTo(trip);
    }

    private static PlaceByHand edit(Asking move, String why) {
        return new PlaceByHand(move.moved(), move.place().after(), move.place().beside(), why);
    }

    private List<Attendance> attending(Trip of) {
        return list.stream().flatMap(a -> of.attendances().get(a.id()).stream()).toList();
    }

    /** Makes the move with the reason that is typed. */
    void confirm() {
        asking.get().ifPresent(move -> commit.commit(edit(move, reason.get().strip()), this::settle, this::refused));
    }

    /** Gives the move up. */
    void cancel() {
        if (asking.get().isPresent()) settle();
    }

    /** The rule holds again for that line. */
    void reset(Attendees.Row row) {
        settle();
        commit.commit(new TakeBackPlace(row.attendance()), () -> {}, this::refused);
    }

    private void settle() {
        asking.set(Optional.empty());
        reason.set("");
        error.set("");
        rows.set(byRule);
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }
}
