package my.lawatan.ui.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.check.Facts;
import my.lawatan.check.Leaving;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Way;

/** The legs between items as they are drawn: the minutes one needs and those that are left, and in red those there are if they do not suffice. */
final class Ways {
    /** A flight of a day is not drawn at its length but as the last or first hour of it. */
    private static final int LONGEST = 60;

    private final Trip trip;
    private final HostDays days;
    private final Messages messages;

    Ways(Trip trip, HostDays days, Messages messages) {
        this.trip = trip;
        this.days = days;
        this.messages = messages;
    }

    /** The ways between what is shown. */
    List<Way> between(Predicate<Event> shown) {
        return trip.legs().stream()
                .flatMap(leg -> way(leg, shown).stream())
                .sorted(Comparator.comparing(way -> way.leg().id().toString()))
                .toList();
    }

    private Optional<Way> way(Leg leg, Predicate<Event> shown) {
        Optional<Event> from = end(leg.from(), shown);
        Optional<Event> to = end(leg.to(), shown);
        if (from.isPresent() && to.isPresent()) return between(leg, from.get(), to.get());
        if (leg.from().isEmpty() && to.isPresent()) return before(leg, to.get());
        if (leg.to().isEmpty() && from.isPresent()) return after(leg, from.get());
        return leg.from().isEmpty() && leg.to().isEmpty() ? alone(leg) : Optional.empty();
    }

    private Optional<Event> end(Optional<Id<Event>> id, Predicate<Event> shown) {
        return id.flatMap(trip.events()::get).filter(shown).filter(Facts::counts);
    }

    private Optional<Way> between(Leg leg, Event from, Event to) {
        HostDays.Slot before = days.slot(from.when()).orElseThrow();
        HostDays.Slot after = days.slot(to.when()).orElseThrow();
        if (from.when().end().isEmpty() || !before.day().equals(after.day())) return Optional.empty();
        int has = after.start() - before.end();
        Optional<Integer> minutes = Leaving.minutes(trip, leg);
        boolean late = minutes.filter(needs -> needs > has).isPresent();
        // drawn where one is on the way if one leaves as late as one may; all of the time there is if it does not
        // suffice
        int start = late ? Math.min(before.end(), after.start()) : after.start() - minutes.orElse(has);
        String text = late
                ? messages.text("programme.way.late", minutes.get(), Math.max(0, has))
                : withSlack(words(leg, Optional.of(to)), has - minutes.orElse(has));
        return drawn(leg, after, Math.min(start, after.start()), after.start(), Optional.of(to), text, late);
    }

    private String withSlack(String way, int slack) {
        return slack <= 0 ? way : messages.text("programme.way.slack", way, length(slack));
    }

    private Optional<Way> before(Leg leg, Event to) {
        HostDays.Slot slot = days.slot(to.when()).orElseThrow();
        int minutes = Math.min(LONGEST, Leaving.minutes(trip, leg).orElse(0));
        if (minutes == 0) return Optional.empty();
        int start = Math.max(0, slot.start() - minutes);
        return drawn(leg, slot, start, slot.start(), Optional.of(to), words(leg, Optional.of(to)), false);
    }

    private Optional<Way> after(Leg leg, Event from) {
        HostDays.Slot slot = days.slot(from.when()).orElseThrow();
        int minutes = Math.min(LONGEST, Leaving.minutes(trip, leg).orElse(0));
        if (minutes == 0 || from.when().end().isEmpty()) return Optional.empty();
        return drawn(
                leg, slot, slot.end(), slot.end() + minutes, Optional.of(from), words(leg, Optional.empty()), false);
    }

    // such as a flight, which has its own times
    private Optional<Way> alone(Leg leg) {
        return days.slot(leg.when())
                .flatMap(slot -> drawn(
                        leg, slot, slot.start(), slot.end(), Optional.empty(), words(leg, Optional.empty()), false));
    }

    private Optional<Way> drawn(
            Leg leg, HostDays.Slot slot, int start, int end, Optional<Event> beside, String text, boolean late) {
        int column = days.column(slot.day());
        if (column < 0) return Optional.empty();
        return Optional.of(
                new Way(ItemRef.to(leg), column, start, Math.max(start, end), beside.map(ItemRef::to), text, late));
    }

    private String words(Leg leg, Optional<Event> to) {
        Optional<String> place = leg.destination()
                .or(() -> to.flatMap(Event::place))
                .flatMap(trip.places()::get)
                .map(Place::name)
                .map(name -> name.in(messages.language()));
        Optional<Integer> minutes = Leaving.minutes(trip, leg);
        if (minutes.isEmpty()) return messages.word(leg.mode());
        String length = length(minutes.get());
        return place.map(name -> messages.text("programme.way.to", length, name))
                .orElse(length);
    }

    private String length(int minutes) {
        if (minutes < 120) return messages.text("programme.minutes", minutes);
        return minutes % 60 == 0
                ? messages.text("programme.hours", minutes / 60)
                : messages.text("programme.hours-minutes", minutes / 60, minutes % 60);
    }
}
