package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Papers as they were when somebody looked at them: the text of all pages, line by line, and a picture of one. When they are meant to be
 * others, {@code -Dlawatan.kept=write} keeps them anew; look at them then.
 */
final class Kept {
    private static final Path KEPT = Path.of("src/test/resources/my/lawatan/document/pdf");
    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
    private static final int DOTS_PER_INCH = 50;
    /** Pixels are held against each other in squares: glyphs are not drawn alike by every Java. */
    private static final int SQUARE = 10;

    private static final int NEAR = 20;
    /** The picture of the code at the foot is another where the code is. */
    private static final int MOST_OTHER = 12;

    private Kept() {}

    private static boolean anew() {
        return "write".equals(System.getProperty("lawatan.kept"));
    }

    /** The paper has the text that was kept under that name. */
    static void text(String name, byte[] pdf) throws IOException {
        String text = text(pdf);
        Path kept = KEPT.resolve(name + ".txt");
        if (anew()) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, text);
        }
        assertThat(text).isEqualTo(Files.readString(kept).replace("\r\n", "\n"));
    }

    /** That page of the paper, counted from 0, looks like the picture that was kept under that name. */
    static void picture(String name, byte[] pdf, int page) throws IOException {
        BufferedImage picture = picture(pdf, page);
        Path kept = KEPT.resolve(name + ".png");
        if (anew()) {
            Files.createDirectories(kept.getParent());
            ImageIO.write(picture, "png", kept.toFile());
        }
        assertThat(others(picture, ImageIO.read(kept.toFile())))
                .as("squares of " + kept + " that are other")
                .isLessThanOrEqualTo(MOST_OTHER);
    }

    private static String text(byte[] bytes) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("----\n");
        try (Opened opened = new Opened(bytes)) {
            return CODE.matcher(stripper.getText(opened.document())).replaceAll("CODE");
        }
    }

    private static BufferedImage picture(byte[] bytes, int number) {
        try (PdfPages pages = PdfPages.of(bytes)) {
            PdfPages.Image page = pages.image(number, DOTS_PER_INCH);
            BufferedImage picture = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
            picture.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
            return picture;
        }
    }

    /** How many squares of one are lighter or darker than those of the other. */
    private static int others(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        int others = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE)
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE)
                if (Math.abs(light(one, x, y) - light(other, x, y)) > NEAR) others++;
        return others;
    }

    // from 0, black, to 255, white
    private static int light(BufferedImage picture, int x, int y) {
        int sum = 0;
        for (int dy = 0; dy < SQUARE; dy++)
            for (int dx = 0; dx < SQUARE; dx++) sum += picture.getRaster().getSample(x + dx, y + dy, 0);
        return sum / (SQUARE * SQUARE);
    }
}
