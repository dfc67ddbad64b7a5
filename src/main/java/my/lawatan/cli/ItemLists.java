package my.lawatan.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Spans;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** The items of a trip in the order in which people look for them: events by time, people by name. */
final class ItemLists {
    /** By programme day, then by time; what has no time of day comes first in its day, what has no day at the very end. */
    private static final Comparator<Event> BY_TIME = Comparator.comparing(
                    (Event e) -> e.when().day().map(Object::toString).orElse("~"))
            .thenComparing(e -> e.when()
                    .start()
                    .map(TimePoint::instant)
                    .map(Object::toString)
                    .orElse(""))
            .thenComparing(e -> e.title().plain())
            .thenComparing(Event::id);

    private static final Comparator<Person> BY_NAME =
            Comparator.comparing((Person p) -> Fold.fold(Names.sortKey(p))).thenComparing(Person::id);

    private final Trip trip;
    private final Messages messages;
    private final Spans spans;
    private final Map<Id<Attendance>, Standing> standings = new LinkedHashMap<>();

    ItemLists(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    Stream<? extends Item> items(ListCommand.What what) {
        return switch (what) {
            case EVENTS -> events();
            case PEOPLE -> trip.people().stream().sorted(BY_NAME);
            case PLACES -> places();
            case BRIEFS -> briefs();
            case ATTENDANCE -> attendance();
        };
    }

    Columns columns(ListCommand.What what) {
        Columns columns = new Columns(heads(what));
        items(what).map(this::row).forEach(columns::add);
        return columns;
    }

    private List<String> heads(ListCommand.What what) {
        String names =
                switch (what) {
                    case EVENTS -> "id day time kind status title place";
                    case PEOPLE -> "id name position organisation side";
                    case PLACES -> "id name within address";
                    case BRIEFS -> "id number title status event";
                    case ATTENDANCE -> "id event side standing number who organisation role status why";
                };
        return Stream.of(names.split(" ", -1))
                .map(name -> messages.text("cli.head." + name))
                .toList();
    }

    private List<String> row(Item item) {
        String id = item.id().toString();
        return switch (item.kind()) {
            case EVENT -> row(id, (Event) item);
            case PERSON -> row(id, (Person) item);
            case PLACE -> row(id, (Place) item);
            case BRIEF -> row(id, (Brief) item);
            default -> row(id, (Attendance) item);
        };
    }

    private List<String> row(String id, Event event) {
        return List.of(
                id,
                spans.day(event.when()),
                spans.time(event.when()),
                messages.word(event.type()),
                messages.word(event.status()),
                event.title().plain(),
                title(ItemKind.PLACE, event.place()));
    }

    private List<String> row(String id, Person person) {
        return List.of(
                id,
                Names.list(person, Language.EN),
                person.position().plain(),
                title(ItemKind.ORGANISATION, person.organisation()),
                messages.word(person.side()));
    }

    private List<String> row(String id, Place place) {
        return List.of(id, place.name().plain(), title(ItemKind.PLACE, place.within()), place.address());
    }

    private List<String> row(String id, Brief brief) {
        String event = title(ItemKind.EVENT, brief.event());
        return List.of(id, brief.number(), brief.title().plain(), messages.word(brief.status()), event);
    }

    private List<String> row(String id, Attendance attendance) {
        Standing standing = standings().get(attendance.id());
        String who = attendance
                .person()
                .map(person -> Names.list(trip.person(person), Language.EN))
                .orElseGet(() -> messages.text(attendance.awaitsName() ? "cli.awaited" : "cli.whole-organisation"));
        return List.of(
                id,
                trip.event(attendance.event()).title().plain(),
                messages.word(attendance.side()),
                standing.place() == 0 ? "" : Integer.toString(standing.place()),
                attendance.number().map(String::valueOf).orElse(""),
                who,
                title(ItemKind.ORGANISATION, attendance.organisation()),
                messages.word(attendance.role()),
                messages.word(attendance.status()),
                new WhyWords(trip, messages).ground(standing.why()));
    }

    private String title(ItemKind kind, Optional<? extends Id<?>> id) {
        return id.flatMap(i -> trip.find(new ItemRef(kind, i)))
                .map(item -> Titles.of(item, trip))
                .orElse("");
    }

    private Stream<Event> events() {
        return trip.events().stream().sorted(BY_TIME);
    }

    private Stream<Place> places() {
        return trip.places().stream()
                .sorted(Comparator.comparing((Place p) -> Fold.fold(p.name().plain()))
                        .thenComparing(Place::id));
    }

    private Stream<Brief> briefs() {
        return trip.briefs().stream()
                .sorted(Comparator.comparing(Brief::number)
                        .thenComparing(b -> Fold.fold(b.title().plain()))
                        .thenComparing(Brief::id));
    }

    private Stream<Attendance> attendance() {
        return standings().values().stream().map(Standing::attendance);
    }

    // event by event, each side in its order
    private Map<Id<Attendance>, Standing> standings() {
        if (!standings.isEmpty()) return standings;
        Map<Id<Event>, List<Attendance>> byEvent =
                trip.attendances().stream().collect(Collectors.groupingBy(Attendance::event));
        events().filter(event -> byEvent.containsKey(event.id()))
                .flatMap(event -> EventOrder.of(trip, event.id(), byEvent.get(event.id())).all().stream())
                .forEach(standing -> standings.put(standing.attendance().id(), standing));
        return standings;
    }
}
