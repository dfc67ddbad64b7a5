package my.lawatan.ui.kit;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the second clock of the window shows.
 *
 * @param shown whether there is one
 * @param zone whose time it shows; none for the home capital of the trip
 */
public record SecondClock(boolean shown, Optional<ZoneId> zone) {
    public static final SecondClock HOME = new SecondClock(true, Optional.empty());
    public static final SecondClock NONE = new SecondClock(false, Optional.empty());
    private static final String HOME_WORD = "home";
    private static final String NONE_WORD = "none";

    public static SecondClock of(ZoneId zone) {
        return new SecondClock(true, Optional.of(zone));
    }

    /** As it is kept in settings: {@code home}, {@code none} or the zone's id. */
    public String word() {
        if (!shown) return NONE_WORD;
        return zone.map(ZoneId::getId).orElse(HOME_WORD);
    }

    /** @throws IllegalArgumentException if it is no such word */
    public static SecondClock parse(String word) {
        if (word.equals(HOME_WORD)) return HOME;
        if (word.equals(NONE_WORD)) return NONE;
        try {
            return of(ZoneId.of(word));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(word, e);
        }
    }

    /** The city after which a zone is named. */
    public static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
