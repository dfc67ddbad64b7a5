package my.lawatan.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.search.Index.In;
import my.lawatan.search.Terms.Term;
import my.lawatan.search.Vocabulary.Near;

/**
 * One search. It looks in the best places first, and further only for kinds of which too little was found: a broad word in a large
 * trip would otherwise bring thousands, all to be ranked.
 */
final class Looking {
    /** How good a place is; the order is the order of results. */
    enum Tier {
        /** The title begins with what was typed. */
        BEGINS,
        /** The words stand in the title, the last one perhaps not typed to its end. */
        TITLE,
        /** All words begin words of the title and the other names. */
        NAMES,
        /** All words begin words of anything it says. */
        TEXTS,
        /** Words that are misspelt stand in the title and the other names. */
        NEAR_NAMES,
        /** Words that are misspelt stand in anything it says. */
        NEAR_TEXTS
    }

    private static final int CANDIDATES = 40;
    /** With fewer results than these the words may be misspelt. */
    private static final int FEW = 5;

    private static final int LONG_WORD = 8;
    private static final int LEAST_LONELY = 3;
    private static final int LEAST_BEGUN = 5;

    /** Beginnings up to this length have lists of their own in the index. */
    private static final int LISTED = 3;

    private static final int ENDS = 12;
    private final Index index;
    private final Vocabulary vocabulary;
    private final Terms terms;
    private final Map<Kind, Map<Object, Tier>> found = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();

    Looking(Index index, Vocabulary vocabulary, Terms terms) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.terms = terms;
        for (Kind kind : Kind.values()) found.put(kind, new LinkedHashMap<>());
    }

    /** What was found by kind, and how good each place is. */
    Map<Kind, Map<Object, Tier>> found(int perKind) {
        if (terms.none()) return found;
        // a word that nothing begins with is nowhere
        if (terms.all().stream().allMatch(this::known)) {
            look(Tier.BEGINS, In.TITLES, begins(), perKind);
            look(Tier.TITLE, In.TITLES, inTitle(), perKind);
            look(Tier.NAMES, In.TITLES, each(terms), perKind);
            inTexts(terms).ifPresent(expression -> look(Tier.TEXTS, In.TEXTS, expression, perKind));
        }
        if (perhapsMisspelt()) misspelt(perKind);
        return found;
    }

    /** Words that were not typed but may have been meant. */
    Set<String> meant() {
        return meant;
    }

    private int size() {
        return found.values().stream().mapToInt(Map::size).sum();
    }

    // what is a word of a title or a name was meant
    private boolean perhapsMisspelt() {
        List<Tier> tiers =
                found.values().stream().flatMap(of -> of.values().stream()).toList();
        return tiers.size() < FEW && tiers.stream().allMatch(tier -> tier == Tier.TEXTS);
    }

    private void look(Tier tier, In in, String expression, int perKind) {
        for (Map.Entry<Kind, Map<Object, Tier>> kind : found.entrySet()) {
            if (kind.getValue().size() >= perKind || index.isEmpty(kind.getKey())) continue;
            for (Object key : index.look(in, expression, kind.getKey(), CANDIDATES))
                kind.getValue().putIfAbsent(key, tier);
        }
    }

    private String begins() {
        List<Term> first = terms.all().subList(0, terms.all().size() - 1);
        String before = first.isEmpty() ? "" : new Terms(first).words() + " ";
        List<String> ends = last().characters() ? List.of(new Terms(List.of(last())).words()) : ends(last());
        if (ends.isEmpty()) return "title : ^ \"" + terms.words() + "\" *";
        return ends.stream()
                .map(end -> "^ \"" + before + end + '"')
                .collect(Collectors.joining(" OR ", "title : (", ")"));
    }

    // the index gathers all that begin so before it tells the first, unless it has a list for beginnings of that length
    private List<String> ends(Term term) {
        if (term.text().length() <= LISTED) return List.of();
        List<String> words = vocabulary.beginning(term.text(), ENDS + 1);
        return words.size() > ENDS ? List.of() : words;
    }

    private String begun(Term term) {
        List<String> ends = term.characters() ? List.of() : ends(term);
        if (ends.isEmpty()) return term.each();
        return ends.stream().map(end -> '"' + end + '"').collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String inTitle() {
        List<String> words = new ArrayList<>();
        for (Term term : terms.all()) words.add(term == last() ? begun(term) : term.phrase());
        return "title : (" + String.join(" AND ", words) + ")";
    }

    private Term last() {
        return terms.all().get(terms.all().size() - 1);
    }

    private String each(Terms terms) {
        return terms.all().stream().map(this::begun).collect(Collectors.joining(" AND "));
    }

    // one letter stands in too many texts; more of the word will come
    private Optional<String> inTexts(Terms terms) {
        List<Term> longer = terms.all().stream()
                .filter(term -> term.characters() || term.text().length() > 1)
                .toList();
        return longer.isEmpty() ? Optional.empty() : Optional.of(each(new Terms(longer)));
    }

    private void misspelt(int perKind) {
        Set<String> expressions = new LinkedHashSet<>();
        terms.otherwiseSpaced(vocabulary).forEach(other -> {
            expressions.add(each(other));
            other.all().forEach(term -> meant.add(term.text()));
        });
        expressions.add(near());
        for (String expression : expressions) look(Tier.NEAR_NAMES, In.TITLES, expression, perKind);
        if (size() >= FEW) return;
        for (String expression : expressions) look(Tier.NEAR_TEXTS, In.TEXTS, expression, perKind);
    }

    private boolean known(Term term) {
        return term.characters() || vocabulary.begins(term.text());
    }

    // where some words are known and others are not, only these are misspelt
    private String near() {
        boolean allKnown = terms.all().stream().allMatch(this::known);
        List<String> all = new ArrayList<>();
        for (Term term : terms.all()) {
            if (!allKnown && known(term)) {
                all.add(begun(term));
                continue;
            }
            // an initial that is wrong; the others say who is meant
            if (term.text().length() == 1 && !term.characters() && terms.all().size() > 1) continue;
            List<String> alternatives = new ArrayList<>(List.of(begun(term)));
            for (Near near : near(term)) {
                alternatives.add('"' + near.word() + '"');
                meant.add(near.word());
            }
            all.add(String.join(" OR ", alternatives));
        }
        if (all.isEmpty()) return each(terms);
        return all.stream().map(a -> "(" + a + ")").collect(Collectors.joining(" AND "));
    }

    // a short word alone is near to everything
    private List<Near> near(Term term) {
        int length = term.text().length();
        if (term.characters()
                || length < 2
                || length < LEAST_LONELY && terms.all().size() == 1) return List.of();
        return vocabulary.near(term.text(), length >= LONG_WORD ? 2 : 1, length >= LEAST_BEGUN);
    }
}
