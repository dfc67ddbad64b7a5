package my.lawatan.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.document.Paper;
import my.lawatan.document.html.PaperPage;
import my.lawatan.trip.ItemRef;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a paper says of each item, in the order of the paper.
 *
 * @param ofItems all that stands at its places
 * @param rest what stands at no item's place, but for what is on every page
 */
record ItemTexts(Map<ItemRef, String> ofItems, String rest) {
    // what of a version it is, and what stands at the top of pages
    private static final Set<String> SAID_ELSEWHERE = Set.of("issue", "rerun");

    static ItemTexts of(Paper paper) {
        try {
            Document page = Layout.parsed(PaperPage.of(paper).html());
            Map<ItemRef, String> texts = new LinkedHashMap<>();
            StringBuilder rest = new StringBuilder();
            walk(page.getDocumentElement(), texts, rest);
            return new ItemTexts(texts, rest.toString());
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(Element element, Map<ItemRef, String> texts, StringBuilder rest) {
        if (element.getTagName().equals("head") || SAID_ELSEWHERE.contains(element.getAttribute("class"))) return;
        if (List.of("top", "again", "foot").contains(element.getAttribute("id"))) return;
        Optional<ItemRef> item = Places.item(element);
        if (item.isPresent()) texts.merge(item.get(), element.getTextContent(), (one, more) -> one + "\n" + more);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) walk(inner, texts, rest);
            else if (item.isEmpty()) rest.append(child.getTextContent());
        }
    }

    /** The items in the order in which they first stand on the paper. */
    List<ItemRef> order() {
        return new ArrayList<>(ofItems.keySet());
    }
}
