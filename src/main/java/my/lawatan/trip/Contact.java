package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that stands on every day's paper: host liaison, control room, hospital.
 *
 * @param role what it is for
 * @param name who answers
 * @param rank its place in the list; texts compare by code point
 * @param place where it answers for, if that is one place
 */
public record Contact(Id<Contact> id, Text role, String name, String phone, String rank, Optional<Id<Place>> place)
        implements Item {
    /** As they stand in the list of one place. */
    public static final Comparator<Contact> ORDER =
            Comparator.comparing(Contact::rank).thenComparing(Contact::id);

    public Contact {
        Objects.requireNonNull(id);
        Plain.line(name);
        Plain.line(phone);
        Plain.line(rank);
    }
}
