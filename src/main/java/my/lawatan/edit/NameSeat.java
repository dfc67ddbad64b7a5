package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Puts a person on a seat whose name was awaited; the seat keeps its number. */
public record NameSeat(Id<Attendance> attendance, Id<Person> person) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Attendance seat = (Attendance) trip.get(new ItemRef(ItemKind.ATTENDANCE, attendance));
        return trip.with(Parts.with(seat, "person", Optional.of(person)));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.name-seat", Titles.of(before.person(person), before));
    }
}
