package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** The principal goes from one building to another within the hour, and nobody has said how long that takes. */
final class WayNotStated implements Rule {
    /** Minutes in which one gets from anywhere to anywhere else in a city. */
    private static final Quantity ENOUGH = Quantity.minutes("enough", 60, 5, 240);

    @Override
    public String name() {
        return "way-not-stated";
    }

    @Override
    public Action action() {
        return Action.TRAVEL;
    }

    @Override
    public List<Quantity> numbers() {
        return List.of(ENOUGH);
    }

    @Override
    public Object ground(Facts facts) {
        return facts.ways();
    }

    @Override
    public Collection<Event> alsoTouched(Facts facts, Event event) {
        return new Consecutive(facts).neighbours(event);
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.place().isEmpty() || !facts.hasPrincipal(event)) return List.of();
        return new Consecutive(facts)
                .with(event).stream()
                        .filter(pair -> facts.hasPrincipal(pair.first()) && facts.hasPrincipal(pair.second()))
                        .flatMap(pair -> check(facts, pair).stream())
                        .toList();
    }

    private Optional<Finding> check(Facts facts, Consecutive.Pair pair) {
        int enough = facts.number(this, ENOUGH);
        Optional<Long> has = pair.minutes().filter(minutes -> minutes >= 0 && minutes < enough);
        if (has.isEmpty() || !pair.placed()) return Optional.empty();
        Id<Place> from = pair.first().place().get();
        Id<Place> to = pair.second().place().get();
        boolean known = !isElsewhere(facts.trip(), from, to)
                || facts.minutesBetween(from, to, pair.leaving()).isPresent()
                || TravelTooShort.isDriven(facts, pair);
        if (known) return Optional.empty();
        List<Object> arguments = new ArrayList<>(List.of(
                pair.first().title().plain(),
                pair.second().title().plain(),
                TravelTooShort.place(facts.trip(), pair.first()),
                TravelTooShort.place(facts.trip(), pair.second()),
                has.get()));
        return Optional.of(new Finding(
                name(),
                Severity.HINT,
                List.of(ItemRef.to(pair.first()), ItemRef.to(pair.second())),
                "check.way-not-stated",
                arguments));
    }

    // rooms of one house are near each other; two houses of one city are not
    static boolean isElsewhere(Trip trip, Id<Place> from, Id<Place> to) {
        List<Id<Place>> around = KnownWays.enclosing(trip, from);
        List<Id<Place>> common =
                KnownWays.enclosing(trip, to).stream().filter(around::contains).toList();
        return common.stream().allMatch(id -> isCity(trip, id));
    }

    // a place that is the host city bears its name; whatever encloses a place with a zone of its own is no house
    private static boolean isCity(Trip trip, Id<Place> id) {
        Place place = trip.places().get(id).orElseThrow();
        return place.name().equals(trip.settings().hostCity())
                || place.name().plain().equals(trip.settings().hostCity().plain())
                || place.zone().isPresent()
                        && place.within().isEmpty()
                        && place.address().isBlank();
    }
}
