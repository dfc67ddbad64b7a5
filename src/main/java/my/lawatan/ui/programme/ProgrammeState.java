package my.lawatan.ui.programme;

import java.util.List;
import java.util.Optional;
import my.lawatan.check.Finding;
import my.lawatan.document.Seen;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** What every way to look at the programme shows: a trip, what is found in it, and which of its programmes is shown alone. */
public final class ProgrammeState {
    private final Trip trip;
    private final Found found;
    private final Optional<Id<Track>> lane;
    private final EventWords words;
    private final List<SkyTime> sky;

    /** @param lane the programme that is shown alone; none if all are
     * @param sky none while nobody wants to see them */
    ProgrammeState(Trip trip, Found found, Optional<Id<Track>> lane, EventWords words, List<SkyTime> sky) {
        this.trip = trip;
        this.found = found;
        this.lane = lane;
        this.words = words;
        this.sky = List.copyOf(sky);
    }

    public Trip trip() {
        return trip;
    }

    /** The programme that is shown alone; none if all are. */
    public Optional<Id<Track>> lane() {
        return lane;
    }

    /** Whose programme a new event is, unless something else is said: the one shown alone, or else the principal's, if there is one. */
    public Optional<Id<Track>> laneOfNew() {
        return lane.or(() -> LaneChoice.principal(trip));
    }

    /** Whether the event is on what is shown. */
    public boolean shows(Event event) {
        return LaneChoice.shows(lane, event);
    }

    /** The sun and the prayers, in order of time, if they are wanted. */
    public List<SkyTime> sky() {
        return sky;
    }

    /** The same for a paper. */
    List<Seen.Sun> sunlight() {
        return sky.stream()
                .map(time -> new Seen.Sun(time.key(), time.day(), time.at()))
                .toList();
    }

    EventWords words() {
        return words;
    }

    Found found() {
        return found;
    }

    /** What is open about that event, the gravest first. */
    public List<Finding> findings(Event event) {
        return found.about(ItemRef.to(event));
    }

    /** Whether the event is in another one's way. */
    public boolean clashes(Event event) {
        return found.clash(ItemRef.to(event)).isPresent();
    }

    /** "Roundtable, Wednesday 13 November 10:30 to 12:30 Lima, confirmed, one finding". */
    public String spoken(Event event) {
        return words.words(event, findings(event)).spoken();
    }
}
