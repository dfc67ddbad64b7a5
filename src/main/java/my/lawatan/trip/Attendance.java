package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One place at an event: of a person, of a numbered seat whose name is awaited, or of an organisation. Filling a seat
 * keeps its number; several of one organisation are several attendances.
 *
 * @param unit whether a person's place or an organisation's is meant
 * @param person who; none while the name is awaited
 * @param organisation for which organisation; none if not stated
 * @param number number of the seat or of the organisation in the source's count
 * @param side whose side of the table
 * @param rank place in an order set by hand; empty if none was
 * @param rankReason why an officer put it there against the rule; empty if not stated
 */
public record Attendance(
        Id<Attendance> id,
        Id<Event> event,
        Unit unit,
        Optional<Id<Person>> person,
        Optional<Id<Organisation>> organisation,
        Optional<Integer> number,
        AttendanceRole role,
        AttendanceStatus status,
        Side side,
        String rank,
        Text note,
        String rankReason)
        implements Item {
    /** What is counted. */
    public enum Unit {
        PERSON,
        ORGANISATION
    }

    /** In the order of the source that counts them; those that it does not count last. */
    public static final Comparator<Attendance> BY_NUMBER = Comparator.comparing(
                    (Attendance a) -> a.number().orElse(Integer.MAX_VALUE))
            .thenComparing(Attendance::id);

    public Attendance {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(role);
        Objects.requireNonNull(status);
        Objects.requireNonNull(side);
        Plain.line(rank);
        Plain.line(rankReason);
        if (unit == Unit.ORGANISATION && person.isPresent()) throw new Refused("refused.attendance-unit");
        if (person.isEmpty() && organisation.isEmpty() && number.isEmpty())
            throw new Refused("refused.attendance-empty");
        if (number.filter(n -> n < 1).isPresent()) throw new Refused("refused.seat-number", number.get());
    }

    /** Whether it is a seat whose name is awaited. */
    public boolean awaitsName() {
        return unit == Unit.PERSON && person.isEmpty();
    }

    public static Attendance of(
            Id<Attendance> id,
            Id<Event> event,
            Id<Person> person,
            AttendanceRole role,
            AttendanceStatus status,
            Side side) {
        return new Attendance(
                id,
                event,
                Unit.PERSON,
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                role,
                status,
                side,
                "",
                Text.NONE,
                "");
    }

    /** A numbered seat whose name is awaited and whose organisation is not stated. */
    public static Attendance seat(Id<Attendance> id, Id<Event> event, int number, Side side) {
        return new Attendance(
                id,
                event,
                Unit.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.of(number),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.NOT_STATED,
                side,
                "",
                Text.NONE,
                "");
    }
}
