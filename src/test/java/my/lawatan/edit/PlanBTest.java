package my.lawatan.edit;

import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanBTest {
    private final Trip trip = Fixtures.smallTrip();

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    private static Alternative rain(String name, Id<Event> event, TimeSpan when, Optional<Id<Place>> place) {
        return new Alternative(
                Id.named(name),
                event,
                Text.en("Rain"),
                Alternative.Reason.WET_WEATHER,
                Text.en("Inside"),
                when,
                place,
                Text.en("Raincoat"),
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                Text.NONE,
                false);
    }

    @Test
    void planBExchangesExactlyWhatItStates() {
        Trip with = new AddAlternative(
                        rain("b", ROUNDTABLE, at(WEDNESDAY, "11:00", "12:00"), Optional.of(Fixtures.TERRACE)))
                .applyTo(trip);
        Trip after = new SwapPlan("rain", Set.of()).applyTo(with);
        Event now = after.event(ROUNDTABLE);
        assertThat(now.title()).isEqualTo(Text.en("Inside"));
        assertThat(now.when()).isEqualTo(at(WEDNESDAY, "11:00", "12:00"));
        assertThat(now.place()).contains(Fixtures.TERRACE);
        assertThat(now.attire()).isEqualTo(Text.en("Raincoat"));
        assertThat(now.remarks()).isEqualTo(trip.event(ROUNDTABLE).remarks());
        assertThat(now.tracks()).isEqualTo(trip.event(ROUNDTABLE).tracks());
        Alternative kept = after.alternatives().get(Id.<Alternative>named("b")).orElseThrow();
        assertThat(kept.inForce()).isTrue();
        assertThat(kept.when()).isEqualTo(trip.event(ROUNDTABLE).when());
        assertThat(new SwapPlan("Rain", Set.of()).applyTo(after)).isEqualTo(with);
    }

    @Test
    void allOfOneNameGoTogetherAndTheLabelSaysHowMany() {
        Trip exercise = Sample.of("exercise").latest();
        SwapPlan swap = new SwapPlan("Pelan cuaca hujan", Set.of());
        Trip after = swap.applyTo(exercise);
        assertThat(after.alternatives().stream())
                .isNotEmpty()
                .allMatch(Alternative::inForce)
                .hasSize(2);
        assertThat(swap.label(exercise).key()).isEqualTo("edit.swap-plans");
        assertThat(swap.label(exercise).arguments()).contains("wet-weather plan", "2");
        assertThat(swap.label(after).key()).isEqualTo("edit.plans-back");
        assertThat(swap.applyTo(after)).isEqualTo(exercise);
    }

    @Test
    void anotherPlanOfTheSameEventWaitsForPlanA() {
        Trip two = new AddAlternative(rain("x", LUNCH, TimeSpan.NOT_STATED, Optional.empty()))
                .applyTo(new AddAlternative(rain("y", LUNCH, TimeSpan.NOT_STATED, Optional.empty())).applyTo(trip));
        Trip one = SwapPlan.of(Set.of(Id.named("x"))).applyTo(two);
        assertThatThrownBy(() -> SwapPlan.of(Set.of(Id.named("y"))).applyTo(one))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.plan-other"));
        Trip other = SwapPlan.of(Set.of(Id.named("x"), Id.named("y"))).applyTo(one);
        assertThat(other.alternatives()
                        .get(Id.<Alternative>named("y"))
                        .orElseThrow()
                        .inForce())
                .isTrue();
        assertThatThrownBy(() -> new SwapPlan("Snow", Set.of()).applyTo(two)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappedTwiceEverythingIsAsItWas(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip any = Fixtures.smallTrip();
        for (int i = 0; i < 60; i++) any = edits.next(any).applyTo(any);
        for (Alternative one : any.alternatives().stream().toList()) {
            // counts that do not hold stay as they are, and what follows then is another law
            Trip free = any.with(
                    List.of(), any.dependencies().stream().map(ItemRef::to).collect(Collectors.toList()));
            SwapPlan swap = SwapPlan.of(Set.of(one.id()));
            Trip there;
            try {
                there = swap.applyTo(free);
            } catch (Refused refused) {
                continue;
            }
            Trip back = swap.applyTo(there);
            assertThat(back.event(one.event())).isEqualTo(free.event(one.event()));
            // from then on exactly
            assertThat(swap.applyTo(swap.applyTo(there))).isEqualTo(there);
            Alternative now = back.alternatives().get(one.id()).orElseThrow();
            assertThat(now.inForce()).isEqualTo(one.inForce());
        }
    }

    @Test
    void whatIsCountedFollowsPlanBAndComesBack() {
        Trip with = new AddAlternative(rain("b", ROUNDTABLE, at(WEDNESDAY, "11:00", "12:00"), Optional.empty()))
                .applyTo(new CountFrom(
                                Id.<Dependency>named("d"),
                                LUNCH,
                                ROUNDTABLE,
                                my.lawatan.trip.Instruction.Anchor.END,
                                20)
                        .applyTo(trip));
        SwapPlan swap = SwapPlan.of(Set.of(Id.named("b")));
        Trip after = swap.applyTo(with);
        assertThat(after.event(LUNCH).when().start().orElseThrow().local()).isEqualTo(WEDNESDAY.atTime(12, 20));
        assertThat(swap.applyTo(after)).isEqualTo(with);
        assertThat(LIMA)
                .isEqualTo(after.event(LUNCH).when().start().orElseThrow().zone());
    }
}
