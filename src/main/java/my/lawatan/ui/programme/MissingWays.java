package my.lawatan.ui.programme;

import java.time.Instant;
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

    /** An event and where it stands, reckoned once: to sort by instants that are reckoned at each comparison costs more than all the rest. */
    private record Placed(Event event, Instant start, HostDays.Slot slot) {}

    private record Pair(Placed from, Placed to) {
        Id<Event> goal() {
            return to.event().id();
        }
    }

    MissingWays(Trip trip, HostDays days, Messages messages) {
        this.trip = trip;
        this.days = days;
        this.messages = messages;
    }

    /** The gaps between those of these events that follow each other on a day. */
    Stream<Way> between(List<Event> events) {
        List<Placed> placed = events.stream()
                .filter(Facts::counts)
                .flatMap(this::placed)
                .sorted(Comparator.comparing(Placed::start)
                        .thenComparing(p -> p.event().id()))
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
                .filter(pair -> left.contains(pair.from().event().id()))
                .forEach(pair -> reached.add(pair.goal()));
        // what is reached at all is not called missing for others who come from elsewhere: the inspector tells them
        // apart
        Map<Id<Event>, Pair> last = new LinkedHashMap<>();
        pairs.stream()
                .filter(pair -> !reached.contains(pair.goal()))
                .forEach(pair -> last.merge(pair.goal(), pair, MissingWays::later));
        return last.values().stream().flatMap(pair -> way(pair).stream());
    }

    private Stream<Placed> placed(Event event) {
        return days
                .slot(event.when())
                .map(slot -> new Placed(event, event.when().startInstant().orElseThrow(), slot))
                .stream();
    }

    private static Pair later(Pair one, Pair two) {
        return end(two).isAfter(end(one)) ? two : one;
    }

    private static Instant end(Pair pair) {
        return pair.from().event().when().endInstant().orElseThrow();
    }

    private void add(List<Placed> placed, Id<Track> track, Set<Pair> pairs) {
        Optional<Placed> before = Optional.empty();
        for (Placed next : placed) {
            if (!next.event().tracks().contains(track)) continue;
            before.filter(from -> apart(from.event(), next.event())).ifPresent(from -> pairs.add(new Pair(from, next)));
            before = Optional.of(next);
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
        HostDays.Slot before = pair.from().slot();
        HostDays.Slot after = pair.to().slot();
        int column = days.column(after.day());
        boolean between = before.day().equals(after.day()) && before.end() <= after.start();
        if (!between || column < 0) return Optional.empty();
        ItemRef to = ItemRef.to(pair.to().event());
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
