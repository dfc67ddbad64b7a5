package my.lawatan.trip;

import java.util.Optional;

/** What a JPEG says of itself before its picture begins (ITU-T T.81, annex B), read without decoding anything. */
final class JpegHead {
    private static final int START_OF_SCAN = 0xDA;
    private static final int BITS = 8;
    /** More than a photograph of this program ever has, and what every reader can hold in memory. */
    private static final long MOST_PIXELS = 24_000_000L;

    private final byte[] bytes;
    private Optional<Jpeg.Fault> frame = Optional.of(Jpeg.Fault.DAMAGED);
    private boolean sized;

    JpegHead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Why it cannot be drawn; none if it is a grey or coloured picture of a size that can be, whose head is whole. */
    Optional<Jpeg.Fault> fault() {
        int at = 2;
        while (at + 3 < bytes.length && number(at, 1) == 0xFF) {
            int marker = number(at + 1, 1);
            int length = number(at + 2, 2);
            if (marker == START_OF_SCAN) return frame;
            if (length < 2 || at + 2 + length > bytes.length) break;
            if (frame(marker)) {
                if (sized) break;
                sized = true;
                frame = faultOfFrame(at + 4, length);
                if (frame.isPresent()) return frame;
            }
            at += 2 + length;
        }
        return Optional.of(Jpeg.Fault.DAMAGED);
    }

    // tables, restart intervals and what a camera adds have other markers
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private Optional<Jpeg.Fault> faultOfFrame(int at, int length) {
        if (length < 8) return Optional.of(Jpeg.Fault.DAMAGED);
        long pixels = (long) number(at + 1, 2) * number(at + 3, 2);
        int colours = number(at + 5, 1);
        if (pixels == 0) return Optional.of(Jpeg.Fault.DAMAGED);
        if (pixels > MOST_PIXELS) return Optional.of(Jpeg.Fault.TOO_LARGE);
        return number(at, 1) == BITS && (colours == 1 || colours == 3)
                ? Optional.empty()
                : Optional.of(Jpeg.Fault.COLOURS);
    }

    private int number(int at, int size) {
        int number = 0;
        for (int i = 0; i < size; i++) number = number << 8 | bytes[at + i] & 0xFF;
        return number;
    }
}
