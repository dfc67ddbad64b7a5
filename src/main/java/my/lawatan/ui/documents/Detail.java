package my.lawatan.ui.documents;

import java.util.EnumSet;
import java.util.Set;
import my.lawatan.document.ChangeMessage.Naming;

/**
 * What is said of one paper alone.
 *
 * @param naming what a message names besides times and cars
 */
record Detail(Set<Naming> naming) {
    /** Nothing. */
    static final Detail NONE = new Detail(Set.of());

    Detail {
        naming = Set.copyOf(naming);
    }

    /** The same with that named, or not. */
    Detail naming(Naming what, boolean named) {
        Set<Naming> now = EnumSet.noneOf(Naming.class);
        now.addAll(naming);
        if (named) now.add(what);
        else now.remove(what);
        return new Detail(now);
    }
}
