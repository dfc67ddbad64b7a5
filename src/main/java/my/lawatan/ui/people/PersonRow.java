package my.lawatan.ui.people;

import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;

/**
 * One line of the table, ready to be drawn: a person, or a seat whose name is awaited.
 *
 * @param item the person, or the attendance that is the seat
 * @param awaited whether it is such a seat
 * @param order place in the order of precedence of the own side; empty if not stated
 * @param rank place by the rule of the trip, sides apart; large for a seat
 * @param script the name in its own script; empty if it has none
 * @param confirmed at how many of the events the person has confirmed
 * @param diet what was said of the diet; empty if nothing was
 * @param events at which events, and whether they come
 * @param folded all words of the line, folded for the filter
 */
public record PersonRow(
        ItemRef item,
        boolean awaited,
        String order,
        int rank,
        String name,
        String script,
        String position,
        String organisation,
        Optional<Id<Group>> group,
        String groupName,
        int confirmed,
        String diet,
        Diet.Known dietKnown,
        String languages,
        Map<Id<Event>, AttendanceStatus> events,
        String folded) {}
