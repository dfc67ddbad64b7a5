package my.lawatan.trip;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The advance sheet of a place: what those who were there before the principal found. One officer's walk is one sheet.
 *
 * @param kerb where the car stops
 * @param door the door one goes in by, and who opens it
 * @param lift which lift, who holds it, how many it takes
 * @param walk minutes from the kerb to the room, walked; none if nobody walked it
 * @param holdingRoom where one waits
 * @param toilets the nearest
 * @param prayerRoom where it is, and the qibla
 * @param pressPosition where the press stands
 * @param hospital the nearest, and how far
 * @param seenBy who walked it
 * @param seen when
 */
public record Advance(
        Id<Advance> id,
        Id<Place> place,
        Text kerb,
        Text door,
        Text lift,
        Optional<Integer> walk,
        Text holdingRoom,
        Text toilets,
        Text prayerRoom,
        Text pressPosition,
        Text hospital,
        Optional<Id<Person>> seenBy,
        Optional<LocalDate> seen,
        Text note)
        implements Item {
    public Advance {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        if (walk.filter(m -> m < 0 || m > 24 * 60).isPresent()) throw new Refused("refused.minutes", walk.get());
    }
}
