package my.lawatan.interchange.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.interchange.people.PersonProposal.Attends;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.interchange.table.Ids;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * The places of people at the event whose guests a list names: the one somebody has already, else a seat of their organisation that awaits
 * a name, else a new one.
 */
final class Attending {
    private final Trip trip;
    private final Id<Event> event;
    private final Map<Id<Person>, Attendance> there = new HashMap<>();
    private final Map<Id<Organisation>, Deque<Attendance>> awaited = new HashMap<>();
    private final Set<Id<Person>> named = new HashSet<>();

    /** @throws my.lawatan.trip.Refused if there is no such event */
    Attending(Trip trip, Id<Event> event) {
        this.trip = trip;
        this.event = trip.event(event).id();
        trip.attendances().stream()
                .filter(a -> a.event().equals(event) && a.unit() == Attendance.Unit.PERSON)
                .sorted(Attendance.BY_NUMBER)
                .forEach(this::add);
    }

    private void add(Attendance attendance) {
        attendance.person().ifPresent(person -> there.putIfAbsent(person, attendance));
        if (attendance.awaitsName())
            attendance.organisation().ifPresent(body -> awaited.computeIfAbsent(body, b -> new ArrayDeque<>())
                    .add(attendance));
    }

    /** What a row says of the place of somebody, who may be there already. */
    Place of(Draft draft, Person read, Optional<Person> before) {
        Optional<Attendance> has = before.map(Person::id).map(there::get);
        Optional<Id<Organisation>> body = read.organisation().or(() -> before.flatMap(Person::organisation));
        Optional<Attendance> seat =
                has.isPresent() ? Optional.empty() : body.map(awaited::get).map(Deque::poll);
        return new Place(draft, has, seat);
    }

    /** What one row says. */
    final class Place {
        private final Draft said;
        private final Optional<Attendance> has;
        private final Optional<Attendance> seat;

        private Place(Draft said, Optional<Attendance> has, Optional<Attendance> seat) {
            this.said = said;
            this.has = has;
            this.seat = seat;
        }

        /** What puts somebody on the list who is new to the trip. */
        List<Edit> putting(Person person) {
            return seat.map(free -> filling(free, person)).orElseGet(() -> List.of(new Invite(made(person))));
        }

        private List<Edit> filling(Attendance free, Person person) {
            List<Edit> edits = new ArrayList<>(List.of(new NameSeat(free.id(), person.id())));
            edits.addAll(revising(free));
            return edits;
        }

        private List<Edit> revising(Attendance place) {
            List<Edit> edits = new ArrayList<>();
            said.role
                    .filter(role -> role != place.role())
                    .ifPresent(role -> edits.add(new ReviseItem(ItemRef.to(place), "role", role)));
            said.status
                    .filter(status -> status != place.status())
                    .ifPresent(status -> edits.add(new SetAttendanceStatus(place.id(), status)));
            return edits;
        }

        /** In what the place of somebody in the trip differs; none if they have it as the row says, or another row has said it. */
        Optional<Difference> differing(Person person) {
            if (!named.add(person.id())) return Optional.empty();
            List<Edit> edits = has.map(this::revising).orElseGet(() -> putting(person));
            if (edits.isEmpty()) return Optional.empty();
            Optional<Attends> now = has.map(a -> new Attends(event, a.role(), a.status()));
            return Optional.of(new Difference(PersonProposal.ATTENDANCE, now, Optional.of(then(person)), edits));
        }

        private Attends then(Person person) {
            Attendance from = has.or(() -> seat).orElseGet(() -> made(person));
            return new Attends(event, said.role.orElse(from.role()), said.status.orElse(from.status()));
        }

        private Attendance made(Person person) {
            Id<Attendance> id = Ids.free("list attendance " + event + " " + person.id(), uuid -> trip.attendances()
                    .has(new Id<Attendance>(uuid)));
            boolean principal =
                    trip.settings().principal().filter(person.id()::equals).isPresent();
            return Attendance.of(
                    id,
                    event,
                    person.id(),
                    said.role.orElse(principal ? AttendanceRole.PRINCIPAL : AttendanceRole.PARTICIPANT),
                    said.status.orElse(AttendanceStatus.NOT_STATED),
                    person.side());
        }
    }
}
