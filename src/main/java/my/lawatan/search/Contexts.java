package my.lawatan.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.search.Document.Part;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;

/** The line of a result that shows where the words stand which its title and detail do not show. */
final class Contexts {
    private static final int BEFORE = 36;
    private static final int LONGEST = 130;
    private final Messages messages;

    Contexts(Messages messages) {
        this.messages = messages;
    }

    /** Empty if {@code shown} holds all words that were looked for. */
    String of(Document document, Marks marks, List<String> shown) {
        Set<Integer> met = new HashSet<>();
        for (String text : shown) met.addAll(marks.termsIn(text));
        boolean none = shown.stream().noneMatch(marks::any);
        if (met.size() == marks.terms()) return "";
        Part best = null;
        int most = 0;
        for (Part part : (Iterable<Part>) document.parts()::iterator) {
            Set<Integer> there = new HashSet<>(marks.termsIn(part.text()));
            there.removeAll(met);
            int gained = 2 * there.size() + (there.isEmpty() && none && marks.any(part.text()) ? 1 : 0);
            if (gained <= most) continue;
            best = part;
            most = gained;
        }
        return best == null ? "" : line(best, marks, met);
    }

    private String line(Part part, Marks marks, Set<Integer> met) {
        String text = Visible.line(part.text());
        List<Found> found = marks.in(text);
        if (found.isEmpty()) return "";
        int first = found.stream()
                .filter(f -> !met.containsAll(marks.termsIn(text.substring(f.from(), f.to()))))
                .findFirst()
                .orElse(found.get(0))
                .from();
        return messages.text("search.context", label(part.component()), cut(text, first));
    }

    /** What that text of an item is called. */
    String label(String component) {
        String own = "search.part." + Words.kebab(component);
        return messages.has(own) ? messages.text(own) : Labels.component(component, messages);
    }

    /** The part of {@code text} round {@code at}, in whole words. */
    static String cut(String text, int at) {
        int from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
        if (from > at || from == 0 && at > BEFORE) from = whole(text, at);
        int to = text.length();
        if (to - from > LONGEST) {
            to = text.lastIndexOf(' ', from + LONGEST);
            if (to <= at) to = whole(text, Math.min(text.length(), from + LONGEST));
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    // never between the two halves of a character
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
