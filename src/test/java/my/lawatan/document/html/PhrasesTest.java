package my.lawatan.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static String lines(String cell, String first, String second) {
        Element one = phrase("<td" + cell + "><p>" + first + "</p></td>");
        new Phrases("es").merge(one, phrase("<td" + cell + "><p>" + second + "</p></td>"));
        one.select("br").forEach(line -> line.replaceWith(new TextNode("|")));
        return one.text().replaceAll(" *\\| *", "|");
    }

    private static Element phrase(String cell) {
        return Jsoup.parse("<table><tr>" + cell + "</tr></table>").selectFirst("p");
    }

    private static String labelled(String label, String value) {
        return "<span class=\"grey label\">" + label + " </span><span>" + value + "</span>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Officer; Sr. Paz; Funcionario; Sr. Paz; Officer / Funcionario Sr. Paz",
                "Press; closed; Prensa; cerrada; Press / Prensa closed / cerrada",
                "Piano; closed; Piano; cerrado; Piano closed / cerrado",
                "Press; at the very end; Prensa; al final de toda la ceremonia;"
                        + " Press / Prensa at the very end|al final de toda la ceremonia",
                "With; Sr. Hugo Delgado Rios, Puan Aina, 2 others; Con; Sr. Hugo Delgado Rios, Puan Aina, 2 más;"
                        + " With / Con Sr. Hugo Delgado Rios, Puan Aina, 2 others / … 2 más"
            })
    void aLabelledLineNamesBothAndSaysWhatIsTheSameOnce(
            String label, String value, String other, String otherValue, String both) {
        assertThat(lines(" class=\"flow\"", labelled(label, value), labelled(other, otherValue)))
                .isEqualTo(both);
    }

    @Test
    void shortPhrasesShareALineInAWideCellAndOnlyThere() {
        assertThat(lines(" class=\"flow\"", "Ministers", "Ministros")).isEqualTo("Ministers / Ministros");
        assertThat(lines("", "Ministers", "Ministros")).isEqualTo("Ministers|Ministros");
        String place = "Convention centre, gate B, hall 2";
        assertThat(lines(" class=\"flow\"", place, "Centro, puerta B")).isEqualTo(place + "|Centro, puerta B");
    }

    @Test
    void theSignOfARemarkIsDrawnOnce() {
        String ring = "<span class=\"ring\"></span>";
        Element one = phrase("<td class=\"flow\"><p>" + ring + "Tentative</p></td>");
        new Phrases("es").merge(one, phrase("<td class=\"flow\"><p>" + ring + "Por confirmar</p></td>"));
        assertThat(one.select(".ring")).hasSize(1);
        assertThat(one.text()).isEqualTo("Tentative / Por confirmar");
    }
}
