package my.lawatan.check;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;

/** Two events that overlap are in one room. Places that have parts, such as a hotel with its halls, hold more than one event. */
final class PlaceDoubleBooked implements Rule {
    @Override
    public String name() {
        return "place-double-booked";
    }

    @Override
    public Action action() {
        return Action.SEPARATE;
    }

    @Override
    public Stream<Finding> about(Facts facts, Event event) {
        if (!Facts.counts(event) || event.place().isEmpty()) return Stream.empty();
        if (facts.isDivided(event.place().get())) return Stream.empty();
        Place place = facts.trip().places().get(event.place().get()).orElseThrow();
        return facts.eventsAt(place.id()).stream()
                .filter(other -> !other.id().equals(event.id()))
                .filter(other -> Facts.counts(other) && other.when().overlaps(event.when()))
                .map(other -> finding(place, event, other));
    }

    @Override
    public Stream<Finding> all(Facts facts) {
        Overlaps overlaps = Overlaps.of(facts.trip());
        return facts.trip().places().stream()
                .filter(place -> !facts.isDivided(place.id()))
                .mapMulti((place, found) -> overlaps.among(
                        facts.eventsAt(place.id()).stream().map(Event::id).toList(),
                        (one, two) -> found.accept(finding(place, one, two))));
    }

    private Finding finding(Place place, Event one, Event two) {
        List<Event> pair = Pairs.inOrder(one, two);
        return new Finding(
                name(),
                Severity.STOP,
                List.of(ItemRef.to(pair.get(0)), ItemRef.to(pair.get(1)), ItemRef.to(place)),
                "check.place-double-booked",
                List.of(
                        place.name().plain(),
                        pair.get(0).title().plain(),
                        Pairs.clock(pair.get(0)),
                        pair.get(1).title().plain(),
                        Pairs.clock(pair.get(1))));
    }
}
