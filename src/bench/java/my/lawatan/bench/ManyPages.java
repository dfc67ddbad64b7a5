package my.lawatan.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Separation;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * Papers of many pages out of the exercise. {@code book EXERCISE BRIEFS} makes a briefing book of so many briefs, {@code sheets EXERCISE
 * COUNT THREADS} so many day sheets, {@code jobs EXERCISE COUNT} the day sheets of so many days, each day as one job. Says "pages", their number and the milliseconds, after a round to warm up.
 */
public final class ManyPages {
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final int WARM = 20;

    private ManyPages() {}

    public static void main(String[] args) throws Exception {
        Trip trip;
        try (SqliteStore store = SqliteStore.openReadOnly(Path.of(args[1]))) {
            trip = store.load().trip();
        }
        int count = Integer.parseInt(args[2]);
        int threads = args.length > 3 ? Integer.parseInt(args[3]) : 1;
        IntFunction<List<Pdf>> making =
                switch (args[0]) {
                    case "book" -> many -> List.of(book(trip, many));
                    case "jobs" -> many -> jobs(trip, many);
                    default -> many -> sheets(trip, many, threads);
                };
        making.apply(args[0].equals("jobs") ? 1 : WARM);
        long start = System.nanoTime();
        List<Pdf> made = making.apply(count);
        double taken = (System.nanoTime() - start) / 1e6;
        boolean jobs = args[0].equals("jobs");
        int pages =
                made.stream().mapToInt(pdf -> jobs ? written(pdf) : pages(pdf)).sum();
        System.out.printf(Locale.ROOT, "pages %d %.0f%n", pages, taken);
    }

    private static Pdf book(Trip trip, int briefs) {
        PaperRequest request = PaperRequest.of(PaperKind.BRIEFING_BOOK, Edition.OFFICE, Language.EN);
        return Pdf.of(Papers.of(Drawn.draft(with(trip, briefs)), request, NOW));
    }

    /** The trip with so many briefs more, each with what the fullest of its own says. */
    private static Trip with(Trip trip, int count) {
        Brief full = trip.briefs().stream()
                .max(java.util.Comparator.comparingInt(
                                (Brief b) -> b.background().plain().length())
                        .thenComparing(Brief::id))
                .orElseThrow();
        List<Event> events = trip.events().stream()
                .filter(event -> event.when().timed())
                .sorted(java.util.Comparator.comparing(Event::id))
                .toList();
        List<Item> items = new ArrayList<>(trip.all().toList());
        for (int i = 0; i < count; i++) items.add(brief(full, i, events.get(i % events.size())));
        return Trip.of(items);
    }

    private static Brief brief(Brief full, int number, Event event) {
        UUID id = UUID.nameUUIDFromBytes(("brief" + number).getBytes(StandardCharsets.UTF_8));
        return new Brief(
                new Id<>(id),
                Optional.of(event.id()),
                Text.en("Brief for number " + number),
                Integer.toString(number + 1),
                full.status(),
                full.owner(),
                full.due(),
                full.clearedBy(),
                event.when(),
                full.ourObjectives(),
                full.argumentsToUse(),
                full.tacticalArguments(),
                full.theirObjectives(),
                full.ourResponse(),
                full.pressLine(),
                full.background(),
                full.reportedAfterwards());
    }

    private static List<Pdf> sheets(Trip trip, int count, int threads) {
        List<PaperRequest> requests = requests(trip, count);
        Stream<PaperRequest> all = threads > 1 ? requests.parallelStream() : requests.stream();
        Papers papers = Papers.from(Drawn.draft(trip));
        return all.map(request -> Pdf.of(papers.paper(request, NOW))).toList();
    }

    private static List<Pdf> jobs(Trip trip, int days) {
        return trip.settings()
                .firstDay()
                .datesUntil(trip.settings().firstDay().plusDays(days))
                .map(day -> new PaperRequest(
                        PaperKind.DAY_SHEETS,
                        new Subject.OfRound(day, Separation.NONE, 1),
                        Edition.OFFICE,
                        Voice.of(Language.EN)))
                .map(request -> Pdf.of(Papers.of(Drawn.draft(trip), request, NOW)))
                .toList();
    }

    private static List<PaperRequest> requests(Trip trip, int count) {
        List<LocalDate> days = trip.settings()
                .firstDay()
                .datesUntil(trip.settings().lastDay().plusDays(1))
                .toList();
        List<Person> people = trip.people().stream()
                .filter(person -> person.side() == Side.OURS)
                .sorted(java.util.Comparator.comparing(Person::id))
                .toList();
        List<PaperRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = days.get(i / people.size() % days.size());
            requests.add(PaperRequest.ofPerson(people.get(i % people.size()).id(), day, Edition.OFFICE, Language.EN));
        }
        return requests;
    }

    // between the papers of a job there are backs with nothing on them
    private static int written(Pdf pdf) {
        return (int)
                pdf.places().stream().mapToInt(place -> place.page()).distinct().count();
    }

    private static int pages(Pdf pdf) {
        try (PdfPages pages = pdf.pages()) {
            return pages.count();
        }
    }
}
