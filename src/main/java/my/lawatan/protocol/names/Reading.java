package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One text, read for the names of a {@link Roster}. */
final class Reading {
    // the longest, then the one whose honorifics are right
    private static final Comparator<Mention> SUREST = Comparator.comparing(Mention::length)
            .thenComparing(m -> m.bearer().isWhole(m.keys()))
            .thenComparing(m -> m.bearer().allows(m.before()))
            .reversed();

    private final Roster roster;
    private final Words words;
    /** The honorific that covers a word, and where it begins. */
    private final Honorific[] covering;

    private final int[] begins;

    private Reading(Roster roster, Words words) {
        this.roster = roster;
        this.words = words;
        this.covering = new Honorific[words.size()];
        this.begins = new int[words.size()];
    }

    /** Where the text writes a name otherwise than its record, in the order of the text. */
    static List<Drift> of(Roster roster, String text) {
        Words words = Words.of(text);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) if (words.capital(i) && roster.knows(words.key(i))) hits.add(i);
        return hits.isEmpty() ? List.of() : new Reading(roster, words).drifts(hits);
    }

    private List<Drift> drifts(List<Integer> hits) {
        readHonorifics();
        List<Mention> approved = new ArrayList<>();
        List<Mention> doubtful = new ArrayList<>();
        for (Mention mention : mentions(hits)) (mention.approved(words) ? approved : doubtful).add(mention);
        if (doubtful.isEmpty()) return List.of();
        List<Span> names = properNames();
        Surroundings around = new Surroundings(words, this::honorific);
        Doubt doubt = new Doubt(roster, around);
        List<Mention> drifts = doubtful.stream()
                .filter(m -> approved.stream().noneMatch(m::within))
                .filter(m -> names.stream().noneMatch(s -> s.first() <= m.name() && m.last() <= s.last()))
                .filter(m -> doubt.isDrift(m, m.accented(words)))
                .sorted(SUREST)
                .toList();
        return surest(drifts).stream()
                .map(m -> m.drift(words))
                .filter(d -> !d.found().equals(d.proper()))
                .sorted(Comparator.comparing(Drift::from))
                .toList();
    }

    private boolean honorific(int word) {
        return covering[word] != null;
    }

    private void readHonorifics() {
        for (int i = 0; i < words.size(); ) {
            Optional<Honorific> here = roster.honorifics().at(words, i);
            int length = here.map(h -> h.words().size()).orElse(1);
            for (int j = i; j < i + length; j++) {
                covering[j] = here.orElse(null);
                begins[j] = i;
            }
            i += length;
        }
    }

    private List<Mention> mentions(List<Integer> hits) {
        List<Mention> all = new ArrayList<>();
        Map<Bearer, Integer> read = new HashMap<>();
        for (int at : hits) {
            roster.aliases(words.key(at)).forEach(alias -> alias(alias, at).ifPresent(all::add));
            // the Tan of Tan Sri is no name
            if (covering[at] != null && covering[at].words().size() > 1) continue;
            for (Bearer bearer : roster.bearers(words.key(at))) {
                if (read.getOrDefault(bearer, -1) >= at) continue;
                Mention mention = mention(bearer, at);
                read.put(bearer, mention.last());
                if (mention.length() > 1 || !mention.before().isEmpty()) all.add(mention);
            }
        }
        return all;
    }

    private Mention mention(Bearer bearer, int at) {
        Mention near = new Gathering(bearer, at, true).mention();
        boolean sure = !near.misspelled() || near.length() > 1 && bearer.hasShape(near.keys());
        return sure ? near : new Gathering(bearer, at, false).mention();
    }

    private Optional<Mention> alias(Roster.Alias alias, int at) {
        int last = at + alias.words().size() - 1;
        for (int i = at; i <= last; i++) {
            boolean here =
                    i < words.size() && words.key(i).equals(alias.words().get(i - at)) && (i == at || words.follows(i));
            if (!here) return Optional.empty();
        }
        List<Honorific> before = new ArrayList<>();
        int first = honorifics(at, before);
        return Optional.of(
                new Mention(alias.bearer(), first, at, last, alias.words(), before, false, List.of(), false, true));
    }

    /** Puts the honorifics before a word in front of the list; where they begin. */
    private int honorifics(int word, List<Honorific> before) {
        int first = word;
        while (words.follows(first) && covering[first - 1] != null) {
            before.add(0, covering[first - 1]);
            first = begins[first - 1];
        }
        return first;
    }

    // of those that want the same words, the surest; none where two people are as likely
    private static List<Mention> surest(List<Mention> sorted) {
        List<Mention> chosen = new ArrayList<>();
        List<Mention> open = new ArrayList<>(sorted);
        while (!open.isEmpty()) {
            Mention best = open.get(0);
            boolean alone = open.stream()
                    .noneMatch(m -> m.bearer() != best.bearer() && m.overlaps(best) && SUREST.compare(m, best) == 0);
            if (alone) chosen.add(best);
            open.removeIf(m -> m.overlaps(best));
        }
        return chosen;
    }

    /** Words from the first to the last. */
    private record Span(int first, int last) {}

    // places and houses that are called after somebody
    private List<Span> properNames() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.size(); i++)
            for (List<String> name : roster.namesOfThings(words.key(i))) {
                int last = i + name.size() - 1;
                if (last < words.size() && keys(i, last).equals(name)) spans.add(new Span(i, last));
            }
        return spans;
    }

    private List<String> keys(int first, int last) {
        List<String> keys = new ArrayList<>();
        for (int i = first; i <= last; i++) keys.add(words.key(i));
        return keys;
    }

    /** Gathers the words of one person's name that stand together. */
    private final class Gathering {
        private static final int LEAST_TO_MISSPELL = 5;
        private final Bearer bearer;
        private final boolean near;
        private final List<String> left;
        private final List<String> keys = new ArrayList<>();
        private final List<String> particles = new ArrayList<>();
        private final List<String> passed = new ArrayList<>();
        private boolean inner;
        private boolean passedHonorific;
        private boolean misspelled;
        private int name;
        private int last;

        /** @param near whether a word may be misspelled */
        Gathering(Bearer bearer, int at, boolean near) {
            this.bearer = bearer;
            this.near = near;
            this.left = new ArrayList<>(bearer.words());
            this.name = at;
            this.last = at;
            take(words.key(at), at);
            toTheRight(at);
            toTheLeft();
        }

        private void take(String key, int at) {
            left.remove(key);
            keys.add(key);
            particles.addAll(passed);
            passed.clear();
            inner |= passedHonorific;
            passedHonorific = false;
            last = at;
        }

        private void toTheRight(int at) {
            int next = at + 1;
            while (words.follows(next)) {
                String key = words.key(next);
                if (left.contains(key) && (words.capital(next) || words.hyphened(next)) && !longHonorific(next))
                    take(key, next);
                else if (covering[next] != null) {
                    passedHonorific = true;
                    next = begins[next] + covering[next].words().size() - 1;
                } else if (Honorifics.particle(key)) passed.add(key);
                else {
                    Optional<String> meant = meant(next);
                    if (meant.isEmpty()) return;
                    misspelled = true;
                    take(meant.get(), next);
                }
                next++;
            }
        }

        private boolean longHonorific(int word) {
            return covering[word] != null && covering[word].words().size() > 1;
        }

        private void toTheLeft() {
            if (!words.follows(name) || covering[name - 1] != null) return;
            meant(name - 1).ifPresent(key -> {
                misspelled = true;
                left.remove(key);
                keys.add(0, key);
                name--;
            });
        }

        // the word of the name that is meant by one that is nobody's
        private Optional<String> meant(int word) {
            String key = words.key(word);
            if (!near || !words.capital(word) || key.length() < LEAST_TO_MISSPELL || roster.knows(key))
                return Optional.empty();
            return left.stream()
                    .filter(own -> own.length() >= LEAST_TO_MISSPELL && Spelling.differsByOne(own, key))
                    .findFirst();
        }

        Mention mention() {
            List<Honorific> before = new ArrayList<>();
            int first = honorifics(name, before);
            return new Mention(
                    bearer,
                    first,
                    name,
                    last,
                    Collections.unmodifiableList(keys),
                    before,
                    inner,
                    particles,
                    misspelled,
                    false);
        }
    }
}
