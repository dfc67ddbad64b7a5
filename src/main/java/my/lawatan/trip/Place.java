package my.lawatan.trip;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something happens: a city, a building, a room in a building.
 *
 * @param within the place it is part of
 * @param address as a driver needs it
 * @param coordinates of its entrance
 * @param zone its time zone; none if it has that of the place it is part of, or of the host
 * @param arrivalPoint the kerb, gate or door at which one arrives
 * @param capacity seats
 * @param hours when it is open; not stated if empty
 */
public record Place(
        Id<Place> id,
        Text name,
        Optional<Id<Place>> within,
        String address,
        Optional<Coordinates> coordinates,
        Optional<ZoneId> zone,
        Text arrivalPoint,
        Optional<Integer> capacity,
        Text note,
        List<Opening> hours)
        implements Item {
    public Place {
        Objects.requireNonNull(id);
        hours = List.copyOf(hours);
        Plain.text(address, Plain.LONGEST_LINE);
        if (capacity.filter(c -> c < 1).isPresent()) throw new Refused("refused.capacity", capacity.get());
        if (within.filter(id::equals).isPresent()) throw new Refused("refused.place-within-itself");
    }

    /** A place of which only the name is known. */
    public static Place named(Id<Place> id, Text name) {
        return named(id, name, Optional.empty());
    }

    /** A place of which only the name is known, and of what it is a part. */
    public static Place named(Id<Place> id, Text name, Optional<Id<Place>> within) {
        return new Place(
                id,
                name,
                within,
                "",
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                List.of());
    }
}
