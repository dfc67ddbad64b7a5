package my.lawatan.protocol.names;

import java.util.function.IntUnaryOperator;

/** A number for each letter that is one byte, reckoned once. It never changes. */
public final class ByLetter {
    static final int BYTES = 0x100;
    private final int[] numbers = new int[BYTES];

    /** @param number of each letter, from 0 to 255 */
    public ByLetter(IntUnaryOperator number) {
        for (int letter = 0; letter < BYTES; letter++) numbers[letter] = number.applyAsInt(letter);
    }

    public int of(byte letter) {
        return numbers[letter & 0xff];
    }
}
