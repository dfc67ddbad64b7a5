package my.lawatan.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import javafx.scene.text.Font;

/**
 * The program's own fonts, so that the window looks the same on every machine. IBM Plex Sans is loaded once; the large fonts for
 * other scripts only when a text needs them.
 */
public final class Fonts {
    /** Size at which JavaFX is asked to load; text of any size can be drawn afterwards. */
    private static final double ANY_SIZE = 13;

    private Fonts() {}

    /** Makes IBM Plex Sans known to JavaFX; later calls do nothing. */
    public static void load() {
        Plex.LOADED.getClass();
    }

    /** Makes the fonts known that {@code text} needs beyond IBM Plex Sans; cheap if it needs none. */
    public static void loadFor(String text) {
        text.codePoints().filter(c -> c > 0x2FF).forEach(c -> {
            switch (UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Han.LOADED.getClass();
                case HANGUL -> Hangul.LOADED.getClass();
                case ARABIC -> Arabic.LOADED.getClass();
                default -> {
                    // Latin, Greek and Cyrillic are in IBM Plex Sans
                }
            }
        });
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
        static final Font LOADED = font("IBMPlexSans-Regular.ttf");
        static final Font SEMI_BOLD = font("IBMPlexSans-SemiBold.ttf");
        static final Font BOLD = font("IBMPlexSans-Bold.ttf");
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
