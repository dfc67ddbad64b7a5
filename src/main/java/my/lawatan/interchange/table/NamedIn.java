package my.lawatan.interchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Whom of the trip a row names, and whether they are on our list. Only a whole name counts: part of one may be somebody else's. */
final class NamedIn {
    private final Trip trip;
    private final Map<String, List<Item>> byName = new HashMap<>();
    private final Map<Id<Event>, List<Attendance>> lists;

    NamedIn(Trip trip) {
        this.trip = trip;
        trip.people().stream().forEach(person -> add(Names.bare(person.name()), person));
        trip.organisations().stream().forEach(organisation -> organisation.name().in().values().stream()
                .map(NamedIn::plain)
                .distinct()
                .forEach(name -> add(name, organisation)));
        this.lists = trip.attendances().stream().collect(Collectors.groupingBy(Attendance::event));
    }

    private void add(String name, Item item) {
        String plain = plain(name);
        // a name of one short word is found in half of all sentences
        if (plain.strip().length() > 3)
            byName.computeIfAbsent(plain, n -> new ArrayList<>()).add(item);
    }

    private static String plain(String text) {
        return " " + Fold.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** What the row says of who comes, against our list. */
    List<Point> points(HostRow row, Event event) {
        String words = plain(row.words());
        List<Attendance> list = lists.getOrDefault(event.id(), List.of());
        List<Point> points = new ArrayList<>();
        byName.forEach((name, items) -> {
            // two of one name: nobody knows which is meant
            if (items.size() == 1 && words.contains(name) && !principal(items.get(0)))
                points.add(named(items.get(0), event, list));
        });
        points.sort((a, b) -> a.theirs().toString().compareTo(b.theirs().toString()));
        if (!row.people().isBlank()) points.addAll(notNamed(plain(row.people()), list));
        return points;
    }

    private boolean principal(Item item) {
        return trip.settings().principal().filter(item.id()::equals).isPresent();
    }

    private Point named(Item item, Event event, List<Attendance> list) {
        String name = name(item);
        boolean there = list.stream()
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .anyMatch(a -> a.person().filter(item.id()::equals).isPresent()
                        || a.organisation().filter(item.id()::equals).isPresent());
        boolean declined = !there
                && list.stream()
                        .anyMatch(a -> a.person().filter(item.id()::equals).isPresent());
        List<Edit> edits = there || declined ? List.of() : List.of(new Invite(attendance(item, event)));
        return new Point(Point.Subject.NAME, Point.words(there ? name : ""), Point.words(name), there, true, edits);
    }

    private String name(Item item) {
        return item instanceof Person person
                ? Names.bare(person.name())
                : ((Organisation) item).name().plain();
    }

    private Attendance attendance(Item item, Event event) {
        Id<Attendance> id = Ids.free(
                "table attendance " + event.id() + " " + item.id(),
                taken -> trip.attendances().get(new Id<Attendance>(taken)).isPresent());
        if (item instanceof Person person)
            return Attendance.of(
                    id,
                    event.id(),
                    person.id(),
                    AttendanceRole.PARTICIPANT,
                    AttendanceStatus.NOT_STATED,
                    person.side());
        return new Attendance(
                id,
                event.id(),
                Attendance.Unit.ORGANISATION,
                Optional.empty(),
                Optional.of(((Organisation) item).id()),
                Optional.empty(),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.NOT_STATED,
                Side.NOT_STATED,
                "",
                Text.NONE,
                "");
    }

    // where they say who comes, those of ours whom they do not name
    private List<Point> notNamed(String people, List<Attendance> list) {
        Set<Id<Person>> ours = list.stream()
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .flatMap(a -> a.person().stream())
                .collect(Collectors.toUnmodifiableSet());
        return ours.stream()
                .flatMap(id -> trip.people().get(id).stream())
                .map(person -> Names.bare(person.name()))
                .filter(name -> !people.contains(plain(name)))
                .sorted()
                .map(name -> new Point(Point.Subject.NAME, Point.words(name), Point.words(""), false, false, List.of()))
                .toList();
    }
}
