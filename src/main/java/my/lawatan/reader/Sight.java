package my.lawatan.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Side;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Which items a reader may see for their own sake; what these name comes along where it is no more than a name. */
final class Sight {
    private static final Set<AttendanceRole> SEEN_BY_PRESS =
            Set.of(AttendanceRole.PRINCIPAL, AttendanceRole.HOST, AttendanceRole.LEADS);
    private static final Set<PressAccess> FOR_PRESS =
            Set.of(PressAccess.OPEN, PressAccess.PRE_CREDENTIALED, PressAccess.POOL);
    private static final Set<AttendanceRole> READS_BRIEFS = Set.of(
            AttendanceRole.PRINCIPAL,
            AttendanceRole.LEADS,
            AttendanceRole.PARTICIPANT,
            AttendanceRole.ACCOMPANIES,
            AttendanceRole.NOTE_TAKER,
            AttendanceRole.INTERPRETER);

    private final Trip trip;
    private final Reader reader;
    private final boolean ofHost;
    /** The programmes that are the reader's own, whoever of them reads. */
    private final Set<Id<Track>> spouse;

    private final Set<Id<Event>> own = new HashSet<>();
    private final Set<Id<Event>> briefed = new HashSet<>();
    private final Set<Id<Event>> withHost = new HashSet<>();
    private final Set<Id<Pass>> passes;
    private final Set<Id<Vehicle>> cars;
    private final Set<Id<Leg>> ways;
    private final List<Ride> rides;
    private final Set<Id<Event>> events;
    private final Set<Id<Person>> people;

    Sight(Trip trip, Reader reader) {
        this.trip = trip;
        this.reader = reader;
        this.ofHost =
                reader.person().map(id -> trip.person(id).side() == Side.HOST).orElse(true);
        this.spouse = reader.anybody() && is(Readership.SPOUSE) ? trip.tracks(TrackKind.SPOUSE) : Set.of();
        trip.attendances().stream()
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .forEach(this::attends);
        this.passes = trip.handovers().stream()
                .filter(handover -> mine(handover.to()))
                .map(Handover::pass)
                .collect(Collectors.toSet());
        this.cars = driven();
        this.rides = reader.anybody()
                ? List.of()
                : trip.rides().stream().filter(ride -> mine(ride.person())).toList();
        this.ways = trip.legs().stream()
                .filter(leg -> leg.vehicles().stream().anyMatch(cars::contains))
                .map(Leg::id)
                .collect(Collectors.toSet());
        this.events = events();
        this.people = people();
    }

    private void attends(Attendance attendance) {
        if (attendance.side() == Side.HOST) withHost.add(attendance.event());
        if (!mine(attendance.person())) return;
        own.add(attendance.event());
        if (READS_BRIEFS.contains(attendance.role())) briefed.add(attendance.event());
    }

    private Set<Id<Vehicle>> driven() {
        return trip.vehicles().stream()
                .filter(vehicle -> is(Readership.DRIVER) && drives(vehicle))
                .map(Vehicle::id)
                .collect(Collectors.toSet());
    }

    private boolean drives(Vehicle vehicle) {
        return reader.person()
                .map(id -> Reader.drives(trip.person(id), vehicle.driver()))
                .orElse(true);
    }

