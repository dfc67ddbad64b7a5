package my.lawatan.ui.people;

import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;

/**
 * Which lines of the table are shown.
 *
 * @param words words that all stand in the line, in any order
 * @param onlyAwaited only seats whose name is awaited
 */
public record PeopleFilter(
        String words,
        Optional<Id<Group>> group,
        boolean onlyAwaited,
        Optional<Id<Event>> event,
        Optional<Diet.Known> diet,
        Optional<AttendanceStatus> status) {
    public static final PeopleFilter ALL =
            new PeopleFilter("", Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());

    public PeopleFilter withWords(String words) {
        return new PeopleFilter(words, group, onlyAwaited, event, diet, status);
    }

    /** Another group, or everybody; the seats without a name belong to no group. */
    public PeopleFilter withGroup(Optional<Id<Group>> group) {
        return new PeopleFilter(words, group, false, event, diet, status);
    }

    public PeopleFilter withOnlyAwaited() {
        return new PeopleFilter(words, Optional.empty(), true, event, diet, status);
    }

    public PeopleFilter withEvent(Optional<Id<Event>> event) {
        return new PeopleFilter(words, group, onlyAwaited, event, diet, status);
    }

    public PeopleFilter withDiet(Optional<Diet.Known> diet) {
        return new PeopleFilter(words, group, onlyAwaited, event, diet, status);
    }

    public PeopleFilter withStatus(Optional<AttendanceStatus> status) {
        return new PeopleFilter(words, group, onlyAwaited, event, diet, status);
    }

    /** Whether a line passes all but the words. */
    Predicate<PersonRow> test() {
        if (equals(ALL.withWords(words))) return row -> true;
        return row -> (!onlyAwaited || row.awaited())
                && (group.isEmpty() || group.equals(row.group()))
                && attends(row)
                && (diet.isEmpty() || !row.awaited() && diet.get() == row.dietKnown());
    }

    // at the event that was chosen, else at any
    private boolean attends(PersonRow row) {
        if (event.isEmpty()) return status.isEmpty() || row.events().containsValue(status.get());
        AttendanceStatus there = row.events().get(event.get());
        return there != null && (status.isEmpty() || status.get() == there);
    }
}
