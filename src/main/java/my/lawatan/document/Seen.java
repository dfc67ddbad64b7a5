package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/**
 * How the programme is looked at in the window, so that it can be printed like that.
 *
 * @param days those that are shown, in order
 * @param track the programme that is shown alone; none if all are
 * @param events of a list, in its order, and among them {@link Sun#line()} for a prayer or sunrise; of no other form
 * @param step minutes between two rows of hours
 * @param sun the prayers and the sunrise that are shown, in order of time; none while nobody wants to see them
 */
public record Seen(
        Form form, List<LocalDate> days, Optional<Id<Track>> track, List<Id<Event>> events, int step, List<Sun> sun) {
    private static final int HOUR = 60;

    /** In which way. */
    public enum Form {
        /** A column a day. */
        TRIP,
        /** A column a programme, of one day. */
        DAY,
        LIST,
        /** Minute by minute. */
        LINES
    }

    /**
     * A prayer time or the sun's rising.
     *
     * @param name what it is in the message bundles: {@code dhuhr}
     * @param day the day of the programme in which it falls, by the host's clock
     */
    public record Sun(String name, LocalDate day, Instant at) {
        /** By what a list knows its line. */
        public Id<Event> line() {
            return line(at);
        }

        /** By what a list knows the line of what happens at that instant. */
        public static Id<Event> line(Instant at) {
            return Id.named("sky/" + at);
        }
    }

    public Seen {
        days = List.copyOf(days);
        events = List.copyOf(events);
        sun = List.copyOf(sun);
        if (step < 1) throw new IllegalArgumentException("step " + step);
    }

    /** Without prayers and sunrise. */
    public Seen(Form form, List<LocalDate> days, Optional<Id<Track>> track, List<Id<Event>> events, int step) {
        this(form, days, track, events, step, List.of());
    }

    /** The same with those prayers and sunrises. */
    public Seen under(List<Sun> shown) {
        return new Seen(form, days, track, events, step, shown);
    }

    /** All days of the trip beside each other. */
    static Seen whole(Trip trip) {
        return new Seen(Form.TRIP, List.copyOf(TripDays.of(trip)), Optional.empty(), List.of(), HOUR);
    }

    /** Whether the event is on what is shown. */
    boolean shows(Event event) {
        return event.tracks().isEmpty() || track.map(event.tracks()::contains).orElse(true);
    }
}
