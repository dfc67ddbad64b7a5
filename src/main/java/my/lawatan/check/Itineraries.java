package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.Person;
import my.lawatan.trip.Track;

/**
 * When all events are that take place and are on the clock, and which of them each track and each person has, in order of time. A copy
 * for changed events and attendances costs what has changed.
 */
final class Itineraries {
    private final IdMap<Slot> slots;
    private final IdMap<List<Slot>> ofTracks;
    private final IdMap<List<Slot>> ofPeople;

    private Itineraries(IdMap<Slot> slots, IdMap<List<Slot>> ofTracks, IdMap<List<Slot>> ofPeople) {
        this.slots = slots;
        this.ofTracks = ofTracks;
        this.ofPeople = ofPeople;
    }

    static Itineraries of(ItemMap<Event> events, Grouped<Person, Attendance> attendances) {
        IdMap<Slot> slots = events.map(Slot::of);
        IdMap<List<Slot>> onTracks =
                IdMap.grouped(slots.values(), slot -> slot.event().tracks());
        return new Itineraries(
                slots, onTracks.map(Itineraries::inOrder), attendances.map(expected -> expected(slots, expected)));
    }

    /** What has changed, as refs of events, of tracks and of people whose itineraries may differ. */
    record Changes(Collection<Id<?>> events, Collection<Id<Track>> tracks, Collection<Id<Person>> people) {}

    /** After all that is named has become what it is in {@code events} and {@code attendances}. */
    Itineraries after(Changes changes, ItemMap<Event> events, Grouped<Person, Attendance> attendances) {
        Map<Id<?>, Optional<Slot>> moved = new HashMap<>();
        for (Id<?> id : changes.events()) moved.put(id, events.get(id).map(Slot::of));
        IdMap<Slot> next = slots.with(moved);
        Map<Id<?>, Optional<List<Slot>>> people = new HashMap<>();
        for (Id<Person> id : changes.people()) people.put(id, Optional.of(expected(next, attendances.get(id))));
        return new Itineraries(next, tracks(changes, next), ofPeople.with(people));
    }

    private IdMap<List<Slot>> tracks(Changes changes, IdMap<Slot> next) {
        Map<Id<?>, Optional<List<Slot>>> tracks = new HashMap<>();
        for (Id<Track> id : changes.tracks()) {
            List<Slot> list = new ArrayList<>(of(id));
            list.removeIf(slot -> changes.events().contains(slot.event().id()));
            for (Id<?> event : changes.events())
                next.get(event)
                        .filter(slot -> slot.event().tracks().contains(id))
                        .ifPresent(list::add);
            tracks.put(id, Optional.of(inOrder(list)));
        }
        return ofTracks.with(tracks);
    }

    private static List<Slot> expected(IdMap<Slot> slots, List<Attendance> attendances) {
        List<Slot> found = new ArrayList<>(attendances.size());
        for (Attendance attendance : attendances) {
            Slot slot = Facts.counts(attendance) ? slots.or(attendance.event(), null) : null;
            if (slot != null) found.add(slot);
        }
        inOrder(found);
        // who is named twice at one event has it twice, side by side
        for (int i = found.size() - 1; i > 0; i--) if (found.get(i) == found.get(i - 1)) found.remove(i);
        return found;
    }

    private static List<Slot> inOrder(List<Slot> slots) {
        if (slots.size() > 1) slots.sort(Slot.BY_START);
        return slots;
    }

    /** When that event is; none if it does not take place or is not on the clock. */
    Optional<Slot> slot(Id<Event> event) {
        return slots.get(event);
    }

    /** What is on that track. */
    List<Slot> of(Id<Track> track) {
        return ofTracks.or(track, List.of());
    }

    /** Where that person is expected. */
    List<Slot> ofPerson(Id<Person> person) {
        return ofPeople.or(person, List.of());
    }

    /** Tells what comes next before the slot on that itinerary, and what comes next after it. */
    static void nextTo(Slot slot, List<Slot> itinerary, Consumer<Slot> found) {
        int at = Collections.binarySearch(itinerary, slot, Slot.BY_START);
        int before = at >= 0 ? at - 1 : -2 - at;
        int after = at >= 0 ? at + 1 : -1 - at;
        if (before >= 0) found.accept(itinerary.get(before));
        if (after < itinerary.size()) found.accept(itinerary.get(after));
    }
}
