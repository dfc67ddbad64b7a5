package my.lawatan.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;

/**
 * Which paper is wanted.
 *
 * @param date day of the programme, for papers of a day
 * @param event for papers of an event
 * @param brief for papers of a brief
 * @param place for papers of a place
 * @param since for papers about versions: what the trip is held against; the version issued before it, if it is not said
 */
public record PaperRequest(
        PaperKind kind,
        Optional<LocalDate> date,
        Optional<Id<Event>> event,
        Optional<Id<Brief>> brief,
        Optional<Id<Place>> place,
        Optional<Issue.Frozen> since,
        Edition edition,
        Language language) {
    public PaperRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(language);
    }

    /** A paper of the whole trip. */
    public static PaperRequest of(PaperKind kind, Edition edition, Language language) {
        return new PaperRequest(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                edition,
                language);
    }

    /** The paper of one brief. */
    public static PaperRequest of(Id<Brief> brief, Edition edition, Language language) {
        return new PaperRequest(
                PaperKind.BRIEF,
                Optional.empty(),
                Optional.empty(),
                Optional.of(brief),
                Optional.empty(),
                Optional.empty(),
                edition,
                language);
    }

    /** A paper of one day. */
    public static PaperRequest of(PaperKind kind, LocalDate date, Edition edition, Language language) {
        return new PaperRequest(
                kind,
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                edition,
                language);
    }

    /** The advance sheet of one place. */
    public static PaperRequest ofPlace(Id<Place> place, Edition edition, Language language) {
        return new PaperRequest(
                PaperKind.ADVANCE_SHEET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                Optional.empty(),
                edition,
                language);
    }

    /** The change sheet since {@code since}. */
    public static PaperRequest since(Issue.Frozen since, Edition edition, Language language) {
        return new PaperRequest(
                PaperKind.CHANGE_SHEET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(since),
                edition,
                language);
    }

    /** A paper of one event. */
    public static PaperRequest of(PaperKind kind, Id<Event> event, Edition edition, Language language) {
        return new PaperRequest(
                kind,
                Optional.empty(),
                Optional.of(event),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                edition,
                language);
    }
}
