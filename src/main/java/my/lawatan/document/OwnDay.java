package my.lawatan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;

/** What of one day is one person's: where they are expected or in charge, and the ways on which they go. */
final class OwnDay {
    /**
     * A way, and where one sits on it.
     *
     * @param car none if the person has no seat there yet
     */
    record Way(Leg leg, Optional<Motorcade.Car> car, Optional<Ride> ride) {}

    private final Facts facts;
    private final TripDay day;
    private final Id<Person> person;
    private final Map<Id<Event>, Attendance> places = new HashMap<>();

    OwnDay(Facts facts, TripDay day, Id<Person> person) {
        this.facts = facts;
        this.day = day;
        this.person = person;
        for (Event event : day.events())
            day.attendances(event).stream()
                    .filter(a -> a.person().filter(person::equals).isPresent())
                    .filter(a -> a.status() != AttendanceStatus.DECLINED)
                    .min((a, b) -> a.role().compareTo(b.role()))
                    .ifPresent(a -> places.put(event.id(), a));
    }

    /** The events, in the order of the day. */
    List<Event> events() {
        return day.events().stream().filter(this::mine).toList();
    }

    /** As what the person attends; none if they are only in charge, or are the principal and not on its list. */
    Optional<Attendance> place(Event event) {
        return Optional.ofNullable(places.get(event.id()));
    }

    boolean inCharge(Event event) {
        return event.officer().filter(person::equals).isPresent();
    }

    boolean principal() {
        return facts.trip().settings().principal().filter(person::equals).isPresent();
    }

    private boolean mine(Event event) {
        return places.containsKey(event.id()) || inCharge(event) || principal() && day.principals(event);
    }

    /** The ways on which the person has a seat, and those that lead to an event of theirs and on which they have none. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        Set<Id<Event>> reached = new HashSet<>();
        for (Leg leg : day.legs()) {
            Motorcade motorcade = Motorcade.on(facts, leg);
            for (Motorcade.Car car : motorcade.cars())
                car.rides().stream()
                        .filter(ride -> ride.person().filter(person::equals).isPresent())
                        .findFirst()
                        .ifPresent(ride -> {
                            ways.add(new Way(leg, Optional.of(car), Optional.of(ride)));
                            leg.to().ifPresent(reached::add);
                        });
        }
        for (Leg leg : day.legs())
            if (ways.stream().noneMatch(way -> way.leg().equals(leg))
                    && leg.to()
                            .filter(to -> !reached.contains(to) && attends(to))
                            .isPresent()) ways.add(new Way(leg, Optional.empty(), Optional.empty()));
        return ways;
    }

    // who is only in charge may be there long before
    private boolean attends(Id<Event> id) {
        Event event = facts.trip().event(id);
        return Facts.counts(event) && (places.containsKey(id) || principal() && day.principals(event));
    }
}
