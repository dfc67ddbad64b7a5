package my.lawatan.ui.documents;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.document.Edition;
import my.lawatan.document.Ink;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Sheet;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.text.TimeStyle;
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
 * @param detail what is said of this paper alone; of another paper or version it is to be said again
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
        Voice voice,
        Sheet sheet,
        Detail detail) {
    Wish {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(day);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(voice);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(detail);
        if (!sheet.bears(kind)) throw new IllegalArgumentException(sheet + " does not bear " + kind);
    }

    /** The office's daily brief of that day, of the trip as it is now. */
    static Wish dailyBrief(LocalDate day, Language language) {
        return new Wish(
                PaperKind.DAILY_BRIEF,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Edition.OFFICE,
                Voice.of(language),
                Sheet.USUAL,
                Detail.NONE);
    }

    Wish of(PaperKind other) {
        Sheet sized = size().bears(other) ? sheet : sheet.of(size().nearestWhole());
        Sheet lying = sized.bears(other) ? sized : sized.across(false);
        Sheet borne = lying.bears(other) ? lying : lying.large(false);
        return new Wish(
                other,
                day,
                event,
                brief,
                place,
                person,
                version,
                against,
                edition,
                voice.of(other),
                borne,
                kept(other));
    }

    private Detail kept(PaperKind other) {
        return other == kind ? detail : Detail.NONE;
    }

    Wish with(Detail other) {
        return new Wish(kind, day, event, brief, place, person, version, against, edition, voice, sheet, other);
    }

    Wish about(LocalDate other) {
        return new Wish(kind, other, event, brief, place, person, version, against, edition, voice, sheet, detail);
    }

    Wish aboutEvent(Id<Event> other) {
        return new Wish(
                kind, day, Optional.of(other), brief, place, person, version, against, edition, voice, sheet, detail);
    }

    Wish aboutBrief(Id<Brief> other) {
        return new Wish(
                kind, day, event, Optional.of(other), place, person, version, against, edition, voice, sheet, detail);
    }

    Wish aboutPlace(Id<Place> other) {
        return new Wish(
                kind, day, event, brief, Optional.of(other), person, version, against, edition, voice, sheet, detail);
    }

    Wish aboutPerson(Id<Person> other) {
        return new Wish(
                kind, day, event, brief, place, Optional.of(other), version, against, edition, voice, sheet, detail);
    }

    Wish from(Optional<UUID> other) {
        if (other.equals(version)) return this;
        return new Wish(kind, day, event, brief, place, person, other, against, edition, voice, sheet, Detail.NONE);
    }

    Wish comparedWith(Optional<UUID> other) {
        if (other.equals(against)) return this;
        return new Wish(kind, day, event, brief, place, person, version, other, edition, voice, sheet, Detail.NONE);
    }

    /** The same for other readers. It is never theirs by itself: what they have no paper of is refused, and not made for the office. */
    Wish readBy(Edition other) {
        return new Wish(kind, day, event, brief, place, person, version, against, other, voice, sheet, detail);
    }

    Wish in(Voice other) {
        return new Wish(kind, day, event, brief, place, person, version, against, edition, other, sheet, detail);
    }

    Wish in(TimeStyle times) {
        return in(voice.with(times));
    }

    Wish on(PaperSize other) {
        return new Wish(
                kind, day, event, brief, place, person, version, against, edition, voice, sheet.of(other), detail);
    }

    Wish in(Ink other) {
        return new Wish(
                kind, day, event, brief, place, person, version, against, edition, voice, sheet.with(other), detail);
    }

    Wish large(boolean other) {
        return new Wish(
                kind,
                day,
                event,
                brief,
                place,
                person,
                version,
                against,
                edition,
                voice,
                sheet.across(false).large(other),
                detail);
    }

    /** Lying across; in large print a paper lies as it comes. */
    Wish across(boolean other) {
        return new Wish(
                kind, day, event, brief, place, person, version, against, edition, voice, sheet.across(other), detail);
    }

    PaperSize size() {
        return sheet.size();
    }

    /** Whether both are the same paper of the same thing, perhaps in another language, on another sheet or of another version. */
    boolean sameSubject(Wish other) {
        return request().equals(other.in(voice).request());
    }

    /** Whether it is of one day of the programme. */
    boolean ofDay() {
        return kind.about() == PaperKind.About.DAY || kind.about() == PaperKind.About.PERSON;
    }

    /** As it is asked for; only what the paper is about is said. */
    PaperRequest request() {
        return new PaperRequest(kind, subject().orElse(new Subject.Whole()), edition, voice);
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
