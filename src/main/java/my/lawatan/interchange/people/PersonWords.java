package my.lawatan.interchange.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.DateReader;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;

/** Words of lists that stand for a value, in all languages that are read. */
final class PersonWords {
    /** What is written where nothing is to be said. */
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "--", "n/a", "na", "nil", "tbc", "tba", "?", ".");

    /** What says nothing is shorter, with some blanks. */
    private static final int SHORT = 10;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern END = Pattern.compile("[.!]$");
    private static final List<Messages> READ =
            Stream.of(Language.EN, Language.MS, Language.ES).map(Messages::new).toList();

    private final Map<String, Side> sides = new HashMap<>();
    private final Map<String, NameOrder> orders = new HashMap<>();
    private final Map<String, Person.InterpreterNeed> interpreters = new HashMap<>();
    private final Map<String, AttendanceRole> roles = new HashMap<>();
    private final Map<String, AttendanceStatus> statuses = new HashMap<>();
    private final Set<String> noDiet;
    private final DateReader dates = new DateReader(READ);

    PersonWords() {
        read(Side.values(), sides, "sides");
        read(NameOrder.values(), orders, "orders");
        read(Person.InterpreterNeed.values(), interpreters, "interpreters");
        read(AttendanceRole.values(), roles, "roles");
        read(AttendanceStatus.values(), statuses, "statuses");
        noDiet = words("interchange.people.words.no-diet").collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> void read(E[] constants, Map<String, E> into, String name) {
        for (E constant : constants) {
            into.put(Fold.fold(constant.name()), constant);
            into.put(Words.kebab(constant.name()), constant);
            READ.forEach(messages -> into.put(Fold.fold(messages.word(constant)), constant));
            String key = "interchange.people.words." + name + "." + Words.kebab(constant.name());
            if (READ.get(0).has(key)) words(key).forEach(word -> into.put(word, constant));
        }
    }

    /** The words under that key, folded. */
    static Stream<String> words(String key) {
        return Arrays.stream(READ.get(0).text(key).split(" *, *", -1)).map(Fold::fold);
    }

    /** Whether the cell only says that it says nothing. */
    static boolean nothing(String cell) {
        return cell.isBlank() || cell.length() < SHORT && NOTHING.contains(Fold.fold(cell.strip()));
    }

    Optional<Side> side(String cell) {
        return Optional.ofNullable(sides.get(Fold.fold(cell)));
    }

    Optional<NameOrder> order(String cell) {
        return Optional.ofNullable(orders.get(Fold.fold(cell)));
    }

    Optional<Person.InterpreterNeed> interpreter(String cell) {
        return Optional.ofNullable(interpreters.get(Fold.fold(cell)));
    }

    Optional<AttendanceRole> role(String cell) {
        return Optional.ofNullable(roles.get(Fold.fold(cell)));
    }

    Optional<AttendanceStatus> status(String cell) {
        return Optional.ofNullable(statuses.get(Fold.fold(cell)));
    }

    boolean noDiet(String cell) {
        return noDiet.contains(END.matcher(Fold.fold(cell)).replaceFirst(""));
    }

    Optional<LocalDate> date(String cell) {
        // without a year nobody knows which is meant
        if (!cell.matches("(?s).*\\d{2}.*\\d{2}.*")) return Optional.empty();
        return dates.date(cell.replaceAll("\\s+", " "), LocalDate.EPOCH).filter(day -> day.getYear() > 1900);
    }

    /** The tag of the language that is called so. */
    Optional<String> tongue(String name) {
        if (TAG.matcher(name).matches()) return Optional.of(name);
        return Optional.ofNullable(Tongues.BY_NAME.get(Fold.fold(name)));
    }

    /** The names of languages, when they are first asked for: the JDK takes long to name them all. */
    private static final class Tongues {
        static final Map<String, String> BY_NAME = tongues();
    }

    private static Map<String, String> tongues() {
        Map<String, String> all = new HashMap<>();
        Collection<Locale> shown = new EnumMap<>(Map.of(
                        Language.EN, Locale.ENGLISH,
                        Language.MS, Language.MS.locale(),
                        Language.ES, Language.ES.locale()))
                .values();
        for (String tag : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(tag);
            for (Locale in : shown)
                all.putIfAbsent(Fold.fold(language.getDisplayLanguage(in)), language.toLanguageTag());
            all.putIfAbsent(Fold.fold(language.getDisplayLanguage(language)), language.toLanguageTag());
        }
        words("interchange.people.words.languages").forEach(word -> {
            int at = word.indexOf('=');
            all.put(word.substring(0, at), word.substring(at + 1));
        });
        return Map.copyOf(all);
    }
}
