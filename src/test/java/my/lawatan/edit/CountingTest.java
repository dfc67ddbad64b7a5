package my.lawatan.edit;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountingTest {
    private static final Id<Dependency> D = Id.named("d");

    // briefing, roundtable 15 after it, lunch 20 after the roundtable
    private final Trip trip = new CountFrom(Id.named("e"), LUNCH, ROUNDTABLE, Anchor.END, 20)
            .applyTo(new CountFrom(D, ROUNDTABLE, BRIEFING, Anchor.END, 15).applyTo(Fixtures.smallTrip()));

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static int minutes(Trip of, Id<Event> from, Id<Event> to) {
        return (int) Duration.between(
                        of.event(from).when().endInstant().orElseThrow(),
                        of.event(to).when().startInstant().orElseThrow())
                .toMinutes();
    }

    private static TimeSpan later(Trip of, Id<Event> event, int minutes) {
        return of.event(event).when().plusMinutes(minutes);
    }

    private static int counted(Trip of, Id<Dependency> count) {
        return of.dependencies().get(count).orElseThrow().minutes();
    }

    @Test
    void countingPutsTheEventThereAndKeepsItsLength() {
        assertThat(minutes(trip, BRIEFING, ROUNDTABLE)).isEqualTo(15);
        assertThat(trip.event(ROUNDTABLE).when().duration()).contains(Duration.ofHours(2));
        assertThat(minutes(trip, ROUNDTABLE, LUNCH)).isEqualTo(20);
    }

    @Test
    void everyWayToMoveALeaderMovesWhatIsCountedFromItThroughOthersToo() {
        TimeSpan there = later(trip, BRIEFING, 40);
        List<Edit> ways = List.of(
                new MoveEvent(BRIEFING, there),
                new ShiftEvents(Set.of(BRIEFING), 40),
                new ReviseItem(new ItemRef(ItemKind.EVENT, BRIEFING), "when", there),
                new SetOwnTime(BRIEFING, there),
                new Together("", List.of(new MoveEvent(BRIEFING, there))));
        for (Edit way : ways) {
            Trip after = way.applyTo(trip);
            assertThat(after.event(ROUNDTABLE).when()).as(way.toString()).isEqualTo(later(trip, ROUNDTABLE, 40));
            assertThat(after.event(LUNCH).when()).as(way.toString()).isEqualTo(later(trip, LUNCH, 40));
            assertThat(after.dependencies()).isEqualTo(trip.dependencies());
        }
    }

    @Test
    void movedTogetherInAnyOrderTheyKeepTheirCount() {
        MoveEvent leader = new MoveEvent(BRIEFING, later(trip, BRIEFING, 30));
        MoveEvent follower = new MoveEvent(ROUNDTABLE, later(trip, ROUNDTABLE, 30));
        for (List<Edit> order : List.<List<Edit>>of(List.of(leader, follower), List.of(follower, leader))) {
            Trip after = new Together("", order).applyTo(trip);
            assertThat(after.event(ROUNDTABLE).when()).isEqualTo(later(trip, ROUNDTABLE, 30));
            assertThat(counted(after, D)).isEqualTo(15);
        }
    }

    @Test
    void dragsChangeTheMinutesAndAnOwnTimeEndsTheCount() {
        Trip dragged = new MoveEvent(ROUNDTABLE, later(trip, ROUNDTABLE, 10)).applyTo(trip);
        assertThat(counted(dragged, D)).isEqualTo(25);
        assertThat(minutes(dragged, ROUNDTABLE, LUNCH)).isEqualTo(20);
        Trip own = new SetOwnTime(ROUNDTABLE, at(WEDNESDAY, "10:00", "11:00")).applyTo(trip);
        assertThat(own.dependencies().has(D)).isFalse();
        assertThat(minutes(own, ROUNDTABLE, LUNCH)).isEqualTo(20);
        assertThat(new RemoveItem(new ItemRef(ItemKind.EVENT, BRIEFING))
                        .applyTo(trip)
                        .dependencies()
                        .has(D))
                .isFalse();
    }

    @Test
    void whatTheHostHasFixedStays() {
        Trip fixed = new FixEvent(ROUNDTABLE, true).applyTo(trip);
        Trip after = new MoveEvent(BRIEFING, later(trip, BRIEFING, 40)).applyTo(fixed);
        assertThat(after.event(ROUNDTABLE).when())
                .isEqualTo(trip.event(ROUNDTABLE).when());
        assertThat(after.event(LUNCH).when()).isEqualTo(trip.event(LUNCH).when());
        assertThat(counted(after, D)).isEqualTo(15);
    }

    @Test
    void nothingIsCountedFromItselfAndACircleThatAMergeMadeEnds() {
        assertThatThrownBy(() -> new CountFrom(Id.random(), BRIEFING, LUNCH, Anchor.END, 5).applyTo(trip))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.count-circle"));
        Trip circle = trip.with(new Dependency(Id.named("f"), BRIEFING, LUNCH, Anchor.END, 5));
        Trip after = new MoveEvent(BRIEFING, later(trip, BRIEFING, 40)).applyTo(circle);
        assertThat(after.event(LUNCH).when()).isEqualTo(later(trip, LUNCH, 40));
        assertThat(after.event(BRIEFING).when()).isEqualTo(later(trip, BRIEFING, 40));
    }

    @Test
    void withoutATimeNothingCanBeCounted() {
        Trip undated = new MoveEvent(BRIEFING, TimeSpan.on(WEDNESDAY, LIMA)).applyTo(trip);
        assertThat(undated.event(ROUNDTABLE).when())
                .isEqualTo(trip.event(ROUNDTABLE).when());
        assertThatThrownBy(() -> new CountFrom(D, LUNCH, BRIEFING, Anchor.END, 5).applyTo(undated))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.count-no-time"));
        Trip loose = new MoveEvent(LUNCH, TimeSpan.NOT_STATED).applyTo(Fixtures.smallTrip());
        Trip placed = new CountFrom(D, LUNCH, ROUNDTABLE, Anchor.START, -30).applyTo(loose);
        assertThat(placed.event(LUNCH).when().start()).contains(TimePoint.at(WEDNESDAY.atTime(10, 0), LIMA));
    }

    @Test
    void splitAndJoinedAgainTheCountGoesOnFromTheEnd() {
        Id<Event> second = Id.named("second");
        TimePoint cut = trip.event(ROUNDTABLE).when().start().orElseThrow().plusMinutes(60);
        Trip two = new SplitEvent(ROUNDTABLE, second, cut).applyTo(trip);
        assertThat(two.event(LUNCH).when()).isEqualTo(trip.event(LUNCH).when());
        assertThat(two.dependencies()
                        .get(Id.<Dependency>named("e"))
                        .orElseThrow()
                        .on())
                .isEqualTo(second);
        assertThat(new JoinEvents(List.of(ROUNDTABLE, second)).applyTo(two)).isEqualTo(trip);
        Trip meet = new MoveEvent(LUNCH, later(trip, LUNCH, -20)).applyTo(trip);
        Trip freed = new ReviseItem(new ItemRef(ItemKind.EVENT, LUNCH), "place", Optional.empty()).applyTo(meet);
        assertThat(new JoinEvents(List.of(ROUNDTABLE, LUNCH))
                        .applyTo(freed)
                        .dependencies()
                        .size())
                .as("one is not counted from itself")
                .isOne();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyMoveOfALeaderWhatCanFollowStandsWhereItIsCounted(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip any = trip;
        for (int i = 0; i < 50; i++) any = edits.next(any).applyTo(any);
        for (Event leader : any.events().stream().filter(e -> e.when().timed()).toList()) {
            Trip after = new MoveEvent(leader.id(), leader.when().plusMinutes(17)).applyTo(any);
            for (Dependency d : after.dependencies().stream()
                    .filter(d -> d.on().equals(leader.id()))
                    .toList()) {
                Event event = after.event(d.event());
                boolean first = Counts.of(after, event.id()).filter(d::equals).isPresent();
                boolean alone = after.dependencies().stream()
                                .filter(o -> o.event().equals(event.id()))
                                .count()
                        == 1;
                if (first && alone && !event.fixedByHost())
                    assertThat(Counts.holds(d, event, after.event(leader.id()))).isTrue();
            }
        }
    }
}
