package my.lawatan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.PersonName;

/**
 * By what a name sorts that sorts by its family. Portuguese and Spanish lists put "da Silva", "dos Santos" and "de la Fuente" under S, S
 * and F: entry is under the part that follows the prefix, unless a Spanish prefix is an article alone, as in "Las Heras" (AACR2 22.5D1;
 * RDA appendix F.11, F.11.8 for Portuguese). A prefix in capitals is taken as part of the name, as in the Italian "Da Ponte".
 */
final class FamilyKey {
    private static final Set<String> PREFIXES = Set.of("da", "das", "de", "del", "do", "dos");
    private static final Set<String> ARTICLES = Set.of("la", "las", "los");

    private FamilyKey() {}

    static String of(PersonName name) {
        List<String> family = words(name.family());
        int from = prefix(family);
        List<String> words = new ArrayList<>(family.subList(from, family.size()));
        words.addAll(name.given());
        words.addAll(family.subList(0, from));
        if (!name.patronymic().isBlank()) words.add(name.patronymic());
        return Fold.fold(String.join(" ", words));
    }

    private static List<String> words(List<String> names) {
        return List.of(String.join(" ", names).strip().split("\\s+"));
    }

    // of how many words; whoever is called nothing else keeps the last
    private static int prefix(List<String> family) {
        int words = 0;
        if (PREFIXES.contains(family.get(0))) words = 1;
        if (words == 1 && family.size() > 1 && ARTICLES.contains(family.get(1))) words = 2;
        return words < family.size() ? words : 0;
    }
}
