package my.lawatan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Vehicle;

/** The events, legs and other items whose findings may differ between two trips, as they were before or as they are after. */
final class Touched {
    private final Facts before;
    private final Facts after;
    private final Set<ItemRef> refs = new HashSet<>();

    private Touched(Facts before, Facts after) {
        this.before = before;
        this.after = after;
    }

    /** Their refs; none if all of them may. */
    static Optional<Set<ItemRef>> between(Facts before, Facts after) {
        Touched touched = new Touched(before, after);
        boolean some = before.trip().mayDiffer(after.trip()).allMatch(touched::add);
        return some ? Optional.of(touched.refs) : Optional.empty();
    }

    // whether it is known what hangs on it
    private boolean add(ItemRef item) {
        refs.add(item);
        if (Writings.has(item.kind()))
            for (Facts facts : List.of(before, after)) refs.add(Readings.owner(facts.trip(), item));
        switch (item.kind()) {
            case SETTINGS, TRACK, RULING -> {
                return false;
            }
            case LEG, ATTENDANCE, BRIEF, PREPARATION, ALTERNATIVE, DEPENDENCY, INSTRUCTION, GIFT, CLAIM ->
                both(item).forEach(i -> leadsTo(i).forEach(this::event));
            case LODGING -> both(item).forEach(room -> rooms((Lodging) room));
            case PERSON -> person(new Id<>(item.id().value()));
            case AVAILABILITY -> both(item).forEach(a -> attended(((Availability) a).person()));
            case VEHICLE -> both(item).forEach(v -> legs(new Id<>(v.id().value())));
            case RIDE -> both(item).forEach(ride -> seat((Ride) ride));
            case PLACE -> place(item);
            case EVENT, SOURCE, ORGANISATION, GROUP, DAY, CONTACT, WAIVER, COPY, LINK, HOLD, ACTUAL, ADVANCE, PHOTO -> {
                // no rule reads them but for their own texts
            }
            case PASS, HANDOVER, ACCESS -> {
                // the rules that read them rest on all of them: see Rule.ground
            }
            default -> {
                // no rule reads them
            }
        }
        return true;
    }

    private Stream<Item> both(ItemRef item) {
        return Stream.of(before.trip().find(item), after.trip().find(item)).flatMap(Optional::stream);
    }

    private static Stream<Id<Event>> leadsTo(Item item) {
        if (item instanceof Attendance attendance) return Stream.of(attendance.event());
        if (item instanceof Preparation preparation) return Stream.of(preparation.event());
        if (item instanceof Brief brief) return brief.event().stream();
        if (item instanceof Alternative alternative) return Stream.of(alternative.event());
        if (item instanceof Instruction line) return Stream.of(line.event());
        if (item instanceof Gift gift) return gift.event().stream();
        if (item instanceof Claim claim) return claimed(claim);
        if (item instanceof Dependency count) return Stream.of(count.event(), count.on());
        return item instanceof Leg leg ? Facts.ends(leg).stream() : Stream.empty();
    }

    private static Stream<Id<Event>> claimed(Claim claim) {
        ItemRef about = claim.about();
        return about.kind() == ItemKind.EVENT ? Stream.of(new Id<>(about.id().value())) : Stream.empty();
    }

    private void event(Id<Event> id) {
        refs.add(new ItemRef(ItemKind.EVENT, id));
    }

    private void leg(Leg leg) {
        refs.add(ItemRef.to(leg));
        Facts.ends(leg).forEach(this::event);
    }

    // what is found of two rooms stands with the one or with the other
    private void rooms(Lodging room) {
        for (Facts facts : List.of(before, after))
            facts.attached().rooms().like(room).forEach(other -> refs.add(ItemRef.to(other)));
    }

    private void attended(Id<Person> id) {
        for (Facts facts : List.of(before, after)) facts.attendancesOf(id).forEach(a -> event(a.event()));
    }

    // whoever sees to something is named where it is missing
    private void seesTo(Facts facts, Id<Person> id) {
        for (Event event : facts.trip().events().values())
            if (event.officer().filter(id::equals).isPresent()) event(event.id());
        for (Preparation preparation : facts.trip().preparations().values())
            if (preparation.owner().filter(id::equals).isPresent()) event(preparation.event());
    }

    private void person(Id<Person> id) {
        attended(id);
        for (Facts facts : List.of(before, after)) {
            seesTo(facts, id);
            facts.seated().of(id).forEach(this::seat);
            facts.trip().briefs().stream()
                    .filter(b -> b.owner().filter(id::equals).isPresent())
                    .forEach(b -> b.event().ifPresent(this::event));
            facts.trip().forms().stream()
                    .filter(f -> f.owner().filter(id::equals).isPresent())
                    .forEach(f -> refs.add(ItemRef.to(f)));
            facts.attached().rooms().of(id).forEach(room -> refs.add(ItemRef.to(room)));
        }
    }

    private void seat(Ride ride) {
        ride.leg()
                .ifPresentOrElse(
                        id -> both(new ItemRef(ItemKind.LEG, id)).forEach(way -> leg((Leg) way)),
                        () -> legs(ride.vehicle()));
    }

    private void legs(Id<Vehicle> id) {
        for (Facts facts : List.of(before, after))
            facts.trip().vehicles().get(id).ifPresent(v -> facts.legsOf(v).forEach(this::leg));
    }

    // a place counts for what is in it, and for what it is in
    private void place(ItemRef item) {
        Set<Id<?>> places = new HashSet<>(Set.of(item.id()));
        both(item).forEach(p -> ((Place) p).within().ifPresent(places::add));
        for (Facts facts : List.of(before, after)) {
            Set<Id<Place>> inside = new HashSet<>();
            for (Place place : facts.trip().places().values())
                if (isIn(facts, place.id(), places)) inside.add(place.id());
            for (Id<Place> place : inside) facts.eventsAt(place).forEach(e -> event(e.id()));
            facts.trip().legs().stream()
                    .filter(l -> Stream.concat(l.origin().stream(), l.destination().stream())
                            .anyMatch(inside::contains))
                    .forEach(this::leg);
        }
    }

    private static boolean isIn(Facts facts, Id<Place> place, Set<Id<?>> places) {
        return KnownWays.enclosing(facts.trip(), place).stream().anyMatch(places::contains);
    }
}
