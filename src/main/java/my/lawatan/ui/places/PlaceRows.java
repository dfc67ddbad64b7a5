package my.lawatan.ui.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.check.Facts;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** The lines of the places table for one trip: by name, each followed by what is part of it. */
final class PlaceRows {
    private final Trip trip;
    private final Messages messages;
    private final Times times;
    private final Facts facts;
    private final Map<Optional<Id<Place>>, List<Place>> parts;
    private final Map<Id<Place>, List<Advance>> sheets;
    private final Map<Id<Place>, Long> photos;
    private final Map<Id<Place>, String> contacts;
    private final Set<Id<Place>> listed = new HashSet<>();
    private final List<PlaceRow> rows = new ArrayList<>();

    private PlaceRows(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.times = new Times(messages);
        this.facts = Facts.of(trip);
        this.parts = trip.places().stream()
                .sorted(Comparator.comparing((Place p) -> Fold.fold(name(p))).thenComparing(Place::id))
                .collect(Collectors.groupingBy(
                        p -> p.within().filter(in -> trip.places().get(in).isPresent())));
        this.sheets = trip.advances().stream().collect(Collectors.groupingBy(Advance::place));
        this.photos = trip.photos().stream()
                .filter(p -> p.place().isPresent())
                .collect(Collectors.groupingBy((Photo p) -> p.place().get(), Collectors.counting()));
        this.contacts = trip.contacts().stream()
                .filter(c -> c.place().isPresent())
                .collect(Collectors.groupingBy(
                        (Contact c) -> c.place().get(), Collectors.mapping(Contact::name, Collectors.joining(" "))));
    }

    static List<PlaceRow> of(Trip trip, Messages messages) {
        return new PlaceRows(trip, messages).all();
    }

    /** Whether the lines of the two trips can differ at all. */
    static boolean same(Trip one, Trip two) {
        return one.places() == two.places()
                && one.events() == two.events()
                && one.advances() == two.advances()
                && one.photos() == two.photos()
                && one.contacts() == two.contacts();
    }

    private List<PlaceRow> all() {
        add(Optional.empty(), 0, false);
        // places that are in one another in a ring are in no place of the first depth
        trip.places().stream()
                .filter(p -> !listed.contains(p.id()))
                .sorted(Comparator.comparing(Place::id))
                .forEach(p -> add(p, 0, false));
        return rows;
    }

    private void add(Optional<Id<Place>> within, int depth, boolean walked) {
        for (Place place : parts.getOrDefault(within, List.of())) add(place, depth, walked);
    }

    private void add(Place place, int depth, boolean walked) {
        if (!listed.add(place.id())) return;
        boolean seen = walked || sheets.containsKey(place.id());
        int at = rows.size();
        add(Optional.of(place.id()), depth + 1, seen);
        rows.add(at, row(place, depth, seen));
    }

    private PlaceRow row(Place place, int depth, boolean walked) {
        List<Event> here = facts.eventsAt(place.id());
        String text = String.join(
                " ",
                name(place),
                place.address(),
                place.arrivalPoint().in(messages.language()),
                place.within().flatMap(trip.places()::get).map(this::name).orElse(""),
                contacts.getOrDefault(place.id(), ""));
        return new PlaceRow(
                ItemRef.to(place),
                depth,
                Visible.line(name(place)),
                Visible.line(place.address()),
                Visible.line(place.arrivalPoint().in(messages.language())),
                place.capacity().map(Object::toString).orElse(""),
                here.isEmpty() ? "" : Integer.toString(here.size()),
                !walked && !here.isEmpty() ? messages.text("places.advance.none") : walked(place),
                photos.getOrDefault(place.id(), 0L) == 0 ? "" : Long.toString(photos.get(place.id())),
                Fold.fold(text),
                !walked && !here.isEmpty());
    }

    private String name(Place place) {
        return place.name().in(messages.language());
    }

    private String walked(Place place) {
        List<Advance> all = sheets.getOrDefault(place.id(), List.of());
        if (all.isEmpty()) return "";
        Optional<LocalDate> last = all.stream().flatMap(a -> a.seen().stream()).max(Comparator.naturalOrder());
        return last.map(times::shortDate).orElse(messages.text("places.advance.undated"));
    }
}
