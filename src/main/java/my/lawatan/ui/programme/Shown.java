package my.lawatan.ui.programme;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/**
 * What is shown at the moment at which a gesture is made.
 *
 * @param laneOfNew the programme that a new event is put on
 */
record Shown(Trip trip, Columns columns, Previews previews, Optional<Id<Track>> laneOfNew) {}
