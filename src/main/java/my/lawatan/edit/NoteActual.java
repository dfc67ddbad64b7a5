package my.lawatan.edit;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/**
 * Notes when an event really began and ended, in place of what was noted before. Its plan stays as it is.
 *
 * @param actual id of the note, if there is none of that event yet
 * @param began none if it has not begun, or nobody knows when
 * @param ended none if it goes on, or nobody knows when
 */
public record NoteActual(Id<Actual> actual, Id<Event> event, Optional<TimePoint> began, Optional<TimePoint> ended)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Event run = trip.event(event);
        if (began.filter(at -> !at.hasTime()).isPresent()
                || ended.filter(at -> !at.hasTime()).isPresent())
            throw new Refused("refused.actual-no-time", run.title());
        Optional<Actual> noted = Beside.actual(trip, event);
        Text note = noted.map(Actual::note).orElse(Text.NONE);
        if (began.isEmpty() && ended.isEmpty() && !note.stated())
            return noted.map(a -> trip.with(List.of(), List.of(ItemRef.to(a)))).orElse(trip);
        Actual now = new Actual(noted.map(Actual::id).orElse(actual), event, began, ended, note);
        return trip.with(now);
    }

    @Override
    public Label label(Trip before) {
        Optional<Actual> noted = Beside.actual(before, event);
        String title = before.event(event).title().plain();
        boolean end = !noted.flatMap(Actual::ended).equals(ended);
        boolean start = !noted.flatMap(Actual::began).equals(began);
        if (start && !end && began.isPresent())
            return Label.of("edit.note-began", title, began.get().local().toLocalTime());
        if (end && !start && ended.isPresent())
            return Label.of("edit.note-ended", title, ended.get().local().toLocalTime());
        return Label.of("edit.note-actual", title);
    }
}
