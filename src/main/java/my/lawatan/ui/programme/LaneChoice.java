package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** The programmes of a trip, and which of them is shown alone. The window's thread. */
public final class LaneChoice {
    /** A programme that can be shown alone. */
    record Lane(Id<Track> track, String name) {}

    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Lane>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id<Track>>> alone;

    /** The principal's alone, if there are others beside it. */
    LaneChoice(Trip trip, Messages messages) {
        this.messages = messages;
        alone = new SimpleObjectProperty<>(trip.tracks().size() < 2 ? Optional.empty() : principal(trip));
    }

    /** The principal's programme; none if there is no such. */
    static Optional<Id<Track>> principal(Trip trip) {
        return trip.tracks(TrackKind.PRINCIPAL).stream().findFirst();
    }

    /** Whether the event is shown where that programme is alone; none means all. Nobody has said whose an event without one is, so
     * everybody sees it. */
    static boolean shows(Optional<Id<Track>> alone, Event event) {
        return event.tracks().isEmpty() || alone.map(event.tracks()::contains).orElse(true);
    }

    /** Those of that trip from now on; where the one that was alone is gone, all are shown. */
    void show(Trip trip) {
        if (alone.get().filter(track -> !trip.tracks().has(track)).isPresent()) alone.set(Optional.empty());
        all.set(trip.tracks().stream()
                .sorted(Track.ORDER)
                .map(track -> new Lane(track.id(), track.name().in(messages.language())))
                .toList());
    }

    boolean shows(Event event) {
        return shows(alone.get(), event);
    }

    /** In their order. */
    ReadOnlyObjectProperty<List<Lane>> all() {
        return all.getReadOnlyProperty();
    }

    /** The programme that is shown alone; none if all are shown. */
    public ObjectProperty<Optional<Id<Track>>> alone() {
        return alone;
    }

    /** Shows another one, so many on from the one that is shown; all of them together are one more. */
    void step(int by) {
        List<Optional<Id<Track>>> choices = new ArrayList<>(List.of(Optional.empty()));
        all.get().forEach(lane -> choices.add(Optional.of(lane.track())));
        alone.set(choices.get(Math.floorMod(choices.indexOf(alone.get()) + by, choices.size())));
    }

    /** What is shown, in words. */
    String sentence() {
        String name = alone.get()
                .flatMap(id -> all.get().stream()
                        .filter(lane -> lane.track().equals(id))
                        .findFirst())
                .map(Lane::name)
                .orElseGet(() -> messages.text("programme.all"));
        return messages.text("programme.lane", name);
    }
}
