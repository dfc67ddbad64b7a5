package my.lawatan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import my.lawatan.edit.ReplacePerson;
import my.lawatan.trip.Item;
import my.lawatan.trip.Trip;

/**
 * What comes of putting one person in another's place: what follows, what stays with the person who goes, and which papers are to be printed
 * again. Nothing is changed by asking.
 *
 * @param follows for each kind of change, the items as they are before it
 * @param stays what stays with the person who goes
 * @param sheets papers on which the name stands otherwise then
 */
public record Replacement(
        Map<Follows, List<Item>> follows, Map<Stays, List<Item>> stays, Map<Sheet, List<Object>> sheets) {
    /** What follows. */
    public enum Follows {
        /** A place on the list of an event. */
        LIST,
        /** A place that is left, since the successor has one. */
        LIST_ALREADY,
        /** A chair: it goes with the place, or it is left with it. */
        CHAIR,
        OFFICER,
        BRIEF,
        PREPARATION,
        CAR,
        /** A place in a car that is left, since the successor rides already. */
        CAR_LEFT,
        ROOM,
        /** A room that is left, since the successor has one. */
        ROOM_LEFT,
        PASS,
        GIFT_CARRIED,
        FORM,
        BESIDE
    }

    /** What stays. */
    public enum Stays {
        /** The place at an event that has begun. */
        PAST,
        GIFT,
        FORM,
        /** A pass that was handed to the person, and must be taken back. */
        PASS_HELD,
        APART,
        COPY
    }

    /** Papers, each with the days, or the items, it is about. */
    public enum Sheet {
        DAILY_BRIEF,
        ATTENDEES,
        BRIEF,
        PLACE_CARDS,
        MOTORCADE,
        ROOM_LIST,
        PASSES,
        GIFTS,
        FORMS,
        /** Copies of issued versions that are out, which name the person who goes. */
        COPIES_OUT
    }

    /** What would come of that edit.
     *
     * @throws my.lawatan.trip.Refused if the trip cannot take it */
    public static Replacement of(Trip before, ReplacePerson edit) {
        return new Replacements(before, edit.applyTo(before), edit.person(), edit.by()).replacement();
    }

    /** Whether anything changes. */
    public boolean changesAnything() {
        return !follows.isEmpty();
    }

    /** The days whose daily briefs are to be printed again, in their order. */
    public List<LocalDate> days() {
        return sheets.getOrDefault(Sheet.DAILY_BRIEF, List.of()).stream()
                .map(LocalDate.class::cast)
                .sorted()
                .toList();
    }
}
