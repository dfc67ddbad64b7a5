package my.lawatan.plan.ripple;

import java.util.Arrays;
import java.util.BitSet;

/** What has been decided so far on the way to a plan. A changed copy shares nothing with its original. */
final class Choices {
    static final Choices NONE = new Choices(
            new BitSet[] {new BitSet(), new BitSet(), new BitSet(), new BitSet(), new BitSet()}, new int[0], 0);

    /** What can be decided about one event or one conflict. */
    enum Kind {
        /** An event is as short as it may be. */
        SHORTEN,
        /** An event is called off. */
        DROP,
        /** A conflict stays as it is. */
        LEAVE,
        /** An event is held when its place is closed, or later than its kind allows. */
        OPEN,
        /** An event lasts longer than the principal stays. */
        STAY
    }

    private final BitSet[] sets;
    private final int[] orders;
    private final long hash;

    private Choices(BitSet[] sets, int[] orders, long hash) {
        this.sets = sets;
        this.orders = orders;
        this.hash = hash;
    }

    boolean has(Kind kind, int number) {
        return sets[kind.ordinal()].get(number);
    }

    BitSet of(Kind kind) {
        return sets[kind.ordinal()];
    }

    Choices with(Kind kind, int number) {
        BitSet[] next = sets.clone();
        next[kind.ordinal()] = (BitSet) sets[kind.ordinal()].clone();
        next[kind.ordinal()].set(number);
        return new Choices(next, orders, hash + mixed(kind.ordinal(), number));
    }

    /** Which of the two of a conflict is first. */
    Choices ordered(int conflict, boolean forth) {
        int[] next = Arrays.copyOf(orders, orders.length + 1);
        next[orders.length] = conflict * 2 + (forth ? 0 : 1);
        return new Choices(sets, next, hash + mixed(Kind.values().length, next[orders.length]));
    }

    /** Conflicts whose order is decided: their numbers doubled, and one more where the second is to be first. */
    int[] orders() {
        return orders;
    }

    /** The same for the same decisions in whatever sequence; for others almost certainly another. */
    long hash() {
        return hash;
    }

    private static long mixed(int kind, int number) {
        long z = (((long) kind << 32) + number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
