package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * That a pass changes hands.
 *
 * @param to who has it from then on; none if it goes back to the office
 * @param at when
 * @param done whether it has happened; else it is planned
 */
public record Handover(Id<Handover> id, Id<Pass> pass, Optional<Id<Person>> to, TimePoint at, boolean done, Text note)
        implements Item {
    public Handover {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pass);
        Objects.requireNonNull(at);
    }
}
