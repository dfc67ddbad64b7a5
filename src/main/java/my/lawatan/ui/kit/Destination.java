package my.lawatan.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.document.ChangeMessage;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;

/** A place in the window to which a room can send the officer without knowing the room that is there. */
public sealed interface Destination {
    /** An item, in the room where it is seen. */
    record Item(ItemRef item) implements Destination {}

    /**
     * A paper with its pages. What is not said stays as it was when a paper was looked at last.
     *
     * @param day the day that it is about, if it is about one
     * @param event the event that it is about, if it is about one
     * @param version the issued version from which it is drawn; none for the trip as it is now
     */
    record Paper(Optional<PaperKind> kind, Optional<LocalDate> day, Optional<Id<Event>> event, Optional<UUID> version)
            implements Destination {
        /** That paper of the trip as it is now. */
        public static Paper of(PaperKind kind) {
            return new Paper(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** That paper of that day, of the trip as it is now. */
        public static Paper of(PaperKind kind, LocalDate day) {
            return new Paper(Optional.of(kind), Optional.of(day), Optional.empty(), Optional.empty());
        }

        /** That paper of that event, of the trip as it is now. */
        public static Paper of(PaperKind kind, Id<Event> event) {
            return new Paper(Optional.of(kind), Optional.empty(), Optional.of(event), Optional.empty());
        }

        /** The papers of that version, or of the trip as it is now. */
        public static Paper from(Optional<UUID> version) {
            return new Paper(Optional.empty(), Optional.empty(), Optional.empty(), version);
        }
    }

    /**
     * The message on what changed, with its pages.
     *
     * @param naming what it names besides times and cars
     * @param since the version that is compared with
     * @param version the version from which it is drawn; none for the trip as it is now
     */
    record Message(
            Edition edition, Language language, Set<ChangeMessage.Naming> naming, UUID since, Optional<UUID> version)
            implements Destination {
        public Message {
            naming = Set.copyOf(naming);
        }
    }

    /** The panel that says what gives way when that event is late. */
    record Late(Id<Event> event) implements Destination {}

    /** The panel that finds times for wanted meetings. */
    record Wanted() implements Destination {}

    /** The panel in which the next version is issued. */
    record Issue() implements Destination {}

    /** The field for the code of a page that somebody holds. */
    record Code() implements Destination {}
}
