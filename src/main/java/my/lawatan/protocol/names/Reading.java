package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final List<Mention> approved = new ArrayList<>();
    private final List<Mention> doubtful = new ArrayList<>();
    private final Map<Bearer, Integer> readUpTo = new HashMap<>();

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
        read(hits);
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

    private void read(List<Integer> hits) {
        int settled = -1;
        for (int at : hits) {
            roster.aliases(words.key(at)).forEach(alias -> alias(alias, at).ifPresent(this::add));
            // the Tan of Tan Sri is no name
            boolean titled = covering[at] != null && covering[at].words().size() > 1;
            if (!titled && at > settled) settled = read(at, settled);
        }
    }

    // the names that begin there; up to where the text needs no further look
    private int read(int at, int settled) {
        int full = inFull(at);
        if (full >= 0) return full;
        for (Bearer bearer : likeliestFirst(meant(at), at)) {
            if (readUpTo.getOrDefault(bearer, -1) >= at) continue;
            Mention mention = mention(bearer, at);
            readUpTo.put(bearer, mention.last());
            if (mention.length() == 1 && mention.before().isEmpty()) continue;
            if (add(mention) && standsAlone(mention, at)) return mention.last();
        }
        return settled;
    }

    private boolean add(Mention mention) {
        boolean right = mention.approved(words);
        (right ? approved : doubtful).add(mention);
        return right;
    }

    // where many bear a name, one whose titles stand there tells soonest that it is rightly written
    private Collection<Bearer> likeliestFirst(Collection<Bearer> meant, int at) {
        if (meant.size() < 3) return meant;
        List<Honorific> before = new ArrayList<>();
        honorifics(at, before);
        return meant.stream()
                .sorted(Comparator.comparing(bearer -> !bearer.allows(before)))
                .toList();
    }

    // a name that stands there in full, as most do: its last word; below zero if there is none, or it needs a further
    // look
    private int inFull(int at) {
        List<String> keys = new ArrayList<>();
        for (int next = at; next == at || words.follows(next); next++)
            if (next == at || !Honorifics.particle(words.key(next))) keys.add(words.key(next));
        List<Honorific> before = new ArrayList<>();
        honorifics(at, before);
        for (int length = Math.min(keys.size(), roster.longestName()); length > 1; length--)
            for (Bearer bearer : roster.called(keys.subList(0, length))) {
                if (!bearer.allows(before)) continue;
                Mention mention = mention(bearer, at);
                if (!mention.approved(words) || !standsAlone(mention, at)) continue;
                approved.add(mention);
                return mention.last();
            }
        return -1;
    }

    // nobody's name could begin before it or go on behind it, so that whatever else is read there is part of it
    private boolean standsAlone(Mention mention, int at) {
        int next = mention.last() + 1;
        boolean goesOn = words.follows(next)
                && (words.capital(next) || words.hyphened(next) || Honorifics.particle(words.key(next)));
        boolean begun = words.follows(at) && covering[at - 1] == null && words.capital(at - 1);
        return !goesOn && !begun;
    }

    // of a word that several bear: those who have another word beside it, for the word alone tells nobody
    private Collection<Bearer> meant(int at) {
        String key = words.key(at);
        if (!roster.isShared(key)) return roster.bearer(key);
        Set<Bearer> meant = new LinkedHashSet<>();
        if (words.follows(at) && covering[at - 1] == null && !roster.knows(words.key(at - 1)))
            meant.addAll(roster.together(key, words.key(at - 1)));
        for (int next = at + 1; words.follows(next); next++) {
            String other = words.key(next);
            meant.addAll(roster.together(key, other));
            boolean passed = covering[next] != null || Honorifics.particle(other);
            if (!passed) break;
        }
        return meant;
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
            if (!near || !words.capital(word) || key.length() < NearWords.LEAST_TO_MISSPELL || roster.knows(key))
                return Optional.empty();
            return left.stream()
                    .filter(own -> own.length() >= NearWords.LEAST_TO_MISSPELL && Spelling.differsByOne(own, key))
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
