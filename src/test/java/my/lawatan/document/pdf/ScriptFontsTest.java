package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.Script;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFontsTest {
    @ParameterizedTest
    @CsvSource({
        "LATIN,IBMPlexSans-Regular",
        "LATIN,IBMPlexSans-SemiBold",
        "LATIN,IBMPlexSans-Bold",
        "LATIN,IBMPlexSans-Italic",
        "LATIN,IBMPlexSans-SemiBoldItalic",
        "HAN,DroidSansFallbackFull",
        "HANGUL,NotoSansKR-Regular"
    })
    void everyCharacterThatAScriptClaimsIsInItsFonts(Script script, String file) throws IOException {
        CmapLookup font = font(file);
        List<String> missing = new ArrayList<>();
        for (int c = 0; c <= 0x1FFFF; c++)
            if (script.has(c) && font.getGlyphId(c) == 0) missing.add(Integer.toHexString(c));
        assertThat(missing).isEmpty();
    }

    private static CmapLookup font(String file) throws IOException {
        try (InputStream in = Pdf.class.getResourceAsStream("/my/lawatan/fonts/" + file + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            return font.getUnicodeCmapLookup();
        }
    }
}
