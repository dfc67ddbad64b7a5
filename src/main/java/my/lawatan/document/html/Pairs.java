package my.lawatan.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of two pages of the same template correspond. */
final class Pairs {
    /** An element with the one that corresponds; one of them may be missing. */
    record Pair(Optional<Element> first, Optional<Element> second) {}

    /** Those of the first in their order; one that only the second has stands behind what it stands behind there. */
    List<Pair> of(List<Element> first, List<Element> second) {
        Map<Element, Element> partners = partners(first, second);
        Set<Element> paired = new HashSet<>(partners.values());
        Map<Element, List<Element>> after = new HashMap<>();
        Element last = null;
        Map<Element, Element> back = new HashMap<>();
        partners.forEach((a, b) -> back.put(b, a));
        for (Element element : second)
            if (paired.contains(element)) last = back.get(element);
            else after.computeIfAbsent(last, none -> new ArrayList<>()).add(element);
        List<Pair> pairs = new ArrayList<>();
        alone(after.get(null), pairs);
        for (Element element : first) {
            pairs.add(new Pair(Optional.of(element), Optional.ofNullable(partners.get(element))));
            alone(after.get(element), pairs);
        }
        return pairs;
    }

    private static void alone(List<Element> elements, List<Pair> into) {
        if (elements != null) elements.forEach(element -> into.add(new Pair(Optional.empty(), Optional.of(element))));
    }

    private static Map<Element, Element> partners(List<Element> first, List<Element> second) {
        Map<Element, Element> partners = new HashMap<>();
        boolean alike = first.stream()
                .map(Pairs::kind)
                .toList()
                .equals(second.stream().map(Pairs::kind).toList());
        if (alike) {
            for (int i = 0; i < first.size(); i++) partners.put(first.get(i), second.get(i));
            return partners;
        }
        Map<String, List<Element>> others = byKey(second);
        byKey(first).forEach((key, ones) -> {
            List<Element> same = others.getOrDefault(key, List.of());
            // of several alike that are not as many, which is which cannot be known
            if (same.size() == ones.size())
                for (int i = 0; i < same.size(); i++) partners.put(ones.get(i), same.get(i));
        });
        return partners;
    }

    private static Map<String, List<Element>> byKey(List<Element> elements) {
        Map<String, List<Element>> byKey = new HashMap<>();
        for (Element element : elements)
            byKey.computeIfAbsent(kind(element) + "." + element.className(), key -> new ArrayList<>())
                    .add(element);
        return byKey;
    }

    private static String kind(Element element) {
        return element.tagName() + "#" + element.attr("data-item");
    }
}
