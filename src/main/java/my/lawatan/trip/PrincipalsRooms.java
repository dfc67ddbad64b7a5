package my.lawatan.trip;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rooms in which the principal sleeps, which the office alone knows, and where a text names one of them.
 *
 * @param numbers as they stand on the doors */
public record PrincipalsRooms(Set<String> numbers) {
    /** Of nobody. */
    public static final PrincipalsRooms NONE = new PrincipalsRooms(Set.of());

    // a number alone may be anything; behind one of these it is a door
    private static final String ROOM =
            "(?iu)\\b(?:room|rooms|suite|bilik|kamar|habitación|hab\\.|suíte)\\s*(?:no\\.?|nombor|n\\.º|number|#)?\\s*";

    /** Of those who read: where the number stood. */
    private static final String LEFT_OUT = "…";

    public PrincipalsRooms {
        numbers = Set.copyOf(numbers);
    }

    /** Those of that trip. */
    public static PrincipalsRooms of(Trip trip) {
        Optional<Id<Person>> principal = trip.settings().principal();
        return new PrincipalsRooms(trip.lodgings().stream()
                .filter(room -> principal.filter(room.guests()::contains).isPresent())
                .map(room -> room.room().strip())
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The number that the text names as that of a room, in any of its languages; of several the first by its letters. */
    public Optional<String> namedIn(Text text) {
        return numbers.stream()
                .sorted()
                .filter(number -> text.in().values().stream().anyMatch(words -> names(words, number)))
                .findFirst();
    }

    /** The text with “…” in place of each such number; the same text where there is none. */
    public Text without(Text text) {
        if (namedIn(text).isEmpty()) return text;
        Map<Language, String> left = new EnumMap<>(Language.class);
        text.in().forEach((language, words) -> left.put(language, without(words)));
        return new Text(left);
    }

    /** As of a text. */
    public String without(String words) {
        String left = words;
        for (String number : numbers)
            if (names(left, number))
                left = Pattern.compile("(" + ROOM + ")" + Pattern.quote(number) + "\\b")
                        .matcher(left)
                        .replaceAll("$1" + LEFT_OUT);
        return left;
    }

    private static boolean names(String words, String number) {
        return words.contains(number)
                && Pattern.compile(ROOM + Pattern.quote(number) + "\\b")
                        .matcher(words)
                        .find();
    }
}
