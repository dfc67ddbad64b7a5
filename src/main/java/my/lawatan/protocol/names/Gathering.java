package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Gathers the words of one person's name that stand together. */
final class Gathering {
    private final Bearer bearer;
    private final Words words;
    private final Titled titled;
    private final Roster roster;
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

    /** The words of that person's name that stand together from that word on. */
    static Mention of(Bearer bearer, Words words, Titled titled, Roster roster, int at) {
        Mention near = new Gathering(bearer, words, titled, roster, at, true).mention();
        boolean sure = !near.misspelled() || near.length() > 1 && bearer.hasShape(near.keys());
        return sure ? near : new Gathering(bearer, words, titled, roster, at, false).mention();
    }

    /** @param near whether a word may be misspelled */
    private Gathering(Bearer bearer, Words words, Titled titled, Roster roster, int at, boolean near) {
        this.bearer = bearer;
        this.words = words;
        this.titled = titled;
        this.roster = roster;
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
            if (left.contains(key) && (words.capital(next) || words.hyphened(next)) && !titled.isPart(next))
                take(key, next);
            else if (titled.covers(next)) {
                passedHonorific = true;
                next = titled.last(next);
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

    private void toTheLeft() {
        if (!words.follows(name) || titled.covers(name - 1)) return;
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

    private Mention mention() {
        List<Honorific> before = new ArrayList<>();
        int first = titled.before(name, before);
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
