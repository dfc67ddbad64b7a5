package my.lawatan.protocol.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Honorific.Kind;
import my.lawatan.trip.Language;
import my.lawatan.trip.PersonName;

/** What stands before a name: the titles and the style of a record. All who have the same share it. */
final class Manner {
    private final List<List<String>> titles;
    private final Set<List<String>> styles = new HashSet<>();

    /** @param keys the keys of the words of a text */
    Manner(PersonName name, Function<String, List<String>> keys) {
        this.titles = name.titles().stream().map(t -> keys.apply(t.text())).toList();
        name.style().each(style -> styles.add(keys.apply(style)));
    }

    /** The same for two names before which the same stands. */
    static Object of(PersonName name) {
        // of most people nothing but an English style is known: one word is compared faster than a list
        String english = name.style().in().get(Language.EN);
        if (english != null && name.style().in().size() == 1 && name.titles().isEmpty()) return english;
        return List.of(name.style(), name.titles());
    }

    /** What stands in it, each as one. */
    Stream<Honorific> honorifics(Kind kind) {
        return (kind == Kind.TITLE ? titles : styles).stream().map(words -> new Honorific(words, kind));
    }

    boolean hasTitles() {
        return !titles.isEmpty();
    }

    /** Whether that word stands in it. */
    boolean has(String key) {
        return titles.stream().anyMatch(title -> title.contains(key))
                || styles.stream().anyMatch(style -> style.contains(key));
    }

    /**
     * Whether the record allows these honorifics: none that it does not have, none in another order. Those that are left out are no
     * contradiction, nor is a style where the record states none.
     */
    boolean allows(List<Honorific> before) {
        int last = -1;
        for (Honorific one : before) {
            int at = titles.indexOf(one.words());
            if (at >= 0) {
                if (at <= last) return false;
                last = at;
            } else if (!allowsUntitled(one)) return false;
        }
        return true;
    }

    private boolean allowsUntitled(Honorific one) {
        if (styles.contains(one.words())) return true;
        return switch (one.kind()) {
            case STYLE -> styles.isEmpty();
            case TITLE -> false;
            case COURTESY -> titles.isEmpty();
        };
    }

    /** Whether one of these is called Mr and the record says Ms, so that it is somebody else. */
    boolean contradicts(List<Honorific> before) {
        return styles.stream().anyMatch(Honorifics::isCourtesy)
                && before.stream().anyMatch(one -> one.kind() == Kind.COURTESY && !styles.contains(one.words()));
    }

    /** Whether one of these is one of the titles, or a way of writing it: Dato' Seri for Datuk Seri. */
    boolean resembles(List<Honorific> before) {
        return before.stream().anyMatch(one -> titles.stream().anyMatch(title -> kin(title, one.words())));
    }

    private static boolean kin(List<String> title, List<String> other) {
        return plain(title).get(0).equals(plain(other).get(0));
    }

    private static List<String> plain(List<String> title) {
        return title.stream()
                .map(word -> switch (word) {
                    case "dato" -> "datuk";
                    case "sri" -> "seri";
                    default -> word;
                })
                .toList();
    }
}
