package my.lawatan.edit;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.HALL;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.MINISTER;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitAndJoinTest {
    private static final Id<Event> SECOND = Id.named("second");

    private final Trip trip = Fixtures.smallTrip()
            .with(instruction("before", Instruction.Anchor.START, -10))
            .with(instruction("after", Instruction.Anchor.END, 5))
            .with(new Leg(
                    Id.named("leg"),
                    Optional.of(ROUNDTABLE),
                    Optional.of(LUNCH),
                    Optional.empty(),
                    Optional.empty(),
                    LegMode.WALK,
                    Optional.of(5),
                    TimeSpan.NOT_STATED,
                    Optional.empty(),
                    List.of(),
                    Text.NONE,
                    List.of()));

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    private static Instruction instruction(String name, Instruction.Anchor anchor, int minutes) {
        return new Instruction(Id.named(name), ROUNDTABLE, anchor, minutes, Text.en("Staff"), Text.en(name));
    }

    private static TimePoint wednesday(String time) {
        return TimePoint.at(LocalDateTime.parse(WEDNESDAY + "T" + time), LIMA);
    }

    private static Edit split(String time) {
        return new SplitEvent(ROUNDTABLE, SECOND, wednesday(time));
    }

    private static List<Attendance> list(Trip of, Id<Event> event) {
        return of.attendances().stream().filter(a -> a.event().equals(event)).toList();
    }

    private static void refused(String key, Trip trip, Edit edit) {
        assertThatThrownBy(() -> edit.applyTo(trip))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    @Test
    void aSplitEventIsTwoThatMeetAndKeepPlaceTitleAndAttendance() {
        Trip after = split("11:15").applyTo(trip);
        assertThat(after.event(ROUNDTABLE).when()).isEqualTo(at(WEDNESDAY, "10:30", "11:15"));
        assertThat(after.event(SECOND).when()).isEqualTo(at(WEDNESDAY, "11:15", "12:30"));
        assertThat(after.event(SECOND).place()).contains(HALL);
        assertThat(after.event(SECOND).title())
                .isEqualTo(after.event(ROUNDTABLE).title());
        assertThat(list(after, ROUNDTABLE)).hasSize(5);
        assertThat(list(after, SECOND))
                .hasSize(5)
                .extracting(Attendance::person)
                .contains(Optional.of(MINISTER));
    }

    @Test
    void whatCountsFromTheEndAndTheWayOnGoWithTheSecondPart() {
        Trip after = split("11:15").applyTo(trip);
        assertThat(after.instructions()
                        .get(Id.<Instruction>named("before"))
                        .orElseThrow()
                        .event())
                .isEqualTo(ROUNDTABLE);
        assertThat(after.instructions()
                        .get(Id.<Instruction>named("after"))
                        .orElseThrow()
                        .event())
                .isEqualTo(SECOND);
        assertThat(after.legs().get(Id.<Leg>named("leg")).orElseThrow().from()).contains(SECOND);
    }

    @Test
    void atItsEdgesOrOutsideNothingIsSplit() {
        for (String time : List.of("10:30", "12:30", "09:00")) refused("refused.split", trip, split(time));
        Trip undated = new MoveEvent(ROUNDTABLE, TimeSpan.on(WEDNESDAY, LIMA)).applyTo(trip);
        refused("refused.split", undated, split("11:00"));
        refused("refused.split", trip, new SplitEvent(ROUNDTABLE, SECOND, TimePoint.on(WEDNESDAY, LIMA)));
    }

    @Test
    void theRestOfAnEveningStaysOnItsProgrammeAfterMidnight() {
        TimeSpan evening =
                TimeSpan.exact(WEDNESDAY.atTime(22, 0), WEDNESDAY.plusDays(1).atTime(1, 30), LIMA);
        Trip late = new MoveEvent(ROUNDTABLE, evening).applyTo(trip);
        TimePoint cut = TimePoint.at(WEDNESDAY.plusDays(1).atTime(0, 30), LIMA);
        Trip after = new SplitEvent(ROUNDTABLE, SECOND, cut).applyTo(late);
        assertThat(after.event(SECOND).when().day()).contains(WEDNESDAY);
        assertThat(after.event(SECOND).when().start()).contains(cut);
    }

    @Test
    void joiningWhatWasSplitGivesBackWhatThereWas() {
        assertThat(new JoinEvents(List.of(SECOND, ROUNDTABLE))
                        .applyTo(split("11:15").applyTo(trip)))
                .isEqualTo(trip);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soItIsOfAnyEventOfAnyTrip(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip any = Fixtures.smallTrip();
        for (int i = 0; i < 25; i++) any = edits.next(any).applyTo(any);
        for (Event event : any.events().stream().toList()) {
            Optional<TimePoint> middle = event.when()
                    .duration()
                    .filter(d -> d.toMinutes() > 1 && event.status() != EventStatus.CANCELLED)
                    .map(d -> event.when().start().orElseThrow().plusMinutes(d.toMinutes() / 2));
            if (middle.isEmpty()) continue;
            Trip two = new SplitEvent(event.id(), SECOND, middle.get()).applyTo(any);
            assertThat(new JoinEvents(List.of(event.id(), SECOND)).applyTo(two)).isEqualTo(any);
        }
    }

    @Test
    void joinedEventsHaveTheWholeTimeAndEverybodyOnce() {
        Trip near = new MoveEvent(BRIEFING, at(WEDNESDAY, "10:00", "10:45"))
                .applyTo(new Invite(Fixtures.attends(MINISTER, BRIEFING)).applyTo(trip));
        Trip after = new JoinEvents(List.of(ROUNDTABLE, BRIEFING)).applyTo(near);
        Event joined = after.event(BRIEFING);
        assertThat(after.events().has(ROUNDTABLE)).isFalse();
        assertThat(joined.when()).isEqualTo(at(WEDNESDAY, "10:00", "12:30"));
        assertThat(joined.title().plain()).isEqualTo("Morning briefing / Roundtable");
        assertThat(list(after, BRIEFING).stream().filter(a -> a.person().equals(Optional.of(MINISTER))))
                .hasSize(1);
        assertThat(list(after, BRIEFING)).hasSize(5);
        assertThat(after.legs().get(Id.<Leg>named("leg")).orElseThrow().from()).contains(BRIEFING);
    }

    @Test
    void instructionsFallDueWhenTheyDid() {
        Trip near = new MoveEvent(BRIEFING, at(WEDNESDAY, "10:00", "10:45")).applyTo(trip);
        Trip after = new JoinEvents(List.of(ROUNDTABLE, BRIEFING)).applyTo(near);
        Instruction before =
                after.instructions().get(Id.<Instruction>named("before")).orElseThrow();
        assertThat(before.event()).isEqualTo(BRIEFING);
        assertThat(before.minutes()).as("10:20, counted from 10:00").isEqualTo(20);
    }

    @Test
    void theWayBetweenThemGoes() {
        Trip near = new ReviseItem(new ItemRef(ItemKind.EVENT, LUNCH), "place", Optional.of(HALL))
                .applyTo(new MoveEvent(LUNCH, at(WEDNESDAY, "12:30", "14:00")).applyTo(trip));
        Trip after = new JoinEvents(List.of(ROUNDTABLE, LUNCH)).applyTo(near);
        assertThat(after.legs().size()).isZero();
        assertThat(after.event(ROUNDTABLE).when()).isEqualTo(at(WEDNESDAY, "10:30", "14:00"));
    }

    @Test
    void timesThatAreCountedFromThemStayWhatTheyAre() {
        Dependency briefing = new Dependency(Id.named("d"), LUNCH, ROUNDTABLE, Instruction.Anchor.END, 15);
        Trip counted = trip.with(briefing);
        Trip two = split("11:15").applyTo(counted);
        assertThat(two.dependencies().get(briefing.id()).orElseThrow().on()).isEqualTo(SECOND);
        assertThat(new JoinEvents(List.of(ROUNDTABLE, SECOND)).applyTo(two)).isEqualTo(counted);
        Trip three = two.with(new Dependency(Id.named("e"), SECOND, ROUNDTABLE, Instruction.Anchor.END, 0))
                .with(new Dependency(Id.named("f"), BRIEFING, SECOND, Instruction.Anchor.START, -135));
        Trip joined = new JoinEvents(List.of(ROUNDTABLE, SECOND)).applyTo(three);
        assertThat(joined.dependencies().stream())
                .as("none from itself; the other by 45 minutes more")
                .containsExactlyInAnyOrder(
                        briefing, new Dependency(Id.named("f"), BRIEFING, ROUNDTABLE, Instruction.Anchor.START, -90));
    }

    @Test
    void aCopyIsHeldToo() {
        Hold hold = new Hold(
                Id.named("hold"),
                ROUNDTABLE,
                Text.en("Until called"),
                Text.en("Protocol"),
                Optional.of(wednesday("10:25")),
                Text.NONE);
        Trip after = new CopyEvent(ROUNDTABLE, SECOND, at(WEDNESDAY, "15:00", "16:00")).applyTo(trip.with(hold));
        assertThat(after.holds().stream().filter(h -> h.event().equals(SECOND)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.released()).isEmpty());
    }

    @Test
    void whatCannotBeOneEventSaysWhy() {
        refused("refused.join-one", trip, new JoinEvents(List.of(LUNCH, LUNCH)));
        refused("refused.join-gap", trip, new JoinEvents(List.of(BRIEFING, ROUNDTABLE)));
        Trip touching = new MoveEvent(LUNCH, at(WEDNESDAY, "12:30", "14:00")).applyTo(trip);
        refused("refused.join-places", touching, new JoinEvents(List.of(LUNCH, ROUNDTABLE)));
        Trip off = new CancelEvent(ROUNDTABLE).applyTo(split("11:15").applyTo(trip));
        refused("refused.join-cancelled", off, new JoinEvents(List.of(SECOND, ROUNDTABLE)));
        Trip undated = new MoveEvent(LUNCH, TimeSpan.on(WEDNESDAY, LIMA)).applyTo(trip);
        refused("refused.join-untimed", undated, new JoinEvents(List.of(LUNCH, ROUNDTABLE)));
    }

    @Test
    void whatIsPastedMustBeNew() {
        Event tea = Event.of(
                Id.named("tea"), Text.en("Tea"), my.lawatan.trip.EventKind.MEAL, at(WEDNESDAY, "16:00", "16:30"));
        Attendance guest = Fixtures.attends(MINISTER, tea.id());
        Trip after = new PasteEvents(List.of(tea), List.of(guest)).applyTo(trip);
        assertThat(after.event(tea.id())).isEqualTo(tea);
        assertThat(list(after, tea.id())).containsExactly(guest);
        refused("refused.already-there", after, new PasteEvents(List.of(tea), List.of()));
        refused("refused.paste-nothing", trip, new PasteEvents(List.of(), List.of()));
    }
}
