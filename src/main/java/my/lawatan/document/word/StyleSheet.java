package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The style sheet of a page, as far as our own templates use one: rules with plain selectors, the stronger and the later over the others. What is
 * for the making of PDF alone (generated content) is passed over.
 */
final class StyleSheet {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STRONG = Pattern.compile("[.:\\[]");
    private static final Pattern NAMED = Pattern.compile("#");
    private static final Pattern WORDS = Pattern.compile("(^|[\\s>])[a-z]");
    private static final String PAGE = "@page";

    private final Document page;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> sheet = new HashMap<>();
    private final Map<Element, Declarations> known = new IdentityHashMap<>();

    private record Rule(Evaluator selector, int weight, Declarations says) {}

    StyleSheet(Document page) {
        this.page = page;
        page.select("style").forEach(style -> read(style.data().isEmpty() ? style.wholeText() : style.data()));
        rules.sort(Comparator.comparing(Rule::weight));
    }

    private void read(String css) {
        int at = css.indexOf(PAGE);
        if (at < 0) {
            ordinary(css);
            return;
        }
        ordinary(css.substring(0, at));
        int end = endOfBlock(css, css.indexOf('{', at));
        ofSheet(css.substring(at, end));
        read(css.substring(end));
    }

    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            if (css.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return css.length();
    }

    // the first page has the margins of the others; what stands in the margin is not said here
    private void ofSheet(String block) {
        int open = block.indexOf('{');
        if (!block.substring(0, open).strip().equals(PAGE)) return;
        String inner = block.substring(open + 1, block.lastIndexOf('}'));
        sheet.putAll(
                Declarations.of(inner.replaceAll("@[a-z-]+\\s*\\{[^}]*\\}", "")).all());
    }

    private void ordinary(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Declarations says = Declarations.of(rule.group(2));
            for (String selector : rule.group(1).split(",", -1)) add(selector.strip(), says);
        }
    }

    private void add(String selector, Declarations says) {
        if (selector.endsWith(":before") || selector.endsWith(":after")) return;
        int weight = count(NAMED, selector) * 10_000 + count(STRONG, selector) * 100 + count(WORDS, selector);
        rules.add(new Rule(QueryParser.parse(selector), weight, says));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /** What {@code @page} says. */
    Declarations sheet() {
        return new Declarations(sheet);
    }

    /** What is said of that element itself. */
    Declarations of(Element element) {
        return known.computeIfAbsent(element, this::found);
    }

    private Declarations found(Element element) {
        Map<String, String> all = new HashMap<>();
        for (Rule rule : rules)
            if (element.is(rule.selector())) all.putAll(rule.says().all());
        return new Declarations(all);
    }

    /** How far the body keeps from the left margin. */
    double bodyEdge(double size) {
        return of(page.selectFirst("body")).points("margin-left", size);
    }
}
