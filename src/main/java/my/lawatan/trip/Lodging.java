package my.lawatan.trip;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A room in which people of the delegation sleep or work.
 *
 * @param place the hotel
 * @param room its number or name; empty if not stated yet
 * @param floor as the hotel counts; empty if not stated
 * @param guests who stays there
 * @param use what else it is for: office, baggage, baggage hall; nothing for a bedroom
 * @param phone its extension; office papers only
 */
public record Lodging(
        Id<Lodging> id,
        Optional<Id<Place>> place,
        String room,
        String floor,
        List<Id<Person>> guests,
        Nights nights,
        Text use,
        String phone,
        Text note)
        implements Item {
    public Lodging {
        Objects.requireNonNull(id);
        Objects.requireNonNull(nights);
        Plain.line(room);
        Plain.line(floor);
        Plain.line(phone);
        guests = guests.stream().distinct().toList();
    }
}
