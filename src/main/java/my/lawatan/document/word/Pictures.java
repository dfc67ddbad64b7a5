package my.lawatan.document.word;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import my.lawatan.document.word.Block.Picture;
import org.jsoup.nodes.Element;

/** The pictures that a page holds itself; no other is looked for. */
final class Pictures {
    private static final String HELD = "data:image/jpeg;base64,";
    private static final double POINTS_PER_DOT = 0.75;

    private Pictures() {}

    /** That of the element, no wider than {@code width}; nothing if it holds none that can be drawn. */
    static Optional<Picture> of(Element img, Declarations says, double width) {
        String source = img.attr("src");
        if (!source.startsWith(HELD)) return Optional.empty();
        byte[] jpeg = Base64.getDecoder().decode(source.substring(HELD.length()));
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
            if (image == null) return Optional.empty();
            double wide = image.getWidth() * POINTS_PER_DOT;
            double high = image.getHeight() * POINTS_PER_DOT;
            double most = says.length("max-height", 0, 0).orElse(high);
            double scale = Math.min(1, Math.min(width / wide, most / high));
            return Optional.of(new Picture(jpeg, wide * scale, high * scale, img.attr("alt")));
        } catch (IOException e) {
            // the page of the PDF leaves it out too
            return Optional.empty();
        }
    }
}
