package my.lawatan.ui.documents;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import my.lawatan.document.ChangeMessage.Naming;

/**
 * What is said of one paper alone.
 *
 * @param copy of a book: which number on the distribution list it has; none for a line to fill in
 * @param naming what a message names besides times and cars
 */
record Detail(Optional<Integer> copy, Set<Naming> naming) {
    /** Nothing. */
    static final Detail NONE = new Detail(Optional.empty(), Set.of());

    Detail {
        Objects.requireNonNull(copy);
        naming = Set.copyOf(naming);
    }

    /** The same of that number. */
    Detail copy(Optional<Integer> number) {
        return new Detail(number, naming);
    }

    /** The same with that named, or not. */
    Detail naming(Naming what, boolean named) {
        Set<Naming> now = EnumSet.noneOf(Naming.class);
        now.addAll(naming);
        if (named) now.add(what);
        else now.remove(what);
        return new Detail(copy, now);
    }
}
