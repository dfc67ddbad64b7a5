package my.lawatan.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Ride;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** One person in another's place, item by item. */
record Replacing(Trip before, Id<Person> person, Id<Person> by, Optional<TimePoint> from) {
    Trip trip() {
        List<Item> put = new ArrayList<>();
        List<ItemRef> gone = new ArrayList<>();
        before.referring(new ItemRef(ItemKind.PERSON, person)).forEach(item -> {
            Optional<Item> next = of(item);
            if (next.isEmpty()) gone.add(ItemRef.to(item));
            else if (next.get() != item) put.add(next.get());
        });
        Trip next = before.with(put, List.of());
        for (ItemRef item : gone) next = new RemoveItem(item).applyTo(next);
        return next;
    }

    /** What becomes of it: the item itself if it stays as it is, nothing if it goes. */
    private Optional<Item> of(Item item) {
        if (item instanceof Attendance attendance) return attendance(attendance);
        if (item instanceof Neighbours neighbours) return neighbours(neighbours);
        return Optional.of(kept(item));
    }

    private Item kept(Item item) {
        return switch (item.kind()) {
            case EVENT -> isToCome((Event) item) ? named(item, "officer") : item;
            case BRIEF -> brief((Brief) item);
            case PREPARATION -> isToCome(((Preparation) item).event()) ? named(item, "owner") : item;
            case RIDE -> ride((Ride) item);
            case LODGING -> lodging((Lodging) item);
            case HANDOVER -> handover((Handover) item);
            case GIFT -> gift((Gift) item);
            case FORM -> named(item, "owner");
            default -> item;
        };
    }

    private Optional<Item> attendance(Attendance attendance) {
        if (!isToCome(attendance.event())) return Optional.of(attendance);
        boolean there = before.attendances().stream()
                .anyMatch(
                        a -> a.event().equals(attendance.event()) && a.person().equals(Optional.of(by)));
        if (!there) return Optional.of(Parts.with(attendance, "person", Optional.of(by)));
        return attendance.number().isPresent()
                ? Optional.of(Parts.with(attendance, "person", Optional.empty()))
                : Optional.empty();
    }

    // who must sit beside whom goes with the office; whom one must not sit beside is one's own
    private Optional<Item> neighbours(Neighbours neighbours) {
        boolean past = neighbours.event().filter(e -> !isToCome(e)).isPresent();
        if (past || neighbours.wish() == Neighbours.Wish.APART) return Optional.of(neighbours);
        boolean beside = neighbours.one().equals(by) || neighbours.other().equals(by);
        return beside ? Optional.empty() : Optional.of(Parts.naming(neighbours, by, person));
    }

    private Item brief(Brief brief) {
        boolean past = brief.event().filter(e -> !isToCome(e)).isPresent();
        return past ? brief : named(brief, "owner");
    }

    // a place in a car that the successor does not need is left free, with what is said of it
    private Item ride(Ride ride) {
        if (ride.leg().flatMap(before.legs()::get).filter(l -> !isToCome(l)).isPresent()) return ride;
        boolean rides = before.rides().stream()
                .anyMatch(r -> r.person().equals(Optional.of(by)) && r.leg().equals(ride.leg()));
        return Parts.with(ride, "person", rides ? Optional.empty() : Optional.of(by));
    }

    // whoever has a room of their own for those nights keeps it
    private Item lodging(Lodging lodging) {
        Optional<LocalDate> until = lodging.nights().until();
        if (from.isPresent()
                && until.filter(end -> !end.isAfter(from.get().date())).isPresent()) return lodging;
        boolean sleeps = before.lodgings().stream()
                .anyMatch(l -> l.guests().contains(by) && !l.use().stated() && meet(l, lodging));
        List<Id<Person>> guests = lodging.guests().stream()
                .map(id -> !id.equals(person) ? id : sleeps ? null : by)
                .filter(Objects::nonNull)
                .toList();
        return Parts.with(lodging, "guests", guests);
    }

    private static boolean meet(Lodging one, Lodging other) {
        return begins(one, other) && begins(other, one);
    }

    // whether the one begins before the other ends, as far as that is stated
    private static boolean begins(Lodging one, Lodging other) {
        Optional<LocalDate> end = other.nights().until();
        return one.nights()
                .from()
                .filter(begin -> end.filter(e -> !begin.isBefore(e)).isPresent())
                .isEmpty();
    }

    private Item handover(Handover handover) {
        boolean past = handover.done()
                || from.filter(f -> handover.at().instant().isBefore(f.instant()))
                        .isPresent();
        return past ? handover : named(handover, "to");
    }

    // who gives it or is given it stays; who carries it is another
    private Item gift(Gift gift) {
        boolean over = gift.state() == Gift.State.HANDED_OVER || gift.state() == Gift.State.REGISTERED;
        boolean past = gift.event().filter(e -> !isToCome(e)).isPresent();
        return over || past ? gift : named(gift, "keeper");
    }

    private Item named(Item item, String component) {
        Object value = item.kind().component(component).of(item);
        return value.equals(Optional.of(person)) ? Parts.with(item, component, Optional.of(by)) : item;
    }

    private boolean isToCome(Id<Event> event) {
        return isToCome(before.event(event));
    }

    private boolean isToCome(Event event) {
        return isToCome(event.when());
    }

    private boolean isToCome(Leg leg) {
        if (leg.when().start().isPresent()) return isToCome(leg.when());
        return leg.to().or(leg::from).map(this::isToCome).orElse(true);
    }

    // what has no time is still to come; of what has only a day, that day counts
    private boolean isToCome(TimeSpan when) {
        if (from.isEmpty()) return true;
        TimePoint now = from.get();
        if (when.startInstant().isPresent()) return !when.startInstant().get().isBefore(now.instant());
        return when.day().filter(day -> day.isBefore(now.date())).isEmpty();
    }
}
