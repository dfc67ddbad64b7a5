package my.lawatan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.PutOnTrack;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.edit.ShiftEvents;
import my.lawatan.edit.TakeOffTrack;
import my.lawatan.edit.Together;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;

/** What can be done to several events at once, as one edit; none where all of them are so already. */
public record Several(List<Event> events) {
    public Several {
        events = List.copyOf(events);
    }

    /** Calls them off. */
    public Optional<Edit> cancel() {
        return each(e -> e.status() != EventStatus.CANCELLED, e -> new CancelEvent(e.id()), "edit.cancel-events");
    }

    /** Says how sure they are. */
    public Optional<Edit> status(EventStatus status) {
        if (status == EventStatus.CANCELLED) return cancel();
        return each(e -> e.status() != status, e -> new SetEventStatus(e.id(), status), "edit.set-status-events");
    }

    /** Fixed by the host, or ours to move. */
    public Optional<Edit> fix(boolean fixed) {
        String label = fixed ? "edit.fix-events" : "edit.free-events";
        return each(e -> e.fixedByHost() != fixed, e -> new FixEvent(e.id(), fixed), label);
    }

    /** Puts them on one more programme. */
    public Optional<Edit> on(Id<Track> track) {
        return each(e -> !e.tracks().contains(track), e -> new PutOnTrack(e.id(), track), "edit.put-events-on-track");
    }

    /** Takes them off a programme. */
    public Optional<Edit> off(Id<Track> track) {
        return each(
                e -> e.tracks().contains(track), e -> new TakeOffTrack(e.id(), track), "edit.take-events-off-track");
    }

    /** Moves those with a time by minutes of real time. */
    public Optional<Edit> later(int minutes) {
        List<Event> timed = events.stream().filter(e -> e.when().timed()).toList();
        if (timed.isEmpty() || minutes == 0) return Optional.empty();
        return Optional.of(new ShiftEvents(timed.stream().map(Event::id).collect(Collectors.toSet()), minutes));
    }

    private Optional<Edit> each(Predicate<Event> open, Function<Event, Edit> edit, String label) {
        List<Edit> all = events.stream().filter(open).map(edit).toList();
        if (all.size() < 2) return all.stream().findFirst();
        return Optional.of(new Together(label, all));
    }
}
