package my.lawatan.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * Which paper is wanted.
 *
 * @param date day of the programme, for papers of a day, or of a person on a day
 * @param event for papers of an event
 * @param brief for papers of a brief
 * @param place for papers of a place
 * @param person for papers of a person
 * @param since for papers about versions: what the trip is held against; the version issued before it, if it is not said
 */
public record PaperRequest(
        PaperKind kind,
        Optional<LocalDate> date,
        Optional<Id<Event>> event,
        Optional<Id<Brief>> brief,
        Optional<Id<Place>> place,
        Optional<Id<Person>> person,
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
                Optional.empty(),
                edition,
                language);
    }

    /** The paper of one brief. */
    public static PaperRequest of(Id<Brief> brief, Edition edition, Language language) {
        PaperRequest all = of(PaperKind.BRIEF, edition, language);
        return new PaperRequest(
                all.kind, all.date, all.event, Optional.of(brief), all.place, all.person, all.since, edition, language);
    }

    /** A paper of one day. */
    public static PaperRequest of(PaperKind kind, LocalDate date, Edition edition, Language language) {
        PaperRequest all = of(kind, edition, language);
        return new PaperRequest(
                kind, Optional.of(date), all.event, all.brief, all.place, all.person, all.since, edition, language);
    }

    /** The advance sheet of one place. */
    public static PaperRequest ofPlace(Id<Place> place, Edition edition, Language language) {
        PaperRequest all = of(PaperKind.ADVANCE_SHEET, edition, language);
        return new PaperRequest(
                all.kind, all.date, all.event, all.brief, Optional.of(place), all.person, all.since, edition, language);
    }

    /** The day sheet of one person. */
    public static PaperRequest ofPerson(Id<Person> person, LocalDate date, Edition edition, Language language) {
        PaperRequest all = of(PaperKind.DAY_SHEET, date, edition, language);
        return new PaperRequest(
                all.kind, all.date, all.event, all.brief, all.place, Optional.of(person), all.since, edition, language);
    }

    /** The change sheet since {@code since}. */
    public static PaperRequest since(Issue.Frozen since, Edition edition, Language language) {
        PaperRequest all = of(PaperKind.CHANGE_SHEET, edition, language);
        return new PaperRequest(
                all.kind, all.date, all.event, all.brief, all.place, all.person, Optional.of(since), edition, language);
    }

    /** A paper of one event. */
    public static PaperRequest of(PaperKind kind, Id<Event> event, Edition edition, Language language) {
        PaperRequest all = of(kind, edition, language);
        return new PaperRequest(
                kind, all.date, Optional.of(event), all.brief, all.place, all.person, all.since, edition, language);
    }

    /** What paper that is, in one word that no other paper of the trip has, whatever the trip says of it today. */
    public String name() {
        return Stream.of(
                        Optional.of(kind.word()),
                        date,
                        event,
                        brief,
                        place,
                        person,
                        since.map(frozen -> frozen.version().id()),
                        Optional.of(edition.word()),
                        Optional.of(language.tag()))
                .map(part -> part.map(Object::toString).orElse(""))
                .collect(Collectors.joining("_"));
    }
}
