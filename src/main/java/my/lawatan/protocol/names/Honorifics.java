package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Honorific.Kind;

/** The honorifics that may stand before a name, and the other words that tell what a name in a text is part of. */
final class Honorifics {
    private static final List<String> STYLES = List.of(
            "YAB",
            "YB",
            "YBhg",
            "YBrs",
            "YABhg",
            "YAM",
            "YTM",
            "YBM",
            "YAA",
            "TYT",
            "DYMM",
            "H.E.",
            "Yang Amat Berhormat",
            "Yang Berhormat",
            "Yang Berbahagia",
            "Yang Amat Berbahagia",
            "Yang Berusaha",
            "Yang Mulia",
            "Yang Amat Mulia",
            "Tuan Yang Terutama",
            "His Excellency",
            "Her Excellency",
            "The Honourable",
            "The Right Honourable",
            "Right Honourable",
            "The Hon",
            "Excmo Sr",
            "Excma Sra",
            "Excelentísimo Señor",
            "Excelentísima Señora");
    private static final List<String> TITLES = List.of(
            "Tun",
            "Toh Puan",
            "Tan Sri",
            "Puan Sri",
            "Datuk",
            "Dato’",
            "Datuk Seri",
            "Dato’ Seri",
            "Dato’ Sri",
            "Datuk Sri",
            "Datuk Seri Utama",
            "Dato’ Seri Utama",
            "Dato’ Seri Diraja",
            "Datuk Seri Panglima",
            "Datuk Patinggi",
            "Datuk Amar",
            "Dato’ Wira",
            "Datuk Wira",
            "Dato’ Paduka",
            "Dato’ Setia",
            "Pehin Sri",
            "Datin",
            "Datin Seri",
            "Datin Sri",
            "Datin Paduka",
            "Datin Wira",
            "Tengku",
            "Tunku",
            "Ungku",
            "Engku",
            "Tuanku",
            "Dr",
            "Dra",
            "Prof",
            "Professor",
            "Profesor",
            "Ir",
            "Ar",
            "Haji",
            "Hj",
            "Hajah",
            "Hajjah",
            "Hjh");
    private static final List<String> COURTESIES = List.of(
            "Mr",
            "Mrs",
            "Ms",
            "Miss",
            "Mdm",
            "Madam",
            "Encik",
            "Puan",
            "Cik",
            "Tuan",
            "Sr",
            "Sra",
            "Srta",
            "Señor",
            "Señora",
            "Señorita",
            "Don",
            "Doña",
            "Bapak",
            "Ibu",
            "Monsieur",
            "Madame");
    private static final Set<List<String>> COURTESY_WORDS =
            COURTESIES.stream().map(Words::keys).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "mdm", "dr", "dra", "sr", "sra", "srta", "prof", "emb", "gral", "crnl", "cap", "excmo",
            "excma", "hon", "ir", "ar", "hj", "hjh", "ing", "lic", "en", "pn", "yab", "yb", "yth", "av", "jln", "st");
    /** Styles of so few letters that they are words when they are not in capitals. */
    private static final Set<String> SHORT = Set.of("he", "yb", "ya", "ym", "yam", "don", "ar");

    private static final Set<String> PARTICLES = Set.of(
            "bin", "binti", "bt", "bte", "a/l", "a/p", "anak", "ak", "de", "del", "la", "las", "los", "y", "van", "von",
            "der");
    /** Said of somebody by their office; a name may follow. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "presiden",
            "presidente",
            "presidenta",
            "minister",
            "menteri",
            "ministro",
            "ministra",
            "perdana",
            "prime",
            "ambassador",
            "duta",
            "embajador",
            "embajadora",
            "chairman",
            "chairwoman",
            "chair",
            "pengerusi",
            "ceo",
            "director",
            "pengarah",
            "secretary",
            "setiausaha",
            "governor",
            "gabenor",
            "gobernador",
            "speaker",
            "host",
            "principal",
            "interpreter",
            "colonel",
            "general",
            "major",
            "captain",
            "guest",
            "spouse",
            "king",
            "queen");

    private static final Set<String> BEFORE_PLACES = Set.of(
            "jalan",
            "jln",
            "lorong",
            "lebuh",
            "lebuhraya",
            "persiaran",
            "dewan",
            "masjid",
            "kampung",
            "taman",
            "bandar",
            "universiti",
            "university",
            "hospital",
            "sekolah",
            "school",
            "stadium",
            "istana",
            "kompleks",
            "yayasan",
            "menara",
            "avenida",
            "av",
            "calle",
            "jiron",
            "jr",
            "plaza",
            "sala",
            "salon",
            "colegio",
            "escuela",
            "universidad",
            "museo",
            "parque",
            "puente",
            "fundacion",
            "teatro",
            "hotel",
            "casa",
            "museum",
            "bank",
            "port",
            "mount",
            "lake",
            "santa",
            "santo",
            "san",
            "saint",
            "st",
            "grupo",
            "banco");
    private static final Set<String> AFTER_PLACES = Set.of(
            "street",
            "road",
            "avenue",
            "lane",
            "hall",
            "hotel",
            "square",
            "park",
            "airport",
            "terminal",
            "university",
            "foundation",
            "stadium",
            "bridge",
            "centre",
            "center",
            "museum",
            "tower",
            "building",
            "school",
            "hospital",
            "institute",
            "library",
            "award",
            "prize",
            "group",
            "bank",
            "theatre",
            "mosque",
            "highway",
            "room",
            "wing",
            "holdings",
            "berhad",
            "bhd",
            "ltd",
            "inc",
            "sac",
            "foundries",
            "sons",
            "associates");
    /** Words that are written with a capital in a heading and belong to no name. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a",
            "an",
            "and",
            "at",
            "by",
            "for",
            "from",
            "if",
            "in",
            "is",
            "of",
            "on",
            "or",
            "our",
            "that",
            "the",
            "then",
            "to",
            "with",
            "dan",
            "atau",
            "oleh",
            "untuk",
            "dengan",
            "di",
            "ke",
            "dari",
            "daripada",
            "kepada",
            "bersama",
            "con",
            "en",
            "para",
            "por",
            "el",
            "e",
            "o",
            "see",
            "ask",
            "meet",
            "meeting",
            "call",
            "will",
            "has",
            "was",
            "tell",
            "note",
            "names",
            "when");

    private final Map<String, List<Honorific>> byFirst = new HashMap<>();

    /** @param own further ones, such as those of the people of a trip; what is known already keeps its kind */
    Honorifics(Stream<Honorific> own) {
        Map<List<String>, Honorific> all = new LinkedHashMap<>();
        common().forEach(h -> all.putIfAbsent(h.words(), h));
        own.filter(h -> !h.words().isEmpty()).forEach(h -> all.putIfAbsent(h.words(), h));
        for (Honorific one : all.values())
            byFirst.computeIfAbsent(one.words().get(0), w -> new ArrayList<>()).add(one);
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Honorific h) -> h.words().size()).reversed()));
    }

    private static Stream<Honorific> common() {
        return Stream.of(of(STYLES, Kind.STYLE), of(TITLES, Kind.TITLE), of(COURTESIES, Kind.COURTESY))
                .flatMap(s -> s);
    }

    private static Stream<Honorific> of(List<String> all, Kind kind) {
        return all.stream().map(text -> new Honorific(Words.keys(text), kind));
    }

    /** The longest honorific that begins at that word. */
    Optional<Honorific> at(Words words, int first) {
        if (!words.capital(first)) return Optional.empty();
        for (Honorific one : byFirst.getOrDefault(words.key(first), List.of()))
            if (stands(one, words, first)) return Optional.of(one);
        return Optional.empty();
    }

    private static boolean stands(Honorific one, Words words, int first) {
        List<String> keys = one.words();
        for (int i = 0; i < keys.size(); i++) {
            boolean here = first + i < words.size()
                    && words.key(first + i).equals(keys.get(i))
                    && (i == 0 || words.follows(first + i));
            if (!here) return false;
        }
        return keys.size() > 1 || !SHORT.contains(keys.get(0)) || words.shouted(first);
    }

    static boolean isCourtesy(List<String> words) {
        return COURTESY_WORDS.contains(words);
    }

    static boolean abbreviated(String key) {
        return ABBREVIATED.contains(key);
    }

    static boolean particle(String key) {
        return PARTICLES.contains(key);
    }

    /** Whether a word of that key may stand beside a name without being part of it, whatever its capital. */
    static boolean besideNames(String key) {
        return OFFICES.contains(key) || FUNCTION_WORDS.contains(key);
    }

    static boolean beforePlaces(String key) {
        return BEFORE_PLACES.contains(key);
    }

    static boolean afterPlaces(String key) {
        return AFTER_PLACES.contains(key);
    }
}
