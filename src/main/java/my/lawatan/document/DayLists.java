package my.lawatan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.document.DailyBrief.Car;
import my.lawatan.document.DailyBrief.ContactLine;
import my.lawatan.document.DailyBrief.Meal;
import my.lawatan.document.DailyBrief.Ride;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Vehicle;

/** The lists of one day at the end of its brief: movements with their cars, meals with what must not be served, whom to call. */
final class DayLists {
    /** So many numbers stand in two lines. */
    private static final int MOST_NUMBERS = 6;

    /** Of what a number is for, in characters. */
    private static final int LONGEST_ROLE = 40;

    /** Up to this length, a number and what it is for stand on one line, in characters. */
    private static final int LONGEST_WHOLE = 40;

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;
    private final LineRows lines;
    private final PeopleOfEvent with;

    DayLists(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.clocks = new Clocks(words, day.date());
        this.lines = new LineRows(words, day, clocks);
        this.with = new PeopleOfEvent(words, day);
    }

    List<Ride> rides() {
        return day.legs().stream().map(this::ride).toList();
    }

    private Ride ride(Leg leg) {
        return new Ride(
                leg.when().timed() ? clocks.of(leg.when()) : lines.departure(leg),
                Wording.join(Wording.DOT, lines.way(leg), lines.reckoned(leg)),
                lines.minutes(leg),
                lines.vehicles(leg));
    }

    /** The vehicles that move today, in the order of the motorcade. */
    List<Car> cars() {
        List<Vehicle> used = lines.today();
        List<Car> cars = new ArrayList<>();
        for (Vehicle vehicle : used)
            cars.add(new Car(
                    Integer.toString(cars.size() + 1),
                    words.plate(vehicle).isEmpty() && !vehicle.plate().isEmpty() ? "–" : words.of(vehicle.name()),
                    vehicle.plate(),
                    vehicle.seats().map(Object::toString).orElse(""),
                    Wording.join(Wording.DOT, vehicle.driver(), vehicle.phone().replace(' ', '\u00A0'))));
        return cars;
    }

    List<Meal> meals() {
        return day.events().stream()
                .filter(e -> e.type() == EventKind.MEAL && e.status() != EventStatus.CANCELLED)
                .map(this::meal)
                .toList();
    }

    private Meal meal(Event event) {
        List<String> needs = new ArrayList<>();
        Map<Diet.Known, Integer> counts = new LinkedHashMap<>();
        with.people(event, Optional.empty())
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .map(a -> words.trip().person(a.person().orElseThrow()))
                .forEach(person -> {
                    Diet diet = person.diet();
                    if (diet.known() == Diet.Known.STATED)
                        needs.add(words.say("meal.needs", words.name(person), words.of(diet.needs())));
                    else counts.merge(diet.known(), 1, Integer::sum);
                });
        int without = counts.getOrDefault(Diet.Known.NONE, 0);
        int unknown = counts.getOrDefault(Diet.Known.NOT_STATED, 0) + with.unnamedSeats(event);
        if (without > 0) needs.add(words.count("meal.none", without));
        if (unknown > 0) needs.add(words.count("meal.unknown", unknown));
        if (needs.isEmpty()) needs.add(words.say("meal.no-names"));
        String place = event.place().map(words::place).orElse("");
        return new Meal(clocks.of(event.when()), words.of(event.title()), place, needs);
    }

    /**
     * The trip's contacts, then those of our side who are on duty, answer for an item or attend today.
     *
     * @param called whether readers may have the telephones of people; whom they cannot call is no contact of theirs
     */
    List<ContactLine> contacts(boolean called) {
        List<ContactLine> contacts = new ArrayList<>();
        Strip.contacts(words).forEach(c -> contacts.add(new ContactLine(words.of(c.role()), c.name(), c.phone())));
        if (!called) return contacts;
        Optional<Person> duty = day.dutyOfficer();
        duty.ifPresent(p -> contacts.add(new ContactLine(words.say("strip.duty-officer"), words.name(p), p.phone())));
        ofOurSide().stream()
                .map(words.trip()::person)
                .filter(person -> !duty.equals(Optional.of(person)))
                .sorted(Names.ORDER)
                .forEach(p -> contacts.add(new ContactLine(words.of(p.position()), words.name(p), p.phone())));
        return contacts;
    }

    /** What stands at the foot of every page: the trip's contacts that have a telephone, and the duty officer. */
    String numbers() {
        List<String> numbers = new ArrayList<>();
        Strip.contacts(words)
                .filter(c -> !c.phone().isBlank())
                .limit(MOST_NUMBERS)
                .forEach(c -> numbers.add(number(words.of(c.role()), c.phone())));
        day.dutyOfficer()
                .filter(p -> !p.phone().isBlank())
                .ifPresent(p -> numbers.add(number(words.say("strip.duty-officer"), p.phone())));
        return String.join(Wording.DOT, numbers);
    }

    // the whole of it stands among the contacts; here it would push numbers off the foot of every page
    private static String number(String role, String phone) {
        String whole = InShort.of(role, LONGEST_ROLE) + "\u00A0" + phone.replace(' ', '\u00A0');
        return whole.length() > LONGEST_WHOLE ? whole : whole.replace(" ", Wording.NO_BREAK);
    }

    private Set<Id<Person>> ofOurSide() {
        Set<Id<Person>> people = new LinkedHashSet<>();
        for (Event event : day.events()) {
            event.officer().ifPresent(people::add);
            for (Attendance attendance : day.attendances(event))
                attendance
                        .person()
                        .map(words.trip()::person)
                        .filter(p -> p.side() == Side.OURS && !p.phone().isBlank())
                        .ifPresent(p -> people.add(p.id()));
        }
        return people;
    }
}
