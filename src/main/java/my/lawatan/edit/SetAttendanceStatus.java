package my.lawatan.edit;

import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Says whether somebody comes. */
public record SetAttendanceStatus(Id<Attendance> attendance, AttendanceStatus status) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.get(new ItemRef(ItemKind.ATTENDANCE, attendance)), "status", status));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.set-attendance-status",
                Titles.of(before.get(new ItemRef(ItemKind.ATTENDANCE, attendance)), before),
                status);
    }
}
