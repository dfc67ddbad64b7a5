package my.lawatan.plan;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.edit.Together;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** What somebody has said meanwhile: yes, no, not needed. */
final class Statuses {
    private Statuses() {}

    static Fix confirmed(Event event) {
        return new Fix(
                "plan.fix.confirm",
                List.of(event.title().plain()),
                new SetEventStatus(event.id(), EventStatus.CONFIRMED));
    }

    /** The person does not come to that event. */
    static Stream<Fix> excused(Facts facts, Id<Person> person, Event event) {
        List<Edit> edits = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.person().filter(person::equals).isPresent())
                .map(a -> (Edit) new SetAttendanceStatus(a.id(), AttendanceStatus.DECLINED))
                .toList();
        if (edits.isEmpty()) return Stream.empty();
        Trip trip = facts.trip();
        return Stream.of(new Fix(
                "plan.fix.excuse",
                List.of(Titles.of(trip.person(person), trip), event.title().plain()),
                edits.size() == 1 ? edits.get(0) : new Together("edit.fix-finding", edits)));
    }

    static Fix comes(Trip trip, Attendance attendance) {
        return new Fix(
                "plan.fix.comes",
                List.of(Titles.of(attendance, trip)),
                new SetAttendanceStatus(attendance.id(), AttendanceStatus.CONFIRMED));
    }

    static Fix withoutInterpreter(Event event) {
        return new Fix(
                "plan.fix.no-interpreter",
                List.of(event.title().plain()),
                new ReviseItem(ItemRef.to(event), "interpreter", Need.NOT_NEEDED));
    }
}
