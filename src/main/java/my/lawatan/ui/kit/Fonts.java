package my.lawatan.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/**
 * The program's own fonts, so that the window looks the same on every machine. IBM Plex Sans is loaded once; the large fonts for
 * other scripts only when a text needs them. JavaFX does not fall back on fonts that a program brings along, so a text in
 * another script has to be given its font.
 */
public final class Fonts {
    /** Size at which JavaFX is asked to load; text of any size can be drawn afterwards. */
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** Makes IBM Plex Sans known to JavaFX; later calls do nothing. */
    public static void load() {
        Plex.LOADED.forEach(Font::getName);
    }

    /** Shows {@code text} in the font that its script needs, else in the one of the stylesheet. */
    public static void show(Labeled label, String text) {
        label.setStyle(familyFor(text)
                .map(family -> "-fx-font-family: \"" + family + "\";")
                .orElse(""));
        label.setText(text);
    }

    /** The family that {@code text} needs in place of IBM Plex Sans, loaded; none if that has all it needs. */
    public static Optional<String> familyFor(String text) {
        return text.codePoints()
                .filter(c -> c > 0x2FF)
                .mapToObj(c -> font(UnicodeScript.of(c)))
                .flatMap(Optional::stream)
                .map(Font::getFamily)
                .findFirst();
    }

    private static Optional<Font> font(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Optional.of(Han.LOADED);
            case HANGUL -> Optional.of(Hangul.LOADED);
            case ARABIC -> Optional.of(Arabic.LOADED);
            // Latin, Greek and Cyrillic are in IBM Plex Sans
            default -> Optional.empty();
        };
    }

    private static Font font(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/my/lawatan/fonts/" + file)) {
            Font font = in == null ? null : Font.loadFont(in, ANY_SIZE);
            if (font == null) throw new IllegalStateException("font " + file + " is not in this build");
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // each holder is initialised at its first use, once
    private static final class Plex {
        static final List<Font> LOADED = List.of(
                font("IBMPlexSans-Regular.ttf"), font("IBMPlexSans-SemiBold.ttf"), font("IBMPlexSans-Bold.ttf"));
    }

    private static final class Han {
        static final Font LOADED = font("DroidSansFallbackFull.ttf");
    }

    private static final class Hangul {
        static final Font LOADED = font("NotoSansKR-Regular.ttf");
    }

    private static final class Arabic {
        static final Font LOADED = font("NotoSansArabic-Regular.ttf");
    }
}
