package my.lawatan.interchange.clip;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.PasteEvents;
import my.lawatan.edit.Together;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Component;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Records;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/**
 * Puts what was copied into a trip. What was cut in that same trip is moved; all else becomes new events, which are tentative and ours to
 * move. What they name is found by its name where it is another trip, and left out where nothing has that name.
 */
public final class Pasting {
    /** What pasting does.
     *
     * @param events those that are there or elsewhere afterwards
     * @param dropped names of what is not known in this trip */
    public record Pasted(Edit edit, List<Id<Event>> events, List<String> dropped, boolean moves) {}

    private final Clip clip;
    private final Trip trip;
    private final Supplier<Id<Event>> ids;

    /** Pastes into that trip.
     *
     * @param ids names what is new */
    public Pasting(Clip clip, Trip trip, Supplier<Id<Event>> ids) {
        this.clip = clip;
        this.trip = trip;
        this.ids = ids;
    }

    /** When each of the events is, as clocks of this trip's host would show the hour that they showed where it comes from. */
    public List<TimeSpan> times() {
        return events().stream().map(Event::when).toList();
    }

    private List<Event> events() {
        if (moves()) return clip.events().stream().map(e -> trip.event(e.id())).toList();
        return clip.events().stream().map(e -> e.with(here(e.when()))).toList();
    }

    /** Whether it moves events of this trip. */
    public boolean moves() {
        return clip.cut()
                && clip.trip().equals(trip.settings().id())
                && clip.events().stream().allMatch(e -> trip.events().has(e.id()));
    }

    // what was said in the zone of one host is said in that of the other
    private TimeSpan here(TimeSpan when) {
        ZoneId host = trip.settings().hostZone();
        if (clip.hostZone().equals(host)) return when;
        UnaryOperator<TimePoint> point =
                p -> p.zone().equals(clip.hostZone()) ? new TimePoint(p.date(), p.time(), host, p.later()) : p;
        try {
            return new TimeSpan(when.start().map(point), when.end().map(point), when.certainty(), when.programmeDay());
        } catch (Refused e) {
            // a flight between the two zones would land before it leaves
            return when;
        }
    }

    /** What pasting does there; nothing is changed yet.
     *
     * @param place moves a time to where the officer wants it
     * @param lane the programme that events are put on which are not on it; none to leave them on their own */
    public Pasted at(UnaryOperator<TimeSpan> place, Optional<Id<Track>> lane) {
        List<Event> events =
                events().stream().map(e -> e.with(place.apply(e.when()))).toList();
        if (moves()) return moved(events);
        Known known = new Known(trip, clip.named());
        Map<Id<?>, Id<?>> fresh = new HashMap<>();
        List<Event> made = events.stream().map(e -> made(e, known, lane, fresh)).toList();
        List<Item> also = new ArrayList<>();
        clip.also().forEach(item -> copied(item, known, fresh).ifPresent(also::add));
        return new Pasted(
                new PasteEvents(made, also), made.stream().map(Event::id).toList(), known.dropped(), false);
    }

    private Pasted moved(List<Event> events) {
        List<Edit> moves =
                events.stream().<Edit>map(e -> new MoveEvent(e.id(), e.when())).toList();
        Edit edit = moves.size() == 1 ? moves.get(0) : new Together("edit.move-events", moves);
        return new Pasted(edit, events.stream().map(Event::id).toList(), List.of(), true);
    }

    private Event made(Event event, Known known, Optional<Id<Track>> lane, Map<Id<?>, Id<?>> fresh) {
        Id<Event> id = ids.get();
        fresh.put(event.id(), id);
        Item made = named(withId(event, id), known, Map.of());
        made = with(made, "status", EventStatus.TENTATIVE);
        made = with(made, "fixedByHost", false);
        boolean own = lane.map(((Event) made).tracks()::contains).orElse(true);
        return (Event) (own ? made : with(made, "tracks", Set.of(lane.get())));
    }

    // somebody who is not known here does not come along, unless the seat says something without them
    private static Optional<Item> copied(Item item, Known known, Map<Id<?>, Id<?>> fresh) {
        Id<?> event = fresh.get(Clip.eventOf(item));
        try {
            Item copy = beside(named(withId(item, copyOf(event, item.id())), known, fresh), event);
            return Optional.of(
                    copy instanceof Hold ? copy.kind().component("released").with(copy, Optional.empty()) : copy);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    // who was put beside somebody stands beside that one's copy
    private static Item beside(Item item, Id<?> event) {
        if (!(item instanceof Attendance attendance)) return item;
        return HandPlace.of(attendance)
                .map(place -> new HandPlace(place.after(), copyOf(event, place.beside())).rank())
                .map(rank -> item.kind().component("rank").with(item, rank))
                .orElse(item);
    }

    private static <T extends Item> Id<T> copyOf(Id<?> event, Id<?> part) {
        return Id.named(event + "/" + part);
    }

    private static Item named(Item item, Known known, Map<Id<?>, Id<?>> fresh) {
        Item result = item;
        for (Component component : item.kind().components()) {
            Object value = component.of(result);
            if (value instanceof Id<?> id) result = component.with(result, fresh.get(id));
            else if (value instanceof Optional<?> one && one.orElse(null) instanceof Id<?> id)
                result = component.with(result, known.here(id));
            else if (value instanceof Set<?> many && many.stream().allMatch(Id.class::isInstance))
                result = component.with(
                        result,
                        many.stream()
                                .flatMap(id -> known.here((Id<?>) id).stream())
                                .collect(Collectors.toSet()));
        }
        return result;
    }

    private static Item withId(Item item, Id<?> id) {
        Object[] values = Records.values(item);
        values[0] = id;
        return (Item) Records.create(item.getClass(), values);
    }

    private static Item with(Item event, String component, Object value) {
        return ItemKind.EVENT.component(component).with(event, value);
    }
}
