package my.lawatan.plan.slots;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** The edit that puts proposed meetings on the programme. */
public final class Taking {
    private final Facts facts;
    private final Trip trip;

    public Taking(Facts facts) {
        this.facts = facts;
        this.trip = facts.trip();
    }

    /** When a meeting is held, by the clock of its room. */
    public static TimeSpan when(Facts facts, Held held) {
        ZoneId zone = zone(facts, held.room());
        return TimeSpan.between(point(held.start(), zone), point(held.end(), zone));
    }

    private static ZoneId zone(Facts facts, Id<Place> room) {
        return facts.zoneOf(room).orElse(facts.trip().settings().hostZone());
    }

    private static TimePoint point(int minute, ZoneId zone) {
        return TimePoint.of(Instant.ofEpochSecond(minute * 60L), zone);
    }

    /** All of them as one edit; none if there are none. */
    public Optional<Edit> of(List<Held> held) {
        if (held.isEmpty()) return Optional.empty();
        String label = held.size() == 1 ? "edit.take-slots-one" : "edit.take-slots";
        return Optional.of(new Together(label, held.stream().map(this::one).toList()));
    }

    private Edit one(Held held) {
        List<Edit> edits = new ArrayList<>();
        Id<Event> event = held.meeting().event().orElseGet(Id::random);
        if (held.meeting().event().isPresent()) {
            edits.add(new MoveEvent(event, when(facts, held)));
            revise(edits, event, "place", Optional.of(held.room()));
        } else create(edits, event, held);
        held.interpreter().ifPresent(who -> {
            edits.add(attends(event, who, AttendanceRole.INTERPRETER));
            revise(edits, event, "interpreter", Need.ARRANGED);
        });
        return new Together("edit.take-slots-one", edits);
    }

    private static void revise(List<Edit> edits, Id<Event> event, String component, Object value) {
        edits.add(new ReviseItem(new ItemRef(ItemKind.EVENT, event), component, value));
    }

    private void create(List<Edit> edits, Id<Event> event, Held held) {
        Meeting meeting = held.meeting();
        Event bilateral = Event.of(event, Text.en(meeting.title()), EventKind.BILATERAL, when(facts, held));
        edits.add(new CreateItem(bilateral));
        revise(edits, event, "place", Optional.of(held.room()));
        Optional<Id<Person>> principal = trip.settings().principal();
        if (principal.filter(meeting.needed()::contains).isPresent())
            revise(edits, event, "tracks", trip.tracks(TrackKind.PRINCIPAL));
        for (Id<Person> person : meeting.needed().stream().sorted().toList())
            edits.add(attends(
                    event,
                    person,
                    principal.filter(person::equals).isPresent()
                            ? AttendanceRole.PRINCIPAL
                            : AttendanceRole.PARTICIPANT));
        meeting.optional().stream()
                .filter(person -> !held.absent().contains(person))
                .sorted()
                .forEach(person -> edits.add(attends(event, person, AttendanceRole.ACCOMPANIES)));
    }

    private Edit attends(Id<Event> event, Id<Person> person, AttendanceRole role) {
        return new CreateItem(Attendance.of(
                Id.random(),
                event,
                person,
                role,
                AttendanceStatus.NOT_STATED,
                trip.person(person).side()));
    }
}
