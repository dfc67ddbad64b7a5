package my.lawatan.check;

import java.util.function.Function;
import java.util.function.Supplier;

/** A value that is worked out when somebody first asks for it, once, on whatever thread asks. */
final class Lazy<T> {
    private Supplier<T> how;
    private volatile T value;

    Lazy(Supplier<T> how) {
        this.how = how;
    }

    T get() {
        T known = value;
        return known != null ? known : workedOut();
    }

    private synchronized T workedOut() {
        if (value == null) {
            value = how.get();
            // whatever it was made from may be forgotten
            how = null;
        }
        return value;
    }

    /**
     * The same of something that has changed: what {@code next} makes of this value if anybody has asked for it, else {@code anew} when
     * somebody asks. Nothing is kept of this one but what {@code next} keeps.
     */
    Lazy<T> after(Function<T, T> next, Supplier<T> anew) {
        T known = value;
        if (known == null) return new Lazy<>(anew);
        Lazy<T> result = new Lazy<>(null);
        result.value = next.apply(known);
        return result;
    }
}
