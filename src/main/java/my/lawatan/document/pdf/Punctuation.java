package my.lawatan.document.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps what closes or divides with the word before it. A line may end between any two spans, also before one that begins with a
 * semicolon: so that goes over into the span before it. The text stays the same.
 */
final class Punctuation {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "a", "em", "strong");
    private static final Pattern FIRST =
            Pattern.compile("^(?:[;,:!?)\\]”»]+|[.](?=\\s|$)|\\s*·|\\s*/(?=\\s|$)|–(?=\\d))");
    private static final String MARK = "untranslated";
    private static final String LEADS = "leads";
    /** Of a mark of a day or a zone, which has no room for a dash behind it. */
    private static final String DAY = "plus";
    /** Of a mark with more than itself in the room that the word before it keeps for it. */
    private static final String POINTED = " pointed";

    private Text before;
    private Element leads;

    private Punctuation() {}

    /** In all of the page. */
    static void hold(Document page) {
        new Punctuation().walk(page.getDocumentElement());
    }

    private void walk(Element element) {
        boolean inline = INLINE.contains(element.getTagName());
        if (!inline) before = null;
        if (has(element, LEADS)) leads = element;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) walk(child);
            else if (node instanceof Text text) follow(text);
        }
        if (!inline) before = null;
    }

    private void follow(Text text) {
        Matcher first = FIRST.matcher(text.getData());
        if (before != null && first.find() && !(first.group().equals("–") && has(before.getParentNode(), DAY))) {
            String said = before.getData();
            boolean blank = Character.isWhitespace(said.charAt(said.length() - 1));
            if (blank && !said.isBlank())
                before.setData(said.strip() + " " + first.group().strip());
            else if (!blank) before.setData(said + first.group());
            else return;
            text.setData(text.getData().substring(first.end()));
            widen(before.getParentNode());
        }
        if (!text.getData().isEmpty()) before = text;
    }

    private void widen(Node around) {
        if (leads == null || !(around instanceof Element mark) || !has(mark, MARK)) return;
        for (Element one : new Element[] {mark, leads})
            if (!has(one, POINTED.strip())) one.setAttribute("class", one.getAttribute("class") + POINTED);
    }

    private static boolean has(Node node, String style) {
        return node instanceof Element element
                && (" " + element.getAttribute("class") + " ").contains(" " + style + " ");
    }
}
