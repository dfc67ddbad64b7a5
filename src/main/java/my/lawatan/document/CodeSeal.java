package my.lawatan.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import my.lawatan.trip.Id;
import my.lawatan.trip.TripSettings;

/**
 * Makes what a page says of itself unreadable for whoever has not the trip file: 56 bits and 24 that are zero, through a Feistel
 * network over both halves, under a key that is made from the trip's own id. That id stands on no paper. Of a code of another trip the 24 bits
 * are not zero afterwards.
 */
final class CodeSeal {
    private static final int ROUNDS = 6;
    private static final int HALF = 40;
    private static final int SPARE = 24;
    private static final long MASK = (1L << HALF) - 1;
    private static final String HMAC = "HmacSHA256";
    private static final String KEY = "Lawatan, code of a page, 1 ";

    private final Mac mac;

    CodeSeal(Id<TripSettings> trip) {
        try {
            mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec((KEY + trip).getBytes(StandardCharsets.UTF_8), HMAC));
        } catch (GeneralSecurityException e) {
            // every JDK has it
            throw new IllegalStateException(e);
        }
    }

    /** @param content 56 bits */
    byte[] seal(long content) {
        long left = content >> HALF - SPARE;
        long right = content << SPARE & MASK;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ mixed(round, right);
            left = right;
            right = next;
        }
        return bytes(left, right);
    }

    /** What was sealed; nothing if it was sealed for another trip. */
    Optional<Long> open(byte[] sealed) {
        long left = half(sealed, 0);
        long right = half(sealed, HALF / 8);
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long before = right ^ mixed(round, left);
            right = left;
            left = before;
        }
        boolean ours = (right & (1L << SPARE) - 1) == 0;
        return ours ? Optional.of(left << HALF - SPARE | right >> SPARE) : Optional.empty();
    }

    private long mixed(int round, long half) {
        mac.update((byte) round);
        return ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(8).putLong(half).array()))
                        .getLong()
                & MASK;
    }

    private static byte[] bytes(long left, long right) {
        ByteBuffer bytes = ByteBuffer.allocate(CodeText.BYTES);
        for (long half : new long[] {left, right})
            for (int shift = HALF - 8; shift >= 0; shift -= 8) bytes.put((byte) (half >> shift));
        return bytes.array();
    }

    private static long half(byte[] sealed, int from) {
        long half = 0;
        for (int i = from; i < from + HALF / 8; i++) half = half << 8 | sealed[i] & 0xFF;
        return half;
    }
}
