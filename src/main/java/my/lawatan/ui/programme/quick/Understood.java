package my.lawatan.ui.programme.quick;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Place;
import my.lawatan.trip.Track;

/**
 * What was understood of one line.
 *
 * @param event what would be made; none if the line is not enough
 * @param also what would be made with it
 * @param newPlace the place among it
 * @param template the usual event it is
 * @param templateTaken whether the template's instructions come along
 * @param usualLength whether its length is the template's, because no end was typed
 * @param attending names of those found in the trip who would attend
 * @param notes sentences on words that could be read in another way too, and how that is written
 * @param doubts sentences on what is not understood; with any, nothing is made
 */
record Understood(
        Optional<Event> event,
        List<Item> also,
        Optional<Place> newPlace,
        Optional<Template> template,
        boolean templateTaken,
        boolean usualLength,
        List<String> attending,
        List<String> notes,
        List<String> doubts) {
    /** The track among what would be made with it. */
    Optional<Track> newTrack() {
        return also.stream()
                .filter(Track.class::isInstance)
                .map(Track.class::cast)
                .findFirst();
    }

    /** What its time is counted from, among what would be made with it. */
    Optional<Dependency> counted() {
        return also.stream()
                .filter(Dependency.class::isInstance)
                .map(Dependency.class::cast)
                .findFirst();
    }

    boolean complete() {
        return event.isPresent() && doubts.isEmpty();
    }
}
