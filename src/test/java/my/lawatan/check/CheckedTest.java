package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.TakeBackWaiver;
import my.lawatan.edit.WaiveFinding;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedTest {
    static final Instant TUESDAY = Instant.parse("2024-11-12T14:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-11-13T21:00:00Z");
    private static final Id<Waiver> WAIVER = Id.named("waiver");

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    // now and then the terrace is in a house of its own
    private static Trip spread(int seed) {
        Trip trip = Fixtures.smallTrip();
        return seed % 2 == 0 ? trip : trip.with(Fixtures.place(Fixtures.TERRACE, "Terrace", Optional.empty()));
    }

    private static Trip next(PlanningEdits edits, Trip trip) {
        while (true) {
            try {
                return edits.next(trip).applyTo(trip);
            } catch (Refused refused) {
                // such as a last day before the first: drawn again
            }
        }
    }

    @Test
    void aLongListThatComesInIsCheckedAsTheWholeTripIs() {
        Trip trip = Sample.of("exercise").latest();
        Checked before = Checked.of(Facts.of(trip, TUESDAY));
        Trip after = trip;
        for (int i = 0; i < 2 * trip.size(); i++)
            after = after.with(Fixtures.person(Id.named("in a long list " + i), "Invented", "No" + i, Side.OURS));
        Checked followed = before.after(after);
        assertThat(followed.all())
                .isEqualTo(Checked.of(Facts.of(after, TUESDAY)).all());
        assertThat(followed.after(trip).all()).isEqualTo(before.all());
        assertThat(followed.facts().asOf()).contains(TUESDAY);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fullAndIncrementalChecksAlwaysAgree(int seed) {
        PlanningEdits edits = new PlanningEdits(seed);
        Trip trip = seed % 6 == 0 ? Sample.of("exercise").latest() : spread(seed);
        Instant now = TUESDAY;
        Checked checked = Checked.of(Facts.of(trip, now));
        Random random = new Random(seed);
        for (int turn = 0; turn < 80; turn++) {
            // now and then several edits at once, as a merge brings them
            for (int i = 0; i <= (turn % 7 == 0 ? 4 : 0); i++) trip = next(edits, trip);
            checked = checked.after(trip);
            if (random.nextInt(8) == 0) {
                now = now.plus(Duration.ofMinutes(random.nextInt(600)));
                checked = checked.at(now);
            }
            Checked fresh = Checked.of(Facts.of(trip, now));
            assertSame(turn, checked.all(), fresh.all());
            assertSame(turn, checked.open(), fresh.open());
            assertSame(
                    turn,
                    List.copyOf(checked.waived().keySet()),
                    List.copyOf(fresh.waived().keySet()));
            if (turn % 8 > 0) continue;
            for (Event event : trip.events().values())
                assertSame(turn, checked.open(event.id()), Checks.open(fresh.facts(), event.id()));
        }
    }

    private static void assertSame(int turn, List<Finding> kept, List<Finding> fresh) {
        if (kept.equals(fresh)) return;
        List<Finding> extra = new ArrayList<>(kept);
        extra.removeAll(fresh);
        List<Finding> missing = new ArrayList<>(fresh);
        missing.removeAll(kept);
        List<Finding> twice = new ArrayList<>(kept.size() > fresh.size() ? kept : fresh);
        (kept.size() > fresh.size() ? fresh : kept).forEach(twice::remove);
        throw new AssertionError("turn " + turn + ": kept too long " + extra + ", not found " + missing
                + ", oftener in one of them " + twice);
    }

    @Test
    void whoeverHelpsTheSameIsFoundInTheSameOrder() throws InterruptedException {
        Trip trip = Sample.of("exercise").latest();
        List<Finding> alone = Checked.of(Facts.of(trip, TUESDAY)).all();
        assertThat(alone).isNotEmpty();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Checked together = Checked.of(Facts.of(trip, TUESDAY), help -> {
                Thread thread = new Thread(help);
                threads.add(thread);
                thread.start();
            });
            assertThat(together.all()).isEqualTo(alone);
        }
        for (Thread thread : threads) thread.join();
        assertThat(Checked.of(Facts.of(trip, TUESDAY), Runnable::run).all())
                .as("all of it by the helper")
                .isEqualTo(alone);
    }

    @Test
    void theRandomEditsBringAboutEveryRule() {
        Set<String> found = new TreeSet<>();
        for (int seed = 0; seed < 24; seed++) {
            PlanningEdits edits = new PlanningEdits(seed);
            Trip trip = spread(seed);
            for (int turn = 0; turn < 150; turn++) {
                trip = next(edits, trip);
                if (turn % 5 == 0) Checks.all(Facts.of(trip, WEDNESDAY)).forEach(f -> found.add(f.rule()));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(Checks.rules());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoFindingsAreTheSameAndEachIsFoundFromAllItsEventsAndLegs(int seed) {
        PlanningEdits edits = new PlanningEdits(seed);
        Trip trip = Fixtures.smallTrip();
        for (int turn = 0; turn < 60; turn++) trip = next(edits, trip);
        Facts facts = Facts.of(trip, TUESDAY);
        Set<String> identities = new HashSet<>();
        for (Finding finding : Checks.all(facts)) {
            assertThat(identities.add(finding.identity()))
                    .as(finding.toString())
                    .isTrue();
            for (ItemRef item : finding.items())
                switch (item.kind()) {
                    case EVENT ->
                        assertThat(Checks.of(facts, new Id<>(item.id().value())))
                                .contains(finding);
                    case LEG ->
                        assertThat(
                                        Checks.all().stream()
                                                .flatMap(r -> r
                                                        .about(
                                                                facts,
                                                                facts.trip()
                                                                        .legs()
                                                                        .get(item.id())
                                                                        .orElseThrow())
                                                        .stream()))
                                .contains(finding);
                    default -> {
                        // looked up by the events it is about
                    }
                }
        }
    }

    private static Trip waived(Trip trip, Finding finding, Optional<java.time.LocalDate> until) {
        return new WaiveFinding(WAIVER, finding.identity(), finding.basis(), "The host knows", until).applyTo(trip);
    }

    private static Finding only(Trip trip, String rule) {
        return Checks.all(trip).stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWaivedFindingIsNotOpenUntilItsWordIsTakenBack() {
        Trip trip = Fixtures.smallTrip();
        Finding seats = only(trip, "names-awaited");
        Checked checked = Checked.of(Facts.of(trip, TUESDAY));
        Checked waived = checked.after(waived(trip, seats, Optional.empty()));
        assertThat(waived.all()).isEqualTo(checked.all());
        assertThat(waived.open()).doesNotContain(seats).hasSize(checked.open().size() - 1);
        assertThat(waived.waived().get(seats).reason()).isEqualTo("The host knows");
        assertThat(waived.open(Fixtures.ROUNDTABLE)).doesNotContain(seats);
        Checked back =
                waived.after(new TakeBackWaiver(WAIVER).applyTo(waived.facts().trip()));
        assertThat(back.open()).isEqualTo(checked.open());
    }

    @Test
    void aWaivedFindingComesBackWhenWhatItRestsOnChanges() {
        Trip trip = Fixtures.smallTrip();
        Trip waived = waived(trip, only(trip, "names-awaited"), Optional.empty());
        Trip renamed =
                new ReviseItem(ItemRef.to(trip.event(Fixtures.LUNCH)), "title", Text.en("Lunch")).applyTo(waived);
        assertThat(Checked.of(Facts.of(renamed)).waived())
                .as("nothing that it rests on")
                .hasSize(1);
        Trip named = new my.lawatan.edit.NameSeat(Id.named("fixture/seat/1"), Fixtures.MINISTER).applyTo(waived);
        assertThat(Checked.of(Facts.of(named)).waived())
                .as("two seats await a name, not three")
                .isEmpty();
        assertThat(Checked.of(Facts.of(named)).open()).anyMatch(f -> f.rule().equals("names-awaited"));
    }

    @Test
    void aWaiverHoldsUntilTheEndOfItsLastDayAtTheHost() {
        Trip trip = Fixtures.smallTrip();
        Trip waived = waived(trip, only(trip, "names-awaited"), Optional.of(Fixtures.WEDNESDAY));
        Checked evening = Checked.of(Facts.of(waived, Instant.parse("2024-11-14T04:59:00Z")));
        assertThat(evening.waived()).hasSize(1);
        assertThat(evening.at(Instant.parse("2024-11-14T05:00:00Z")).waived()).isEmpty();
        assertThat(Checked.of(Facts.of(waived)).waived()).as("nobody asks when").hasSize(1);
    }

    @Test
    void theBasisOfAFindingWithVeryLongWordsIsAShortLine() {
        Finding finding = new Finding(
                "outside-trip",
                Severity.WARN,
                List.of(ItemRef.to(Fixtures.smallTrip().event(Fixtures.LUNCH))),
                "check.outside-trip",
                List.of("x".repeat(5000), 1));
        assertThat(finding.basis()).startsWith("check.outside-trip").hasSizeLessThan(200);
        Trip waived = waived(Fixtures.smallTrip(), finding, Optional.empty());
        assertThat(waived.waivers().size()).isEqualTo(1);
    }
}
