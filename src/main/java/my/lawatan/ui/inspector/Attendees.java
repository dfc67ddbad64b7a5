package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * Who attends an event, as the inspector lists them: each side in its order, then the seats whose name is awaited as one line.
 */
final class Attendees {
    private final Trip trip;
    private final Messages messages;
    private final WhyWords why;

    /**
     * One line.
     *
     * @param attendance what the line stands for; the first seat where it stands for several
     * @param person who it is, if that is known
     * @param badge initials or a number
     * @param below position or organisation
     * @param count for how many people it stands
     * @param place where it stands; none where it stands for several
     */
    record Row(
            Id<Attendance> attendance,
            Optional<Id<Person>> person,
            String badge,
            String name,
            String below,
            AttendanceStatus status,
            boolean awaited,
            int count,
            Optional<Place> place) {}

    /**
     * Where one stands in the order of one side.
     *
     * @param number "3"; empty for who has declined
     * @param why in one sentence
     * @param byHand whether an officer put them there against the rule
     */
    record Place(Side side, String number, String why, boolean byHand) {}

    Attendees(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.why = new WhyWords(trip, messages);
    }

    /** @param all who is on the list of that event */
    List<Row> of(Id<Event> event, List<Attendance> all) {
        EventOrder order = EventOrder.of(trip, event, all);
        List<Row> rows = new ArrayList<>();
        people(order).map(this::row).forEach(rows::add);
        awaited(all).ifPresent(rows::add);
        List<Attendance> organisations = new ArrayList<>();
        for (Side side : Side.values())
            order.organisations(side).forEach(standing -> {
                organisations.add(standing.attendance());
                if (standing.attendance().organisation().isPresent()) rows.add(row(standing));
            });
        unnamed(organisations).ifPresent(rows::add);
        return rows;
    }

    private static Stream<Standing> people(EventOrder order) {
        return Stream.of(Side.values())
                .flatMap(side -> order.people(side).stream())
                .filter(standing -> standing.attendance().person().isPresent());
    }

    // seventeen lines that all say "not stated" would say it once less clearly
    private Optional<Row> unnamed(List<Attendance> organisations) {
        List<Attendance> unnamed =
                organisations.stream().filter(a -> a.organisation().isEmpty()).toList();
        if (unnamed.isEmpty()) return Optional.empty();
        boolean further = unnamed.size() < organisations.size();
        return Optional.of(new Row(
                unnamed.get(0).id(),
                Optional.empty(),
                messages.text("inspector.seats.badge", unnamed.size()),
                messages.text(further ? "inspector.organisations.further" : "inspector.organisations", unnamed.size()),
                messages.text("inspector.organisations.not-stated"),
                AttendanceStatus.NOT_STATED,
                true,
                0,
                Optional.empty()));
    }

    private Place place(Standing standing) {
        return new Place(
                standing.attendance().side(),
                standing.place() == 0 ? "" : Integer.toString(standing.place()),
                why.sentence(standing.why()),
                standing.byHand());
    }

    private Optional<Person> person(Attendance attendance) {
        return attendance.person().flatMap(trip.people()::get);
    }

    private Row row(Standing standing) {
        Attendance a = standing.attendance();
        Optional<Person> person = person(a);
        String organisation = organisation(a.organisation().or(() -> person.flatMap(Person::organisation)));
        String name = person.map(p -> Names.list(p, messages.language())).orElse(organisation);
        String position = person.map(p -> line(p.position())).orElse("");
        String below = person.isEmpty() ? messages.word(a.unit()) : position.isEmpty() ? organisation : position;
        String badge = person.map(Names::initials).orElseGet(() -> number(a));
        return new Row(
                a.id(),
                a.person(),
                badge,
                Visible.line(name),
                below,
                a.status(),
                false,
                a.unit() == Unit.PERSON ? 1 : 0,
                Optional.of(place(standing)));
    }

    private Optional<Row> awaited(List<Attendance> all) {
        List<Attendance> seats = all.stream()
                .filter(Attendance::awaitsName)
                .sorted(Attendance.BY_NUMBER)
                .toList();
        if (seats.isEmpty()) return Optional.empty();
        boolean further =
                all.stream().anyMatch(a -> a.person().isPresent() && a.number().isPresent());
        long organisations = seats.stream()
                .flatMap(a -> a.organisation().stream())
                .distinct()
                .count();
        String below = organisations == 0
                ? messages.text("inspector.seats.organisations-not-stated")
                : messages.text("inspector.seats.organisations", organisations);
        return Optional.of(new Row(
                seats.get(0).id(),
                Optional.empty(),
                messages.text("inspector.seats.badge", seats.size()),
                messages.text(further ? "inspector.seats.further" : "inspector.seats", seats.size()),
                below,
                AttendanceStatus.NOT_STATED,
                true,
                seats.size(),
                Optional.empty()));
    }

    private static String number(Attendance attendance) {
        return attendance.number().map(Object::toString).orElse("");
    }

    private String organisation(Optional<Id<Organisation>> id) {
        return id.flatMap(trip.organisations()::get).map(o -> line(o.name())).orElse("");
    }

    private String line(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    /** The item that a click on the line selects. */
    static ItemRef target(Row row) {
        return row.person()
                .map(id -> new ItemRef(ItemKind.PERSON, id))
                .orElseGet(() -> new ItemRef(ItemKind.ATTENDANCE, row.attendance()));
    }
}
