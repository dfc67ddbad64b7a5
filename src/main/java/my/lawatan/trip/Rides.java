package my.lawatan.trip;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import my.lawatan.trip.Ride.Position;

/** Which seats hold on a way, and in which order they are told. */
public final class Rides {
    /** As officers rank them, then by place in the car, then by seat, row before letter. */
    public static final Comparator<Ride> ORDER = Comparator.comparing(Ride::rank)
            .thenComparing(ride -> ride.position() == Position.NOT_STATED)
            .thenComparing(Ride::position)
            .thenComparing(ride -> ride.seat().length())
            .thenComparing(Ride::seat)
            .thenComparing(Ride::id);

    private Rides() {}

    /** Whether a way says itself who sits where: then no standing seat holds on it. */
    public static boolean own(Leg leg, Collection<Ride> own) {
        return own.stream().anyMatch(ride -> leg.vehicles().contains(ride.vehicle()));
    }

    /**
     * The seats that hold on a way, in what drives on it: its own if it has any, else the standing ones.
     *
     * @param own those that name the way
     * @param standing those that name none
     */
    public static List<Ride> holding(Leg leg, Collection<Ride> own, Collection<Ride> standing) {
        Collection<Ride> hold = own(leg, own) ? own : standing;
        return hold.stream()
                .filter(ride -> leg.vehicles().contains(ride.vehicle()))
                .sorted(ORDER)
                .toList();
    }
}
