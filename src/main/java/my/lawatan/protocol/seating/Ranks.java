package my.lawatan.protocol.seating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** The order of the people of one side at one event, and what gives each of them their place in it. */
final class Ranks {
    private static final String LAST = "\uffff";

    private final Trip trip;

    Ranks(Trip trip) {
        this.trip = trip;
    }

    /** Those of one side in their order: who hosts, is the principal or leads first. */
    List<Attendance> order(Id<Event> event, Side side, List<Attendance> people) {
        return people.stream()
                .sorted(Comparator.comparingInt(Ranks::part)
                        .thenComparing(a -> a.rank().isEmpty() ? LAST : a.rank())
                        .thenComparing(
                                a -> precedence(a).flatMap(Precedence::number).orElse(Integer.MAX_VALUE))
                        .thenComparing(a -> a.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(a -> person(a).map(Names::sortKey).orElse(LAST))
                        .thenComparing(Attendance::id))
                .toList();
    }

    /** What gives it its place. */
    Why by(Attendance attendance) {
        switch (attendance.role()) {
            case HOST -> {
                return Why.of("seating.by.host");
            }
            case PRINCIPAL -> {
                return Why.of("seating.by.principal");
            }
            case LEADS -> {
                return Why.of("seating.by.leads");
            }
            default -> {
                if (!attendance.rank().isEmpty()) return byHand(attendance);
            }
        }
        Optional<Precedence> precedence =
                precedence(attendance).filter(p -> p.number().isPresent());
        if (precedence.isPresent()) return byList(precedence.get());
        return attendance.number().map(n -> Why.of("seating.by.number", n)).orElseGet(() -> Why.of("seating.by.name"));
    }

    private static Why byHand(Attendance attendance) {
        return attendance.rankReason().isBlank()
                ? Why.of("seating.by.hand")
                : Why.of("seating.by.hand.because", attendance.rankReason());
    }

    private static Why byList(Precedence precedence) {
        int number = precedence.number().orElseThrow();
        return precedence.list().isBlank()
                ? Why.of("seating.by.precedence", number)
                : Why.of("seating.by.list", number, precedence.list());
    }

    /** Whoever hosts, is the principal or leads comes before the list. */
    static int part(Attendance attendance) {
        return switch (attendance.role()) {
            case HOST -> 0;
            case PRINCIPAL -> 1;
            case LEADS -> 2;
            default -> 3;
        };
    }

    private Optional<Person> person(Attendance attendance) {
        return attendance.person().flatMap(trip.people()::get);
    }

    private Optional<Precedence> precedence(Attendance attendance) {
        return person(attendance).map(Person::precedence);
    }
}
