package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import my.lawatan.check.Drive;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** One day of a trip: what stands on its paper, and in which order. */
final class TripDay {
    /** Bands and items without a time first, then by the clock. */
    static final Comparator<Event> ORDER = Comparator.<Event>comparingInt(e -> rank(e.when()))
            .thenComparing(e -> e.when().startInstant().orElse(Instant.EPOCH))
            .thenComparing(e -> e.when().endInstant().orElse(Instant.MAX))
            .thenComparing(e -> e.title().plain())
            .thenComparing(Event::id);

    /** What ends before this on the morning after still belongs to the evening before, and is not told again. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private final Trip trip;
    private final LocalDate date;
    private final Set<Id<Track>> principalTracks;
    private final Map<Id<?>, List<Attendance>> attendances = new HashMap<>();
    private final List<Event> events;

    TripDay(Trip trip, LocalDate date) {
        this(trip, date, Optional.empty());
    }

    /** These events only, on whatever day they are: for papers that are not of one day. */
    static TripDay only(Trip trip, LocalDate date, Predicate<Event> events) {
        return new TripDay(trip, date, Optional.of(events));
    }

    private TripDay(Trip trip, LocalDate date, Optional<Predicate<Event>> only) {
        this.trip = trip;
        this.date = date;
        this.principalTracks = trip.tracks(TrackKind.PRINCIPAL);
        this.events = trip.events().stream()
                .filter(only.orElse(e -> on(e.when())))
                .sorted(ORDER)
                .toList();
        Set<Id<?>> today = new HashSet<>();
        events.forEach(e -> today.add(e.id()));
        trip.attendances().stream().filter(a -> today.contains(a.event())).forEach(a -> attendances
                .computeIfAbsent(a.event(), id -> new ArrayList<>())
                .add(a));
    }

    private static int rank(TimeSpan when) {
        return when.certainty() == Certainty.DAYS ? 0 : when.timed() ? 2 : 1;
    }

    Trip trip() {
        return trip;
    }

    /** @throws Refused if the day is outside the trip and nothing happens on it */
    void requirePartOfTrip() {
        TripSettings settings = trip.settings();
        boolean outside = date.isBefore(settings.firstDay()) || date.isAfter(settings.lastDay());
        if (outside && events.isEmpty())
            // as texts: the words for a date leave the year out, which may be what is wrong
            throw new Refused(
                    "refused.print-date",
                    date.toString(),
                    settings.firstDay().toString(),
                    settings.lastDay().toString());
    }

    LocalDate date() {
        return date;
    }

    /** What the trip holds for this day as such. */
    Optional<Day> day() {
        return trip.days().stream().filter(d -> d.date().equals(date)).min(Comparator.comparing(Day::id));
    }

    /** Who answers for the delegation on it. */
    Optional<Person> dutyOfficer() {
        return day().flatMap(Day::dutyOfficer).map(trip::person);
    }

    /** Whether something with these times stands on this day's paper. */
    boolean on(TimeSpan when) {
        Optional<LocalDate> first = when.day();
        if (first.isEmpty() || first.get().isAfter(date)) return false;
        return !when.lastDay().orElseThrow().isBefore(date) || arrivesOn(when);
    }

    // a night flight stands on the paper of the day it lands on too
    private boolean arrivesOn(TimeSpan when) {
        Optional<TimePoint> end = when.timed() ? when.end() : Optional.empty();
        if (end.isEmpty() || end.get().date().isBefore(date)) return false;
        return end.get().date().isAfter(date) || !endsInTheNight(when);
    }

    private static boolean endsInTheNight(TimeSpan when) {
        return when.timed()
                && when.end()
                        .filter(end -> end.local().toLocalTime().isBefore(MORNING))
                        .isPresent();
    }

    /** All events of this day, in order. */
    List<Event> events() {
        return events;
    }

    /** Whether it is on the principal's programme: by its track, by being on none, or because the principal attends. */
    boolean principals(Event event) {
        if (principalTracks.isEmpty() || event.tracks().isEmpty()) return true;
        return event.isOn(principalTracks) || attendances(event).stream().anyMatch(this::ofPrincipal);
    }

    // where the file does not say whose trip it is, whoever is the principal of an item
    private boolean ofPrincipal(Attendance attendance) {
        boolean principal = trip.settings().principal().isPresent()
                ? attendance.person().equals(trip.settings().principal())
                : attendance.role() == AttendanceRole.PRINCIPAL;
        return principal && attendance.status() != AttendanceStatus.DECLINED;
    }

    /** Who attends; empty for an event of another day. */
    List<Attendance> attendances(Event event) {
        return attendances.getOrDefault(event.id(), List.of());
    }

    /** The movements of this day, by the clock; those without a time last. */
    List<Leg> legs() {
        return trip.legs().stream()
                .filter(leg -> on(whenOf(leg)))
                .sorted(Comparator.<Leg, Instant>comparing(leg -> beginning(leg).orElse(Instant.MAX))
                        .thenComparing(Leg::id))
                .toList();
    }

    /** When a movement is: as stated, else on the day of the event it leads to or comes from. */
    private TimeSpan whenOf(Leg leg) {
        if (leg.when().day().isPresent()) return leg.when();
        return leg.to().or(leg::from).map(id -> trip.event(id).when()).orElse(leg.when());
    }

    /**
     * Where a movement belongs in the order of the day: its start, as stated or reckoned, else that of the event it leads to, else the end
     * of the other.
     */
    Optional<Instant> beginning(Leg leg) {
        return Drive.departs(trip, leg)
                .flatMap(TimeSpan::startInstant)
                .or(() -> leg.to().flatMap(id -> trip.event(id).when().startInstant()))
                .or(() -> leg.from().flatMap(id -> trip.event(id).when().endInstant()));
    }

    /** The minute at which an instruction is to be carried out, no surer than its event's; none if that is not known. */
    Optional<TimeSpan> moment(Instruction instruction) {
        TimeSpan when = trip.event(instruction.event()).when();
        Optional<TimeSpan> anchor = instruction.anchor() == Instruction.Anchor.START ? when.beginning() : when.ending();
        return anchor.map(minute -> minute.plusMinutes(instruction.minutes()));
    }

    /** Whether an instruction stands on this day's paper: on the day on which it is carried out, not that of its event. */
    boolean on(Instruction instruction) {
        TimeSpan when = trip.event(instruction.event()).when();
        Optional<TimeSpan> moment = moment(instruction);
        if (moment.isEmpty()) return on(when);
        LocalDate day = moment.get().day().orElseThrow();
        boolean withItsEvent = when.start()
                        .map(TimePoint::date)
                        .filter(day::equals)
                        .isPresent()
                || endsInTheNight(when)
                        && when.end().map(TimePoint::date).filter(day::equals).isPresent();
        return date.equals(withItsEvent ? when.day().orElseThrow() : day);
    }

    List<Instruction> instructions() {
        return trip.instructions().stream()
                .filter(this::on)
                .sorted(Comparator.comparing(Instruction::id))
                .toList();
    }
}
