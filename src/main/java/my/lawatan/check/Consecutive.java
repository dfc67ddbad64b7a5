package my.lawatan.check;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Track;

/** Events that follow one another on the programme of a person or of a track. */
final class Consecutive {
    /** Two events, one after the other, and on whose programmes they follow each other. */
    record Pair(Slot before, Slot after, List<ItemRef> programmes) {
        Event first() {
            return before.event();
        }

        Event second() {
            return after.event();
        }

        /** Whether both are at places; a way that is an event of its own is at the place to which it leads. */
        boolean placed() {
            return first().place().isPresent() && second().place().isPresent() && second().type() != EventKind.TRAVEL;
        }

        /** When one leaves the first of them, by the clock there; its end is known. */
        LocalTime leaving() {
            return first().when().end().orElseThrow().time().orElseThrow();
        }

        /** Minutes between them; negative where they overlap, none where the end is open. */
        Optional<Long> minutes() {
            boolean open = first().when().end().isEmpty();
            return open ? Optional.empty() : Optional.of((after.start() - before.end()) / 60);
        }
    }

    private record Key(Id<Event> first, Id<Event> second) {}

    private final Facts facts;

    Consecutive(Facts facts) {
        this.facts = facts;
    }

    /** What this event follows, and what follows it. */
    Collection<Pair> with(Event event) {
        Map<Key, Pair> pairs = new LinkedHashMap<>();
        each(event, (slot, other, programme) -> {
            boolean later = Slot.BY_START.compare(slot, other) < 0;
            Slot first = later ? slot : other;
            Slot second = later ? other : slot;
            Key key = new Key(first.event().id(), second.event().id());
            pairs.computeIfAbsent(key, k -> new Pair(first, second, new ArrayList<>()))
                    .programmes()
                    .add(programme);
        });
        return pairs.values();
    }

    /** The events next to it on any programme; whoever follows whom depends on them. */
    Collection<Event> neighbours(Event event) {
        Map<Id<Event>, Event> all = new LinkedHashMap<>();
        each(event, (slot, other, programme) -> all.put(other.event().id(), other.event()));
        return all.values();
    }

    private interface Found {
        void accept(Slot slot, Slot other, ItemRef programme);
    }

    private void each(Event event, Found found) {
        Itineraries itineraries = facts.itineraries();
        itineraries.slot(event.id()).ifPresent(slot -> {
            for (Id<Track> track : event.tracks())
                each(slot, itineraries.of(track), new ItemRef(ItemKind.TRACK, track), found);
            for (Id<Person> person : facts.expectedAt(event.id()))
                each(slot, itineraries.ofPerson(person), new ItemRef(ItemKind.PERSON, person), found);
        });
    }

    private static void each(Slot slot, List<Slot> itinerary, ItemRef programme, Found found) {
        Itineraries.nextTo(slot, itinerary, other -> found.accept(slot, other, programme));
    }

    /** At most three of those on whose programmes a pair is, then how many more; the people of a track go without saying. */
    List<Object> who(Pair pair) {
        boolean tracks = pair.programmes().stream().anyMatch(p -> p.kind() == ItemKind.TRACK);
        List<String> names = pair.programmes().stream()
                .filter(p -> !tracks || p.kind() == ItemKind.TRACK)
                .sorted(Comparator.comparing((ItemRef p) -> !isPrincipal(p)).thenComparing(Comparator.naturalOrder()))
                .map(p -> Titles.of(facts.trip().get(p), facts.trip()))
                .distinct()
                .toList();
        int said = Math.min(names.size(), MOST_NAMES);
        return List.of(String.join(", ", names.subList(0, said)), names.size() - said);
    }

    private static final int MOST_NAMES = 3;

    private boolean isPrincipal(ItemRef programme) {
        return facts.trip()
                .settings()
                .principal()
                .filter(programme.id()::equals)
                .isPresent();
    }
}
