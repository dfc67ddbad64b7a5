package my.lawatan.ui.inspector;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HoldEvent;
import my.lawatan.edit.NoteActual;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.AsRun;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.kit.TimeInput;

/** What stands beside the selected event on the day: what its time is counted from, its hold point, and when it really was. */
final class BesideModel {
    /**
     * What is seen of it.
     *
     * @param counted "= end of Arrival + 15 min"; empty if its time is its own
     * @param hold its hold point in words; empty if it is not held
     * @param released whether somebody has said that it may begin
     * @param run when it really was, and how late; empty if nothing was noted
     */
    record Seen(String counted, String hold, boolean released, String run) {
        static final Seen NOTHING = new Seen("", "", false, "");
    }

    private final Commit commit;
    private final Messages messages;
    private final Supplier<Instant> present;
    private final TimeInput input;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    final ChoiceModel<Event, Boolean> held;
    final FieldModel<Event> until;
    final FieldModel<Event> releasedBy;
    final FieldModel<Event> began;
    final FieldModel<Event> ended;
    private Consumer<Id<Event>> delaying = late -> {};
    private Trip trip;
    private Event event;

    BesideModel(Fields<Event> fields, Commit commit, Supplier<Instant> present, Messages messages) {
        this.commit = commit;
        this.present = present;
        this.messages = messages;
        this.input = new TimeInput(messages);
        held = fields.choice(e -> hold(e).isPresent(), (e, wanted) -> new AsRun(trip, e).toggleHold());
        until = held("until", Hold::until, fields);
        releasedBy = held("releasedBy", Hold::releasedBy, fields);
        began = fields.field(
                e -> clock(actual(e).flatMap(Actual::began)),
                (e, typed) -> new NoteActual(
                        Id.random(), e.id(), point(e, typed), actual(e).flatMap(Actual::ended)));
        ended = fields.field(
                e -> clock(actual(e).flatMap(Actual::ended)),
                (e, typed) -> new NoteActual(Id.random(), e.id(), actual(e).flatMap(Actual::began), point(e, typed)));
    }

    // whoever writes what is waited for holds the event
    private FieldModel<Event> held(String component, Function<Hold, Text> read, Fields<Event> fields) {
        BiFunction<Event, String, Edit> write = (e, typed) -> {
            Text text = hold(e).map(read).orElse(Text.NONE).with(messages.language(), typed);
            return hold(e).map(h -> Fields.revise(h, component, text))
                    .orElseGet(() -> component.equals("until")
                            ? new HoldEvent(Id.random(), e.id(), text, Text.NONE)
                            : new HoldEvent(Id.random(), e.id(), Text.NONE, text));
        };
        return fields.field(
                e -> hold(e).map(read).map(t -> t.in(messages.language())).orElse(""), write);
    }

    private Optional<Hold> hold(Event e) {
        return Beside.hold(trip, e.id());
    }

    private Optional<Actual> actual(Event e) {
        return Beside.actual(trip, e.id());
    }

    private String clock(Optional<TimePoint> point) {
        return point.flatMap(TimePoint::time).map(new Times(messages)::clock).orElse("");
    }

    // a clock alone is that of the event's day, or of the night after it
    private Optional<TimePoint> point(Event e, String typed) {
        LocalDate day = e.when()
                .start()
                .map(TimePoint::date)
                .or(() -> e.when().day())
                .orElse(trip.settings().firstDay());
        ZoneId zone =
                e.when().start().map(TimePoint::zone).orElse(trip.settings().hostZone());
        if (typed.isBlank()) return Optional.empty();
        if (typed.strip().matches(".*[ \\p{L}].*")) return input.point(typed, day, zone);
        return input.time(typed).map(time -> {
            TimePoint there = TimePoint.at(day.atTime(time), zone);
            boolean night = e.when()
                    .startInstant()
                    .filter(start -> there.instant().isBefore(start.minusSeconds(12 * 3600)))
                    .isPresent();
            return night ? there.plusDays(1) : there;
        });
    }

    /** Before the fields are shown that event. */
    void look(Trip now, Event shown) {
        trip = now;
        event = shown;
        BesideWords words = new BesideWords(now, messages);
        Optional<Hold> hold = hold(shown);
        seen.set(new Seen(
                words.counted(shown),
                words.hold(shown),
                hold.flatMap(Hold::released).isPresent(),
                words.run(shown)));
        refused.set("");
    }

    /** The plans B of the event. */
    List<Alternative> plans() {
        return Beside.alternatives(trip, event.id());
    }

    /** Releases what is held, or holds it again. */
    void release() {
        new AsRun(trip, event).release(present.get()).ifPresent(this::make);
    }

    /** It begins at this moment. */
    void beginsNow() {
        now(run -> run.began(present.get()));
    }

    /** It ends at this moment. */
    void endsNow() {
        now(run -> run.ended(present.get()));
    }

    /** Asks {@code delaying} from now on what gives way when the event is late. */
    void delayWith(Consumer<Id<Event>> delaying) {
        this.delaying = delaying;
    }

    /** It is late: what gives way? */
    void delayed() {
        delaying.accept(event.id());
    }

    private void now(Function<AsRun, Edit> what) {
        try {
            make(what.apply(new AsRun(trip, event)));
        } catch (Refused no) {
            refused.set(messages.text(no));
        }
    }

    private void make(Edit edit) {
        commit.commit(edit, () -> {}, no -> refused.set(messages.text(no)));
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /** Why a press did nothing; empty if nothing is wrong. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