    private Set<Id<Event>> events() {
        Set<Id<Event>> driven = is(Readership.DRIVER)
                ? trip.legs().stream()
                        .filter(leg -> ways.contains(leg.id()))
                        .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                : Set.of();
        return trip.events().stream()
                .filter(event ->
                        own.contains(event.id()) || driven.contains(event.id()) || event.isOn(spouse) || open(event))
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    // whether somebody sees it who does not attend
    private boolean open(Event event) {
        return switch (reader.readership()) {
            case PRINCIPAL -> true;
            case SPOUSE, DELEGATION -> event.type() != EventKind.PRIVATE;
            case HOST -> ofHost && event.type() != EventKind.PRIVATE && withHost.contains(event.id());
            case PRESS -> FOR_PRESS.contains(event.press()) && event.status() != EventStatus.CANCELLED;
            case DRIVER -> false;
        };
    }

    private Set<Id<Person>> people() {
        Set<Id<Person>> seen = new HashSet<>();
        reader.person().ifPresent(seen::add);
        trip.settings().principal().ifPresent(seen::add);
        trip.attendances().stream().filter(this::sees).forEach(a -> a.person().ifPresent(seen::add));
        trip.rides().stream().filter(this::sees).forEach(ride -> ride.person().ifPresent(seen::add));
        trip.people().stream()
                .filter(p -> is(Readership.PRINCIPAL) || ofUs() && p.side() == Side.OURS || announced(p))
                .map(Person::id)
                .forEach(seen::add);
        return seen;
    }

    // who is in a party of ours comes with the principal: the host has to let them in, also where they attend nothing
    private boolean announced(Person person) {
        return is(Readership.HOST)
                && ofHost
                && person.side() == Side.OURS
                && person.group()
                        .flatMap(id -> trip.groups().get(id))
                        .filter(group -> group.side() == Side.OURS)
                        .isPresent();
    }

    /** Whether the reader may see that item for its own sake. */
    boolean sees(Item item) {
        return switch (item.kind()) {
            case SETTINGS, DAY, RANKING, ORDER -> true;
            case EVENT -> events.contains(((Event) item).id());
            case PERSON -> people.contains(((Person) item).id());
            case ATTENDANCE -> sees((Attendance) item);
            case BRIEF -> sees((Brief) item);
            case LEG -> sees((Leg) item);
            case RIDE -> sees((Ride) item);
            case LODGING -> sees((Lodging) item);
            case HANDOVER -> all() || passes.contains(((Handover) item).pass());
            case GIFT -> sees((Gift) item);
            case FORM -> all() || mine(((Form) item).about()) || mine(((Form) item).owner());
            case PHOTO -> sees((Photo) item);
            // seen where that is on which it hangs
            case INSTRUCTION, HOLD, DEPENDENCY, ACTUAL, ALTERNATIVE, ADVANCE, ACCESS, CONTACT, TABLE, SEAT -> true;
            default -> false;
        };
    }

    private boolean sees(Attendance attendance) {
        if (!events.contains(attendance.event())) return false;
        return switch (reader.readership()) {
            case PRINCIPAL, SPOUSE, DELEGATION, HOST -> true;
            case PRESS -> SEEN_BY_PRESS.contains(attendance.role()) || mine(attendance.person());
            case DRIVER -> false;
        };
    }

    // a draft is the principal's and the office's alone
    private boolean sees(Brief brief) {
        if (all()) return true;
        return ofUs()
                && brief.status() == BriefStatus.CLEARED
                && brief.event().filter(briefed::contains).isPresent();
    }

    private boolean sees(Leg leg) {
        if (is(Readership.DRIVER)) return ways.contains(leg.id());
        return all()
                || ofUs()
                        && Stream.of(leg.from(), leg.to())
                                .flatMap(Optional::stream)
                                .anyMatch(events::contains);
    }

    // where the principal sleeps stands on no paper but the office's; they have their own in their own copy
    private boolean sees(Lodging room) {
        boolean own = room.guests().stream().anyMatch(guest -> mine(Optional.of(guest)));
        return own || all() && !(reader.anybody() && room.guests().stream().anyMatch(this::principal));
    }

    // nor in which car they sit
    private boolean sees(Ride ride) {
        if (reader.anybody() && ride.person().filter(this::principal).isPresent()) return false;
        if (is(Readership.DRIVER)) return cars.contains(ride.vehicle());
        return all() || mine(ride.person());
    }

    private boolean sees(Gift gift) {
        return all() || mine(gift.keeper());
    }

    private boolean sees(Photo photo) {
        return photo.person().isEmpty()
                || photo.person().filter(people::contains).isPresent();
    }

    /** Whether the reader may know that this vehicle drives on that way: who sits in it there, or drives it. */
    boolean seesDriving(Leg leg, Id<Vehicle> vehicle) {
        return all()
                || cars.contains(vehicle)
                || rides.stream()
                        .anyMatch(ride -> ride.vehicle().equals(vehicle)
                                && ride.leg().filter(id -> !id.equals(leg.id())).isEmpty());
    }

    /** Whether the principal rides in it, and those who read are not to learn from its name that it is that car. */
    boolean hidesWhoseCar(Id<Vehicle> car) {
        return reader.anybody()
                && trip.rides().stream()
                        .anyMatch(ride -> ride.vehicle().equals(car)
                                && ride.person().filter(this::principal).isPresent());
    }

    private boolean all() {
        return is(Readership.PRINCIPAL);
    }

    private boolean ofUs() {
        return all() || is(Readership.DELEGATION) || is(Readership.SPOUSE);
    }

    private boolean is(Readership readership) {
        return reader.readership() == readership;
    }

    private boolean mine(Optional<Id<Person>> id) {
        return id.isPresent() && id.equals(reader.person());
    }

    private boolean principal(Id<Person> id) {
        return trip.settings().principal().filter(id::equals).isPresent();
    }
}
