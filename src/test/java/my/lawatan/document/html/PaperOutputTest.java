package my.lawatan.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import my.lawatan.document.Script;
import org.junit.jupiter.api.Test;

class PaperOutputTest {
    private final PaperOutput output = new PaperOutput();

    private String written(String text) {
        output.writeUserContent(text);
        return output.html();
    }

    @Test
    void whatComesFromATripIsNeverMarkup() {
        assertThat(written("<b a=\"1\" c='2'>&amp;</b>"))
                .isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;");
    }

    @Test
    void aLineEndIsALineEndInTextAndABlankInAnAttribute() {
        assertThat(written("a\nb")).isEqualTo("a<br/>b");
        output.setContext("bookmark", "name");
        assertThat(written("a\nb")).endsWith("a b");
    }

    @Test
    void anAccentInTwoPiecesBecomesOneLetter() {
        assertThat(written("Jose\u0301")).isEqualTo("José");
    }

    @Test
    void whatHidesOrHasNoFontIsSpelledOut() {
        assertThat(written("a\u202Eb\u00ADc\uFFFFd\uD83D\uDE00")).isEqualTo("a‹U+202E›b‹U+00AD›c‹U+FFFF›d‹U+1F600›");
    }

    @Test
    void noLineEndsBetweenAQuotationMarkAndATextOfAnotherLanguage() {
        PaperOutput marking = new PaperOutput(true, true);
        marking.writeUserContent("dari “\uFDD0Roundtable\uFDE0” ke");
        assertThat(marking.html())
                .isEqualTo("dari <span><span lang=\"en\"><span class=\"leads lone\">“Roundtable”</span></span></span>"
                        + "<span class=\"untranslated led lone\">\u00A0EN</span> ke");
    }

    @Test
    void whatIsSaidOfANumberKeepsItBesideTheMark() {
        PaperOutput marking = new PaperOutput(true, true);
        marking.writeUserContent("\uFDD0the flight takes 5 h 15.\uFDE0");
        assertThat(marking.html()).contains("the flight takes <span class=\"leads\">5 h 15.</span>");
    }

    @Test
    void otherScriptsAreNotedOnlyWhenTheyAreMet() {
        written("Dato’ Ñandú · 10:30–12:30 → €");
        assertThat(output.scripts()).isEmpty();
        written("林 한");
        assertThat(output.scripts()).containsExactlyInAnyOrder(Script.HAN, Script.HANGUL);
    }
}
