package my.lawatan.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import my.lawatan.trip.Access;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;

/**
 * Who of ours must carry a pass of one type at one event, and who has none when it begins. Whoever has the pin needs nothing else: it is
 * free passage.
 *
 * @param access the first that asks for that type there
 * @param limit what says how many of us may come with one: of several that whose quota is nearest or most exceeded
 * @param must who must carry one, by id
 * @param lacking who of these has none when the event begins
 * @param carried how many of us have one there at once, or must: at this event and at all that overlap it behind that door
 */
public record PassNeed(
        Event event,
        Access access,
        Pass.Type type,
        Optional<Access> limit,
        List<Id<Person>> must,
        List<Id<Person>> lacking,
        int carried) {
    public PassNeed {
        must = List.copyOf(must);
        lacking = List.copyOf(lacking);
    }

    /** How many of us may have one behind that door at once; no limit if not stated. */
    public Optional<Integer> quota() {
        return limit.flatMap(Access::quota);
    }

    /** Whether more of us come with one than may. */
    public boolean overQuota() {
        return quota().filter(most -> carried > most).isPresent();
    }

    /** What the event asks for, type by type; nothing of one that is cancelled or not on the clock. */
    public static List<PassNeed> of(Facts facts, Event event) {
        if (!Facts.counts(event)) return List.of();
        List<Access> all = facts.accesses().of(facts.trip(), event);
        return all.isEmpty() ? List.of() : facts.passNeeds().computeIfAbsent(event, e -> of(facts, all, e));
    }

    private static List<PassNeed> of(Facts facts, List<Access> all, Event event) {
        Map<Pass.Type, List<Access>> byType = new EnumMap<>(Pass.Type.class);
        for (Access access : all)
            byType.computeIfAbsent(access.pass(), t -> new ArrayList<>()).add(access);
        return byType.values().stream().map(asked -> of(facts, event, asked)).toList();
    }

    private static PassNeed of(Facts facts, Event event, List<Access> asked) {
        Pass.Type type = asked.get(0).pass();
        Instant at = event.when().startInstant().orElseThrow();
        Set<AttendanceRole> roles = EnumSet.noneOf(AttendanceRole.class);
        asked.forEach(a -> roles.addAll(a.roles()));
        List<Id<Person>> must = ours(facts, event, a -> roles.contains(a.role()))
                .filter(p -> !free(facts, p, type, at))
                .sorted()
                .toList();
        List<Id<Person>> lacking =
                must.stream().filter(p -> !facts.custody().has(p, type, at)).toList();
        List<Door> limited = asked.stream()
                .filter(a -> a.quota().isPresent())
                .map(a -> new Door(a, carried(facts, event, a, at)))
                .sorted(Door.WORST)
                .toList();
        if (limited.isEmpty()) return new PassNeed(event, asked.get(0), type, Optional.empty(), must, lacking, 0);
        Door worst = limited.get(0);
        return new PassNeed(event, asked.get(0), type, Optional.of(worst.access()), must, lacking, worst.carried());
    }

    /** A door with a quota and how many come through it. */
    private record Door(Access access, int carried) {
        static final Comparator<Door> WORST = Comparator.comparing(Door::left)
                .thenComparing(d -> d.access().quota().orElseThrow())
                .thenComparing(d -> d.access().id());

        int left() {
            return access.quota().orElseThrow() - carried;
        }
    }

    private static boolean free(Facts facts, Id<Person> person, Pass.Type type, Instant at) {
        return type != Pass.Type.PIN && facts.custody().has(person, Pass.Type.PIN, at);
    }

    private static Stream<Id<Person>> ours(Facts facts, Event event, Predicate<Attendance> which) {
        return facts.attendancesAt(event.id()).stream()
                .filter(a -> Facts.counts(a) && which.test(a))
                .flatMap(a -> a.person().stream())
                .filter(p -> facts.trip().person(p).side() == Side.OURS)
                .distinct();
    }

    private static int carried(Facts facts, Event event, Access access, Instant at) {
        Set<Id<Person>> people = new LinkedHashSet<>();
        for (Event there : behind(facts, access, event))
            ours(facts, there, a -> true)
                    .filter(p -> facts.custody().has(p, access.pass(), at)
                            || mustCarry(facts, there, p, access) && !free(facts, p, access.pass(), at))
                    .forEach(people::add);
        return people.size();
    }

    private static boolean mustCarry(Facts facts, Event event, Id<Person> person, Access access) {
        return facts.attendancesAt(event.id()).stream()
                .anyMatch(a -> a.person().filter(person::equals).isPresent()
                        && Facts.counts(a)
                        && access.roles().contains(a.role()));
    }

    /** The events for which that access holds at the time of {@code event}, which is one of them. */
    static List<Event> behind(Facts facts, Access access, Event event) {
        if (access.place().isEmpty()) return List.of(event);
        Slot slot = Slot.of(event);
        Stream<Event> there = facts.trip().places().stream()
                .filter(place -> within(facts, place, access.place().get()))
                .flatMap(place -> facts.eventsAt(place.id()).stream())
                .filter(other -> other.id().equals(event.id())
                        || Facts.counts(other) && Slot.of(other).overlaps(slot));
        return Stream.concat(Stream.of(event), there).distinct().toList();
    }

    private static boolean within(Facts facts, Place place, Id<Place> door) {
        return facts.trip().isIn(place.id(), door);
    }
}
