package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A photograph of a place or a person, kept in the trip file itself.
 *
 * @param place what it shows, if that is a place
 * @param person whom it shows, if it is a portrait
 * @param image the picture, scaled and without what the camera adds
 * @param rank its place among the others; texts compare by code point
 */
public record Photo(
        Id<Photo> id, Optional<Id<Place>> place, Optional<Id<Person>> person, Text caption, Jpeg image, String rank)
        implements Item {
    /** As they stand beside each other. */
    public static final Comparator<Photo> ORDER =
            Comparator.comparing(Photo::rank).thenComparing(Photo::id);

    public Photo {
        Objects.requireNonNull(id);
        Objects.requireNonNull(image);
        Plain.line(rank);
    }

    /** The first of the person's photographs; none if there is none. */
    public static Optional<Photo> portrait(Trip trip, Id<Person> person) {
        return trip.photos().stream()
                .filter(photo -> photo.person().filter(person::equals).isPresent())
                .min(ORDER);
    }
}
