package my.lawatan.trip;

import java.util.Objects;

/**
 * A ministry, firm or body.
 *
 * @param name as its source spells it
 * @param economy the state or economy it belongs to; at APEC one speaks of economies
 * @param asPrinted whether the spelling is kept as printed because nothing corroborates it
 */
public record Organisation(Id<Organisation> id, Text name, Text economy, boolean asPrinted, Text note) implements Item {
    public Organisation {
        Objects.requireNonNull(id);
    }
}
