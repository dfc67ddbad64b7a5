package my.lawatan.ui.kit;

import java.util.Comparator;
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
        return trip.photos().stream()
                .filter(photo -> photo.person().filter(person::equals).isPresent())
                .min(Comparator.comparing(Photo::rank).thenComparing(Photo::id))
                .map(Photo::image);
    }
}
