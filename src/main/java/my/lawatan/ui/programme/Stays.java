package my.lawatan.ui.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** Where on the ground the traveller is from when on: as the places of the principal's events and the flights say, else in the host's city. */
final class Stays {
    /** Degrees within which a place is taken as the host's city itself; the sun is there within four minutes of it. */
    private static final double SAME_CITY = 1;

    private static final int DEEPEST = 8;

    /** From then on, until the next one. @param where none if nobody has said it */
    record Stay(Instant from, Optional<Coordinates> where, ZoneId zone) {}

    /** Between the two nobody is on the ground. */
    record Flight(Instant from, Instant to) {
        boolean covers(Instant at) {
            return at.isAfter(from) && at.isBefore(to);
        }
    }

    private final Trip trip;
    private final Optional<Coordinates> host;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Flight> flights = new ArrayList<>();

    private Stays(Trip trip) {
        this.trip = trip;
        this.host = PrayerLines.where(trip);
    }

    static Stays of(Trip trip) {
        Stays all = new Stays(trip);
        all.find();
        return all;
    }

    /** In their order; the first one is for ever before. */
    List<Stay> stays() {
        return stays;
    }

    boolean inTheAir(Instant at) {
        return flights.stream().anyMatch(f -> f.covers(at));
    }

    private void find() {
        Set<Id<Track>> principals = trip.tracks(TrackKind.PRINCIPAL);
        List<Stay> found = new ArrayList<>();
        trip.events().stream()
                .filter(Facts::counts)
                .filter(e -> e.when().timed())
                .filter(e -> principals.isEmpty() || e.tracks().isEmpty() || e.isOn(principals))
                .forEach(event -> add(event, found));
        trip.legs().stream()
                .filter(leg -> leg.mode() == LegMode.AIRCRAFT && leg.when().timed())
                .forEach(leg -> flight(leg.when(), leg.origin(), leg.destination(), found));
        found.sort(Comparator.comparing(Stay::from));
        merge(found);
    }

    private void add(Event event, List<Stay> found) {
        TimeSpan when = event.when();
        if (event.type() == EventKind.TRAVEL && otherZone(when)) {
            flight(when, Optional.empty(), event.place(), found);
            return;
        }
        if (event.place().isEmpty()) return;
        TimePoint start = when.start().orElseThrow();
        found.add(stay(start.instant(), event.place(), start.zone()));
    }

    private static boolean otherZone(TimeSpan when) {
        return when.end()
                .filter(end -> !end.zone().equals(when.start().orElseThrow().zone()))
                .isPresent();
    }

    private void flight(TimeSpan when, Optional<Id<Place>> from, Optional<Id<Place>> to, List<Stay> found) {
        if (when.end().isEmpty()) return;
        TimePoint leaves = when.start().orElseThrow();
        TimePoint lands = when.end().get();
        flights.add(new Flight(leaves.instant(), lands.instant()));
        found.add(stay(leaves.instant(), from, leaves.zone()));
        found.add(stay(lands.instant(), to, lands.zone()));
    }

    private Stay stay(Instant from, Optional<Id<Place>> place, ZoneId zone) {
        ZoneId there = place.flatMap(id -> up(id, Place::zone)).orElse(zone);
        Optional<Coordinates> where = place.flatMap(id -> up(id, Place::coordinates));
        boolean hosts = there.equals(trip.settings().hostZone());
        if (hosts && where.flatMap(w -> host.filter(h -> near(w, h))).isPresent() || hosts && where.isEmpty())
            where = host;
        return new Stay(from, where, there);
    }

    private static boolean near(Coordinates a, Coordinates b) {
        return Math.abs(a.latitude() - b.latitude()) < SAME_CITY && Math.abs(a.longitude() - b.longitude()) < SAME_CITY;
    }

    // what a room does not say its building does
    private <T> Optional<T> up(Id<Place> id, Function<Place, Optional<T>> said) {
        Optional<Place> place = trip.places().get(id);
        for (int i = 0; place.isPresent() && i < DEEPEST; i++) {
            Optional<T> value = said.apply(place.get());
            if (value.isPresent()) return value;
            place = place.get().within().flatMap(trip.places()::get);
        }
        return Optional.empty();
    }

    private void merge(List<Stay> found) {
        Stream<Stay> all = found.isEmpty()
                ? Stream.of(new Stay(Instant.MIN, host, trip.settings().hostZone()))
                : found.stream();
        all.forEach(stay -> {
            Optional<Stay> last = stays.isEmpty() ? Optional.empty() : Optional.of(stays.get(stays.size() - 1));
            boolean same = last.filter(
                            l -> l.zone().equals(stay.zone()) && l.where().equals(stay.where()))
                    .isPresent();
            if (!same) stays.add(last.isEmpty() ? new Stay(Instant.MIN, stay.where(), stay.zone()) : stay);
        });
    }
}
