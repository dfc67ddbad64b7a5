package my.lawatan.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What is read as one phrase, in two languages: the second below the first, in a lighter weight; beside it in a heading. */
final class Phrases {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "a", "br", "img", "object");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final String SLASH = " / ";
    private static final int MOST_SAID_AGAIN = 20;
    /** So many letters of the second stand behind as many of the first, in cells wide enough for both. */
    private static final int MOST_BEHIND = 24;

    private static final String WIDE = "td.flow";

    private static final String MARK = "untranslated";
    /** What a line is of, before what it says. */
    private static final String LABEL = "label";

    private final String language;

    /** @param language tag of the second */
    Phrases(String language) {
        this.language = language;
    }

    /** Whether the element is one: a line of text, and no frame around others. */
    boolean is(Element element) {
        return element.children().stream().allMatch(child -> INLINE.contains(child.tagName()) && is(child));
    }

    /** Both texts, or the one that both are. */
    String both(String first, String second) {
        return first.equals(second) || second.isEmpty() ? first : first + SLASH + second;
    }

    /** Adds what the second says otherwise. */
    void merge(Element first, Element second) {
        if (first.hasClass("page")) {
            counted(first, second);
            return;
        }
        if (only(first) && only(second)) {
            merge(first.child(0), second.child(0));
            return;
        }
        if (labelled(first) && labelled(second)) {
            label(first.child(0), second.child(0));
            value(first.child(1), second.child(1));
            return;
        }
        List<Element> lines = lines(first);
        List<Element> others = lines(second);
        if (lines.size() == 1 || lines.size() != others.size()) {
            add(first, said(first, second));
            return;
        }
        // of several lines each has its own below it
        first.empty();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) first.appendElement("br");
            first.appendChild(lines.get(i));
            merge(lines.get(i), others.get(i));
        }
    }

    private void behind(Element first, List<Node> said) {
        first.appendText(SLASH);
        Element beside = beside(first);
        // not the sign in front of a remark again
        said.stream().filter(node -> !text(node).isEmpty()).forEach(beside::appendChild);
    }

    private static boolean brief(List<Node> said) {
        int length = said.stream().mapToInt(node -> text(node).length()).sum();
        return length > 0 && length <= MOST_BEHIND && said.stream().noneMatch(Phrases::isMark);
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.text() : ((Element) node).text();
    }

    private static boolean labelled(Element element) {
        return element.childrenSize() == 2 && element.child(0).hasClass(LABEL);
    }

    // most values are names, which are the same in both: one line for them, and not a second label without any
    private void label(Element first, Element second) {
        if (first.text().equals(second.text())) return;
        String own = first.text().strip();
        first.text(own + SLASH);
        first.appendElement("span").attr("lang", language).text(second.text().strip() + " ");
    }

    private void value(Element first, Element second) {
        List<Node> said = said(first, second);
        if (brief(said)) behind(first, said);
        else add(first, said);
    }

    private static boolean only(Element element) {
        return element.childNodeSize() == 1 && element.childrenSize() == 1 && !isMark(element.child(0));
    }

    private static List<Element> lines(Element element) {
        List<Element> lines = new ArrayList<>(List.of(new Element("span")));
        for (Node node : element.childNodes())
            if (node.nodeName().equals("br")) lines.add(new Element("span"));
            else lines.get(lines.size() - 1).appendChild(node.clone());
        return lines;
    }

    /** Adds all that the second says. */
    void append(Element first, Element second) {
        if (is(second)) add(first, whole(second));
        else second.children().forEach(child -> first.appendChild(clone(child)));
    }

    private void add(Element first, List<Node> said) {
        if (said.isEmpty()) return;
        if (said.stream().allMatch(Phrases::isMark)) {
            said.forEach(first::appendChild);
            return;
        }
        if (first.text().length() <= MOST_BEHIND && brief(said) && first.closest(WIDE) != null) {
            behind(first, said);
            return;
        }
        if (HEADINGS.contains(first.tagName())) first.appendText(SLASH);
        else if (!first.text().isBlank()) first.appendElement("br");
        said.forEach(beside(first)::appendChild);
    }

    /** A place at the end for what the second says; a span in another, see {@link PaperOutput}. */
    Element beside(Element first) {
        return first.appendElement("span")
                .addClass("beside")
                .appendElement("span")
                .attr("lang", language);
    }

    // with the number of the page in it, which is the same in both
    private void counted(Element first, Element second) {
        if (first.childrenSize() != second.childrenSize()) return;
        for (int i = 0; i < first.childrenSize(); i++) {
            String one = first.child(i).text().strip();
            String other = second.child(i).text().strip();
            if (one.equals(other)) continue;
            first.child(i).text(" " + one);
            first.child(i).appendElement("span").attr("lang", language).text(SLASH + other + " ");
        }
    }

    private List<Node> said(Element first, Element second) {
        if (plain(first).equals(plain(second))) return marks(first, second);
        List<Node> said = new ArrayList<>();
        if (!alike(first, second)) return whole(second);
        int common = common(first.wholeText(), second.wholeText());
        if (common > 0 && second.childrenSize() == 0)
            return List.of(new TextNode("… " + second.wholeText().substring(common)));
        for (int i = 0; i < first.childNodeSize(); i++) {
            Node one = first.childNode(i);
            Node other = second.childNode(i);
            boolean same = one.outerHtml().equals(other.outerHtml());
            if (!same && one instanceof Element a && other instanceof Element b && plain(a).equals(plain(b)))
                said.addAll(marks(a, b));
            // words between others are no phrase without them, nor is the end of a time without its beginning
            else if (!same && (other instanceof TextNode || isEnd(other))) return whole(second);
            else if (!same || blank(other)) said.add(clone(other));
        }
        return trimmed(said);
    }

    private static boolean isEnd(Node node) {
        return node instanceof Element element && element.text().startsWith("–");
    }

    private static List<Node> whole(Element second) {
        List<Node> all = new ArrayList<>();
        second.childNodes().forEach(node -> all.add(clone(node)));
        return trimmed(all);
    }

    private static boolean alike(Element first, Element second) {
        List<String> kinds = first.childNodes().stream().map(Node::nodeName).toList();
        return kinds.equals(second.childNodes().stream().map(Node::nodeName).toList());
    }

    // which language the second lacks; what the first lacks stands in it already
    private List<Node> marks(Element first, Element second) {
        List<String> told = new ArrayList<>(first.getElementsByClass(MARK).eachText());
        List<Node> marks = new ArrayList<>();
        for (Element mark : second.getElementsByClass(MARK)) {
            if (told.contains(mark.text())) continue;
            told.add(mark.text());
            marks.add(clone(mark));
        }
        return marks;
    }

    // names that are the same in both are not said again before "2 others"
    private static int common(String first, String second) {
        int same = 0;
        while (same < Math.min(first.length(), second.length()) && first.charAt(same) == second.charAt(same)) same++;
        int from = Math.max(ends(second, ", ", same), ends(second, " · ", same));
        return from > MOST_SAID_AGAIN ? from : 0;
    }

    private static int ends(String text, String between, int until) {
        int at = text.lastIndexOf(between, until - between.length());
        return at < 0 ? 0 : at + between.length();
    }

    private static List<Node> trimmed(List<Node> nodes) {
        List<Node> trimmed = new ArrayList<>();
        for (Node node : nodes)
            if (!blank(node) || !trimmed.isEmpty() && !blank(trimmed.get(trimmed.size() - 1))) trimmed.add(node);
        while (!trimmed.isEmpty() && blank(trimmed.get(trimmed.size() - 1))) trimmed.remove(trimmed.size() - 1);
        return trimmed;
    }

    // a space, or a comma between two others
    private static boolean blank(Node node) {
        if (node instanceof TextNode text) return text.isBlank();
        return node instanceof Element element
                && element.tagName().equals("span")
                && element.className().isEmpty()
                && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isMark(Node node) {
        return node instanceof Element element && element.hasClass(MARK);
    }

    private static String plain(Element element) {
        Element copy = element.clone();
        copy.getElementsByClass(MARK).remove();
        return copy.text();
    }

    /** A copy that is no second item or place of that name. */
    Element clone(Element element) {
        Element copy = element.clone();
        copy.getAllElements().forEach(each -> each.removeAttr("id").removeAttr("data-item"));
        return copy.addClass("beside").attr("lang", language);
    }

    private static Node clone(Node node) {
        Node copy = node.clone();
        if (copy instanceof Element element)
            element.getAllElements().forEach(each -> each.removeAttr("id").removeAttr("data-item"));
        return copy;
    }
}
