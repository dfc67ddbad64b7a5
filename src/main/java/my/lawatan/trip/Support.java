package my.lawatan.trip;

import java.util.Objects;

/**
 * A value that a claim is about: it is only in this component of this item, so that the three change together.
 *
 * @param item the item
 * @param component the name of its component
 * @param value the value that is supported, of the component's type
 */
public record Support(ItemRef item, String component, Object value) {
    public Support {
        Objects.requireNonNull(value);
        item.kind().component(component);
    }
}
