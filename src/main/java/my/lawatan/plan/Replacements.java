package my.lawatan.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.plan.Replacement.Follows;
import my.lawatan.plan.Replacement.Sheet;
import my.lawatan.plan.Replacement.Stays;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Trip;

/** Collects what comes of a replacement by holding the trip after it against the one before. */
final class Replacements {
    private final Trip before;
    private final Trip after;
    private final Id<Person> person;
    private final Id<Person> by;
    private final Map<Follows, List<Item>> follows = new EnumMap<>(Follows.class);
    private final Map<Stays, List<Item>> stays = new EnumMap<>(Stays.class);
    private final Map<Sheet, Set<Object>> sheets = new EnumMap<>(Sheet.class);

    Replacements(Trip before, Trip after, Id<Person> person, Id<Person> by) {
        this.before = before;
        this.after = after;
        this.person = person;
        this.by = by;
    }

    Replacement replacement() {
        before.mayDiffer(after).distinct().sorted().forEach(ref -> before.find(ref)
                .filter(was -> !after.find(ref).equals(Optional.of(was)))
                .ifPresent(was -> changed(was, after.find(ref))));
        after.referring(new ItemRef(ItemKind.PERSON, person))
                .sorted((a, b) -> ItemRef.to(a).compareTo(ItemRef.to(b)))
                .forEach(this::stays);
        if (!follows.isEmpty())
            before.copies().stream()
                    .filter(c -> c.handed().isPresent() && c.back().isEmpty())
                    .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                    .forEach(c -> sheet(Sheet.COPIES_OUT, c));
        Map<Sheet, List<Object>> papers = new EnumMap<>(Sheet.class);
        sheets.forEach((sheet, about) -> papers.put(sheet, List.copyOf(about)));
        return new Replacement(follows, stays, papers);
    }

    private void changed(Item was, Optional<Item> is) {
        if (was instanceof Attendance place) place(place, is);
        else if (was instanceof Seat) follow(Follows.CHAIR, was);
        else if (was instanceof Event event) {
            follow(Follows.OFFICER, was);
            eventPapers(event.id());
        } else if (was instanceof Brief) {
            follow(Follows.BRIEF, was);
            sheet(Sheet.BRIEF, was);
        } else if (was instanceof Preparation) follow(Follows.PREPARATION, was);
        else office(was, is);
    }

    private void office(Item was, Optional<Item> is) {
        if (was instanceof Ride) {
            boolean rides =
                    is.filter(r -> ((Ride) r).person().equals(Optional.of(by))).isPresent();
            follow(rides ? Follows.CAR : Follows.CAR_LEFT, was);
            before.vehicles().get(((Ride) was).vehicle()).ifPresent(car -> sheet(Sheet.MOTORCADE, car));
        } else if (was instanceof Lodging room) {
            boolean sleeps = is.filter(l -> ((Lodging) l).guests().contains(by)).isPresent()
                    && !room.guests().contains(by);
            follow(sleeps ? Follows.ROOM : Follows.ROOM_LEFT, was);
            sheet(Sheet.ROOM_LIST, was);
        } else if (was instanceof Handover) {
            follow(Follows.PASS, was);
            sheet(Sheet.PASSES, was);
        } else if (was instanceof Gift) {
            follow(Follows.GIFT_CARRIED, was);
            sheet(Sheet.GIFTS, was);
        } else if (was instanceof Form) {
            follow(Follows.FORM, was);
            sheet(Sheet.FORMS, was);
        } else if (was instanceof Neighbours) follow(Follows.BESIDE, was);
    }

    private void place(Attendance was, Optional<Item> is) {
        boolean taken = is.filter(a -> ((Attendance) a).person().equals(Optional.of(by)))
                .isPresent();
        follow(taken ? Follows.LIST : Follows.LIST_ALREADY, was);
        eventPapers(was.event());
        // a chair that was decided by hand goes with the place
        if (taken)
            before.seats().stream()
                    .filter(s -> s.attendance().equals(Optional.of(was.id())))
                    .forEach(s -> follow(Follows.CHAIR, s));
    }

    private void eventPapers(Id<Event> id) {
        Event event = before.event(id);
        event.when().day().ifPresent(day -> sheet(Sheet.DAILY_BRIEF, day));
        sheet(Sheet.ATTENDEES, event);
        if (before.tables().stream().anyMatch(t -> t.event().equals(id))) sheet(Sheet.PLACE_CARDS, event);
    }

    private void stays(Item item) {
        if (item instanceof Attendance) stay(Stays.PAST, item);
        else if (item instanceof Gift gift && !gift.keeper().equals(Optional.of(person))) stay(Stays.GIFT, item);
        else if (item instanceof Form form && form.about().equals(Optional.of(person))) stay(Stays.FORM, item);
        else if (item instanceof Neighbours) stay(Stays.APART, item);
        else if (item instanceof Copy copy && copy.back().isEmpty()) stay(Stays.COPY, item);
        else if (item instanceof Handover handover && isHeld(handover)) stay(Stays.PASS_HELD, item);
    }

    // whether nobody was handed it since
    private boolean isHeld(Handover handover) {
        return handover.done()
                && after.handovers().stream()
                        .noneMatch(h -> h.done()
                                && h.pass().equals(handover.pass())
                                && h.at().instant().isAfter(handover.at().instant()));
    }

    private void follow(Follows what, Item item) {
        follows.computeIfAbsent(what, w -> new ArrayList<>()).add(item);
    }

    private void stay(Stays what, Item item) {
        stays.computeIfAbsent(what, w -> new ArrayList<>()).add(item);
    }

    private void sheet(Sheet sheet, Object about) {
        sheets.computeIfAbsent(sheet, s -> new LinkedHashSet<>()).add(about);
    }
}
