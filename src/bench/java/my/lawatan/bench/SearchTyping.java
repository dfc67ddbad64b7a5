package my.lawatan.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import my.lawatan.search.Search;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Queries as officers type them, letter by letter, into the search of a trip: names of people, names with the words exchanged, names
 * with an error, titles of events, words of briefs. Prints what building the index and each letter takes. Run as {@code SearchTyping
 * file}.
 */
public final class SearchTyping {
    private static final int WARM_UP = 40;
    private static final int QUERIES = 300;
    private static final int RESULTS = 12;
    private static final double SLOW = 40;
    private final Random random = new Random(20261113);
    private final List<Person> people;
    private final List<Event> events;
    private final List<String> briefs;
    private final Figures work = new Figures();

    private SearchTyping(Trip trip) {
        people = sorted(trip.people().stream());
        events = sorted(trip.events().stream());
        briefs = sorted(trip.briefs().stream()).stream()
                .map(brief -> brief.background().plain())
                .filter(text -> text.length() > 60)
                .toList();
    }

    private static <T extends my.lawatan.trip.Item> List<T> sorted(Stream<T> items) {
        return items.sorted(java.util.Comparator.comparing(item -> item.id().value()))
                .toList();
    }

    public static void main(String[] args) {
        Trip trip;
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(args[0]))) {
            trip = store.load().trip();
        }
        long heapBefore = heap();
        long begin = System.nanoTime();
        try (Search search = Search.of(trip, new Messages(Language.EN))) {
            double built = (System.nanoTime() - begin) / 1e6;
            double megabytes = (heap() - heapBefore + search.bytes()) / 1e6;
            SearchTyping typing = new SearchTyping(trip);
            Figures letters = typing.type(search);
            System.out.println(String.format(
                    Locale.ROOT,
                    "search %d %.0f %.0f %.3f %.3f %.3f %.3f",
                    search.size(),
                    built,
                    megabytes,
                    letters.median(),
                    letters.percentile(99),
                    letters.percentile(100),
                    typing.work.percentile(99)));
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    // on a busy machine the clock on the wall also counts the others' work
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Figures type(Search search) {
        for (int i = 0; i < WARM_UP; i++) letters(query(i)).forEach(typed -> search.find(typed, RESULTS));
        Figures figures = new Figures();
        for (int i = 0; i < QUERIES; i++)
            for (String typed : letters(query(i)).toList()) {
                long begin = System.nanoTime();
                long processor = processor();
                search.find(typed, RESULTS);
                figures.add((System.nanoTime() - begin) / 1e6);
                double used = (processor() - processor) / 1e6;
                work.add(used);
                if (used > SLOW) System.err.printf(Locale.ROOT, "bench: %.1f ms of processor for %s%n", used, typed);
            }
        return figures;
    }

    private static Stream<String> letters(String query) {
        return Stream.iterate(1, n -> n <= query.length(), n -> n + 1).map(n -> query.substring(0, n));
    }

    private String query(int number) {
        String name = Names.bare(any(people).name()).toLowerCase(Locale.ROOT);
        return switch (number % 5) {
            case 0 -> name;
            case 1 -> exchanged(name);
            case 2 -> misspelt(name);
            case 3 -> shortened(any(events).title().plain(), 3);
            default -> shortened(any(briefs), 2);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String exchanged(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    private String misspelt(String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
    }

    private static String shortened(String text, int words) {
        String[] all = text.strip().split("\\s+", -1);
        return String.join(" ", new ArrayList<>(List.of(all)).subList(0, Math.min(words, all.length)));
    }
}
