package my.lawatan.trip;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rooms in which the principal sleeps, which the office alone knows, and where a text names one of them. */
public final class PrincipalsRooms {
    /** Of nobody. */
    public static final PrincipalsRooms NONE = new PrincipalsRooms(List.of());

    // a number alone may be anything; behind one of these it is a door
    private static final String ROOM =
            "\\b(?:room|rooms|suite|bilik|kamar|habitación|hab\\.|suíte)\\s*(?:no\\.?|nombor|n\\.º|number|#)?\\s*";

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ROOM_FIRST = Pattern.compile("^" + ROOM, ANY_CASE);

    /** Of those who read: where the number stood. */
    private static final String LEFT_OUT = "…";

    /** One number and where it stands behind a word for a room; every text of a trip is asked, nearly none has the number at all. */
    private record Door(String number, Pattern anywhere, Pattern named) {
        static Door of(String number) {
            String quoted = Pattern.quote(number);
            return new Door(
                    number,
                    Pattern.compile(quoted, ANY_CASE),
                    Pattern.compile("(" + ROOM + ")" + quoted + "\\b", ANY_CASE));
        }

        boolean isIn(String words) {
            return anywhere.matcher(words).find() && named.matcher(words).find();
        }

        String without(String words) {
            return isIn(words) ? named.matcher(words).replaceAll("$1" + LEFT_OUT) : words;
        }
    }

    private final List<String> numbers;
    private final List<Door> doors;

    /** @param rooms as they were entered, with or without the word for a room: “1201”, “Suite 1201” */
    public PrincipalsRooms(Collection<String> rooms) {
        this.numbers = rooms.stream()
                .map(PrincipalsRooms::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .sorted()
                .toList();
        this.doors = numbers.stream().map(Door::of).toList();
    }

    private static String number(String room) {
        String entered = room.strip();
        String bare = ROOM_FIRST.matcher(entered).replaceFirst("");
        return bare.isEmpty() ? entered : bare;
    }

    /** Those of that trip. */
    public static PrincipalsRooms of(Trip trip) {
        Optional<Id<Person>> principal = trip.settings().principal();
        return new PrincipalsRooms(trip.lodgings().stream()
                .filter(room -> principal.filter(room.guests()::contains).isPresent())
                .map(Lodging::room)
                .toList());
    }

    /** The number that the text names as that of a room, in any of its languages; of several the first by its letters. */
    public Optional<String> namedIn(Text text) {
        for (Door door : doors)
            for (String words : text.in().values()) if (door.isIn(words)) return Optional.of(door.number());
        return Optional.empty();
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
        for (Door door : doors) left = door.without(left);
        return left;
    }

    /** Whether the same numbers are meant, however they were entered. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrincipalsRooms rooms && numbers.equals(rooms.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
