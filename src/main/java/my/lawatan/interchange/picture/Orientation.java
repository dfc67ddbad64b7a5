package my.lawatan.interchange.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says (Exif 2.3, tag 0x0112): which way up the picture is. */
final class Orientation {
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** A number from 1, upright, to 8; 1 if the file says none. */
    static int of(byte[] file) {
        try {
            return inJpeg(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            // what the camera adds is broken; the picture itself may not be
            return 1;
        }
    }

    private static int inJpeg(ByteBuffer file) {
        if ((file.getShort(0) & 0xFFFF) != 0xFFD8) return 1;
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            // the picture itself begins: nothing comes after that
            if (marker == 0xDA || length < 2) return 1;
            if (marker == 0xE1 && isExif(file, at + 4))
                return inTiff(file.slice(at + 4 + EXIF.length(), length - 2 - EXIF.length()));
            at += 2 + length;
        }
        return 1;
    }

    private static boolean isExif(ByteBuffer file, int at) {
        byte[] begin = new byte[EXIF.length()];
        file.get(at, begin);
        return new String(begin, ISO_8859_1).equals(EXIF);
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) != TAG) continue;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            return value >= 1 && value <= 8 ? value : 1;
        }
        return 1;
    }

    /** Whether width and height change places. */
    static boolean lies(int orientation) {
        return orientation >= 5;
    }

    /** What puts a picture of that size upright.
     *
     * @param width as it lies in the file */
    static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
