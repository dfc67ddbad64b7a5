package my.lawatan.trip;

/** What a JPEG says of itself before its picture begins (ITU-T T.81, annex B), read without decoding anything. */
final class JpegHead {
    private static final int START_OF_SCAN = 0xDA;
    private static final int BITS = 8;
    /** More than a photograph of this program ever has, and what every reader can hold in memory. */
    private static final long MOST_PIXELS = 24_000_000L;

    private final byte[] bytes;
    private boolean sized;

    JpegHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it is a grey or coloured picture of a size that can be drawn, whose head is whole. */
    boolean drawable() {
        int at = 2;
        while (at + 3 < bytes.length && number(at, 1) == 0xFF) {
            int marker = number(at + 1, 1);
            int length = number(at + 2, 2);
            if (marker == START_OF_SCAN) return sized;
            if (length < 2 || at + 2 + length > bytes.length) return false;
            if (frame(marker)) {
                if (sized || !frameFits(at + 4, length)) return false;
                sized = true;
            }
            at += 2 + length;
        }
        return false;
    }

    // tables, restart intervals and what a camera adds have other markers
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private boolean frameFits(int at, int length) {
        if (length < 8) return false;
        long pixels = (long) number(at + 1, 2) * number(at + 3, 2);
        int colours = number(at + 5, 1);
        return number(at, 1) == BITS && pixels > 0 && pixels <= MOST_PIXELS && (colours == 1 || colours == 3);
    }

    private int number(int at, int size) {
        int number = 0;
        for (int i = 0; i < size; i++) number = number << 8 | bytes[at + i] & 0xFF;
        return number;
    }
}
