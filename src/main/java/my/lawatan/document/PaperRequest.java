package my.lawatan.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/** Which paper is wanted, about what, for whom and in which words. */
public record PaperRequest(PaperKind kind, Subject subject, Edition edition, Voice voice) {
    public PaperRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(voice);
    }

    /** A paper of the whole trip. */
    public static PaperRequest of(PaperKind kind, Edition edition, Language language) {
        return new PaperRequest(kind, new Subject.Whole(), edition, Voice.of(language));
    }

    /** The paper of one brief. */
    public static PaperRequest of(Id<Brief> brief, Edition edition, Language language) {
        return new PaperRequest(PaperKind.BRIEF, new Subject.OfBrief(brief), edition, Voice.of(language));
    }

    /** A paper of one day. */
    public static PaperRequest of(PaperKind kind, LocalDate date, Edition edition, Language language) {
        return new PaperRequest(kind, new Subject.OfDay(date), edition, Voice.of(language));
    }

    /** The advance sheet of one place. */
    public static PaperRequest ofPlace(Id<Place> place, Edition edition, Language language) {
        return new PaperRequest(PaperKind.ADVANCE_SHEET, new Subject.OfPlace(place), edition, Voice.of(language));
    }

    /** The day sheet of one person. */
    public static PaperRequest ofPerson(Id<Person> person, LocalDate date, Edition edition, Language language) {
        return new PaperRequest(PaperKind.DAY_SHEET, new Subject.OfPerson(person, date), edition, Voice.of(language));
    }

    /** The change sheet since {@code since}. */
    public static PaperRequest since(Issue.Frozen since, Edition edition, Language language) {
        return since(PaperKind.CHANGE_SHEET, since, edition, language);
    }

    /** A paper of what is different since {@code since}. */
    static PaperRequest since(PaperKind kind, Issue.Frozen since, Edition edition, Language language) {
        return new PaperRequest(kind, new Subject.SinceVersion(since), edition, Voice.of(language));
    }

    /** A paper of one event. */
    public static PaperRequest of(PaperKind kind, Id<Event> event, Edition edition, Language language) {
        return new PaperRequest(kind, new Subject.OfEvent(event), edition, Voice.of(language));
    }

    /** The same about something else. */
    public PaperRequest about(Subject other) {
        return new PaperRequest(kind, other, edition, voice);
    }

    /** The same in other words. */
    public PaperRequest in(Voice other) {
        return new PaperRequest(kind, subject, edition, other);
    }

    public Language language() {
        return voice.language();
    }

    /** Day of the programme, for papers of a day, or of a person on a day. */
    public Optional<LocalDate> date() {
        return subject.as(Subject.OfDay.class)
                .map(Subject.OfDay::date)
                .or(() -> subject.as(Subject.OfPerson.class).map(Subject.OfPerson::date))
                .or(() -> subject.as(Subject.OfRound.class).map(Subject.OfRound::date))
                .or(() -> subject.as(Subject.OfCopy.class).flatMap(Subject.OfCopy::date));
    }

    /** For a paper whose copies are numbered: which of them it is; none if that is written in by hand. */
    public Optional<Subject.OfCopy> copy() {
        return subject.as(Subject.OfCopy.class);
    }

    /** For a message: what it names and who has read it; none where nobody said. */
    public Optional<Subject.OfMessage> message() {
        return subject.as(Subject.OfMessage.class);
    }

    /** For papers of an event. */
    public Optional<Id<Event>> event() {
        return subject.as(Subject.OfEvent.class).map(Subject.OfEvent::event);
    }

    /** For papers of a brief. */
    public Optional<Id<Brief>> brief() {
        return subject.as(Subject.OfBrief.class).map(Subject.OfBrief::brief);
    }

    /** For papers of a place. */
    public Optional<Id<Place>> place() {
        return subject.as(Subject.OfPlace.class).map(Subject.OfPlace::place);
    }

    /** For papers of a person. */
    public Optional<Id<Person>> person() {
        return subject.as(Subject.OfPerson.class).map(Subject.OfPerson::person);
    }

    /** For papers about versions: what the trip is held against; the version issued before it, if it is not said. */
    public Optional<Issue.Frozen> since() {
        return subject.as(Subject.SinceVersion.class)
                .map(Subject.SinceVersion::since)
                .or(() -> message().map(Subject.OfMessage::since));
    }

    /** What paper that is, in one word that no other paper of the trip has, whatever the trip says of it today. */
    public String name() {
        return String.join("_", kind.word(), subject.name(), edition.word(), voice.name());
    }
}
