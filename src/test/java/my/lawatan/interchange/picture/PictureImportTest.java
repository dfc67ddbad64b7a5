package my.lawatan.interchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureImportTest {
    @TempDir
    Path folder;

    /** Red above, blue below; its left quarter green. */
    private static BufferedImage flag(int width, int height) {
        BufferedImage flag = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                flag.setRGB(x, y, (x < width / 4 ? Color.GREEN : y < height / 2 ? Color.RED : Color.BLUE).getRGB());
        return flag;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage seen(Jpeg picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /** As a camera writes it: with an Exif part that says how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] head = "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1".getBytes(StandardCharsets.ISO_8859_1);
        byte[] where = "GPS 12.08 S 77.00 W".getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + head.length + 4 + 4 + where.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(jpeg, 2));
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(head);
        out.writeBytes(new byte[] {0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        out.writeBytes(where);
        out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return out.toByteArray();
    }

    private static String colour(BufferedImage picture, double x, double y) {
        Color c = new Color(picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())));
        return c.getRed() > 150 ? "red" : c.getBlue() > 150 ? "blue" : c.getGreen() > 150 ? "green" : c.toString();
    }

    @Test
    void aPictureOfAnyKindBecomesASmallJpegOfTheSameProportions() throws IOException {
        for (String format : new String[] {"png", "jpeg", "gif", "bmp"}) {
            BufferedImage kept = seen(PictureImport.of(file(flag(3200, 2000), format), "flag." + format));
            assertThat(kept.getWidth()).as(format).isEqualTo(1600);
            assertThat(kept.getHeight()).as(format).isEqualTo(1000);
            assertThat(colour(kept, 0.1, 0.5)).isEqualTo("green");
            assertThat(colour(kept, 0.6, 0.2)).isEqualTo("red");
            assertThat(colour(kept, 0.6, 0.8)).isEqualTo("blue");
        }
        assertThat(seen(PictureImport.of(file(flag(300, 200), "png"), "small")).getWidth())
                .as("what is small stays as it is")
                .isEqualTo(300);
    }

    @Test
    void noiseOfTheLargestKindStillFits() throws IOException {
        Random random = new Random(5);
        BufferedImage noise = new BufferedImage(1700, 1700, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1700; y++) for (int x = 0; x < 1700; x++) noise.setRGB(x, y, random.nextInt());
        Jpeg kept = PictureImport.of(file(noise, "png"), "noise.png");
        assertThat(kept.bytes().length).isLessThanOrEqualTo(PictureImport.LARGEST);
    }

    @Test
    void whateverWayTheCameraWasHeldThePictureStandsUprightAndSaysNothingOfWhereItWasTaken() throws IOException {
        // for each way: where left, above and below of what the camera saw have come to be
        BufferedImage lying = flag(400, 300);
        for (int way = 1; way <= 8; way++) {
            Jpeg picture = PictureImport.of(withExif(file(lying, "jpeg"), way), "camera.jpg");
            BufferedImage kept = seen(picture);
            boolean turned = way >= 5;
            assertThat(kept.getWidth()).as("way %s", way).isEqualTo(turned ? 300 : 400);
            String edge =
                    switch (way) {
                        case 1, 4 -> colour(kept, 0.05, 0.5);
                        case 2, 3 -> colour(kept, 0.95, 0.5);
                        case 5, 6 -> colour(kept, 0.5, 0.05);
                        default -> colour(kept, 0.5, 0.95);
                    };
            assertThat(edge).as("the left edge, way %s", way).isEqualTo("green");
            String above =
                    switch (way) {
                        case 1, 2 -> colour(kept, 0.5, 0.2);
                        case 3, 4 -> colour(kept, 0.5, 0.8);
                        case 5, 8 -> colour(kept, 0.2, 0.5);
                        default -> colour(kept, 0.8, 0.5);
                    };
            assertThat(above).as("the upper half, way %s", way).isEqualTo("red");
            String bytes = new String(picture.bytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("Exif", "GPS");
        }
    }

    @Test
    void whatIsNoPictureIsRefusedByItsName() throws IOException {
        byte[] jpeg = file(flag(100, 100), "jpeg");
        byte[][] wrong = {
            {},
            "no picture at all".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(jpeg, 30),
            {(byte) 0xFF, (byte) 0xD8}
        };
        for (byte[] bytes : wrong)
            assertThatThrownBy(() -> PictureImport.of(bytes, "notes.jpg"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("picture");
        assertThatThrownBy(() -> PictureImport.of(folder.resolve("gone.jpg"))).isInstanceOf(Refused.class);
    }

    @Test
    void brokenWordsOfTheCameraDoNotKeepThePictureOut() throws IOException {
        byte[] jpeg = withExif(file(flag(100, 80), "jpeg"), 6);
        // the directory lies beyond the end of what the camera says
        jpeg[6 + 6 + 4] = 0x7F;
        assertThat(seen(PictureImport.of(jpeg, "odd.jpg")).getWidth()).isEqualTo(100);
    }
}
