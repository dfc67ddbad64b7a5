package my.lawatan.interchange.ics;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What another calendar calls an event, as a link keeps it in one line.
 *
 * @param uid of the event
 * @param occurrence of an event that repeats, which one is meant: the local time at which it would be by the rule; none if it does not repeat
 */
record LinkedUid(String uid, Optional<LocalDateTime> occurrence) {
    /** @param occurrence as a local time; empty if it does not repeat */
    static String written(String uid, String occurrence) {
        return occurrence.isEmpty() ? uid : uid + " " + occurrence;
    }

    static LinkedUid read(String written) {
        int blank = written.lastIndexOf(' ');
        if (blank < 0) return new LinkedUid(written, Optional.empty());
        try {
            return new LinkedUid(
                    written.substring(0, blank), Optional.of(LocalDateTime.parse(written.substring(blank + 1))));
        } catch (DateTimeParseException e) {
            // a blank within a UID
            return new LinkedUid(written, Optional.empty());
        }
    }
}
