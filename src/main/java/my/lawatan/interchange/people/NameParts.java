package my.lawatan.interchange.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import my.lawatan.protocol.names.BeforeNames;
import my.lawatan.text.Fold;
import my.lawatan.trip.NameOrder;

/**
 * A name in one cell, taken apart by a convention that somebody has stated for the list.
 *
 * @param sure whether by that convention there was only one way
 */
record NameParts(List<String> given, List<String> family, String patronymic, boolean sure) {
    /** How lists write "bin" short; in a text it is an initial. */
    private static final String BIN = "b";

    /** Where no convention is stated, the name as it is printed. */
    static NameParts of(String name, NameOrder order) {
        int comma = name.indexOf(',');
        // "Boluarte Zegarra, Dina Ercilia" states itself what the family name is
        if (order != NameOrder.AS_PRINTED && order != NameOrder.GIVEN_PATRONYMIC && comma > 0)
            return comma(
                    name.substring(0, comma).strip(), name.substring(comma + 1).strip(), order);
        List<String> words = words(name);
        return switch (order) {
            case AS_PRINTED -> new NameParts(List.of(name), List.of(), "", true);
            case GIVEN_PATRONYMIC -> patronymic(words);
            case GIVEN_FAMILY -> split(words, words.size() - 1, words.size(), words.size() == 2);
            case GIVEN_PATERNAL_MATERNAL ->
                words.size() < 3
                        ? split(words, words.size() - 1, words.size(), false)
                        : split(words, words.size() - 2, words.size(), words.size() < 5 && small(words));
            case FAMILY_GIVEN -> split(words, 0, 1, words.size() > 1 && words.size() < 4);
        };
    }

    static List<String> words(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    // "de la Cruz" is one family name, and nobody can count on the last two words then
    private static boolean small(List<String> words) {
        return words.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    private static NameParts comma(String family, String given, NameOrder order) {
        List<String> families = words(family);
        boolean two = order == NameOrder.GIVEN_PATERNAL_MATERNAL && families.size() == 2;
        return new NameParts(
                words(given),
                two ? families : List.of(family),
                "",
                order != NameOrder.GIVEN_PATERNAL_MATERNAL || families.size() < 3);
    }

    private static NameParts patronymic(List<String> words) {
        int at = IntStream.range(1, words.size())
                .filter(i -> particle(Fold.fold(words.get(i)).replace(".", "")))
                .findFirst()
                .orElse(words.size());
        return new NameParts(
                words.subList(0, at), List.of(), String.join(" ", words.subList(at, words.size())), at < words.size());
    }

    private static NameParts split(List<String> words, int from, int to, boolean sure) {
        // one word alone is a name, whichever it is
        if (words.size() < 2) return new NameParts(words, List.of(), "", false);
        List<String> given = from == 0 ? words.subList(to, words.size()) : words.subList(0, from);
        return new NameParts(given, words.subList(from, to), "", sure);
    }

    static boolean particle(String folded) {
        return folded.equals(BIN) || BeforeNames.father(folded);
    }
}
