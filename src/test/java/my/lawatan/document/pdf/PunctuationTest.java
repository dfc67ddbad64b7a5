package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PunctuationTest {
    private static final String PAGE = "<html><body><p>%s</p></body></html>";

    private static List<String> texts(Node node) {
        List<String> all = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) all.addAll(texts(children.item(i)));
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isEmpty()) all.add(node.getNodeValue());
        return all;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span>Ong</span><span>; </span><span>Inés</span> | Ong;/ /Inés",
                "<b>until <i>ready</i></b><span>; released</span> | until /ready;/ released",
                "<span>said</span><span>”, he</span> | said”,/ he",
                "<span>Issued</span><span> · as of</span> | Issued ·/ as of",
                "<span>Issued </span><span>· as of</span> | Issued ·/ as of",
                "<span>11.00</span><span>–12.00</span> | 11.00–/12.00",
                "<span>11.00</span><span class='plus'> +1</span><span>–12.00</span> | 11.00/ +1/–12.00",
                "<span>one</span><br/><span>; two</span> | one/; two",
                "<span>one</span><span> two, three</span> | one/ two, three",
                "<span>a list</span><span>.5</span> | a list/.5"
            })
    void whatClosesOrDividesGoesOverToTheWordBeforeIt(String paragraph, String texts) throws IOException {
        Document page = Layout.parsed(PAGE.formatted(paragraph));
        Punctuation.hold(page);
        assertThat(texts(page)).containsExactly(texts.split("/"));
    }

    @ParameterizedTest
    @CsvSource({"leads,untranslated led", "leads lone,untranslated led lone"})
    void aMarkThatTakesItOverHasRoomForIt(String leads, String mark) throws IOException {
        String words = "<span><span class='" + leads + "'>ready</span></span><span class='" + mark + "'> EN</span>";
        Document page = Layout.parsed(PAGE.formatted(words + "<span>; released</span>"));
        Punctuation.hold(page);
        NodeList spans = page.getElementsByTagName("span");
        assertThat(texts(page)).containsExactly("ready", " EN;", " released");
        assertThat(List.of(1, 2)).allMatch(i -> spans.item(i)
                .getAttributes()
                .getNamedItem("class")
                .getNodeValue()
                .endsWith(" pointed"));
    }
}
