package my.lawatan.check;

import java.util.function.Function;
import java.util.function.Supplier;

/** A value that is worked out when somebody first asks for it, once, on whatever thread asks. */
final class Lazy<T> {
    private static final Runnable NOTHING = () -> {};

    private Supplier<T> how;
    private volatile Runnable share;
    private volatile T value;

    Lazy(Supplier<T> how) {
        this(how, NOTHING);
    }

    /** @param share what each thread does that asks before it is worked out, while others who ask may do theirs */
    Lazy(Supplier<T> how, Runnable share) {
        this.how = how;
        this.share = share;
    }

    T get() {
        T known = value;
        if (known != null) return known;
        share.run();
        return workedOut();
    }

    private synchronized T workedOut() {
        if (value == null) {
            value = how.get();
            // whatever it was made from may be forgotten
            how = null;
            share = NOTHING;
        }
        return value;
    }

    /**
     * The same of something that has changed: what {@code next} makes of this value if anybody has asked for it, else {@code anew} when
     * somebody asks. Nothing is kept of this one but what {@code next} keeps.
     */
    Lazy<T> after(Function<T, T> next, Supplier<T> anew) {
        return after(next, new Lazy<>(anew));
    }

    Lazy<T> after(Function<T, T> next, Lazy<T> anew) {
        T known = value;
        if (known == null) return anew;
        Lazy<T> result = new Lazy<>(null);
        result.value = next.apply(known);
        return result;
    }
}
