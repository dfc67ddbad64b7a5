package my.lawatan.ui.seating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.ClearSeat;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.LockSeat;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.SeatAt;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;

/** What an officer decides about the chairs of the table that is drawn. */
public final class Seating {
    private final SeatingViewModel model;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Pending>> pending = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Somebody who is to be put on a chair as soon as the reason is said.
     *
     * @param name who, in words
     */
    public record Pending(Id<Attendance> who, String name, Id<Table> table, int number) {}

    Seating(SeatingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Who is to be put where; none if nothing is asked. */
    public ReadOnlyObjectProperty<Optional<Pending>> pending() {
        return pending.getReadOnlyProperty();
    }

    private Trip trip() {
        return model.trip();
    }

    /** Asks for the reason why somebody is put on that chair. */
    public void put(Id<Attendance> who, Card chair) {
        Optional<TablePlan> plan = model.plan().get();
        if (plan.isEmpty() || !chair.atTable() || chair.who().equals(Optional.of(who))) return;
        String name = trip().attendances()
                .get(who)
                .map(new Reasons(trip(), messages)::name)
                .orElse("");
        pending.set(Optional.of(new Pending(who, name, plan.get().table().id(), chair.number())));
    }

    /** Puts them there; without a reason none is stated. */
    public void confirm(String reason) {
        pending.get().ifPresent(p -> {
            pending.set(Optional.empty());
            Text why = Text.NONE.with(messages.language(), reason.strip());
            model.chooseNext(p.number());
            model.make(new SeatAt(Id.random(), p.table(), p.number(), p.who(), why), () -> {});
        });
    }

    public void drop() {
        pending.set(Optional.empty());
    }

    /** The names that can be typed for the chosen chair: of whoever attends, and of anybody if its name is awaited. */
    public List<String> suggestions(String typed) {
        return Stream.concat(
                        attending().suggestions(typed).stream(),
                        awaited().isPresent() ? everybody().suggestions(typed).stream() : Stream.of())
                .distinct()
                .toList();
    }

    /**
     * Puts who has that name on the chosen chair: an unnamed seat is named, whoever attends is seated there for a reason that is asked.
     *
     * @return whether somebody has that name
     */
    public boolean name(String typed) {
        Optional<Card> chair = model.chosen().get();
        if (chair.isEmpty() || typed.isBlank()) return false;
        Optional<Attendance> guest = attending().find(typed);
        if (guest.isPresent()) {
            put(guest.get().id(), chair.get());
            return true;
        }
        Optional<Person> person = everybody().find(typed);
        if (person.isPresent() && awaited().isPresent()) {
            model.make(new NameSeat(awaited().get(), person.get().id()), () -> {});
            return true;
        }
        model.say(messages.text(person.isPresent() ? "seats.name.not-here" : "seats.name.unknown", typed.strip()));
        return false;
    }

    private Optional<Id<Attendance>> awaited() {
        return model.chosen().get().filter(Card::awaited).flatMap(Card::who);
    }

    private Named<Attendance> attending() {
        Reasons reasons = new Reasons(trip(), messages);
        return new Named<>(
                () -> trip().attendances().stream()
                        .filter(a ->
                                model.event().get().filter(a.event()::equals).isPresent())
                        .filter(a -> a.unit() == Attendance.Unit.PERSON && a.status() != AttendanceStatus.DECLINED)
                        .filter(a -> a.person().isPresent()),
                reasons::name);
    }

    private Named<Person> everybody() {
        return new Named<>(() -> trip().people().stream(), p -> Names.list(p, messages.language()));
    }

    /** Locks whoever sits on the chosen chair, or unlocks them: then the rule holds again, or what was decided by hand with a reason. */
    public void toggleLock() {
        model.chosen().get().filter(Card::atTable).ifPresent(card -> {
            Optional<Seat> seat = seat(card);
            if (seat.filter(Seat::locked).isPresent()) {
                if (seat.get().reason().stated())
                    model.make(new my.lawatan.edit.ReviseItem(ItemRef.to(seat.get()), "locked", false), () -> {});
                else model.make(new ClearSeat(seat.get().id()), () -> {});
            } else
                card.who()
                        .ifPresent(who -> model.make(
                                new LockSeat(Id.random(), table().orElseThrow().id(), card.number(), who), () -> {}));
        });
    }

    /** Gives the chosen chair back to the rule. */
    public void clear() {
        model.chosen().get().flatMap(this::seat).ifPresent(seat -> model.make(new ClearSeat(seat.id()), () -> {}));
    }

    /** Keeps the chosen chair empty; whoever the rule had put there goes where the rule puts them next. */
    public void keepEmpty() {
        model.chosen().get().filter(c -> c.atTable() && seat(c).isEmpty()).ifPresent(card -> {
            Seat empty = new Seat(
                    Id.random(), table().orElseThrow().id(), card.number(), Optional.empty(), false, Text.NONE);
            model.make(new CreateItem(empty), () -> {});
        });
    }

    private Optional<Table> table() {
        return model.plan().get().map(TablePlan::table);
    }

    private Optional<Seat> seat(Card card) {
        return model.plan().get().flatMap(p -> p.at(card.key())).flatMap(p -> p.seat());
    }

    /** Takes down that two people at this event must sit together or apart. */
    public boolean wish(Neighbours.Wish wish, String one, String other) {
        Optional<Attendance> first = attending().find(one);
        Optional<Attendance> second = attending().find(other);
        if (first.isEmpty() || second.isEmpty()) {
            model.say(messages.text("seats.name.not-here", first.isEmpty() ? one : other));
            return false;
        }
        if (first.get().person().equals(second.get().person())) {
            model.say(messages.text("refused.neighbour-of-oneself"));
            return false;
        }
        model.make(
                new CreateItem(new Neighbours(
                        Id.random(),
                        model.event().get(),
                        wish,
                        first.get().person().orElseThrow(),
                        second.get().person().orElseThrow(),
                        Text.NONE)),
                () -> {});
        return true;
    }

    public void remove(ItemRef item) {
        model.make(new RemoveItem(item), () -> {});
    }

    /** The names of whoever attends, as a wish can name them. */
    public List<String> guests(String typed) {
        return attending().suggestions(typed);
    }
}
