package my.lawatan.ui.programme.quick;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.edit.CountFrom;
import my.lawatan.text.Messages;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.CountInput;

/** A time counted from another event at the beginning of a line: {@code wheels down + 12 Welcome at the aircraft}. */
final class CountWords {
    // with a space after the sign: "+4" is how many accompany
    private static final Pattern BEGINNING =
            Pattern.compile("(\\S.*?\\p{L}.*?\\s[+−–-]\\s+\\d{1,4})(?:\\s*min(?:utes)?)?(?=\\s|$)(.*)");

    private final Trip trip;
    private final Messages messages;

    /**
     * A time that is counted.
     *
     * @param rest what follows it in the line
     */
    record Counted(Dependency dependency, TimeSpan when, String rest) {
        /** The count of the event that is made. */
        Dependency of(Event event) {
            return new Dependency(
                    dependency.id(), event.id(), dependency.on(), dependency.anchor(), dependency.minutes());
        }
    }

    CountWords(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    /** The count with which the line begins, if the trip has the event that it names. @param day of several so named, the nearest */
    Optional<Counted> beginning(String line, LocalDate day) {
        Matcher found = BEGINNING.matcher(line);
        if (!found.matches()) return Optional.empty();
        Event event = Event.of(
                Id.random(),
                Text.NONE.with(messages.language(), line),
                EventKind.PRIVATE,
                TimeSpan.on(day, trip.settings().hostZone()));
        try {
            return new CountInput(trip, messages, Id::random)
                    .edit(event, found.group(1))
                    .flatMap(edit ->
                            counted((CountFrom) edit, event, found.group(2).strip()));
        } catch (Refused e) {
            // such an event is not known: the line is a title
            return Optional.empty();
        }
    }

    private Optional<Counted> counted(CountFrom from, Event event, String rest) {
        Dependency count = new Dependency(from.dependency(), event.id(), from.on(), from.anchor(), from.minutes());
        return Counts.counted(count, event, trip.event(from.on())).map(when -> new Counted(count, when, rest));
    }
}
