package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;

/** What stands on the paper of one day, in order: what has no time first, then items, movements and instructions by the clock. */
final class DayOrder {
    /**
     * An item of the day.
     *
     * @param at when it is, if it has a time
     * @param besideItsEvent for an instruction: whether it stands right above or below its item, so that it need not name it
     */
    record Entry(Item item, Optional<Instant> at, boolean besideItsEvent) {}

    /** An item and where it belongs: {@code at} is empty before everything that has a time. */
    private record Placed(Item item, Optional<Instant> at, int rank) {}

    /** At the same minute an instruction comes first, then a movement, then the item it leads to. */
    private static final int INSTRUCTION = 0, MOVEMENT = 1, EVENT = 2, UNTIMED = 3;

    private static final Comparator<Placed> ORDER = Comparator.<Placed, Instant>comparing(
                    p -> p.at().orElse(Instant.MIN))
            .thenComparingInt(Placed::rank);

    private final TripDay day;

    DayOrder(TripDay day) {
        this.day = day;
    }

    /** What is on the principal's programme. */
    List<Entry> principals() {
        return entries(day::principals, true);
    }

    /** What the others do meanwhile. */
    List<Entry> others() {
        return entries(event -> !day.principals(event), false);
    }

    /** What is on or belongs to those events, and what belongs to none. */
    List<Entry> all(Predicate<Event> mine) {
        return entries(mine, true);
    }

    private List<Entry> entries(Predicate<Event> mine, boolean strays) {
        List<Placed> all = new ArrayList<>();
        for (Event event : day.events())
            if (mine.test(event)) all.add(new Placed(event, event.when().startInstant(), EVENT));
        for (Leg leg : day.legs())
            if (belongs(leg.to().or(leg::from), mine, strays)) all.add(placed(leg, day.beginning(leg), MOVEMENT));
        for (Instruction instruction : day.instructions())
            if (belongs(Optional.of(instruction.event()), mine, strays))
                all.add(placed(instruction, day.moment(instruction).flatMap(TimeSpan::startInstant), INSTRUCTION));
        all.sort(ORDER);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Item item = all.get(i).item();
            entries.add(new Entry(
                    item,
                    all.get(i).at(),
                    item instanceof Instruction instruction && besideItsEvent(all, i, instruction)));
        }
        return entries;
    }

    private boolean belongs(Optional<Id<Event>> event, Predicate<Event> mine, boolean strays) {
        return event.map(id -> mine.test(day.trip().event(id))).orElse(strays);
    }

    private static Placed placed(Item item, Optional<Instant> at, int rank) {
        return new Placed(item, at, at.isPresent() ? rank : UNTIMED);
    }

    private static boolean besideItsEvent(List<Placed> all, int i, Instruction instruction) {
        boolean above = instruction.anchor() == Instruction.Anchor.START && instruction.minutes() <= 0;
        int at = i;
        do at += above ? 1 : -1;
        while (at >= 0 && at < all.size() && !(all.get(at).item() instanceof Event));
        return at >= 0 && at < all.size() && all.get(at).item().id().equals(instruction.event());
    }
}
