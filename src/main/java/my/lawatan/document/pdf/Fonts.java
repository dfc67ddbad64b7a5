package my.lawatan.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.document.Script;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, from the class path; each is read when a text first needs it. */
final class Fonts {
    private static final String FOLDER = "/my/lawatan/fonts/";
    private static final String UPRIGHT = "IBMPlexSans-Regular.ttf";
    private static final String LATIN = "IBM Plex Sans";

    private final PDDocument document;
    private final Map<String, PDFont> loaded = new HashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    /** Tells {@code builder} which fonts there are. */
    void into(PdfRendererBuilder builder, Set<Script> scripts) {
        face(builder, UPRIGHT, LATIN, 400, FontStyle.NORMAL);
        face(builder, "IBMPlexSans-SemiBold.ttf", LATIN, 600, FontStyle.NORMAL);
        face(builder, "IBMPlexSans-Bold.ttf", LATIN, 700, FontStyle.NORMAL);
        face(builder, "IBMPlexSans-Italic.ttf", LATIN, 400, FontStyle.ITALIC);
        face(builder, "IBMPlexSans-SemiBoldItalic.ttf", LATIN, 600, FontStyle.ITALIC);
        if (scripts.contains(Script.HAN)) everyFace(builder, "DroidSansFallbackFull.ttf", "Droid Sans Fallback");
        if (scripts.contains(Script.HANGUL)) everyFace(builder, "NotoSansKR-Regular.ttf", "Noto Sans KR");
    }

    // these come in one weight; without a face of their own, bold and italic would be smeared and slanted
    private void everyFace(PdfRendererBuilder builder, String file, String family) {
        for (int weight : List.of(400, 600, 700))
            for (FontStyle style : List.of(FontStyle.NORMAL, FontStyle.ITALIC))
                face(builder, file, family, weight, style);
    }

    private void face(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(new OnDemand(this, file), family, weight, style, true);
    }

    /** The face that most of a page is set in. */
    PDFont upright() {
        return font(UPRIGHT);
    }

    private PDFont font(String file) {
        PDFont font = loaded.get(file);
        if (font == null) {
            font = read(file);
            loaded.put(file, font);
        }
        return font;
    }

    private PDFont read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IOException("the font " + file + " is missing from the program");
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // a ligature would be found as one letter when the text is searched or copied
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OnDemand extends PDFontSupplier {
        private final Fonts fonts;
        private final String file;

        OnDemand(Fonts fonts, String file) {
            super(null);
            this.fonts = fonts;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            return fonts.font(file);
        }
    }
}
