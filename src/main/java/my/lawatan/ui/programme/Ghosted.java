package my.lawatan.ui.programme;

import my.lawatan.trip.Event;

/**
 * An event as it would be if a proposal were accepted, to be shown over the plan.
 *
 * @param event at the time at which it would be
 * @param change what stands before its title: "+55"
 */
public record Ghosted(Event event, String change) {}
