package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Grouped.Keys;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** The seats of a trip by what they name, each look-up made when it is first asked for; none of them in any order. */
final class Seated {
    private static final Keys<Vehicle, Ride> STANDING =
            ride -> ride.leg().isPresent() ? List.of() : List.of(ride.vehicle());
    private static final Keys<Leg, Ride> ON = ride -> list(ride.leg());
    private static final Keys<Person, Ride> OF = ride -> list(ride.person());

    private final Lazy<Grouped<Vehicle, Ride>> standing;
    private final Lazy<Grouped<Leg, Ride>> on;
    private final Lazy<Grouped<Person, Ride>> of;

    private Seated(Lazy<Grouped<Vehicle, Ride>> standing, Lazy<Grouped<Leg, Ride>> on, Lazy<Grouped<Person, Ride>> of) {
        this.standing = standing;
        this.on = on;
        this.of = of;
    }

    static Seated in(Trip trip) {
        return new Seated(
                new Lazy<>(() -> Grouped.of(trip.rides(), STANDING)),
                new Lazy<>(() -> Grouped.of(trip.rides(), ON)),
                new Lazy<>(() -> Grouped.of(trip.rides(), OF)));
    }

    /** The same after the seats with these ids have become what they are in {@code is}. */
    Seated after(Collection<Id<?>> ids, Trip was, Trip is) {
        return new Seated(
                Grouped.after(standing, STANDING, ids, was.rides(), is.rides()),
                Grouped.after(on, ON, ids, was.rides(), is.rides()),
                Grouped.after(of, OF, ids, was.rides(), is.rides()));
    }

    /** Those that hold wherever that vehicle drives and the way says nothing of its own. */
    List<Ride> standingIn(Id<Vehicle> vehicle) {
        return standing.get().get(vehicle);
    }

    /** Those that name that way; see {@link Motorcade#on}. */
    List<Ride> on(Id<Leg> leg) {
        return on.get().get(leg);
    }

    /** All of that person, whether they hold or not. */
    List<Ride> of(Id<Person> person) {
        return of.get().get(person);
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElse(List.of());
    }
}
