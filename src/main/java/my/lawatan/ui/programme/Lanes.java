package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/**
 * The programmes of one day as columns, in their order; a last one for what nobody has put on any, if there is such.
 *
 * @param day of the host; holds that day alone
 */
record Lanes(HostDays day, List<Lane> all) implements Columns {
    /** One column. @param track none for what is on no programme */
    record Lane(Optional<Id<Track>> track, Optional<Track> of) {}

    Lanes {
        all = List.copyOf(all);
    }

    /** @param events those of that day */
    static Lanes of(Trip trip, HostDays day, Collection<Event> events) {
        List<Lane> all = new ArrayList<>();
        trip.tracks().stream()
                .sorted(Track.ORDER)
                .forEach(track -> all.add(new Lane(Optional.of(track.id()), Optional.of(track))));
        if (all.isEmpty() || events.stream().anyMatch(e -> e.tracks().isEmpty()))
            all.add(new Lane(Optional.empty(), Optional.empty()));
        return new Lanes(day, all);
    }

    /** The columns in which the event stands. */
    List<Integer> of(Event event) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            if (all.get(i)
                    .track()
                    .map(event.tracks()::contains)
                    .orElse(event.tracks().isEmpty())) columns.add(i);
        return columns;
    }

    /** The programmes of an event that is moved some columns on from one of its own.
     *
     * @param from the column in which it was taken; any other means the first in which it stands */
    Set<Id<Track>> moved(Event event, int from, int columns) {
        List<Integer> own = of(event);
        Set<Id<Track>> tracks = new HashSet<>(event.tracks());
        if (own.isEmpty()) return tracks;
        int source = own.contains(from) ? from : own.get(0);
        int target = Math.max(0, Math.min(all.size() - 1, source + columns));
        all.get(source).track().ifPresent(tracks::remove);
        all.get(target).track().ifPresent(tracks::add);
        return tracks;
    }

    @Override
    public Planner planner(Trip trip, Supplier<Id<Event>> ids) {
        return new LaneProposals(trip, this, ids);
    }
}
