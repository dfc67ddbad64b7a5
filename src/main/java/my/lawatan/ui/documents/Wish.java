package my.lawatan.ui.documents;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Subject;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * Which paper is wanted, of what, and on which sheet.
 *
 * @param version the issued version it is drawn from; none for the trip as it is now
 * @param against the version it is compared with; none for the one issued before
 */
record Wish(
        PaperKind kind,
        LocalDate day,
        Optional<Id<Event>> event,
        Optional<Id<Brief>> brief,
        Optional<Id<Place>> place,
        Optional<Id<Person>> person,
        Optional<UUID> version,
        Optional<UUID> against,
        Edition edition,
        Language language,
        PaperSize size) {
    Wish {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(language);
        Objects.requireNonNull(size);
        if (!size.bears(kind)) throw new IllegalArgumentException(size + " does not bear " + kind);
    }

    Wish of(PaperKind other) {
        PaperSize borne = size.bears(other) ? size : PaperSize.A4;
        return new Wish(other, day, event, brief, place, person, version, against, edition, language, borne);
    }

    Wish about(LocalDate other) {
        return new Wish(kind, other, event, brief, place, person, version, against, edition, language, size);
    }

    Wish aboutEvent(Id<Event> other) {
        return new Wish(kind, day, Optional.of(other), brief, place, person, version, against, edition, language, size);
    }

    Wish aboutBrief(Id<Brief> other) {
        return new Wish(kind, day, event, Optional.of(other), place, person, version, against, edition, language, size);
    }

    Wish aboutPlace(Id<Place> other) {
        return new Wish(kind, day, event, brief, Optional.of(other), person, version, against, edition, language, size);
    }

    Wish aboutPerson(Id<Person> other) {
        return new Wish(kind, day, event, brief, place, Optional.of(other), version, against, edition, language, size);
    }

    Wish from(Optional<UUID> other) {
        return new Wish(kind, day, event, brief, place, person, other, against, edition, language, size);
    }

    Wish comparedWith(Optional<UUID> other) {
        return new Wish(kind, day, event, brief, place, person, version, other, edition, language, size);
    }

    /** The same for other readers. It is never theirs by itself: what they have no paper of is refused, and not made for the office. */
    Wish readBy(Edition other) {
        return new Wish(kind, day, event, brief, place, person, version, against, other, language, size);
    }

    Wish in(Language other) {
        return new Wish(kind, day, event, brief, place, person, version, against, edition, other, size);
    }

    Wish on(PaperSize other) {
        return new Wish(kind, day, event, brief, place, person, version, against, edition, language, other);
    }

    /** Whether both are the same paper of the same thing, perhaps in another language, on another sheet or of another version. */
    boolean sameSubject(Wish other) {
        return request().equals(other.in(language).request());
    }

    /** Whether it is of one day of the programme. */
    boolean ofDay() {
        return kind.about() == PaperKind.About.DAY || kind.about() == PaperKind.About.PERSON;
    }

    /** As it is asked for; only what the paper is about is said. */
    PaperRequest request() {
        return new PaperRequest(kind, subject().orElse(new Subject.Whole()), edition, language);
    }

    // nothing as long as it is not chosen
    private Optional<Subject> subject() {
        return switch (kind.about()) {
            // what changed is held against the version issued before the one that is printed
            case TRIP, VERSIONS -> Optional.empty();
            case DAY -> Optional.of(new Subject.OfDay(day));
            case EVENT -> event.map(Subject.OfEvent::new);
            case BRIEF -> brief.map(Subject.OfBrief::new);
            case PLACE -> place.map(Subject.OfPlace::new);
            case PERSON -> person.map(whose -> new Subject.OfPerson(whose, day));
        };
    }
}
