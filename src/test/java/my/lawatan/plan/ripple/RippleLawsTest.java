package my.lawatan.plan.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.change.ChangeSet;
import my.lawatan.change.Diff;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Severity;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must be so on whatever day. */
class RippleLawsTest {
    private static final int DAYS = 500;

    private static final List<Case> CASES = new ArrayList<>();

    /** A day, and what is proposed for it. */
    private record Case(int seed, RandomDay day, List<Proposal> proposals) {
        Trip trip() {
            return day.trip();
        }

        String name() {
            return "day " + seed;
        }
    }

    @BeforeAll
    static void propose() {
        for (int seed = 0; seed < DAYS; seed++) {
            RandomDay day = RandomDay.of(seed, 6);
            CASES.add(new Case(
                    seed,
                    day,
                    Ripple.of(checked(day.trip()), day.delay(), () -> false).proposals()));
        }
    }

    @AfterAll
    static void forget() {
        CASES.clear();
    }

    private static Checked checked(Trip trip) {
        return Checked.of(Facts.of(trip));
    }

    private static long stops(Checked before, Trip after) {
        return before.after(after).newSince(before).stream()
                .filter(f -> f.severity() == Severity.STOP)
                .count();
    }

    @Test
    void nothingFixedIsMovedAndNothingBeginsEarlierAndTheLateEventIsAsLateAsItIs() {
        for (Case day : CASES) {
            Event late = day.trip().event(day.day().delay().event());
            for (Proposal proposal : day.proposals()) {
                Trip after = proposal.edit().applyTo(day.trip());
                for (Event event : day.trip().events().values()) {
                    Event then = after.event(event.id());
                    boolean fixed = event.fixedByHost() || event.type() == EventKind.SUMMIT;
                    if (event.id().equals(late.id()))
                        assertThat(then.when().startInstant())
                                .isEqualTo(late.when()
                                        .plusMinutes(day.day().delay().minutes())
                                        .startInstant());
                    else if (fixed) assertThat(then).as(day.name()).isEqualTo(event);
                    else
                        assertThat(then.when().startInstant().orElseThrow())
                                .as(day.name())
                                .isAfterOrEqualTo(event.when().startInstant().orElseThrow());
                }
            }
        }
    }

    @Test
    void noPlanFoundByTryingAllIsBetterAndTheChecksFindAsManyStopsAsTheProposalSays() {
        int hard = 0;
        int small = 0;
        for (Case day : CASES) {
            Proposal best = day.proposals().get(0);
            assertThat(best.proven()).isTrue();
            boolean tried = BruteForce.movable(day.trip(), day.day().delay()) <= 3;
            if (tried) small++;
            assertThat(best.cost())
                    .as(day.name())
                    .isEqualTo(tried ? BruteForce.better(day.trip(), day.day().delay(), best.cost()) : best.cost());
            assertThat(best.cost().moved()).isEqualTo(moved(best));
            assertThat(stops(checked(day.trip()), best.edit().applyTo(day.trip())))
                    .as(day.name())
                    .isEqualTo(best.cost().stops());
            if (best.cost().moved() + best.cost().shortened() + best.cost().dropped() > 1) hard++;
        }
        assertThat(hard).as("days on which more than one event gives way").isGreaterThan(50);
        assertThat(small).as("days on which all was tried").isGreaterThan(250);
    }

    private static int moved(Proposal proposal) {
        return (int) proposal.changes().stream()
                .filter(line -> line.minutes() > 0 && line.fate() != Fate.LATE)
                .count();
    }

    @Test
    void undoingAProposalRestoresAll() {
        for (Case day : CASES) {
            for (Proposal proposal : day.proposals()) {
                Trip after = proposal.edit().applyTo(day.trip());
                ChangeSet changes = new ChangeSet(Diff.between(day.trip(), after));
                assertThat(changes.inverse().applyTo(after)).isEqualTo(day.trip());
            }
        }
    }

    @Test
    void alternativesDifferInKindAndEachSparesSomething() {
        int several = 0;
        for (Case day : CASES) {
            List<Proposal> all = day.proposals();
            Set<Set<String>> kinds = new HashSet<>();
            for (Proposal proposal : all)
                assertThat(kinds.add(kind(proposal))).as(day.name()).isTrue();
            for (Proposal other : all.subList(1, all.size())) {
                assertThat(other.cost().stops())
                        .isLessThanOrEqualTo(all.get(0).cost().stops());
                assertThat(other.cost().spares(all.get(0).cost()))
                        .as(day.name())
                        .isTrue();
            }
            if (all.size() > 1) several++;
        }
        assertThat(several).as("days with a choice").isGreaterThan(50);
    }

    private static Set<String> kind(Proposal proposal) {
        return proposal.changes().stream()
                .filter(line -> line.fate() == Fate.DROPPED || line.shorter() > 0)
                .map(line -> line.fate() + " " + line.event().id())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsShownIsWhatIsMade() {
        for (Case day : CASES) {
            for (Proposal proposal : day.proposals()) {
                Trip after = proposal.edit().applyTo(day.trip());
                Set<Id<Event>> changed = day.trip().events().stream()
                        .filter(e -> !after.event(e.id()).equals(e))
                        .map(Event::id)
                        .collect(Collectors.toSet());
                assertThat(proposal.changes().stream()
                                .map(line -> line.event().id())
                                .collect(Collectors.toSet()))
                        .isEqualTo(changed);
                for (Line line : proposal.changes()) {
                    Event then = after.event(line.event().id());
                    assertThat(then.when()).isEqualTo(line.after());
                    assertThat(then.status() == EventStatus.CANCELLED).isEqualTo(line.fate() == Fate.DROPPED);
                }
            }
        }
    }

    @Test
    void pushingRightMovesTheLateEventFirstAndNothingFixed() {
        for (Case day : CASES) {
            List<Pushed> pushed =
                    Ripple.pushRight(Facts.of(day.trip()), day.day().delay());
            assertThat(pushed.get(0).event().id()).isEqualTo(day.day().delay().event());
            assertThat(pushed.subList(1, pushed.size()))
                    .noneMatch(p -> p.event().fixedByHost() || p.event().type() == EventKind.SUMMIT);
        }
    }
}
