package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.Unknowns.Fact;
import my.lawatan.document.Unknowns.Section;
import my.lawatan.document.Unknowns.State;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Makes the paper of what is not known. */
final class UnknownPapers {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final UnknownFacts facts;
    private final Map<Id<Event>, List<Item>> hanging = new HashMap<>();

    UnknownPapers(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.UNKNOWNS);
        this.facts = new UnknownFacts(words);
        trip.briefs().stream().sorted(Brief.ORDER).forEach(brief -> hang(brief.event(), brief));
        trip.legs().stream()
                .sorted(Comparator.comparing(Leg::id))
                .forEach(leg -> hang(leg.to().or(leg::from), leg));
        trip.attendances().stream()
                .sorted(Attendance.BY_NUMBER)
                .forEach(attendance -> hang(Optional.of(attendance.event()), attendance));
        trip.instructions().stream()
                .sorted(Comparator.comparing(Instruction::id))
                .forEach(instruction -> hang(Optional.of(instruction.event()), instruction));
    }

    private void hang(Optional<Id<Event>> event, Item item) {
        event.ifPresent(
                id -> hanging.computeIfAbsent(id, i -> new ArrayList<>()).add(item));
    }

    Unknowns paper() {
        List<Section> sections = new ArrayList<>();
        add(sections, "visit", words.say("unknown.section.visit"), visit());
        for (LocalDate date : TripDays.of(trip)) day(sections, date);
        TripDay undated = TripDays.undated(trip);
        add(sections, "undated", words.say("when.not-stated"), events(undated, undated.events()));
        add(sections, "rest", words.say("unknown.section.rest"), rest());
        return new Unknowns(
                words.language(),
                asOf,
                imprint.fileName("unknowns"),
                imprint.ofVisit(),
                counts(sections),
                sections,
                sections.isEmpty() ? words.say("unknown.nothing") : "");
    }

    private static void add(List<Section> sections, String anchor, String head, List<Unknowns.Item> items) {
        if (!items.isEmpty()) sections.add(new Section(anchor, head, items));
    }

    private List<Unknowns.Item> visit() {
        return item(trip.settings(), words.of(trip.settings().title())).stream().toList();
    }

    private void day(List<Section> sections, LocalDate date) {
        TripDay day = new TripDay(trip, date);
        // what lasts several days is told on its first
        List<Event> begins = day.events().stream()
                .filter(e -> e.when().day().filter(date::equals).isPresent() && e.status() != EventStatus.CANCELLED)
                .toList();
        List<Unknowns.Item> items = new ArrayList<>(events(day, begins));
        List<Fact> ofDay = facts.ofDay(day);
        if (!ofDay.isEmpty())
            items.add(new Unknowns.Item(day.day().map(Anchor::of).orElse(""), "", words.say("unknown.day"), "", ofDay));
        add(sections, "day-" + date, Imprint.capital(words.times().longDate(date)), items);
    }

    private List<Unknowns.Item> events(TripDay day, List<Event> events) {
        Clocks clocks = new Clocks(words, day.date());
        List<Unknowns.Item> items = new ArrayList<>();
        for (Event event : events) {
            List<Fact> open = facts.of(day, event, hanging.getOrDefault(event.id(), List.of()));
            if (!open.isEmpty())
                items.add(new Unknowns.Item(
                        Anchor.of(event),
                        clocks.of(event.when()).line(),
                        words.of(event.title()),
                        words.say("unknown.answers", answers(event)),
                        open));
        }
        return items;
    }

    private String answers(Event event) {
        return words.person(event.officer()).map(this::reached).orElseGet(() -> words.say("not-stated"));
    }

    private String reached(Person person) {
        return Wording.join(Wording.DOT, words.name(person), person.phone().replace(' ', '\u00A0'));
    }

    /** People, organisations, places and sources, and what hangs on no event. */
    private List<Unknowns.Item> rest() {
        Stream<Item> things = Stream.of(
                        trip.people().stream(),
                        trip.groups().stream(),
                        trip.organisations().stream(),
                        trip.places().stream(),
                        trip.tracks().stream(),
                        trip.vehicles().stream(),
                        trip.contacts().stream(),
                        trip.sources().stream(),
                        trip.briefs().stream().filter(b -> b.event().isEmpty()),
                        trip.legs().stream().filter(l -> l.to().or(l::from).isEmpty()))
                .flatMap(s -> s);
        return things.map(item -> Map.entry(item, name(item)))
                .sorted(Comparator.comparingInt(
                                (Map.Entry<Item, String> e) -> order(e.getKey().kind()))
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(e -> e.getKey().id()))
                .flatMap(e -> item(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private static int order(ItemKind kind) {
        return kind == ItemKind.SOURCE ? Integer.MAX_VALUE : kind.ordinal();
    }

    private String name(Item item) {
        if (item instanceof Person person) return words.name(person);
        return Titles.of(item, trip);
    }

    private Optional<Unknowns.Item> item(Item item, String name) {
        List<Fact> open = facts.of(item);
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(new Unknowns.Item(Anchor.of(item), "", name, "", open));
    }

    private List<DailyBrief.Cell> counts(List<Section> sections) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (Section section : sections)
            for (Unknowns.Item item : section.items())
                for (Fact fact : item.facts()) counts.merge(fact.state(), fact.count(), Integer::sum);
        List<DailyBrief.Cell> cells = new ArrayList<>();
        counts.forEach((state, count) ->
                cells.add(new DailyBrief.Cell(facts.label(state), Integer.toString(count), List.of())));
        return cells;
    }
}
