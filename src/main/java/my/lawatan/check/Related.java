package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Grouped.Keys;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * The items of a trip by what they name: who attends an event, which ways lead to it, which events are at a place. Each look-up is worked
 * out when it is first asked for; those of a changed copy cost what has changed.
 */
final class Related {
    private static final Keys<Event, Attendance> BY_EVENT = attendance -> List.of(attendance.event());
    private static final Keys<Person, Attendance> BY_PERSON = attendance -> list(attendance.person());
    private static final Keys<Event, Leg> BY_END = Facts::ends;
    private static final Keys<Vehicle, Leg> BY_VEHICLE = Leg::vehicles;
    private static final Keys<Event, Brief> BY_ITS_EVENT = brief -> list(brief.event());
    private static final Keys<Event, Preparation> PREPARED = preparation -> List.of(preparation.event());
    private static final Keys<Place, Event> BY_PLACE = event -> list(event.place());

    private final Lazy<Grouped<Event, Attendance>> byEvent;
    private final Lazy<Grouped<Person, Attendance>> byPerson;
    private final Lazy<Grouped<Event, Leg>> byEnd;
    private final Lazy<Grouped<Vehicle, Leg>> byVehicle;
    private final Lazy<Grouped<Event, Brief>> briefs;
    private final Lazy<Grouped<Event, Preparation>> preparations;
    private final Lazy<Grouped<Place, Event>> byPlace;

    private Related(Trip trip) {
        byEvent = grouped(trip.attendances(), BY_EVENT);
        byPerson = grouped(trip.attendances(), BY_PERSON);
        byEnd = grouped(trip.legs(), BY_END);
        byVehicle = grouped(trip.legs(), BY_VEHICLE);
        briefs = grouped(trip.briefs(), BY_ITS_EVENT);
        preparations = grouped(trip.preparations(), PREPARED);
        byPlace = grouped(trip.events(), BY_PLACE);
    }

    private Related(Related known, Differing differ, Trip was, Trip is) {
        Collection<Id<?>> attended = differ.of(ItemKind.ATTENDANCE);
        Collection<Id<?>> driven = differ.of(ItemKind.LEG);
        byEvent = Grouped.after(known.byEvent, BY_EVENT, attended, was.attendances(), is.attendances());
        byPerson = Grouped.after(known.byPerson, BY_PERSON, attended, was.attendances(), is.attendances());
        byEnd = Grouped.after(known.byEnd, BY_END, driven, was.legs(), is.legs());
        byVehicle = Grouped.after(known.byVehicle, BY_VEHICLE, driven, was.legs(), is.legs());
        briefs = Grouped.after(known.briefs, BY_ITS_EVENT, differ.of(ItemKind.BRIEF), was.briefs(), is.briefs());
        preparations = Grouped.after(
                known.preparations, PREPARED, differ.of(ItemKind.PREPARATION), was.preparations(), is.preparations());
        byPlace = Grouped.after(known.byPlace, BY_PLACE, differ.of(ItemKind.EVENT), was.events(), is.events());
    }

    static Related in(Trip trip) {
        return new Related(trip);
    }

    /** The same of {@code is}, which differs in these items from the trip {@code was} that this is of. */
    Related after(Differing differ, Trip was, Trip is) {
        return new Related(this, differ, was, is);
    }

    private static <K extends Item, V extends Item> Lazy<Grouped<K, V>> grouped(ItemMap<V> items, Keys<K, V> keys) {
        return new Lazy<>(() -> Grouped.of(items, keys));
    }

    List<Attendance> attendancesAt(Id<Event> event) {
        return byEvent.get().get(event);
    }

    List<Attendance> attendancesOf(Id<Person> person) {
        return byPerson.get().get(person);
    }

    /** The legs that lead to or from that event. */
    List<Leg> legsOf(Id<Event> event) {
        return byEnd.get().get(event);
    }

    /** The legs that vehicle drives. */
    List<Leg> legsOf(Vehicle vehicle) {
        return byVehicle.get().get(vehicle.id());
    }

    List<Brief> briefsFor(Id<Event> event) {
        return briefs.get().get(event);
    }

    List<Preparation> preparationsFor(Id<Event> event) {
        return preparations.get().get(event);
    }

    /** The events at each place. */
    Grouped<Place, Event> atPlaces() {
        return byPlace.get();
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.isPresent() ? List.of(value.get()) : List.of();
    }
}
