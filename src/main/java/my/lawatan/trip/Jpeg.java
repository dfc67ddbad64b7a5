package my.lawatan.trip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Optional;

/** A JPEG picture. In files and in the journal it is text in base 64 (RFC 4648, section 4). */
public final class Jpeg {
    /** The largest picture taken into a trip, in bytes: several hundred of them must fit a file that is mailed. */
    public static final int LARGEST = 400_000;

    private final String base64;

    /** Why one cannot be drawn. */
    public enum Fault {
        /** It is cut off, or no picture behind its first bytes. */
        DAMAGED,
        /** It says that it is so large that no memory holds it. */
        TOO_LARGE,
        /** It is neither grey nor in three colours, of 8 bits each. */
        COLOURS
    }

    private Jpeg(String base64) {
        this.base64 = base64;
    }

    /** The picture of these bytes.
     *
     * @throws Refused if they are too many, or do not begin and end as a JPEG does */
    public static Jpeg of(byte[] bytes) {
        if (bytes.length > LARGEST) throw new Refused("refused.picture-size", bytes.length, LARGEST);
        boolean begins =
                bytes.length > 4 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 && bytes[2] == (byte) 0xFF;
        boolean ends = begins && bytes[bytes.length - 2] == (byte) 0xFF && bytes[bytes.length - 1] == (byte) 0xD9;
        if (!ends) throw new Refused("refused.picture");
        return new Jpeg(Base64.getEncoder().encodeToString(bytes));
    }

    /** The picture of this text in base 64.
     *
     * @throws Refused if it is none */
    public static Jpeg parse(String base64) {
        try {
            return of(Base64.getDecoder().decode(base64.getBytes(ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            throw new Refused("refused.picture");
        }
    }

    /**
     * Whether it can be drawn: its head is whole and names a size that fits into memory, and it is grey or coloured. What is taken in from
     * a file always can; what another program wrote into a trip need not.
     */
    public boolean drawable() {
        return fault().isEmpty();
    }

    /** Why it cannot be {@linkplain #drawable() drawn}; none if it can. */
    public Optional<Fault> fault() {
        return new JpegHead(bytes()).fault();
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jpeg jpeg && jpeg.base64.equals(base64);
    }

    @Override
    public int hashCode() {
        return base64.hashCode();
    }

    /** The picture in base 64. */
    @Override
    public String toString() {
        return base64;
    }
}
