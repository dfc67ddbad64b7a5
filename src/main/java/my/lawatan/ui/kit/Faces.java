package my.lawatan.ui.kit;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Trip;

/** Which photograph shows a person. */
public final class Faces {
    private Faces() {}

    /** The first of the person's photographs; none if there is none. */
    public static Optional<Jpeg> of(Trip trip, Id<Person> person) {
        return Photo.portrait(trip, person).map(Photo::image);
    }
}
