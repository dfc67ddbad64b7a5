package my.lawatan.ui.seating;

import my.lawatan.trip.Event;
import my.lawatan.trip.Id;

/**
 * An event in the list.
 *
 * @param when day and time; "undated" without
 * @param tables how many; empty if it has none
 * @param laid whether it has a table
 */
public record EventLine(Id<Event> event, String when, String title, String tables, boolean laid) {}
