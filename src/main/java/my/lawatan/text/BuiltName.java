package my.lawatan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Title;

/**
 * What the parts of a name give by the conventions of its order, where an officer has not worded a form: Malay names are addressed by
 * the given name, Peruvian and Chinese ones by the first family name, and of a name as printed no part is taken to be either.
 * Nothing is added that the record does not state: no Mr, no Mrs, no title.
 */
final class BuiltName {
    /** Styles that are said before a name in speech, folded and without a dot. A style like YAB is written and not said before it. */
    private static final Set<String> SPOKEN = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mdm",
            "madam",
            "sir",
            "dame",
            "lord",
            "lady",
            "encik",
            "en",
            "puan",
            "pn",
            "cik",
            "tuan",
            "haji",
            "hajah",
            "hajjah",
            "bapak",
            "ibu",
            "sr",
            "sra",
            "srta",
            "senor",
            "senora",
            "senorita",
            "don",
            "dona",
            "dr",
            "dra",
            "doctor",
            "doctora",
            "prof",
            "professor",
            "profesor",
            "ir",
            "ing",
            "emb",
            "gral",
            "crnl",
            "cap",
            "asp",
            "dsp",
            "inspektor",
            "general",
            "colonel",
            "major",
            "captain",
            "jeneral",
            "kolonel",
            "mejar",
            "kapten");

    private final PersonName name;
    private final Language language;

    BuiltName(PersonName name, Language language) {
        this.name = name;
        this.language = language;
    }

    String form(NameForm form) {
        return switch (form) {
            case LIST, LETTER -> joined(style(), titles(), bare(name));
            case PLATE -> joined(name.titles().isEmpty() ? spokenStyle() : "", titles(), shown());
            case SALUTATION -> salutation();
        };
    }

    private String salutation() {
        String addressed = addressed(name);
        String before = name.titles().isEmpty() ? spokenStyle() : titles();
        boolean known = !addressed.isEmpty() && !before.isEmpty();
        return known ? joined(before, addressed) : form(NameForm.LIST);
    }

    // a Peruvian is known by the father's family name; the mother's stands in lists and letters
    private String shown() {
        if (name.order() != NameOrder.GIVEN_PATERNAL_MATERNAL || name.family().isEmpty()) return bare(name);
        return joined(String.join(" ", name.given()), name.family().get(0));
    }

    private String style() {
        return name.style().in(language);
    }

    private String spokenStyle() {
        String bare = Fold.fold(style()).replace(".", "").strip();
        return SPOKEN.contains(bare) ? style() : "";
    }

    private String titles() {
        return String.join(" ", name.titles().stream().map(Title::text).toList());
    }

    static String bare(PersonName name) {
        List<String> words = new ArrayList<>();
        if (name.order() == NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        words.addAll(name.given());
        if (name.order() != NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        words.add(name.patronymic());
        return joined(words.toArray(String[]::new));
    }

    static String addressed(PersonName name) {
        if (name.order() == NameOrder.AS_PRINTED) return "";
        boolean byGiven =
                name.order() == NameOrder.GIVEN_PATRONYMIC || name.family().isEmpty();
        if (byGiven) return String.join(" ", name.given());
        // who has two family names and is no Peruvian bears both
        return name.order() == NameOrder.GIVEN_PATERNAL_MATERNAL
                ? name.family().get(0)
                : String.join(" ", name.family());
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) if (!part.isBlank()) said.add(part.strip());
        return String.join(" ", said);
    }
}
