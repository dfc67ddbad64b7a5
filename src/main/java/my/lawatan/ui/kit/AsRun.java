package my.lawatan.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HoldEvent;
import my.lawatan.edit.NoteActual;
import my.lawatan.edit.ReleaseHold;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.SwapPlan;
import my.lawatan.edit.Together;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** The edits of an event with one press on the day: held, released, begun, ended, plan B in force. */
public record AsRun(Trip trip, Event event) {
    /** Held until called, or not any more. */
    public Edit toggleHold() {
        return Beside.hold(trip, event.id())
                .<Edit>map(h -> new RemoveItem(ItemRef.to(h)))
                .orElseGet(() -> new HoldEvent(Id.random(), event.id(), Text.NONE, Text.NONE));
    }

    /** Released at that instant; held again if it is released. */
    public Optional<Edit> release(Instant now) {
        return Beside.hold(trip, event.id()).map(hold -> new ReleaseHold(hold.id(), released(hold, now)));
    }

    private Optional<TimePoint> released(Hold hold, Instant now) {
        return hold.released().isPresent() ? Optional.empty() : Optional.of(at(now));
    }

    /** It begins now; what was held is released with it.
     *
     * @throws Refused on a day that is none of the visit */
    public Edit began(Instant now) {
        requireTheVisit(now);
        Edit noted = new NoteActual(Id.random(), event.id(), Optional.of(at(now)), actual().flatMap(Actual::ended));
        Optional<Hold> held =
                Beside.hold(trip, event.id()).filter(h -> h.released().isEmpty());
        if (held.isEmpty()) return noted;
        List<Edit> both = new ArrayList<>();
        both.add(new ReleaseHold(held.get().id(), Optional.of(at(now))));
        both.add(noted);
        return new Together("edit.begun-released", both);
    }

    /** It ends now.
     *
     * @throws Refused on a day that is none of the visit */
    public Edit ended(Instant now) {
        requireTheVisit(now);
        return new NoteActual(Id.random(), event.id(), actual().flatMap(Actual::began), Optional.of(at(now)));
    }

    private Optional<Actual> actual() {
        return Beside.actual(trip, event.id());
    }

    private void requireTheVisit(Instant now) {
        LocalDate today = now.atZone(trip.settings().hostZone()).toLocalDate();
        // the night after the last evening is still the visit's
        boolean during = !today.isBefore(trip.settings().firstDay())
                && !today.isAfter(trip.settings().lastDay().plusDays(1));
        if (!during)
            throw new Refused(
                    "refused.not-on-the-day",
                    trip.settings().firstDay(),
                    trip.settings().lastDay());
    }

    /** Now, by the clock where the event is. */
    private TimePoint at(Instant now) {
        return TimePoint.of(
                now,
                event.when().start().map(TimePoint::zone).orElse(trip.settings().hostZone()));
    }

    /** Puts that plan B in force, with all others of its name that are not yet; or goes back from it likewise. */
    public static Edit swap(Trip trip, Alternative alternative) {
        if (!alternative.plan().stated()) return SwapPlan.of(Set.of(alternative.id()));
        return SwapPlan.of(trip.alternatives().stream()
                .filter(a -> a.plan().equals(alternative.plan()) && a.inForce() == alternative.inForce())
                .map(Alternative::id)
                .collect(java.util.stream.Collectors.toSet()));
    }
}
