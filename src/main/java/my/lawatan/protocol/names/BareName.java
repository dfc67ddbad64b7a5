package my.lawatan.protocol.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.text.Names;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.PersonName;

/**
 * A name without style and titles, as it may be written: its words, their spelling, and what may be left out. All who are called so
 * share it. Its shapes are worked out when a text first asks for them.
 */
final class BareName {
    /** All of a name that tells it from other names, without what stands before it. */
    record Parts(List<String> given, List<String> family, String patronymic, NameOrder order) {
        static Parts of(PersonName name) {
            return new Parts(name.given(), name.family(), name.patronymic(), name.order());
        }

        // asked for each person of a trip: the ones that records come with cost several times as much
        @Override
        public int hashCode() {
            return (given.hashCode() * 31 + family.hashCode()) * 31 + patronymic.hashCode();
        }

        private static boolean same(List<String> these, List<String> those) {
            if (these.size() != those.size()) return false;
            for (int i = 0; i < these.size(); i++) if (!these.get(i).equals(those.get(i))) return false;
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts parts
                    && order == parts.order
                    && same(given, parts.given)
                    && same(family, parts.family)
                    && patronymic.equals(parts.patronymic);
        }
    }

    private final PersonName name;
    private final String written;
    private final int length;
    private final List<String> words;
    /** A bit for each word, so that most words are seen not to be among them. */
    private final long bits;
    /** Made when a text may mean it; made twice if two threads ask at once. */
    private volatile Shapes shapes;

    /** @param name any one that has these parts */
    BareName(PersonName name) {
        this.name = name;
        Words all = Words.of(Names.bare(name));
        this.length = all.size();
        this.written = length == 0 ? "" : all.text(0, length - 1);
        this.words = withoutParticles(all.keys());
        long some = 0;
        for (String word : words) some |= bit(word);
        this.bits = some;
    }

    private static long bit(String word) {
        return 1L << (word.hashCode() & 63);
    }

    boolean has(String word) {
        return (bits & bit(word)) != 0 && words.contains(word);
    }

    static List<String> withoutParticles(List<String> keys) {
        return keys.stream().filter(key -> !Honorifics.particle(key)).toList();
    }

    /** As the record writes it, from its first word to its last. */
    String written() {
        return written;
    }

    /** Of how many words, with particles. */
    int length() {
        return length;
    }

    /** Its words without particles. */
    List<String> words() {
        return words;
    }

    NameOrder order() {
        return name.order();
    }

    Shapes shapes() {
        Shapes made = shapes;
        if (made == null) shapes = made = new Shapes(name);
        return made;
    }

    /** How the name may be written. */
    static final class Shapes {
        private final List<String> given;
        private final List<String> addressed;
        private final Map<String, String> spelled = new HashMap<>();
        private final Set<String> particles = new HashSet<>();
        /** The short and long forms, by their words without particles. */
        private final Map<List<String>, String> shapes = new LinkedHashMap<>();

        private Shapes(PersonName name) {
            this.given = withoutParticles(Words.keys(String.join(" ", name.given())));
            this.addressed = Words.keys(Names.addressed(name));
            spell(Names.bare(name));
            shape(name);
        }

        private void spell(String bare) {
            Words all = Words.of(bare);
            for (int i = 0; i < all.size(); i++) {
                if (Honorifics.particle(all.key(i))) particles.add(all.key(i));
                else spelled.put(all.key(i), Words.spelled(all.written(i)));
            }
        }

        // a shorter form leaves out what may be left out; a father's name is whole or not there at all
        private void shape(PersonName name) {
            shape(Names.bare(name));
            shape(Names.addressed(name));
            String all = String.join(" ", name.given());
            String first = name.given().isEmpty() ? "" : name.given().get(0);
            List<String> family = name.family();
            switch (name.order()) {
                case GIVEN_PATRONYMIC -> shape(all);
                case GIVEN_FAMILY -> shape(first + " " + String.join(" ", family));
                case GIVEN_PATERNAL_MATERNAL -> {
                    shape(String.join(" ", family));
                    for (String given : List.of(all, first)) {
                        shape(given + " " + String.join(" ", family));
                        if (!family.isEmpty()) shape(given + " " + family.get(0));
                    }
                }
                case FAMILY_GIVEN, AS_PRINTED -> {
                    // nothing may be left out but all but the name of address
                }
            }
        }

        private void shape(String text) {
            if (!text.isBlank()) shapes.putIfAbsent(withoutParticles(Words.keys(text)), text.strip());
        }

        /** The words of the given names. */
        List<String> given() {
            return given;
        }

        /** The words of the name by which one addresses the person. */
        List<String> addressed() {
            return addressed;
        }

        boolean has(List<String> keys) {
            return shapes.containsKey(keys);
        }

        /** That form with its particles and accents; null if the name has no such form. */
        String of(List<String> keys) {
            return shapes.get(keys);
        }

        boolean spells(String key, String written) {
            return Words.spelled(written).equals(spelled.get(key));
        }

        boolean hasParticle(String key) {
            return particles.contains(key);
        }
    }
}
