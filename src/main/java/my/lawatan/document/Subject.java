package my.lawatan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;

/** What a paper is about. */
public sealed interface Subject {
    /**
     * Which one it is among all that there can be. The codes on printed pages are made from it: what stands between which of its five
     * marks may never change.
     */
    String name();

    /** The item of the trip without which there is no such paper. */
    default Optional<ItemRef> item() {
        return Optional.empty();
    }

    /** That subject, if it is of that sort. */
    default <S extends Subject> Optional<S> as(Class<S> sort) {
        return sort.isInstance(this) ? Optional.of(sort.cast(this)) : Optional.empty();
    }

    /** The whole trip; of papers about versions, what was issued before. */
    record Whole() implements Subject {
        @Override
        public String name() {
            return "_____";
        }
    }

    /** A day of the programme. */
    record OfDay(LocalDate date) implements Subject {
        public OfDay {
            Objects.requireNonNull(date);
        }

        @Override
        public String name() {
            return date + "_____";
        }
    }

    /**
     * The papers of everybody on a day of the programme, as they are handed out.
     *
     * @param from sheet with which the job begins, from 1; those before it are out already
     */
    record OfRound(LocalDate date, Separation separation, int from) implements Subject {
        public OfRound {
            Objects.requireNonNull(date);
            Objects.requireNonNull(separation);
            if (from < 1) throw new Refused("refused.round-from", from);
        }

        // how it is handed out is no part of what it is
        @Override
        public String name() {
            return new OfDay(date).name();
        }
    }

    /**
     * A numbered copy of a paper of the whole trip, or of one of its days.
     *
     * @param date the day; none for the whole trip
     * @param number which of the copies it is, from 1, as the distribution list of the version has it
     * @param of the highest number on that list
     */
    record OfCopy(Optional<LocalDate> date, int number, int of) implements Subject {
        public OfCopy {
            Objects.requireNonNull(date);
            if (number < 1) throw new Refused("refused.copy-number", number);
            if (of < number) throw new IllegalArgumentException(number + " of " + of);
        }

        // who holds it is no part of what it is
        @Override
        public String name() {
            return date.<Subject>map(OfDay::new).orElseGet(Whole::new).name();
        }
    }

    record OfEvent(Id<Event> event) implements Subject {
        public OfEvent {
            Objects.requireNonNull(event);
        }

        @Override
        public String name() {
            return "_" + event + "____";
        }

        @Override
        public Optional<ItemRef> item() {
            return Optional.of(new ItemRef(ItemKind.EVENT, event));
        }
    }

    record OfBrief(Id<Brief> brief) implements Subject {
        public OfBrief {
            Objects.requireNonNull(brief);
        }

        @Override
        public String name() {
            return "__" + brief + "___";
        }

        @Override
        public Optional<ItemRef> item() {
            return Optional.of(new ItemRef(ItemKind.BRIEF, brief));
        }
    }

    record OfPlace(Id<Place> place) implements Subject {
        public OfPlace {
            Objects.requireNonNull(place);
        }

        @Override
        public String name() {
            return "___" + place + "__";
        }

        @Override
        public Optional<ItemRef> item() {
            return Optional.of(new ItemRef(ItemKind.PLACE, place));
        }
    }

    /** A person on a day of the programme. */
    record OfPerson(Id<Person> person, LocalDate date) implements Subject {
        public OfPerson {
            Objects.requireNonNull(person);
            Objects.requireNonNull(date);
        }

        @Override
        public String name() {
            return date + "____" + person + "_";
        }

        @Override
        public Optional<ItemRef> item() {
            return Optional.of(new ItemRef(ItemKind.PERSON, person));
        }
    }

    /**
     * What is different since a version, as a message.
     *
     * @param naming what is named besides times and cars
     * @param copies who is known to have been told, and to have read it: the numbered copies of all versions as they are known now
     */
    record OfMessage(Issue.Frozen since, Set<ChangeMessage.Naming> naming, List<Copy> copies) implements Subject {
        public OfMessage {
            Objects.requireNonNull(since);
            naming = Set.copyOf(naming);
            copies = List.copyOf(copies);
        }

        // what it names and who has read it is no part of what it is
        @Override
        public String name() {
            return new SinceVersion(since).name();
        }
    }

    /** What is different since a version. */
    record SinceVersion(Issue.Frozen since) implements Subject {
        public SinceVersion {
            Objects.requireNonNull(since);
        }

        @Override
        public String name() {
            return "_____" + since.version().id();
        }
    }
}
