package my.lawatan.plan.ripple;

import my.lawatan.trip.Event;
import my.lawatan.trip.TimeSpan;

/** Where an event would stand. @param event as it is today */
public record Pushed(Event event, TimeSpan after) {}
