package my.lawatan.edit;

import my.lawatan.trip.Attendance;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Puts a person, an organisation or a numbered seat on the list of an event. */
public record Invite(Attendance attendance) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return new CreateItem(attendance).applyTo(trip);
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                "edit.invite",
                Titles.of(attendance, before),
                before.event(attendance.event()).title().plain());
    }
}
