package my.lawatan.interchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Component;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** Items that only the host has, as events of ours: on the principal's programme, tentative until somebody says otherwise. */
final class NewEvents {
    private final Trip trip;
    private final Points points;
    private final Messages words = new Messages(Language.EN);
    private final Set<Id<Track>> tracks;

    NewEvents(Trip trip, Points points) {
        this.trip = trip;
        this.points = points;
        this.tracks = trip.tracks(TrackKind.PRINCIPAL).stream().limit(1).collect(Collectors.toUnmodifiableSet());
    }

    /** What makes that item, with its place and whom it names.
     *
     * @param missing whether we certainly have none that is the same */
    Point of(HostRow row, boolean missing) {
        Id<Event> id = Ids.free(
                "table event " + row.day() + " " + row.number() + " " + Fold.fold(row.title()),
                taken -> trip.events().get(new Id<Event>(taken)).isPresent());
        Event event = with(Event.of(id, Text.en(row.title()), kind(row.title()), row.when()), "tracks", tracks);
        event = with(event, "remarks", Text.en(remarks(row)));
        List<Edit> edits = new ArrayList<>();
        if (!row.place().isEmpty()) {
            Place place = points.place(row.place());
            edits.addAll(points.making(place));
            event = with(event, "place", Optional.of(place.id()));
        }
        edits.add(new CreateItem(event));
        edits.addAll(points.inviting(row, event).toList());
        return new Point(
                Point.Subject.ITEM,
                Point.words(""),
                Point.words(missing ? row.place() : row.title()),
                false,
                missing && !row.doubted(),
                edits);
    }

    private static Event with(Event event, String name, Object value) {
        Component component = ItemKind.EVENT.component(name);
        return (Event) component.with(event, value);
    }

    private static String remarks(HostRow row) {
        return Stream.of(row.people(), row.remarks())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private EventKind kind(String title) {
        String folded = " " + Fold.fold(title).replaceAll("[^\\p{L}]+", " ") + " ";
        for (EventKind kind : EventKind.values()) {
            String key = "interchange.table.kinds." + my.lawatan.text.Words.kebab(kind.name());
            if (words.has(key)
                    && Stream.of(words.text(key).split(" *, *", -1))
                            .anyMatch(word -> folded.contains(" " + word + " "))) return kind;
        }
        return EventKind.PRIVATE;
    }
}
