package my.lawatan.change;

import java.util.List;
import my.lawatan.trip.ItemRef;

/**
 * A component to which officers wrote without seeing each other's change, or an item that one deleted while another still used
 * or changed it. All values are kept until an officer chooses.
 *
 * @param item which item
 * @param component which component; {@link Change#EXISTS} for deletion against use
 * @param heads the writes that nobody has replaced, latest first
 */
public record Clash(ItemRef item, String component, List<Heads.Write> heads) {
    public Clash {
        heads = List.copyOf(heads);
    }
}
