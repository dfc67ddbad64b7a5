package my.lawatan.protocol.seating;

import java.util.Optional;
import my.lawatan.protocol.order.Why;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;

/**
 * Somebody who is to sit at an event, named or not.
 *
 * @param home whether of the side of whoever presides
 * @param place which one of that {@link #side} they are in the order of the event, 1 first
 * @param by what gives them that place
 */
public record Sitter(
        Id<Attendance> attendance,
        Optional<Id<Person>> person,
        Side side,
        AttendanceRole role,
        boolean home,
        int place,
        Why by) {
    boolean interprets() {
        return role == AttendanceRole.INTERPRETER;
    }
}
