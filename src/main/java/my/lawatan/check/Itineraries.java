package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
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

    static Itineraries of(Facts facts) {
        IdMap<Slot> slots = facts.trip().events().map(Slot::of);
        IdMap<List<Slot>> onTracks =
                IdMap.grouped(slots.values(), slot -> slot.event().tracks());
        IdMap<List<Slot>> expected = IdMap.grouped(slots.values(), slot -> expected(facts, slot.event()));
        return new Itineraries(slots, onTracks.map(Itineraries::inOrder), expected.map(Itineraries::inOrder));
    }

    // whoever is named twice comes twice: to tell would cost more than all the rest
    private static List<Id<Person>> expected(Facts facts, Event event) {
        List<Attendance> list = facts.attendancesAt(event.id());
        List<Id<Person>> people = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Optional<Id<Person>> person = list.get(i).person();
            if (person.isPresent() && Facts.counts(list.get(i))) people.add(person.get());
        }
        return people;
    }

    /**
     * What has changed.
     *
     * @param events their ids
     * @param tracks those on which they were or are
     * @param people those who may be expected there otherwise than before, by event
     */
    record Changes(Set<Id<?>> events, Set<Id<Track>> tracks, Map<Id<Event>, Set<Id<Person>>> people) {
        /** What may be otherwise once these events and attendances are. */
        static Changes between(Facts before, Facts after, Set<Id<?>> planned, Set<Id<?>> attended) {
            Set<Id<Track>> tracks = new HashSet<>();
            Map<Id<Event>, Set<Id<Person>>> people = new HashMap<>();
            for (Facts facts : List.of(before, after)) {
                for (Id<?> id : planned)
                    facts.trip().events().get(id).ifPresent(event -> {
                        tracks.addAll(event.tracks());
                        people.computeIfAbsent(event.id(), e -> new HashSet<>()).addAll(facts.expectedAt(event.id()));
                    });
                for (Id<?> id : attended)
                    facts.trip().attendances().get(id).ifPresent(a -> people.computeIfAbsent(
                                    a.event(), e -> new HashSet<>())
                            .addAll(a.person().stream().toList()));
            }
            return new Changes(planned, tracks, people);
        }
    }

    /** After all that is named has become what it is in {@code facts}. */
    Itineraries after(Changes changes, Facts facts) {
        Map<Id<?>, Optional<Slot>> moved = new HashMap<>();
        for (Id<?> id : changes.events())
            moved.put(id, facts.trip().events().get(id).map(Slot::of));
        IdMap<Slot> next = slots.with(moved);
        return new Itineraries(next, tracks(changes, next), people(changes, next, facts));
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

    private IdMap<List<Slot>> people(Changes changes, IdMap<Slot> next, Facts facts) {
        Map<Id<?>, Optional<List<Slot>>> people = new HashMap<>();
        changes.people().forEach((event, all) -> {
            Slot slot = next.or(event, null);
            Set<Id<Person>> expected = slot == null ? Set.of() : facts.expectedAt(event);
            for (Id<Person> person : all) {
                List<Slot> list = people.computeIfAbsent(person, id -> Optional.of(new ArrayList<>(ofPerson(person))))
                        .orElseThrow();
                list.removeIf(before -> before.event().id().equals(event));
                if (expected.contains(person)) list.add(slot);
            }
        });
        people.values().forEach(list -> inOrder(list.orElseThrow()));
        return ofPeople.with(people);
    }

    // each once: who is named twice at one event has it twice, side by side once they are sorted
    private static List<Slot> inOrder(List<Slot> slots) {
        if (slots.size() < 2) return slots;
        slots.sort(Slot.BY_START);
        for (int i = 1; i < slots.size(); i++)
            if (slots.get(i) == slots.get(i - 1))
                return slots.stream().distinct().toList();
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

    /** Tells each person who is expected anywhere, and where. */
    @SuppressWarnings("unchecked")
    void forEachPerson(BiConsumer<Id<Person>, List<Slot>> each) {
        ofPeople.forEach((id, slots) -> each.accept((Id<Person>) id, slots));
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
