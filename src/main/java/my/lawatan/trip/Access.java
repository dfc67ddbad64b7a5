package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What lets people in at an event, or at a place for all events there: who of ours must carry which pass, and how many may come.
 *
 * @param event at which event, if at one
 * @param place at which place, with the places within it
 * @param pass which type of pass
 * @param roles who must carry one; nobody if it is only a limit
 * @param quota how many of that type the delegation has there at once; no limit if not stated
 */
public record Access(
        Id<Access> id,
        Optional<Id<Event>> event,
        Optional<Id<Place>> place,
        Pass.Type pass,
        Set<AttendanceRole> roles,
        Optional<Integer> quota,
        Text note)
        implements Item {
    public Access {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pass);
        roles = Set.copyOf(roles);
        if (event.isEmpty() && place.isEmpty()) throw new Refused("refused.access-nowhere");
        if (quota.filter(n -> n < 0).isPresent()) throw new Refused("refused.headcount");
    }
}
