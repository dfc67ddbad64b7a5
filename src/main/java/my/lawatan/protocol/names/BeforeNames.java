package my.lawatan.protocol.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand before a name or a part of one, told by the word alone, so that whoever divides a text keeps them with that name. */
public final class BeforeNames {
    private static final Set<String> HONORIFICS = Stream.concat(
                    Stream.of(HonorificWords.STYLES, HonorificWords.TITLES, HonorificWords.COURTESIES)
                            .flatMap(List::stream)
                            .map(Words::keys)
                            .filter(words -> words.size() == 1)
                            .map(words -> words.get(0)),
                    HonorificWords.SHORTENED.stream())
            .collect(Collectors.toUnmodifiableSet());

    private BeforeNames() {}

    /** Whether the father's name follows that word, as it follows "bin" and "a/p", in whatever case it is written. */
    public static boolean father(String word) {
        return HonorificWords.FATHERS.contains(Words.key(word));
    }

    /** Whether the word binds two parts of one name, as those of "de la Torre"; with a capital it may be a name itself. */
    public static boolean link(String word) {
        return HonorificWords.LINKS.contains(word);
    }

    /** Whether the word alone is an honorific, a rank or the beginning of a style, and written as one: "Puan", "Gral.", "YB". */
    public static boolean honorific(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
        String key = Words.key(word);
        if (!HONORIFICS.contains(key)) return false;
        return !HonorificWords.SHORT.contains(key)
                || Honorifics.isCourtesy(List.of(key))
                || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
