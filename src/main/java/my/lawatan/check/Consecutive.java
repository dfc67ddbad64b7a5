package my.lawatan.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
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
    record Pair(Event first, Event second, List<ItemRef> programmes) {
        /** Whether both are at places; a way that is an event of its own is at the place to which it leads. */
        boolean placed() {
            return first.place().isPresent() && second.place().isPresent() && second.type() != EventKind.TRAVEL;
        }

        /** Minutes between them; negative where they overlap, none where the end is open. */
        Optional<Long> minutes() {
            return first.when().endInstant().map(end -> Duration.between(
                            end, second.when().startInstant().orElseThrow())
                    .toMinutes());
        }
    }

    private record Key(Id<Event> first, Id<Event> second) {}

    private final Facts facts;

    Consecutive(Facts facts) {
        this.facts = facts;
    }

    /** What this event follows, and what follows it. */
    Stream<Pair> with(Event event) {
        Map<Key, Pair> pairs = new LinkedHashMap<>();
        each(event, (other, programme) -> {
            boolean later = Itineraries.BY_START.compare(event, other) < 0;
            Event first = later ? event : other;
            Event second = later ? other : event;
            pairs.computeIfAbsent(new Key(first.id(), second.id()), k -> new Pair(first, second, new ArrayList<>()))
                    .programmes()
                    .add(programme);
        });
        return pairs.values().stream();
    }

    /** The events next to it on any programme; whoever follows whom depends on them. */
    Stream<Event> neighbours(Event event) {
        List<Event> all = new ArrayList<>();
        each(event, (other, programme) -> all.add(other));
        return all.stream().distinct();
    }

    private void each(Event event, BiConsumer<Event, ItemRef> found) {
        if (!Facts.counts(event)) return;
        for (Id<Track> id : event.tracks()) {
            ItemRef track = ItemRef.to(facts.trip().tracks().get(id).orElseThrow());
            facts.itineraries().before(id, event).ifPresent(e -> found.accept(e, track));
            facts.itineraries().after(id, event).ifPresent(e -> found.accept(e, track));
        }
        facts.attendancesAt(event.id()).stream()
                .filter(Facts::counts)
                .flatMap(a -> a.person().stream())
                .distinct()
                .forEach(person -> nextTo(event, person, found));
    }

    private void nextTo(Event event, Id<Person> person, BiConsumer<Event, ItemRef> found) {
        Event before = null;
        Event after = null;
        for (Attendance attendance : facts.attendancesOf(person)) {
            if (!Facts.counts(attendance) || attendance.event().equals(event.id())) continue;
            Event other = facts.trip().event(attendance.event());
            if (!Facts.counts(other)) continue;
            boolean later = Itineraries.BY_START.compare(event, other) < 0;
            if (later && (after == null || Itineraries.BY_START.compare(other, after) < 0)) after = other;
            if (!later && (before == null || Itineraries.BY_START.compare(other, before) > 0)) before = other;
        }
        ItemRef ref = ItemRef.to(facts.trip().person(person));
        if (before != null) found.accept(before, ref);
        if (after != null) found.accept(after, ref);
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
