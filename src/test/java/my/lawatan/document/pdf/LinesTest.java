package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    private static List<String> pieces(String text) {
        return pieces(new Lines(), text);
    }

    private static List<String> pieces(FSTextBreaker lines, String text) {
        lines.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at > from) pieces.add(text.substring(from, at).strip());
            from = at;
        }
        return pieces;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to Hotel · 40 min · arrives 13:00 | to/Hotel ·/40 min ·/arrives/13:00",
                "dewan 2 · 70 minit | dewan 2 ·/70 minit",
                "27 h 40 min | 27 h/40 min",
                "27 jam 40 minit | 27 jam/40 minit",
                "needs: 5 h 15. EN | needs:/5 h 15./EN",
                "from Hotel · Car 4, spouse | from/Hotel ·/Car 4,/spouse",
                "min · vehicles 1–8 · all | min ·/vehicles 1–8 ·/all",
                "kenderaan 1–3, 6–7 | kenderaan 1–3,/6–7",
                "with --from-sheet 3 | with/--from-sheet/3",
                "terminal 2, puerta 4 | terminal 2,/puerta 4",
                "Clínica Sur, door 1 | Clínica/Sur,/door 1",
                "oración, puerta A | oración,/puerta A",
                "Oficina, 3.er piso, Hotel | Oficina,/3.er piso,/Hotel",
                "Special flight EX 000 | Special/flight/EX 000",
                "Mei Ling Tan, 5 others | Mei/Ling/Tan,/5 others",
                "22 representatives of 20 organisations | 22 representatives/of/20 organisations",
                "Wed 13 Nov 18:00 | Wed/13/Nov/18:00"
            })
    void aNumberStaysWithWhatItCounts(String text, String lines) {
        assertThat(pieces(text)).containsExactly(lines.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officer: Dr Chong | Officer:_Dr Chong",
                "to Puan Zaleha, aide | to_Puan Zaleha,_aide",
                "(Sr. Paz) | (Sr. Paz)",
                "Ravi a/l Raju | Ravi_a/l Raju",
                "Hamidah binti Yunus | Hamidah_binti Yunus",
                "Asar 15:11 · Isyak | Asar 15:11 ·_Isyak",
                "Ms Yoon Seo-yeon | Ms Yoon_Seo-yeon",
                "ketua-ketua | ketua-_ketua",
                "Tan Sri Hafiz | Tan_Sri_Hafiz",
                "Dr says no | Dr_says_no"
            })
    void whatStandsBeforeANameStaysWithIt(String text, String lines) {
        assertThat(pieces(text)).containsExactly(lines.split("_"));
    }

    @Test
    void aDotThatDividesBeginsNoLine() {
        assertThat(pieces("Not issued. ·\u00A0Office edition"))
                .containsExactly("Not", "issued. ·\u00A0Office", "edition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dom_11.40_a._m.–3.20_p._m. | dom_11.40_a._m.–/3.20_p._m.",
                "11.30_pagi–12.30_tengah_hari | 11.30_pagi–/12.30_tengah_hari",
                "10:30–12:30 | 10:30–12:30",
                "14–16 Nov | 14–16/Nov"
            })
    void aTimeStaysWithItsPartOfTheDay(String text, String lines) {
        assertThat(pieces(text.replace('_', '\u00A0')))
                .containsExactly(lines.replace('_', '\u00A0').split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dom_11.40_a._m.–3.20_p._m. | dom_/11.40_/a._m.–/3.20_/p._m.",
                "12.30_tengah_malam_K.L. | 12.30_/tengah_malam_/K.L.",
                "tengah_malam_K.L. | tengah_malam_/K.L."
            })
    void aTimeTooWideForItsColumnIsDividedBeforeItsPartOfTheDay(String text, String lines) {
        assertThat(pieces(new Letters(), text.replace('_', '\u00A0')))
                .containsExactly(lines.replace('_', '\u00A0').split("/"));
    }

    @Test
    void wordsReadAsOneAreDividedBetweenThemAndNotWithinOneWhereTheyDoNotFit() {
        assertThat(pieces(new Letters(), "Puan Zaleha, x")).containsExactly("Puan", "Zaleha,", "x");
        assertThat(pieces(new Letters(), "ABCD x")).containsExactly("A", "B", "C", "D", "", "x");
    }

    @Test
    void whatIsTooLongForANarrowColumnMayBreak() {
        assertThat(pieces("exhibitors 4")).containsExactly("exhibitors", "4");
    }
}
