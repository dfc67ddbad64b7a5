package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.Standing;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * Who is to be seated at an event. Whoever has declined is not, nor are security and press, who stand. The side of the host presides;
 * where nobody is the host, that of the principal does, else the first there is.
 *
 * @param home the side that presides, in its order
 * @param guests all others, side by side, each in its order: no list ranks two sides together
 * @param interpreters of all sides
 * @param standing security and press
 */
record Company(List<Sitter> home, List<Sitter> guests, List<Sitter> interpreters, List<Sitter> standing) {
    Company {
        home = List.copyOf(home);
        guests = List.copyOf(guests);
        interpreters = List.copyOf(interpreters);
        standing = List.copyOf(standing);
    }

    static Company of(Trip trip, Id<Event> event) {
        EventOrder order = EventOrder.of(trip, event);
        Map<Side, List<Standing>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Standing> present =
                    order.people(side).stream().filter(s -> s.place() > 0).toList();
            if (!present.isEmpty()) sides.put(side, present);
        }
        Side home = home(sides);
        List<Sitter> sit = all(sides, home, a -> part(a) == Part.SITS);
        return new Company(
                sit.stream().filter(Sitter::home).toList(),
                sit.stream().filter(s -> !s.home()).toList(),
                all(sides, home, a -> part(a) == Part.INTERPRETS),
                all(sides, home, a -> part(a) == Part.STANDS));
    }

    private enum Part {
        SITS,
        INTERPRETS,
        STANDS
    }

    private static Part part(Attendance attendance) {
        return switch (attendance.role()) {
            case INTERPRETER -> Part.INTERPRETS;
            case SECURITY, PRESS -> Part.STANDS;
            case PRINCIPAL, HOST, LEADS, PARTICIPANT, ACCOMPANIES, NOTE_TAKER -> Part.SITS;
        };
    }

    private static List<Sitter> all(Map<Side, List<Standing>> sides, Side home, Predicate<Attendance> which) {
        List<Sitter> sitters = new ArrayList<>();
        sides.forEach((side, people) -> people.stream()
                .filter(standing -> which.test(standing.attendance()))
                .map(standing -> sitter(standing, side == home))
                .forEach(sitters::add));
        return sitters;
    }

    private static Sitter sitter(Standing standing, boolean home) {
        Attendance a = standing.attendance();
        return new Sitter(a.id(), a.person(), a.side(), a.role(), home, standing.place(), standing.why());
    }

    private static Side home(Map<Side, List<Standing>> sides) {
        return any(sides, AttendanceRole.HOST)
                .or(() -> any(sides, AttendanceRole.PRINCIPAL))
                .or(() -> sides.keySet().stream().findFirst())
                .orElse(Side.HOST);
    }

    private static Optional<Side> any(Map<Side, List<Standing>> sides, AttendanceRole role) {
        // of two hosts one of the host's own side presides
        return Stream.of(Side.HOST, Side.OURS, Side.OTHER, Side.NOT_STATED)
                .filter(side -> sides.getOrDefault(side, List.of()).stream()
                        .anyMatch(s -> s.attendance().role() == role))
                .findFirst();
    }

    /** Whether the host presides. */
    boolean hosted() {
        return !home.isEmpty() && home.get(0).role() == AttendanceRole.HOST;
    }

    /** The first of those at the table who are of that side. */
    Optional<Sitter> head(Side side) {
        return Stream.concat(home.stream(), guests.stream())
                .filter(s -> s.side() == side)
                .findFirst();
    }
}
