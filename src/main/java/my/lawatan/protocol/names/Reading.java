package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Collection;
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
    private final Titled titled;
    private final List<Span> approved = new ArrayList<>();
    private final List<Mention> doubtful = new ArrayList<>();
    private final Map<Bearer, Integer> readUpTo = new HashMap<>();

    private Reading(Roster roster, Words words) {
        this.roster = roster;
        this.words = words;
        this.titled = new Titled(words, roster.honorifics());
    }

    /** Where the text writes a name otherwise than its record, in the order of the text. */
    static List<Drift> of(Roster roster, String text) {
        Words words = Words.of(text);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) if (words.capital(i) && roster.knows(words.key(i))) hits.add(i);
        return hits.isEmpty() ? List.of() : new Reading(roster, words).drifts(hits);
    }

    private List<Drift> drifts(List<Integer> hits) {
        read(hits);
        if (doubtful.isEmpty()) return List.of();
        List<Span> names = properNames();
        Surroundings around = new Surroundings(words, titled::covers);
        Doubt doubt = new Doubt(roster, around);
        List<Mention> drifts = doubtful.stream()
                .filter(m -> approved.stream().noneMatch(s -> s.holds(m)))
                .filter(m -> names.stream().noneMatch(s -> s.holds(m)))
                .filter(m -> doubt.isDrift(m, m.accented(words)))
                .sorted(SUREST)
                .toList();
        return surest(drifts).stream()
                .map(m -> m.drift(words))
                .filter(d -> !d.found().equals(d.proper()))
                .sorted(Comparator.comparing(Drift::from))
                .toList();
    }

    private void read(List<Integer> hits) {
        int settled = -1;
        for (int at : hits) {
            roster.aliases(words.key(at)).forEach(alias -> alias(alias, at).ifPresent(this::add));
            if (!titled.isPart(at) && at > settled) settled = read(at, settled);
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
            if (add(mention) && standsAlone(new Span(at, mention.last()))) return mention.last();
        }
        return settled;
    }

    private boolean add(Mention mention) {
        boolean right = mention.approved(words);
        if (right) approved.add(new Span(mention.name(), mention.last()));
        else doubtful.add(mention);
        return right;
    }

    // where many bear a name, one whose titles stand there tells soonest that it is rightly written
    private Collection<Bearer> likeliestFirst(Collection<Bearer> meant, int at) {
        if (meant.size() < 3) return meant;
        List<Honorific> before = new ArrayList<>();
        titled.before(at, before);
        return meant.stream()
                .sorted(Comparator.comparing(bearer -> !bearer.allows(before)))
                .toList();
    }

    // a name that stands there in full, as most do: its last word; below zero if there is none, or it needs a further
    // look
    private int inFull(int at) {
        List<String> keys = new ArrayList<>();
        for (int next = at; next == at || words.follows(next) || isSon(next); next++)
            if (next == at || !Honorifics.particle(words.key(next))) keys.add(words.key(next));
        List<Honorific> before = new ArrayList<>();
        titled.before(at, before);
        for (int length = Math.min(keys.size(), roster.longestName()); length > 1; length--)
            for (Namesakes called : roster.called(keys.subList(0, length))) {
                if (!called.allow(before)) continue;
                Optional<Span> span = asInTheRecord(called.name(), at);
                if (span.isEmpty()) span = inFull(called, at, before);
                if (span.isEmpty() || !standsAlone(span.get())) continue;
                approved.add(span.get());
                return span.get().last();
            }
        return -1;
    }

    // the Jr. of "Fatima Núñez, Jr."
    private boolean isSon(int word) {
        return words.afterComma(word) && Honorifics.generation(words.key(word));
    }

    // letter by letter, so that whoever is called so is written rightly as far as their titles are
    private Optional<Span> asInTheRecord(BareName name, int at) {
        int last = at + name.length() - 1;
        int from = words.from(at);
        boolean same = last < words.size()
                && words.to(last) == from + name.written().length()
                && words.stands(name.written(), from);
        if (!same) return Optional.empty();
        for (int i = at; i <= last; i++) if (titled.isPart(i)) return Optional.empty();
        return Optional.of(new Span(at, last));
    }

    private Optional<Span> inFull(Namesakes called, int at, List<Honorific> before) {
        for (Bearer bearer : called.bearers()) {
            if (!bearer.allows(before)) continue;
            Mention mention = mention(bearer, at);
            if (mention.approved(words)) return Optional.of(new Span(at, mention.last()));
        }
        return Optional.empty();
    }

    // nobody's name could begin before it or go on behind it, so that whatever else is read there is part of it
    private boolean standsAlone(Span span) {
        int at = span.first();
        int next = span.last() + 1;
        boolean goesOn = words.follows(next)
                && (words.capital(next) || words.hyphened(next) || Honorifics.particle(words.key(next)));
        boolean begun = words.follows(at) && !titled.covers(at - 1) && words.capital(at - 1);
        return !goesOn && !begun;
    }

    // of a word that several bear: those who have another word beside it, for the word alone tells nobody
    private Collection<Bearer> meant(int at) {
        String key = words.key(at);
        if (!roster.isShared(key)) return roster.bearer(key);
        Set<Bearer> meant = new LinkedHashSet<>();
        if (words.follows(at) && !titled.covers(at - 1) && !roster.knows(words.key(at - 1)))
            meant.addAll(roster.together(key, words.key(at - 1)));
        for (int next = at + 1; words.follows(next); next++) {
            String other = words.key(next);
            meant.addAll(roster.together(key, other));
            boolean passed = titled.covers(next) || Honorifics.particle(other);
            if (!passed) break;
        }
        return meant;
    }

    private Mention mention(Bearer bearer, int at) {
        return Gathering.of(bearer, words, titled, roster, at);
    }

    private Optional<Mention> alias(Roster.Alias alias, int at) {
        int last = at + alias.words().size() - 1;
        for (int i = at; i <= last; i++) {
            boolean here =
                    i < words.size() && words.key(i).equals(alias.words().get(i - at)) && (i == at || words.follows(i));
            if (!here) return Optional.empty();
        }
        List<Honorific> before = new ArrayList<>();
        int first = titled.before(at, before);
        return Optional.of(
                new Mention(alias.bearer(), first, at, last, alias.words(), before, false, List.of(), false, true));
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
    private record Span(int first, int last) {
        boolean holds(Mention mention) {
            return first <= mention.name() && mention.last() <= last;
        }
    }

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
}
