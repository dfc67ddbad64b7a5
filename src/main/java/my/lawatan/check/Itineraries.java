package my.lawatan.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.Track;

/** The events of each track that take place and are on the clock, in order of time. */
final class Itineraries {
    /** Whatever begins first comes first; ids decide between equals. */
    static final Comparator<Event> BY_START =
            Comparator.comparing(Itineraries::start).thenComparing(Event::id);

    private final Map<Id<Track>, List<Event>> byTrack;

    private Itineraries(Map<Id<Track>, List<Event>> byTrack) {
        this.byTrack = byTrack;
    }

    static Itineraries of(ItemMap<Event> events) {
        Map<Id<Track>, List<Event>> byTrack = new HashMap<>();
        for (Event event : events.values())
            if (Facts.counts(event))
                for (Id<Track> track : event.tracks())
                    byTrack.computeIfAbsent(track, t -> new ArrayList<>()).add(event);
        byTrack.values().forEach(list -> list.sort(BY_START));
        return new Itineraries(byTrack);
    }

    /** After these events have become what they are in {@code after}. */
    Itineraries after(Collection<Id<?>> ids, ItemMap<Event> before, ItemMap<Event> after) {
        if (ids.isEmpty()) return this;
        Map<Id<Track>, List<Event>> next = new HashMap<>(byTrack);
        for (Id<?> id : ids) {
            before.get(id).filter(Facts::counts).ifPresent(was -> was.tracks().forEach(track -> {
                List<Event> list = new ArrayList<>(next.get(track));
                list.remove(Collections.binarySearch(list, was, BY_START));
                next.put(track, list);
            }));
            after.get(id).filter(Facts::counts).ifPresent(is -> is.tracks().forEach(track -> {
                List<Event> list = new ArrayList<>(next.getOrDefault(track, List.of()));
                list.add(-1 - Collections.binarySearch(list, is, BY_START), is);
                next.put(track, list);
            }));
        }
        return new Itineraries(next);
    }

    /** What is on that track before the event. */
    Optional<Event> before(Id<Track> track, Event event) {
        List<Event> list = byTrack.getOrDefault(track, List.of());
        int at = Collections.binarySearch(list, event, BY_START);
        int index = at >= 0 ? at - 1 : -2 - at;
        return index < 0 ? Optional.empty() : Optional.of(list.get(index));
    }

    /** What is on that track after the event. */
    Optional<Event> after(Id<Track> track, Event event) {
        List<Event> list = byTrack.getOrDefault(track, List.of());
        int at = Collections.binarySearch(list, event, BY_START);
        int index = at >= 0 ? at + 1 : -1 - at;
        return index >= list.size() ? Optional.empty() : Optional.of(list.get(index));
    }

    private static Instant start(Event event) {
        return event.when().startInstant().orElseThrow();
    }
}
