package my.lawatan.trip;

import java.util.Arrays;
import java.util.Collection;
import java.util.SplittableRandom;

/**
 * Numbers ids 0, 1, 2 … in the order in which they come. The bits of all ids lie side by side in one array, so that a look-up in a
 * large trip meets memory once or twice, where a map of objects sends it to five of them. Once it is made nobody adds to it.
 */
final class Ids {
    private static final int LEAST_PLACES = 16;

    // drawn anew by each program, so that no file can be made whose ids all want the same place
    private static final long HIGH_FACTOR;
    private static final long LOW_FACTOR;

    static {
        SplittableRandom random = new SplittableRandom();
        HIGH_FACTOR = random.nextLong() | 1;
        LOW_FACTOR = random.nextLong() | 1;
    }

    private final Object origin;
    // the two halves of the id at each place
    private long[] bits;
    // one more than the number of the id at each place; 0 where there is none
    private int[] numbers;
    private Id<?>[] byNumber;
    private int size;

    private Ids(Object origin, int places) {
        this.origin = origin;
        this.bits = new long[2 * places];
        this.numbers = new int[places];
        this.byNumber = new Id<?>[places / 2];
    }

    /** None yet, with room for that many. */
    static Ids none(int expected) {
        return new Ids(new Object(), places(expected));
    }

    // a power of two of which at most half is taken
    private static int places(int ids) {
        return Math.max(LEAST_PLACES, 2 * Integer.highestOneBit(Math.max(1, 2 * ids - 1)));
    }

    int size() {
        return size;
    }

    /** The id that has that number. */
    Id<?> get(int number) {
        return byNumber[number];
    }

    /** The number of {@code id}; below 0 if it has none. */
    int find(Id<?> id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        return numbers[place(high, low)] - 1;
    }

    /** The number of {@code id}: the next one if it had none. */
    int add(Id<?> id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        int place = place(high, low);
        if (numbers[place] > 0) return numbers[place] - 1;
        if (2 * (size + 1) > numbers.length) {
            move(2 * numbers.length);
            place = place(high, low);
        }
        byNumber[size] = id;
        put(place, high, low, ++size);
        return size - 1;
    }

    /** These ids and all of {@code more}; whoever has a number here has the same there. */
    Ids with(Collection<? extends Id<?>> more) {
        if (more.stream().allMatch(id -> find(id) >= 0)) return this;
        Ids all = new Ids(origin, 0);
        all.bits = bits.clone();
        all.numbers = numbers.clone();
        all.byNumber = byNumber.clone();
        all.size = size;
        more.forEach(all::add);
        return all;
    }

    /** Whether the two were made from the same ids, so that all they had then have the same numbers in both. */
    boolean isKinTo(Ids other) {
        return origin == other.origin;
    }

    private int place(long high, long low) {
        int last = numbers.length - 1;
        // the upper bits of the sum are the well mixed ones
        int place = (int) ((high * HIGH_FACTOR + low * LOW_FACTOR) >>> Long.numberOfLeadingZeros(last));
        while (numbers[place] > 0 && (bits[2 * place] != high || bits[2 * place + 1] != low)) place = place + 1 & last;
        return place;
    }

    private void put(int place, long high, long low, int number) {
        bits[2 * place] = high;
        bits[2 * place + 1] = low;
        numbers[place] = number;
    }

    private void move(int places) {
        long[] oldBits = bits;
        int[] oldNumbers = numbers;
        bits = new long[2 * places];
        numbers = new int[places];
        byNumber = Arrays.copyOf(byNumber, places / 2);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] == 0) continue;
            long high = oldBits[2 * i];
            long low = oldBits[2 * i + 1];
            put(place(high, low), high, low, oldNumbers[i]);
        }
    }
}
