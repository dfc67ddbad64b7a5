package my.lawatan.interchange.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Refused;

/**
 * A photograph as it is kept in a trip: upright, no longer than needed for a printed page, small enough to be mailed with hundreds of
 * others, and without anything that the camera adds (where it was taken, by whom, with what).
 */
public final class PictureImport {
    /** The longer side at most, in pixels. */
    static final int LONGEST = 1600;
    /** At most, in bytes. */
    static final int LARGEST = 300_000;

    private static final long LARGEST_FILE = 64L << 20;
    private static final long MOST_PIXELS = 400_000_000L;
    private static final List<Float> QUALITIES = List.of(0.85f, 0.75f, 0.65f, 0.55f, 0.45f, 0.35f);

    private PictureImport() {}

    /**
     * The photograph in that file.
     *
     * @throws Refused if it is none, or too large to be looked at
     */
    public static Jpeg of(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST_FILE) throw new Refused("refused.picture-too-large", name);
            return of(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new Refused("refused.picture-unreadable", name);
        }
    }

    /**
     * The photograph that these bytes are.
     *
     * @param name what the file is called, for the sentence that refuses it
     * @throws Refused if it is none
     */
    static Jpeg of(byte[] file, String name) {
        try {
            BufferedImage picture = upright(read(file, name), Orientation.of(file));
            for (int longest = LONGEST; ; longest = longest * 3 / 4) {
                picture = scaled(picture, longest);
                for (float quality : QUALITIES) {
                    byte[] jpeg = written(picture, quality);
                    if (jpeg.length <= LARGEST) return Jpeg.of(jpeg);
                }
            }
        } catch (IOException | RuntimeException e) {
            // decoders answer to broken files with whatever they stumble over
            throw e instanceof Refused no ? no : new Refused("refused.no-picture", name);
        }
    }

    private static BufferedImage read(byte[] file, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new Refused("refused.no-picture", name);
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) throw new Refused("refused.picture-too-large", name);
                ImageReadParam param = reader.getDefaultReadParam();
                // of a huge picture only every n-th pixel is looked at, so that it never fills the memory
                int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage lying, int orientation) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean turned = Orientation.lies(orientation);
        return drawn(
                lying,
                turned ? height : width,
                turned ? width : height,
                Orientation.upright(orientation, width, height));
    }

    // by halves, since one step of bilinear filtering leaves out what lies between
    private static BufferedImage scaled(BufferedImage picture, int longest) {
        BufferedImage now = picture;
        int side = Math.max(now.getWidth(), now.getHeight());
        while (side > longest) {
            double factor = Math.max(0.5, (double) longest / side);
            int width = Math.max(1, (int) Math.round(now.getWidth() * factor));
            int height = Math.max(1, (int) Math.round(now.getHeight() * factor));
            now = drawn(
                    now,
                    width,
                    height,
                    AffineTransform.getScaleInstance(
                            (double) width / now.getWidth(), (double) height / now.getHeight()));
            side = Math.max(width, height);
        }
        return now;
    }

    // what is transparent becomes white, as on paper
    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return to;
    }

    private static byte[] written(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
