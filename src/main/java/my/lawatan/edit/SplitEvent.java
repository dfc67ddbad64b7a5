package my.lawatan.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Label;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * Makes two events of one: the first ends at {@code at} and the second, which is new, goes on from there. Everybody who attends the one
 * attends both. What counts from its end, and the way that leads on from it, goes with the second; all else stays with the first.
 *
 * @param second id of the part that is new
 * @param at between its start and its end; an event with an open end may be split at any time after its start
 */
public record SplitEvent(Id<Event> event, Id<Event> second, TimePoint at) implements Edit {
    /** What begins after midnight and before this hour is still the evening before. */
    private static final int MORNING = 6;

    @Override
    public Trip applyTo(Trip trip) {
        return Counting.follow(trip, made(trip));
    }

    @Override
    public Trip made(Trip trip) {
        Event whole = trip.event(event);
        if (trip.events().has(second)) throw new Refused("refused.already-there", ItemKind.EVENT, second);
        if (!at.hasTime() || !isWithin(whole.when())) throw new Refused("refused.split", whole.title());
        List<Item> items = new ArrayList<>();
        items.add(whole.with(first(whole.when())));
        items.add(Parts.withId(whole.with(rest(whole.when())), second));
        trip.attendances().stream()
                .filter(a -> a.event().equals(event))
                .forEach(a -> items.add(Parts.copyFor(second, a)));
        trip.orders().stream()
                .filter(o -> o.event().equals(Optional.of(event)))
                .forEach(o -> items.add(Parts.copyFor(second, o)));
        trip.instructions().stream()
                .filter(i -> i.event().equals(event) && i.anchor() == Instruction.Anchor.END)
                .forEach(i -> items.add(Parts.with(i, "event", second)));
        trip.dependencies().stream()
                .filter(d -> d.on().equals(event) && d.anchor() == Instruction.Anchor.END)
                .forEach(d -> items.add(Parts.with(d, "on", second)));
        trip.legs().stream().filter(this::leadsOn).forEach(l -> items.add(Parts.with(l, "from", Optional.of(second))));
        return trip.with(items, List.of());
    }

    private boolean leadsOn(Leg leg) {
        return leg.from().filter(event::equals).isPresent();
    }

    private boolean isWithin(TimeSpan when) {
        return when.startInstant().filter(start -> start.isBefore(at.instant())).isPresent()
                && when.endInstant().filter(end -> !end.isAfter(at.instant())).isEmpty();
    }

    private TimePoint cut(TimeSpan when) {
        return TimePoint.of(at.instant(), when.start().orElseThrow().zone());
    }

    private TimeSpan first(TimeSpan when) {
        return new TimeSpan(when.start(), Optional.of(cut(when)), when.certainty(), when.programmeDay());
    }

    private TimeSpan rest(TimeSpan when) {
        TimePoint cut = cut(when);
        LocalDate before = when.start().orElseThrow().date();
        Optional<LocalDate> under = when.programmeDay();
        // what goes on after midnight stays on the programme of the evening
        boolean night = cut.date().equals(before.plusDays(1))
                && cut.time().orElseThrow().getHour() < MORNING;
        if (!cut.date().equals(before)) under = night && under.isEmpty() ? Optional.of(before) : Optional.empty();
        return new TimeSpan(Optional.of(cut), when.end(), when.certainty(), under);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.split-event", before.event(event).title().plain());
    }
}
