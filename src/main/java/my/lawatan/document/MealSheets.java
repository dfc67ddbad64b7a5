package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.MealSheet.Eater;
import my.lawatan.document.MealSheet.Meal;
import my.lawatan.text.Fold;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Makes the meal sheet of one day, and tells of any event who eats what. */
public final class MealSheets {
    private final Wording words;
    private final Clocks clocks;
    private final PeopleOfEvent with;

    private MealSheets(Wording words, TripDay day) {
        this.words = words;
        this.clocks = new Clocks(words, day.date());
        this.with = new PeopleOfEvent(words, day);
    }

    /** What must be known of that event to cook for it. */
    public static Meal meal(Trip trip, Event event, Language language) {
        LocalDate date = event.when().day().orElse(trip.settings().firstDay());
        return new MealSheets(new Wording(trip, language), TripDay.only(trip, date, event::equals)).meal(event);
    }

    /** The meals of that day. */
    static MealSheet paper(Commission commission, LocalDate date) {
        Wording words = commission.words();
        TripDay day = new TripDay(commission.trip(), date);
        Imprint imprint = new Imprint(commission, words, PaperKind.MEAL_SHEET);
        Masthead head = imprint.ofDay(day);
        MealSheets sheets = new MealSheets(words, day);
        List<Meal> meals = day.events().stream()
                .filter(MealSheets::served)
                .map(sheets::meal)
                .toList();
        return new MealSheet(
                words.language(),
                commission.asOf(),
                imprint.fileName(date + "_meal-sheet"),
                head,
                meals,
                meals.isEmpty() ? words.say("meal-sheet.nothing") : "");
    }

    /** Whether something is eaten there. */
    public static boolean served(Event event) {
        return event.type() == EventKind.MEAL && event.status() != EventStatus.CANCELLED;
    }

    private Meal meal(Event event) {
        List<Person> eaters = eaters(event).toList();
        int unnamed = with.unnamedSeats(event);
        return new Meal(
                Anchor.of(event),
                words.of(event.title()),
                facts(event, eaters.size()),
                counts(eaters, unnamed),
                of(eaters, Diet.Known.STATED),
                of(eaters, Diet.Known.NOT_STATED),
                of(eaters, Diet.Known.NONE),
                unnamed == 0 ? "" : words.count("meal-sheet.unnamed", unnamed));
    }

    private Stream<Person> eaters(Event event) {
        return with.people(event, Optional.empty())
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .map(a -> words.trip().person(a.person().orElseThrow()))
                .distinct();
    }

    private List<Line> facts(Event event, int named) {
        List<Line> facts = new ArrayList<>();
        When when = clocks.of(event.when());
        String home = when.home().isEmpty() ? "" : Wording.inCity(words.homeCity(), when.home());
        facts.add(new Line(words.say("column.time"), Wording.join(Wording.DOT, when.line(), home)));
        facts.add(new Line(
                words.say("column.venue"), event.place().map(words::place).orElseGet(() -> words.say("not-stated"))));
        String expected = event.expected()
                .people()
                .map(n -> words.say("meal-sheet.expected", n))
                .orElse("");
        facts.add(new Line(
                words.say("meal-sheet.eat"), Wording.join(", ", words.say("attendees.named", named), expected)));
        if (event.remarks().stated()) facts.add(new Line(words.say("column.remarks"), words.of(event.remarks())));
        return facts;
    }

    private List<Line> counts(List<Person> eaters, int unnamed) {
        Map<String, Integer> each = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        eaters.stream().filter(p -> p.diet().known() == Diet.Known.STATED).forEach(p -> {
            String needs = words.of(p.diet().needs());
            String key = Fold.fold(needs);
            written.putIfAbsent(key, needs);
            each.merge(key, 1, Integer::sum);
        });
        List<Line> counts = new ArrayList<>();
        each.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> counts.add(new Line(Integer.toString(e.getValue()), written.get(e.getKey()))));
        int none = count(eaters, Diet.Known.NONE);
        int unknown = count(eaters, Diet.Known.NOT_STATED) + unnamed;
        if (none > 0) counts.add(new Line(Integer.toString(none), words.say("meal-sheet.none")));
        if (unknown > 0) counts.add(new Line(Integer.toString(unknown), words.say("meal-sheet.unknown")));
        return counts;
    }

    private static int count(List<Person> eaters, Diet.Known known) {
        return (int) eaters.stream().filter(p -> p.diet().known() == known).count();
    }

    private List<Eater> of(List<Person> eaters, Diet.Known known) {
        return eaters.stream()
                .filter(p -> p.diet().known() == known)
                .map(p -> new Eater(
                        Anchor.of(p),
                        words.name(p),
                        words.of(p.position()),
                        words.of(p.diet().needs())))
                .toList();
    }
}
