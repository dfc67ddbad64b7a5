package my.lawatan.ui.programme;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.Gaps;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Way;

/** Where one goes from one house to another between two events of a track, and no way is entered. The inspector of the second offers it. */
final class MissingWays {
    private final Trip trip;
    private final HostDays days;
    private final Messages messages;

    private record Pair(Event from, Event to) {}

    MissingWays(Trip trip, HostDays days, Messages messages) {
        this.trip = trip;
        this.days = days;
        this.messages = messages;
    }

    /** The gaps between those of these events that follow each other on a day. */
    Stream<Way> between(List<Event> events) {
        List<Event> placed = events.stream()
                .filter(Facts::counts)
                .filter(event -> days.slot(event.when()).isPresent())
                .sorted(Comparator.comparing(
                                (Event e) -> e.when().startInstant().orElseThrow())
                        .thenComparing(Event::id))
                .toList();
        Set<Pair> pairs = new LinkedHashSet<>();
        trip.tracks().stream().sorted(Comparator.comparing(Track::id)).forEach(track -> add(placed, track.id(), pairs));
        if (pairs.isEmpty()) return Stream.empty();
        Set<Id<Event>> reached = new LinkedHashSet<>();
        Set<Id<Event>> left = new LinkedHashSet<>();
        for (Leg leg : trip.legs().values()) {
            leg.to().ifPresent(reached::add);
            if (leg.to().isEmpty()) leg.from().ifPresent(left::add);
        }
        pairs.stream()
                .filter(pair -> left.contains(pair.from().id()))
                .forEach(pair -> reached.add(pair.to().id()));
        // what is reached at all is not called missing for others who come from elsewhere: the inspector tells them
        // apart
        Map<Id<Event>, Pair> last = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> !reached.contains(pair.to().id()))
                .forEach(pair -> last.merge(pair.to().id(), pair, MissingWays::later));
        return last.values().stream().flatMap(pair -> way(pair).stream());
    }

    private static Pair later(Pair one, Pair two) {
        boolean second = two.from()
                .when()
                .endInstant()
                .orElseThrow()
                .isAfter(one.from().when().endInstant().orElseThrow());
        return second ? two : one;
    }

    private void add(List<Event> events, Id<Track> track, Set<Pair> pairs) {
        Optional<Event> before = Optional.empty();
        for (Event event : events) {
            if (!event.tracks().contains(track)) continue;
            before.filter(from -> apart(from, event)).ifPresent(from -> pairs.add(new Pair(from, event)));
            before = Optional.of(event);
        }
    }

    private boolean apart(Event from, Event to) {
        return from.place().isPresent()
                && to.place().isPresent()
                && to.type() != EventKind.TRAVEL
                && from.when().end().isPresent()
                && Gaps.elsewhere(trip, from.place().get(), to.place().get());
    }

    private Optional<Way> way(Pair pair) {
        HostDays.Slot before = days.slot(pair.from().when()).orElseThrow();
        HostDays.Slot after = days.slot(pair.to().when()).orElseThrow();
        int column = days.column(after.day());
        boolean between = before.day().equals(after.day()) && before.end() <= after.start();
        if (!between || column < 0) return Optional.empty();
        ItemRef to = ItemRef.to(pair.to());
        return Optional.of(new Way(
                to,
                column,
                before.end(),
                after.start(),
                Optional.of(to),
                messages.text("programme.way.missing"),
                false));
    }
}
