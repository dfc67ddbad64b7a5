package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.text.Fold;

/** The styles and titles that are known by sight, such as YB and Tan Sri. */
final class TitleWords {
    /** No title has more words. */
    private static final int LONGEST = 4;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'/]+");
    private final Set<String> styles =
            PersonWords.words("interchange.people.words.styles").collect(Collectors.toUnmodifiableSet());
    private final Set<String> titles =
            PersonWords.words("interchange.people.words.titles").collect(Collectors.toUnmodifiableSet());
    private final Set<String> single = new HashSet<>();

    /**
     * A name whose beginning was known.
     *
     * @param style empty if there is none
     * @param rest the name itself
     */
    record Taken(String style, List<String> titles, String rest) {
        boolean any() {
            return !style.isEmpty() || !titles.isEmpty();
        }
    }

    TitleWords() {
        Stream.concat(styles.stream(), titles.stream())
                .flatMap(BETWEEN::splitAsStream)
                .map(word -> word.replace("'", ""))
                .forEach(single::add);
    }

    // those whose dots are in the list are known with their dots only: He is a family name
    private static boolean holds(Set<String> known, List<String> words) {
        String text = Fold.fold(String.join(" ", words)).replace(",", "");
        return known.contains(text) || known.contains(text.replace(".", ""));
    }

    /** Whether that word alone, folded, may be a part of a style or title. */
    boolean holds(String word) {
        return single.contains(word);
    }

    /** What of the beginning of {@code name} is a style or a title. At least one word is left for the name. */
    Taken off(String name) {
        List<String> words =
                Arrays.stream(name.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
        int at = 0;
        int style = longest(words, at, styles);
        at += style;
        List<String> found = new ArrayList<>();
        while (true) {
            int title = longest(words, at, titles);
            if (title == 0) break;
            found.add(String.join(" ", words.subList(at, at + title)));
            at += title;
        }
        return new Taken(
                String.join(" ", words.subList(0, style)), found, String.join(" ", words.subList(at, words.size())));
    }

    private static int longest(List<String> words, int from, Set<String> known) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, words.size() - from - 1))
                .filter(n -> holds(known, words.subList(from, from + n)))
                .max()
                .orElse(0);
    }

    /** The titles of a cell that holds nothing else; what is not known is one title. */
    List<String> all(String cell) {
        if (cell.indexOf(';') >= 0) return parts(cell, ";");
        if (cell.indexOf(',') >= 0 && cell.indexOf('(') < 0) return parts(cell, ",");
        List<String> words = Arrays.asList(cell.split(" ", -1));
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = at;
            int known = IntStream.rangeClosed(1, Math.min(LONGEST, words.size() - at))
                    .filter(n -> holds(titles, words.subList(from, from + n)))
                    .max()
                    .orElse(0);
            if (known == 0) return List.of(cell);
            found.add(String.join(" ", words.subList(at, at + known)));
            at += known;
        }
        return found;
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
