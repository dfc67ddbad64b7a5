package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.change.Change;
import my.lawatan.change.Diff;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** What changed on one day between two trips, grouped for people: a line for each item of the programme, then the rest. */
final class DayChanges {
    private final Wording words;
    private final TripDay now;
    private final TripDay then;
    private final ChangeWords changeWords;
    /** What is said of each event that stands or stood on this day. */
    private final Map<Id<Event>, List<Change>> ofEvents = new LinkedHashMap<>();

    private final List<Change> others = new ArrayList<>();

    DayChanges(Wording words, LocalDate date, Trip before) {
        this.words = words;
        this.now = new TripDay(words.trip(), date);
        this.then = new TripDay(before, date);
        this.changeWords = new ChangeWords(words, now, then);
    }

    List<Line> lines() {
        for (Change change : Diff.between(then.trip(), now.trip())) group(change);
        List<Line> lines = new ArrayList<>();
        ofEvents.entrySet().stream()
                .map(e -> Map.entry(eitherEvent(e.getKey()), e.getValue()))
                .sorted(Map.Entry.comparingByKey(TripDay.ORDER))
                .forEach(e -> changeWords.event(e.getKey(), e.getValue()).ifPresent(lines::add));
        lines.addAll(strayInstructions());
        byItem(others).forEach((ref, changes) -> lines.addAll(changeWords.other(ref, changes)));
        return lines;
    }

    /** Instructions for items of other days that are, or were, to be carried out on this one. */
    private List<Line> strayInstructions() {
        Map<Id<Instruction>, Instruction> all = new LinkedHashMap<>();
        then.instructions().forEach(i -> all.put(i.id(), i));
        now.instructions().forEach(i -> all.put(i.id(), i));
        return all.values().stream()
                .filter(i -> !ofEvents.containsKey(i.event()))
                .flatMap(i -> changeWords.stray(i).stream())
                .toList();
    }

    private static Map<ItemRef, List<Change>> byItem(List<Change> changes) {
        Map<ItemRef, List<Change>> byItem = new LinkedHashMap<>();
        changes.stream()
                .sorted(Comparator.comparingInt(c -> place(c.item().kind())))
                .forEach(c -> byItem.computeIfAbsent(c.item(), ref -> new ArrayList<>())
                        .add(c));
        return byItem;
    }

    private static int place(ItemKind kind) {
        return List.of(
                        ItemKind.SETTINGS,
                        ItemKind.DAY,
                        ItemKind.LEG,
                        ItemKind.PLACE,
                        ItemKind.PERSON,
                        ItemKind.VEHICLE,
                        ItemKind.CONTACT)
                .indexOf(kind);
    }

    private Event eitherEvent(Id<Event> id) {
        return now.trip().events().get(id).orElseGet(() -> then.trip().event(id));
    }

    private void group(Change change) {
        Optional<Item> is = now.trip().find(change.item());
        Optional<Item> was = then.trip().find(change.item());
        Item item = is.or(() -> was).orElseThrow();
        Optional<Id<Event>> event = eventOf(item);
        if (event.isPresent()) {
            if (today(event.get()))
                ofEvents.computeIfAbsent(event.get(), id -> new ArrayList<>()).add(change);
        } else if (concernsToday(item, was)) others.add(change);
    }

    private static Optional<Id<Event>> eventOf(Item item) {
        if (item instanceof Event event) return Optional.of(event.id());
        if (item instanceof Attendance attendance) return Optional.of(attendance.event());
        if (item instanceof Instruction instruction) return Optional.of(instruction.event());
        if (item instanceof Brief brief) return brief.event();
        return Optional.empty();
    }

    private boolean today(Id<Event> id) {
        return onPaper(now, id) || onPaper(then, id);
    }

    private static boolean onPaper(TripDay day, Id<Event> id) {
        return day.trip().events().get(id).filter(e -> day.on(e.when())).isPresent();
    }

    private boolean concernsToday(Item item, Optional<Item> was) {
        if (item instanceof Day day)
            return day.date().equals(now.date())
                    || was.filter(w -> ((Day) w).date().equals(now.date())).isPresent();
        if (item instanceof Leg leg)
            return now.legs().contains(leg) || was.filter(then.legs()::contains).isPresent();
        if (item instanceof Contact) return true;
        if (item instanceof Place || item instanceof Person || item instanceof Vehicle)
            return usedToday().contains(item.id());
        return item.kind() == ItemKind.SETTINGS;
    }

    /** The places, people and vehicles that this day's paper names. */
    private Set<Id<?>> usedToday() {
        if (used.isEmpty()) {
            use(now);
            use(then);
        }
        return used;
    }

    private final Set<Id<?>> used = new HashSet<>();

    private void use(TripDay day) {
        for (Event event : day.events()) {
            event.place().ifPresent(used::add);
            event.officer().ifPresent(used::add);
            day.attendances(event).forEach(a -> a.person().ifPresent(used::add));
        }
        for (Leg leg : day.legs()) {
            leg.origin().ifPresent(used::add);
            leg.destination().ifPresent(used::add);
            used.addAll(leg.vehicles());
        }
        day.day().flatMap(Day::dutyOfficer).ifPresent(used::add);
        words.trip().settings().principal().ifPresent(used::add);
    }
}
