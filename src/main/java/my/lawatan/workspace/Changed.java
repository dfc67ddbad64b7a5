package my.lawatan.workspace;

import java.util.List;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.trip.Trip;

/** What observers are told after each entry: once, with everything, when it is already durable. */
public record Changed(Trip before, Trip after, List<Change> changes, Entry entry) {}
