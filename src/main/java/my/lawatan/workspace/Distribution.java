package my.lawatan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.change.Version;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;

/** Who gets a copy of a version that is about to be issued; the copies are numbered from 1 in this order. */
public record Distribution(List<Recipient> recipients) implements Function<Version, Edit> {
    /** A version of which no numbered copy is made. */
    public static final Distribution NONE = new Distribution(List.of());

    /**
     * One who gets a copy.
     *
     * @param holder an office or a room, where it is nobody of the trip
     */
    public record Recipient(String holder, Optional<Id<Person>> person, Copy.Form form) {
        public Recipient {
            Objects.requireNonNull(holder);
            Objects.requireNonNull(form);
        }

        public static Recipient of(String holder) {
            return new Recipient(holder, Optional.empty(), Copy.Form.PAPER);
        }

        public static Recipient of(Id<Person> person) {
            return new Recipient("", Optional.of(person), Copy.Form.PAPER);
        }

        /** The copy of that number, not handed over yet. */
        public Copy copy(Version version, int number) {
            return new Copy(
                    Id.random(),
                    version.id(),
                    number,
                    holder,
                    person,
                    form,
                    Optional.empty(),
                    Optional.empty(),
                    Text.NONE,
                    Optional.empty());
        }
    }

    public Distribution {
        recipients = List.copyOf(recipients);
    }

    /** The edit that lists the copies of {@code version}. */
    @Override
    public Edit apply(Version version) {
        List<Edit> copies = new ArrayList<>();
        for (Recipient recipient : recipients) copies.add(new CreateItem(recipient.copy(version, copies.size() + 1)));
        return new Together("edit.distribute", copies);
    }
}
