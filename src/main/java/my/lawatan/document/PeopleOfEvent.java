package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Attending;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;

/** Who is at an event, as it stands in the narrow column of the timetable and as a full list. */
final class PeopleOfEvent {
    /** So many names fit in the column; longer lists end in "and 14 others". */
    private static final int MOST_NAMES = 4;

    private final Wording words;
    private final TripDay day;

    PeopleOfEvent(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
    }

    /** "+4 · Grupo Costa Verde, Grupo Andino, 17 others"; empty if nothing is stated. */
    String column(Event event) {
        String plus = event.plus().map(n -> "+" + n).orElse("");
        return Wording.join(Wording.DOT, plus, people(event), organisations(event));
    }

    /** Whether the column has to leave names out, so that they must stand elsewhere. */
    boolean overflows(Event event) {
        return present(event).size() > MOST_NAMES || named(event).size() > MOST_NAMES;
    }

    private String people(Event event) {
        return shortened(present(event).stream().map(this::name).toList(), 0);
    }

    private String organisations(Event event) {
        List<String> named = named(event);
        return shortened(named, unnamedOrganisations(event));
    }

    /** How the list stands. */
    Attending attending(Event event) {
        return Attending.of(words.trip(), event, day.attendances(event));
    }

    /** How many organisations are expected of which the name is not stated. */
    int unnamedOrganisations(Event event) {
        int unnamed = (int)
                organisationsOf(event).filter(a -> a.organisation().isEmpty()).count();
        int expected = event.expected().organisations().orElse(0);
        return Math.max(unnamed, expected - named(event).size());
    }

    /** How many seats still await their name. */
    int unnamedSeats(Event event) {
        return attending(event).unnamed();
    }

    /** How many representatives there are to be. */
    int seats(Event event) {
        return attending(event).seats();
    }

    /** The names of the organisations that have places of their own. */
    List<String> named(Event event) {
        return organisationsOf(event)
                .sorted(order(event))
                .flatMap(a -> a
                        .organisation()
                        .flatMap(id -> words.trip().organisations().get(id))
                        .stream())
                .map(Organisation::name)
                .map(words::named)
                .distinct()
                .toList();
    }

    private Stream<Attendance> organisationsOf(Event event) {
        return day.attendances(event).stream()
                .filter(a -> a.unit() == Attendance.Unit.ORGANISATION && a.status() != AttendanceStatus.DECLINED);
    }

    private String shortened(List<String> names, int more) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMES)));
        int others = names.size() - shown.size() + more;
        if (others == 0) return String.join(", ", shown);
        shown.add(words.count(shown.isEmpty() ? "with.unnamed" : "with.others", others));
        return String.join(", ", shown);
    }

    /** Those who sit with the principal, in order; the principal goes without saying. */
    private List<Attendance> present(Event event) {
        return people(event, Optional.empty())
                .filter(a -> a.status() != AttendanceStatus.DECLINED && atTheTable(a.role()))
                .filter(a -> !a.person().equals(words.trip().settings().principal()))
                .toList();
    }

    private static boolean atTheTable(AttendanceRole role) {
        return switch (role) {
            case PRINCIPAL, HOST, LEADS, PARTICIPANT, ACCOMPANIES -> true;
            case NOTE_TAKER, INTERPRETER, SECURITY, PRESS -> false;
        };
    }

    /** The named people of that role, or of any, in their order. */
    Stream<Attendance> people(Event event, Optional<AttendanceRole> role) {
        return day.attendances(event).stream()
                .filter(a -> a.person().isPresent())
                .filter(a -> role.isEmpty() || a.role() == role.get())
                .sorted(order(event));
    }

    // heads first; then each side in its own order, as the event has it
    private Comparator<Attendance> order(Event event) {
        Map<Id<Attendance>, Integer> places = new HashMap<>();
        EventOrder order = words.order() == words.trip()
                ? EventOrder.of(words.trip(), event.id(), day.attendances(event))
                : EventOrder.of(words.order(), event.id());
        order.all().forEach(standing -> places.put(standing.attendance().id(), places.size()));
        return Comparator.<Attendance>comparingInt(PeopleOfEvent::place)
                .thenComparing(Attendance::side)
                .thenComparing(a -> places.get(a.id()));
    }

    private static int place(Attendance attendance) {
        return switch (attendance.role()) {
            case PRINCIPAL -> 0;
            case HOST -> 1;
            case LEADS -> 2;
            case PARTICIPANT, ACCOMPANIES, NOTE_TAKER, INTERPRETER, SECURITY, PRESS -> 3;
        };
    }

    private Person person(Attendance attendance) {
        return words.trip().person(attendance.person().orElseThrow());
    }

    /** A name, and how sure it is that its bearer comes. */
    String name(Attendance attendance) {
        String name = words.name(person(attendance));
        return switch (attendance.status()) {
            case INVITED, TENTATIVE, DECLINED -> words.say("with.status", name, words.inside(attendance.status()));
            case CONFIRMED, NOT_STATED -> name;
        };
    }

    /** A name with office and part: "YB Dato’ X, Minister of Y (note-taker)". */
    String inFull(Attendance attendance) {
        String inScript = person(attendance).name().inScript();
        // a name that would come out as code numbers is better left to its Latin form
        String script = Script.drawn(inScript) ? inScript : "";
        String name = Wording.join(" ", name(attendance), script);
        String text = Wording.join(", ", name, words.of(person(attendance).position()));
        if (words.tells(words.of(person(attendance).position()), attendance.role())) return text;
        return switch (attendance.role()) {
            case PARTICIPANT, PRINCIPAL -> text;
            case HOST, LEADS, ACCOMPANIES, NOTE_TAKER, INTERPRETER, SECURITY, PRESS ->
                words.say("with.role", text, words.inside(attendance.role()));
        };
    }
}
