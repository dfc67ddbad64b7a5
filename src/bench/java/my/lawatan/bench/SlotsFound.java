package my.lawatan.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.plan.Span;
import my.lawatan.plan.slots.Meeting;
import my.lawatan.plan.slots.Request;
import my.lawatan.plan.slots.SlotSearch;
import my.lawatan.plan.slots.Timetable;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted.Priority;

/**
 * Sixty bilaterals of half an hour among the heads of twenty-one delegations, in four rooms on one day. Prints when the first timetable was
 * there and when the best, how many meetings it holds, whether it is proved and else the gap. Run as {@code SlotsFound file round}; people and
 * places are those of that trip.
 */
public final class SlotsFound {
    private static final int DELEGATIONS = 21;
    private static final int ROOMS = 4;
    private static final int MEETINGS = 60;
    private static final int TURNOVER = 15;
    private static final int WARM_UP = 2;
    private static final double SECONDS = 2;
    private static final Set<ItemKind> KEPT = Set.of(
            ItemKind.SETTINGS, ItemKind.SOURCE, ItemKind.ORGANISATION, ItemKind.GROUP, ItemKind.PERSON, ItemKind.PLACE);

    private final Facts facts;
    private final List<Id<Person>> heads;
    private final List<Id<Place>> rooms;

    private SlotsFound(Trip trip) {
        List<Item> kept = trip.all().filter(item -> KEPT.contains(item.kind())).toList();
        facts = Facts.of(Trip.of(kept));
        heads = first(trip.people().stream().map(Person::id), DELEGATIONS);
        rooms = first(trip.places().stream().map(Place::id), ROOMS);
    }

    private static <T extends Item> List<Id<T>> first(Stream<Id<T>> ids, int number) {
        return ids.sorted(Comparator.comparing(Id::value)).limit(number).toList();
    }

    public static void main(String[] args) {
        Trip trip;
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(args[0]))) {
            trip = store.load().trip();
        }
        SlotsFound slots = new SlotsFound(trip);
        int round = Integer.parseInt(args[1]);
        for (int i = 1; i <= WARM_UP; i++) slots.search(slots.request(1000 * round + i));
        System.out.println(slots.search(slots.request(round)));
    }

    // the same for the same seed
    private Request request(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            int one = random.nextInt(DELEGATIONS);
            int other = (one + 1 + random.nextInt(DELEGATIONS - 1)) % DELEGATIONS;
            meetings.add(meeting("Meeting " + i, Set.of(heads.get(one), heads.get(other))));
        }
        LocalDateTime day = facts.trip().settings().firstDay().plusDays(1).atStartOfDay();
        Span window = new Span(minute(day.withHour(8)), minute(day.withHour(20)));
        return new Request(meetings, rooms, Map.of(), List.of(window), TURNOVER, TURNOVER);
    }

    private int minute(LocalDateTime time) {
        return Span.minute(time, facts.trip().settings().hostZone());
    }

    private static Meeting meeting(String title, Set<Id<Person>> people) {
        return new Meeting(
                title,
                title,
                Optional.empty(),
                30,
                Priority.SHOULD,
                people,
                Set.of(),
                0,
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty());
    }

    private String search(Request request) {
        AtomicLong first = new AtomicLong();
        long begin = System.nanoTime();
        Timetable found = new SlotSearch(facts, request)
                .run(SECONDS, better -> first.compareAndSet(0, System.nanoTime() - begin));
        long all = System.nanoTime() - begin;
        return String.format(
                Locale.ROOT,
                "slots %.1f %.1f %d %b %.1f",
                (first.get() == 0 ? all : first.get()) / 1e6,
                all / 1e6,
                found.held().size(),
                found.proved(),
                found.gap());
    }
}
