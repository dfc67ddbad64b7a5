package my.lawatan.interchange.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.change.Diff;
import my.lawatan.edit.RemoveItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.interchange.notes.NoteProposal.Kind;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

class NotesPlanTest {
    private static final Trip TRIP = Fixtures.smallTrip();

    private static Heard heard(Heard.What what, Optional<Id<Person>> person, String words, int minute) {
        return heard(what, person, words, minute, Fixtures.ROUNDTABLE);
    }

    private static Heard heard(
            Heard.What what, Optional<Id<Person>> person, String words, int minute, Id<Event> event) {
        return new Heard(
                Id.named("note/" + minute),
                Optional.of(event),
                person,
                what,
                words,
                "Aide",
                TimePoint.at(LocalDateTime.of(2024, 11, 13, 10, minute), Fixtures.LIMA));
    }

    private static Trip with(Heard... notes) {
        return TRIP.with(List.of(notes), List.of());
    }

    private static Optional<AttendanceStatus> status(Trip trip, Id<Person> person, Id<Event> event) {
        return trip.attendances().stream()
                .filter(a -> a.event().equals(event)
                        && a.person().filter(person::equals).isPresent())
                .map(Attendance::status)
                .findFirst();
    }

    private static Trip taken(NotesPlan plan) {
        return NotesPlan.edit(plan.proposals()).orElseThrow().applyTo(TRIP);
    }

    @Test
    void whoArrivedCountsAsConfirmedAndWhoIsOnNoListComesOnIt() {
        NotesPlan plan = NotesPlan.of(
                TRIP,
                with(
                        heard(Heard.What.ARRIVED, Optional.of(Fixtures.GUEST), "", 25),
                        heard(Heard.What.ARRIVED, Optional.of(Fixtures.GUEST), "", 26, Fixtures.LUNCH)));
        assertThat(plan.proposals())
                .extracting(NoteProposal::kind)
                .containsExactly(
                        status(TRIP, Fixtures.GUEST, Fixtures.ROUNDTABLE)
                                        .filter(AttendanceStatus.CONFIRMED::equals)
                                        .isPresent()
                                ? Kind.NOTED
                                : Kind.CONFIRMS,
                        Kind.JOINS);
        Trip after = taken(plan);
        assertThat(status(after, Fixtures.GUEST, Fixtures.ROUNDTABLE)).contains(AttendanceStatus.CONFIRMED);
        assertThat(status(after, Fixtures.GUEST, Fixtures.LUNCH)).contains(AttendanceStatus.CONFIRMED);
        assertThat(after.heard().size()).isEqualTo(2);
    }

    @Test
    void whatWasTakenOverOnceIsNotProposedAgain() {
        Trip copy = with(
                heard(Heard.What.ARRIVED, Optional.of(Fixtures.GUEST), "", 25, Fixtures.LUNCH),
                heard(Heard.What.NAME, Optional.empty(), "Doña Perpetua", 27));
        NotesPlan plan = NotesPlan.of(TRIP, copy);
        Trip after = taken(plan);
        NotesPlan again = NotesPlan.of(after, copy);
        assertThat(again.proposals()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
        assertThat(NotesPlan.edit(again.proposals())).isEmpty();
    }

    @Test
    void aNameThatExactlyOnePersonHasIsThatPersonWhateverAccentsAndOrder() {
        NotesPlan plan =
                NotesPlan.of(TRIP, with(heard(Heard.What.NAME, Optional.empty(), "QUISPE ines", 27, Fixtures.LUNCH)));
        NoteProposal note = plan.proposals().get(0);
        assertThat(note.person()).map(Person::id).contains(Fixtures.GUEST);
        assertThat(note.kind()).isEqualTo(Kind.JOINS);
        assertThat(note.also()).isEmpty();
        NoteWords words = new NoteWords(TRIP, new Messages(Language.EN));
        assertThat(words.said(note)).isEqualTo("“QUISPE ines”, a name heard: Luncheon");
        assertThat(words.changes(note)).contains("Quispe").contains("put on the list");
        assertThat(words.by(note)).isEqualTo("Aide");
        assertThat(words.at(note)).contains("10:27");
    }

    @Test
    void aNameThatNobodyHasIsKeptAsANoteAndBecomesAPersonOnlyIfWanted() {
        NotesPlan plan = NotesPlan.of(TRIP, with(heard(Heard.What.NAME, Optional.empty(), "Doña Perpetua", 27)));
        NoteProposal note = plan.proposals().get(0);
        assertThat(note.kind()).isEqualTo(Kind.NOTED);
        Trip noted = taken(plan);
        assertThat(noted.people()).isEqualTo(TRIP.people());
        assertThat(Diff.between(TRIP, noted)).hasSize(1);
        Trip made = NotesPlan.together(Stream.concat(note.edits().stream(), note.also().stream())
                        .toList())
                .applyTo(TRIP);
        assertThat(made.people().size()).isEqualTo(TRIP.people().size() + 1);
        assertThat(NotesPlan.of(made, with(note.heard())).proposals()).isEmpty();
        Trip personOnly = NotesPlan.together(note.also()).applyTo(TRIP);
        assertThat(NotesPlan.of(personOnly, with(note.heard()))
                        .proposals()
                        .get(0)
                        .also())
                .as("nobody is made twice")
                .isEmpty();
    }

    @Test
    void whomTheTripHasNoMoreIsCountedAndAnEventThatIsGoneIsForgotten() {
        Trip copy = with(
                heard(Heard.What.ARRIVED, Optional.of(Fixtures.GUEST), "", 25),
                heard(Heard.What.NOTE, Optional.empty(), "The door is locked", 28));
        Trip without = new RemoveItem(new ItemRef(ItemKind.PERSON, Fixtures.GUEST)).applyTo(TRIP);
        without = new RemoveItem(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE)).applyTo(without);
        NotesPlan plan = NotesPlan.of(without, copy);
        assertThat(plan.lost()).isEqualTo(1);
        assertThat(plan.proposals()).hasSize(1);
        Trip after = NotesPlan.edit(plan.proposals()).orElseThrow().applyTo(without);
        assertThat(after.heard().stream().map(Heard::words)).containsExactly("The door is locked");
    }

    @Test
    void notesOfAnotherTripAreRefused() {
        Trip other = Sample.of("exercise").latest();
        assertThatThrownBy(() -> NotesPlan.of(TRIP, other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("notes-other-trip");
    }
}
