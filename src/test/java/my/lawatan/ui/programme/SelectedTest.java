package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.HALL;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.MAIN;
import static my.lawatan.fixtures.Fixtures.MINISTER;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Records;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with several events, on a real file. */
class SelectedTest {
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    @TempDir
    Path folder;

    private final TestBoard board = new TestBoard();
    private QuietProgramme programme;

    @BeforeEach
    void open() {
        programme = new QuietProgramme(folder.resolve("trip.lawatan"), Visits.full(), board);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    private static Here here(LocalDate day, int hour) {
        return new Here(day, hour * 60, Optional.empty());
    }

    private void paste(Here here) {
        programme.selected.paste(here, item -> {});
    }

    private String said() {
        return programme.said.get(programme.said.size() - 1);
    }

    @Test
    void whatIsCopiedIsPastedWithItsPeopleAndKeepsItsDistances() {
        int entries = programme.workspace.journal().size();
        programme.select(LUNCH, BRIEFING);
        programme.selected.copy(false);
        paste(here(THURSDAY, 14));
        assertThat(programme.workspace.journal()).hasSize(entries + 1);
        assertThat(programme.titled("Morning briefing"))
                .extracting(Event::when)
                .containsExactly(at(WEDNESDAY, "09:00", "09:45"), at(THURSDAY, "14:00", "14:45"));
        Event lunch = programme.titled("Luncheon").get(1);
        assertThat(lunch.when()).isEqualTo(at(THURSDAY, "17:45", "19:00"));
        assertThat(lunch.status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(lunch.place()).isEqualTo(programme.trip().event(LUNCH).place());
        assertThat(programme.trip().attendances().stream()
                        .filter(a -> a.event().equals(lunch.id()))
                        .flatMap(a -> a.person().stream()))
                .containsExactly(MINISTER);
        assertThat(programme.selection.items()).hasSize(2).contains(ItemRef.to(lunch));
        assertThat(said()).isEqualTo("2 events pasted, the first: Thu 14 14:00–14:45.");
        Trip shown = programme.trip();
        assertThat(programme.stored()).isEqualTo(shown);
    }

    @Test
    void oneUndoTakesAwayAllThatWasPasted() {
        Trip before = programme.trip();
        programme.select(LUNCH, BRIEFING);
        programme.selected.copy(false);
        paste(here(THURSDAY, 14));
        programme.workspace.undo();
        assertThat(programme.trip()).isEqualTo(before);
    }

    @Test
    void whatIsCutIsMovedOnceAndThenCopied() {
        int events = programme.trip().events().size();
        programme.select(ROUNDTABLE);
        programme.selected.copy(true);
        paste(here(THURSDAY, 8));
        assertThat(programme.trip().event(ROUNDTABLE).when()).isEqualTo(at(THURSDAY, "08:00", "10:00"));
        assertThat(programme.trip().event(ROUNDTABLE).status()).isEqualTo(EventStatus.CONFIRMED);
        assertThat(programme.trip().events().size()).isEqualTo(events);
        assertThat(said()).isEqualTo("“Roundtable” moved: Thu 14 08:00–10:00.");
        paste(here(WEDNESDAY.plusDays(2), 8));
        assertThat(programme.trip().events().size()).isEqualTo(events + 1);
    }

    @Test
    void whatWasEditedSinceItWasCutIsMovedAsItIsNow() {
        programme.select(ROUNDTABLE);
        programme.selected.copy(true);
        programme.model.gestures().rename(Visits.ref(ROUNDTABLE), "Round table");
        paste(here(THURSDAY, 8));
        assertThat(programme.trip().event(ROUNDTABLE).title().plain()).isEqualTo("Round table");
    }

    @Test
    void inAColumnOfTheDayItGoesOnThatProgramme() {
        Id<Track> spouse = Id.named("spouse");
        programme.workspace.apply(
                new my.lawatan.edit.CreateItem(new Track(spouse, Text.en("Spouse"), TrackKind.SPOUSE, "b")));
        programme.select(LUNCH);
        programme.selected.copy(false);
        paste(new Here(THURSDAY, 600, Optional.of(spouse)));
        assertThat(programme.titled("Luncheon").get(1).tracks()).containsExactly(spouse);
        paste(new Here(THURSDAY, 720, Optional.of(MAIN)));
        assertThat(programme.titled("Luncheon").get(2).tracks()).containsExactly(MAIN);
    }

    @Test
    void anotherTripFindsByNameWhatItKnowsAndIsToldWhatItDoesNot() {
        programme.select(ROUNDTABLE);
        programme.selected.copy(true);
        try (QuietProgramme other = new QuietProgramme(folder.resolve("other.lawatan"), tokyo(), board)) {
            other.selected.paste(here(LocalDate.of(2024, 11, 15), 10), item -> {});
            Event pasted = other.titled("Roundtable").get(0);
            assertThat(pasted.when().start().orElseThrow().local()).isEqualTo("2024-11-15T10:00");
            assertThat(pasted.when().start().orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(pasted.when().duration().orElseThrow()).hasHours(2);
            assertThat(pasted.place()).contains(Id.named("tokyo/hall"));
            assertThat(pasted.tracks()).containsExactly(Id.named("tokyo/track"));
            assertThat(other.trip().attendances().stream().flatMap(a -> a.person().stream()))
                    .containsExactly(Id.named("tokyo/minister"));
            assertThat(other.trip().attendances().stream().filter(a -> a.awaitsName()))
                    .as("seats without a name come along")
                    .hasSize(3);
            assertThat(other.said.get(0))
                    .isEqualTo("“Roundtable” pasted: Fri 15 10:00–12:00. "
                            + "Not known in this trip and left out: Inés Quispe.");
            assertThat(programme.trip()).as("cut there, it is copied here").isEqualTo(Visits.full());
            Trip shown = other.trip();
            assertThat(other.stored()).isEqualTo(shown);
        }
    }

    private static Trip tokyo() {
        Object[] values = Records.values(Fixtures.settings());
        values[0] = Id.named("tokyo");
        Item settings = (TripSettings) Records.create(TripSettings.class, values);
        settings = ItemKind.SETTINGS.component("principal").with(settings, Optional.empty());
        settings = ItemKind.SETTINGS.component("hostZone").with(settings, ZoneId.of("Asia/Tokyo"));
        return Trip.of(List.of(
                settings,
                new Track(Id.named("tokyo/track"), Text.en("PM"), TrackKind.PRINCIPAL, "a"),
                Fixtures.place(Id.named("tokyo/hall"), "HALL", Optional.empty()),
                Fixtures.person(Id.named("tokyo/minister"), "Mei Ling", "Tan", Side.OURS)));
    }

    @Test
    void whateverElseLiesOnTheClipboardIsRefusedInWords() {
        Trip before = programme.trip();
        paste(here(THURSDAY, 8));
        assertThat(said()).startsWith("No events to paste.");
        programme.select(LUNCH);
        programme.selected.copy(false);
        String good = board.events;
        Stream.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "{\"form\":\"other\"}",
                        good.replace("\"items\":[", "\"items\":[{},"),
                        good.replace("\"items\":[", "\"items\":1,\"x\":["),
                        good.replace("lawatan-events", "x"),
                        good.replace("\"attendance\"", "\"settings\""),
                        good.replace("America/Lima", "Mars/Base"),
                        good.replace(HALL.toString(), "x"),
                        good.replaceFirst("\"start\":\"2024", "\"start\":\"9999"),
                        "[".repeat(100_000))
                .filter(text -> !text.isEmpty() && !text.equals(good))
                .forEach(text -> {
                    board.events = text;
                    paste(here(THURSDAY, 8));
                    assertThat(said()).as(text.substring(0, 1)).startsWith("What lies on the clipboard is not what");
                });
        board.events = good.replace("\"version\":\"1\"", "\"version\":\"2\"");
        paste(here(THURSDAY, 8));
        assertThat(said()).contains("newer Lawatan");
        assertThat(programme.trip()).isEqualTo(before);
    }

    @Test
    void otherProgramsGetATableWithOneLineForEachEvent() {
        programme.model.gestures().rename(Visits.ref(LUNCH), "=1+1");
        programme.select(LUNCH, BRIEFING, Visits.CALL);
        programme.selected.copy(false);
        assertThat(board.table.lines().toList())
                .containsExactly(
                        "Day\tTime\tAt home\tTitle\tPlace\tStatus",
                        "Wed 13\t09:00–09:45\t22:00–22:45\tMorning briefing\tHall\tConfirmed",
                        "Wed 13\t12:45–14:00\tThu 01:45–03:00\t =1+1\tTerrace\tConfirmed",
                        "\t\t\tCall\t\tTentative");
    }

    @Test
    void severalAreCopiedToSeveralDaysInOneEntry() {
        int entries = programme.workspace.journal().size();
        programme.select(BRIEFING, LUNCH);
        assertThat(programme.selected.nextDay()).isEqualTo("Thu 14 Nov");
        assertThat(programme.selected.duplicate("thu, 15 nov", item -> {})).isEmpty();
        assertThat(programme.workspace.journal()).hasSize(entries + 1);
        assertThat(programme.titled("Luncheon"))
                .extracting(Event::when)
                .containsExactly(
                        at(WEDNESDAY, "12:45", "14:00"),
                        at(THURSDAY, "12:45", "14:00"),
                        at(WEDNESDAY.plusDays(2), "12:45", "14:00"));
        assertThat(programme.selection.items()).hasSize(4);
        assertThat(programme.selected.duplicate("someday", item -> {})).isPresent();
        assertThat(programme.selected.duplicate(" , ", item -> {}))
                .contains("“,” is not a day of this trip. Write it like Thu, 14 Nov, or several: Thu, Fri.");
    }

    @Test
    void theMiddleIsOfferedForASplitUnlessTheMouseOrThePresentIsWithin() {
        Event roundtable = programme.trip().event(ROUNDTABLE);
        assertThat(programme.selected.splitTime(roundtable, Optional.empty())).isEqualTo("11:30");
        assertThat(programme.selected.splitTime(roundtable, Optional.of(650))).isEqualTo("10:50");
        assertThat(programme.selected.splitTime(roundtable, Optional.of(630))).isEqualTo("11:30");
        programme
                .model
                .gestures()
                .commit(
                        new my.lawatan.ui.kit.timeline.plan.Proposal.Move(
                                List.of(Visits.ref(ROUNDTABLE)), 1, -60, false),
                        () -> {});
        assertThat(programme.selected.splitTime(programme.trip().event(ROUNDTABLE), Optional.empty()))
                .as("the clock stands at 9:41 there")
                .isEqualTo("09:41");
    }

    @Test
    void anEventIsSplitAtATimeOrSomeMinutesAfterItsStartAndJoinedAgain() {
        Trip before = programme.trip();
        programme.select(ROUNDTABLE);
        Event roundtable = programme.selected.splittable().orElseThrow();
        assertThat(programme.selected.split(roundtable, "13:00"))
                .contains(
                        "“13:00” is no time between 10:30 and 12:30. Write it like 10:30, or +30 for 30 minutes after the start.");
        assertThat(programme.selected.split(roundtable, "+45")).isEmpty();
        assertThat(programme.titled("Roundtable"))
                .extracting(Event::when)
                .containsExactly(at(WEDNESDAY, "10:30", "11:15"), at(WEDNESDAY, "11:15", "12:30"));
        assertThat(programme.selection.items()).as("both parts are selected").hasSize(2);
        programme.selected.join();
        assertThat(programme.trip()).isEqualTo(before);
        assertThat(programme.selection.items()).containsExactly(Visits.ref(ROUNDTABLE));
    }

    @Test
    void afterMidnightTheHoursGoOn() {
        programme.select(Visits.DINNER);
        Event dinner = programme.selected.splittable().orElseThrow();
        assertThat(programme.selected.split(dinner, "0:30")).isEmpty();
        assertThat(programme.titled("Dinner")).hasSize(2);
        assertThat(programme.titled("Dinner").get(1).when().day()).contains(WEDNESDAY);
    }

    @Test
    void whatCannotBeJoinedSaysWhy() {
        programme.select(BRIEFING, ROUNDTABLE);
        programme.selected.join();
        assertThat(said()).startsWith("There is time between “Morning briefing” and “Roundtable”.");
    }

    @Test
    void oneIsAfterWhatIsSelectedOrInTheMorningOfTheFirstDay() {
        assertThat(programme.selected.here()).isEqualTo(here(LocalDate.of(2024, 11, 12), 9));
        programme.select(LUNCH);
        assertThat(programme.selected.here()).isEqualTo(here(WEDNESDAY, 14));
        programme.select(Visits.VISIT);
        assertThat(programme.selected.here()).isEqualTo(here(WEDNESDAY, 9));
        programme.selection.select(new ItemRef(ItemKind.PERSON, MINISTER));
        assertThat(programme.selected.events()).isEmpty();
    }

    @Test
    void allThatIsSelectedIsCancelledInOneEntry() {
        int entries = programme.workspace.journal().size();
        programme.select(LUNCH, BRIEFING);
        programme.selected.cancel();
        assertThat(programme.workspace.journal()).hasSize(entries + 1);
        Trip stored = programme.stored();
        assertThat(stored.event(LUNCH).status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(stored.event(BRIEFING).status()).isEqualTo(EventStatus.CANCELLED);
    }
}
