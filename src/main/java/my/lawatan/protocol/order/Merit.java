package my.lawatan.protocol.order;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.Order;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * What of somebody a rule may look at, worked out once.
 *
 * @param seat number in the host's count
 * @param number place in the list that holds
 * @param since date of office
 * @param economy as written in English; empty if not stated
 * @param group place of the group in lists
 * @param named whether it is known who it is
 * @param name by which lists sort, folded
 * @param id tells apart those of whom nothing else does
 */
record Merit(
        Part part,
        Optional<Integer> seat,
        Optional<Integer> number,
        Optional<LocalDate> since,
        String economy,
        String group,
        boolean named,
        String name,
        Id<?> id) {
    /** Greater than the place of any group. */
    private static final String LAST = "\uFFFF";

    static Merit of(Trip trip, Attendance attendance, SideRule rule) {
        Optional<Person> person = attendance.person().flatMap(trip.people()::get);
        Optional<Organisation> organisation = attendance
                .organisation()
                .or(() -> person.flatMap(Person::organisation))
                .flatMap(trip.organisations()::get);
        boolean body = attendance.unit() == Attendance.Unit.ORGANISATION;
        String name = body
                ? organisation.map(o -> Fold.fold(o.name().plain())).orElse("")
                : person.map(Merit::name).orElse("");
        return new Merit(
                Part.of(attendance, trip.settings()),
                attendance.number(),
                person.flatMap(p -> number(p.precedence(), rule)),
                person.flatMap(p -> p.precedence().since()),
                organisation.map(o -> o.economy().plain()).orElse(""),
                "",
                body ? organisation.isPresent() : person.isPresent(),
                name,
                attendance.id());
    }

    static Merit of(Trip trip, Person person, SideRule rule) {
        Optional<Organisation> organisation = person.organisation().flatMap(trip.organisations()::get);
        return new Merit(
                Part.of(person, trip.settings()),
                Optional.empty(),
                number(person.precedence(), rule),
                person.precedence().since(),
                organisation.map(o -> o.economy().plain()).orElse(""),
                person.group().flatMap(trip.groups()::get).map(Group::rank).orElse(LAST),
                true,
                name(person),
                person.id());
    }

    /** The same with another part. */
    Merit with(Part other) {
        return new Merit(other, seat, number, since, economy, group, named, name, id);
    }

    private static String name(Person person) {
        return Fold.fold(Names.sortKey(person));
    }

    // a place in one list is none in another, and the host does not number our side by our own list
    private static Optional<Integer> number(Precedence precedence, SideRule rule) {
        if (rule.rule() == Order.Rule.HOST_ORDER && rule.side() == Side.OURS) return Optional.empty();
        boolean listed = rule.ranking().isEmpty()
                || precedence.list().isEmpty()
                || precedence.list().equals(rule.ranking().get().name());
        return listed ? precedence.number() : Optional.empty();
    }
}
