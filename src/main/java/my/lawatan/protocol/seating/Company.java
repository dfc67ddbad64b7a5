package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
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
 * @param hosted whether somebody is the host
 */
record Company(
        List<Sitter> home, List<Sitter> guests, List<Sitter> interpreters, List<Sitter> standing, boolean hosted) {
    Company {
        home = List.copyOf(home);
        guests = List.copyOf(guests);
        interpreters = List.copyOf(interpreters);
        standing = List.copyOf(standing);
    }

    static Company of(Trip trip, Id<Event> event) {
        Map<Side, List<Attendance>> sides = trip.attendances().stream()
                .filter(a -> a.event().equals(event) && a.unit() == Attendance.Unit.PERSON)
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .collect(Collectors.groupingBy(Attendance::side, () -> new EnumMap<>(Side.class), Collectors.toList()));
        Ranks ranks = new Ranks(trip);
        sides.replaceAll((side, people) -> ranks.order(event, side, people));
        Side home = home(sides);
        List<Sitter> sit = all(sides, home, ranks, a -> part(a) == Part.SITS);
        return new Company(
                sit.stream().filter(Sitter::home).toList(),
                sit.stream().filter(s -> !s.home()).toList(),
                all(sides, home, ranks, a -> part(a) == Part.INTERPRETS),
                all(sides, home, ranks, a -> part(a) == Part.STANDS),
                any(sides, AttendanceRole.HOST).isPresent());
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

    private static List<Sitter> all(
            Map<Side, List<Attendance>> sides, Side home, Ranks ranks, Predicate<Attendance> which) {
        List<Sitter> sitters = new ArrayList<>();
        sides.forEach((side, people) -> {
            List<Attendance> these = people.stream().filter(which).toList();
            for (int i = 0; i < these.size(); i++) {
                Attendance a = these.get(i);
                sitters.add(new Sitter(a.id(), a.person(), side, a.role(), side == home, i + 1, ranks.by(a)));
            }
        });
        return sitters;
    }

    private static Side home(Map<Side, List<Attendance>> sides) {
        return any(sides, AttendanceRole.HOST)
                .or(() -> any(sides, AttendanceRole.PRINCIPAL))
                .or(() -> sides.keySet().stream().findFirst())
                .orElse(Side.HOST);
    }

    private static Optional<Side> any(Map<Side, List<Attendance>> sides, AttendanceRole role) {
        // of two hosts one of the host's own side presides
        return Stream.of(Side.HOST, Side.OURS, Side.OTHER, Side.NOT_STATED)
                .filter(side -> sides.getOrDefault(side, List.of()).stream().anyMatch(a -> a.role() == role))
                .findFirst();
    }

    /** The first of those at the table who are of that side. */
    Optional<Sitter> head(Side side) {
        return Stream.concat(home.stream(), guests.stream())
                .filter(s -> s.side() == side)
                .findFirst();
    }
}
