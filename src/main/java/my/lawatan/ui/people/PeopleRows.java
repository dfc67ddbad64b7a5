package my.lawatan.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.protocol.order.TripOrder;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * The lines of the people table for one trip, in their order: our side, then the host's, each by the rule of the trip for it and
 * followed by its seats without a name. No list ranks two sides together.
 */
final class PeopleRows {
    private static final int UNRANKED = Integer.MAX_VALUE;
    /** More people than any side has, so that no place of one side lies between those of another. */
    private static final int APART = 100_000_000;

    private final Facts facts;
    private final Trip trip;
    private final Messages messages;
    private final TripOrder order;
    private final Map<Id<Event>, Long> seats = new HashMap<>();
    // the JDK takes long to name a language
    private final Map<String, String> spoken = new HashMap<>();

    private record Placed(PersonRow row, Side side, String key, int number) {}

    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::side)
            .thenComparing(p -> p.row().awaited())
            .thenComparing(p -> p.row().rank())
            .thenComparing(Placed::key)
            .thenComparing(Placed::number)
            .thenComparing(p -> p.row().item());

    private PeopleRows(Trip trip, Messages messages) {
        this.facts = Facts.of(trip);
        this.trip = trip;
        this.messages = messages;
        this.order = TripOrder.of(trip);
    }

    static List<PersonRow> of(Trip trip, Messages messages) {
        return new PeopleRows(trip, messages).rows();
    }

    /** Whether the lines of the two trips can differ at all. */
    static boolean same(Trip one, Trip two) {
        return one.people() == two.people()
                && one.attendances() == two.attendances()
                && one.organisations() == two.organisations()
                && one.groups() == two.groups()
                && one.events() == two.events()
                && one.rankings() == two.rankings()
                && one.orders() == two.orders();
    }

    private List<PersonRow> rows() {
        Stream<Placed> people = trip.people().stream().map(this::person);
        Stream<Placed> awaited =
                trip.attendances().stream().filter(Attendance::awaitsName).map(this::seat);
        return Stream.concat(people, awaited).sorted(ORDER).map(Placed::row).toList();
    }

    private Placed person(Person person) {
        List<Attendance> attends = facts.attendancesOf(person.id());
        Map<Id<Event>, AttendanceStatus> events = new HashMap<>();
        // somebody who is on a list twice comes if one of the two says so
        attends.forEach(a -> events.merge(a.event(), a.status(), PeopleRows::surer));
        long confirmed = events.values().stream()
                .filter(status -> status == AttendanceStatus.CONFIRMED)
                .count();
        Optional<Group> group = person.group().flatMap(trip.groups()::get);
        Optional<Integer> number = person.precedence().number();
        PersonRow row = row(
                ItemRef.to(person),
                false,
                number.map(n -> order(person.side(), n)).orElse(""),
                person.side().ordinal() * APART + order.place(person),
                Names.list(person, messages.language()),
                person.name().inScript(),
                line(person.position()),
                organisation(person.organisation()),
                group,
                group.map(g -> line(g.name())).orElse(""),
                (int) confirmed,
                diet(person.diet()),
                person.diet().known(),
                languages(person.languages()),
                events,
                person.aliases().stream().map(a -> a.text()).collect(Collectors.joining(" ")));
        return new Placed(row, person.side(), "", 0);
    }

    private static AttendanceStatus surer(AttendanceStatus one, AttendanceStatus two) {
        return one == AttendanceStatus.CONFIRMED ? one : two;
    }

    private Placed seat(Attendance seat) {
        Optional<Event> event = trip.events().get(seat.event());
        String title = event.map(e -> line(e.title())).orElse("");
        PersonRow row = row(
                ItemRef.to(seat),
                true,
                seat.number().map(n -> messages.text("people.order.seat", n)).orElse(""),
                UNRANKED,
                seatName(seat),
                "",
                "",
                organisation(seat.organisation()),
                Optional.empty(),
                title,
                0,
                "",
                Diet.Known.NOT_STATED,
                "",
                Map.of(seat.event(), seat.status()),
                "");
        String key = event.map(Event::when)
                        .flatMap(TimeSpan::day)
                        .map(Object::toString)
                        .orElse("")
                + seat.event();
        return new Placed(row, seat.side(), key, seat.number().orElse(0));
    }

    private String seatName(Attendance seat) {
        if (seat.number().isEmpty()) return messages.text("people.seat.unnumbered");
        long all = seats.computeIfAbsent(seat.event(), this::numberedSeats);
        return messages.text("people.seat", seat.number().get(), all);
    }

    private long numberedSeats(Id<Event> event) {
        return facts.attendancesAt(event).stream()
                .filter(a -> a.unit() == Attendance.Unit.PERSON && a.number().isPresent())
                .count();
    }

    private String order(Side side, int number) {
        return switch (side) {
            case OURS -> Integer.toString(number);
            case HOST -> messages.text("people.order.host", number);
            case OTHER, NOT_STATED -> messages.text("people.order.other", number);
        };
    }

    private String organisation(Optional<Id<Organisation>> id) {
        return id.flatMap(trip.organisations()::get).map(o -> line(o.name())).orElse("");
    }

    private String diet(Diet diet) {
        return switch (diet.known()) {
            case NOT_STATED -> "";
            case NONE -> messages.word(diet.known());
            case STATED -> line(diet.needs());
        };
    }

    private String languages(List<String> tags) {
        Locale shown = messages.language().locale();
        return tags.stream()
                .map(tag -> spoken.computeIfAbsent(
                        tag, t -> Locale.forLanguageTag(t).getDisplayLanguage(shown)))
                .collect(Collectors.joining(", "));
    }

    private String line(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    // the folded words are made here, once a change of the trip, and not at each key
    private static PersonRow row(
            ItemRef item,
            boolean awaited,
            String order,
            int rank,
            String name,
            String script,
            String position,
            String organisation,
            Optional<Group> group,
            String groupName,
            int confirmed,
            String diet,
            Diet.Known dietKnown,
            String languages,
            Map<Id<Event>, AttendanceStatus> events,
            String alsoCalled) {
        List<String> words =
                new ArrayList<>(List.of(name, script, position, organisation, groupName, diet, languages, alsoCalled));
        words.removeIf(String::isEmpty);
        return new PersonRow(
                item,
                awaited,
                order,
                rank,
                Visible.line(name),
                Visible.line(script),
                position,
                organisation,
                group.map(Group::id),
                groupName,
                confirmed,
                diet,
                dietKnown,
                languages,
                events,
                Fold.fold(String.join(" ", words)));
    }
}
