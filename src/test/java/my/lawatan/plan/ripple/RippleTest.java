package my.lawatan.plan.ripple;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.GUEST;
import static my.lawatan.fixtures.Fixtures.HALL;
import static my.lawatan.fixtures.Fixtures.LIMA;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.MINISTER;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.TERRACE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static my.lawatan.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.edit.CountFrom;
import my.lawatan.edit.Edit;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.ripple.Line.Fate;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leeway;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** Days that an officer would recognise. */
class RippleTest {
    private final Messages messages = new Messages(Language.EN);

    // briefing 09:00–09:45, roundtable 10:30–12:30 with minister and guest, luncheon 12:45–14:00 with the minister
    private final Trip trip = Fixtures.smallTrip();

    private static Ripple ripple(Trip trip, Id<Event> event, int minutes) {
        return Ripple.of(Checked.of(Facts.of(trip)), new Delay(event, minutes), () -> false);
    }

    private static Proposal best(Trip trip, Id<Event> event, int minutes) {
        return ripple(trip, event, minutes).proposals().get(0);
    }

    private static Trip after(Trip trip, Id<Event> event, int minutes) {
        return best(trip, event, minutes).edit().applyTo(trip);
    }

    private static Trip plus(Trip trip, Item... items) {
        return trip.with(List.of(items), List.of());
    }

    private static Trip revised(Trip trip, Item item, String component, Object value) {
        return new ReviseItem(ItemRef.to(item), component, value).applyTo(trip);
    }

    private String said(Reason reason) {
        return messages.text(reason.key(), reason.arguments().toArray());
    }

    private List<String> lines(Proposal proposal) {
        return Stream.concat(proposal.changes().stream(), proposal.kept().stream())
                .map(line -> line.event().title().plain() + " "
                        + line.after().start().orElseThrow().local().toLocalTime() + ": "
                        + String.join(
                                "; ", line.reasons().stream().map(this::said).toList()))
                .toList();
    }

    private static LocalTime starts(Trip trip, Id<Event> event) {
        return trip.event(event).when().start().orElseThrow().local().toLocalTime();
    }

    private static Event meal(Id<Event> id, String title, TimeSpan when) {
        Event event = Fixtures.event(id, title, when, TERRACE);
        return (Event) my.lawatan.trip.ItemKind.EVENT.component("type").with(event, EventKind.MEAL);
    }

    @Test
    void aBufferTakesUpWhatItCanAndTheProposalSaysHowMuchRemains() {
        Proposal best = best(trip, ROUNDTABLE, 10);
        assertThat(best.cost()).isEqualTo(new Cost(0, 0, 0, 0, 0, 0));
        assertThat(said(best.title())).isEqualTo("Nothing else moves");
        assertThat(lines(best))
                .containsExactly("Roundtable 10:40: 10 min late", "Luncheon 12:45: kept: 5 min remain before it");
    }

    @Test
    void whatComesAfterBeginsAsMuchLaterAsItMustAndTheProposalSaysForWhom() {
        Proposal best = best(trip, ROUNDTABLE, 55);
        assertThat(lines(best))
                .containsExactly(
                        "Roundtable 11:25: 55 min late", "Luncheon 13:25: Mei Ling Tan is at “Roundtable” until 13:25");
        assertThat(best.cost()).isEqualTo(new Cost(0, 0, 0, 0, 1, 40));
        assertThat(best.proven()).isTrue();
        assertThat(best.breaks()).isEmpty();
    }

    @Test
    void whatTheHostFixesStaysAndTheOtherIsShortened() {
        Trip fixed = new FixEvent(LUNCH, true).applyTo(trip);
        Proposal best = best(fixed, ROUNDTABLE, 30);
        assertThat(starts(best.edit().applyTo(fixed), LUNCH)).isEqualTo("12:45");
        assertThat(lines(best))
                .containsExactly(
                        "Roundtable 11:00: 30 min late; 15 min shorter, so that “Luncheon” can follow",
                        "Luncheon 12:45: kept at 12:45 because fixed by host");
        assertThat(said(best.title())).isEqualTo("Shorten “Roundtable”");
    }

    @Test
    void whereNothingHelpsTheProposalMovesAsLittleAsItCanAndSaysWhatBreaks() {
        Trip fixed = new FixEvent(LUNCH, true).applyTo(trip);
        Proposal best = best(fixed, ROUNDTABLE, 150);
        assertThat(best.cost().stops()).isEqualTo(1);
        assertThat(best.breaks()).extracting(Finding::rule).containsExactly("person-double-booked");
        assertThat(best.all(Fate.MOVED)).isEmpty();
    }

    @Test
    void aLateEventOfTheHostMovesAndTheProposalSaysThatTheHostMustAgree() {
        Trip fixed = new FixEvent(ROUNDTABLE, true).applyTo(trip);
        Proposal best = best(fixed, ROUNDTABLE, 55);
        assertThat(best.notes())
                .extracting(this::said)
                .containsExactly("“Roundtable” is fixed by the host, who must agree.");
        assertThat(starts(best.edit().applyTo(fixed), ROUNDTABLE)).isEqualTo("11:25");
    }

    @Test
    void anOfficersWordGoesBeforeWhatIsUsual() {
        Leeway live = new Leeway(Id.named("leeway"), LUNCH, Optional.empty(), false, true, Text.en("Broadcast live."));
        Proposal best = best(plus(trip, live), ROUNDTABLE, 30);
        assertThat(lines(best)).contains("Luncheon 12:45: kept at 12:45: Broadcast live.");
        Leeway needed = new Leeway(Id.named("all"), ROUNDTABLE, Optional.of(120), false, false, Text.NONE);
        assertThat(best(plus(trip, live, needed), ROUNDTABLE, 30).cost().stops())
                .as("neither moves and neither is shortened")
                .isEqualTo(1);
        Leeway droppable = new Leeway(Id.named("leeway"), LUNCH, Optional.of(75), true, false, Text.NONE);
        Proposal dropped =
                best(plus(trip, meal(LUNCH, "Luncheon", at(WEDNESDAY, "12:45", "14:00")), droppable), ROUNDTABLE, 180);
        assertThat(said(dropped.title())).isEqualTo("Call off “Luncheon”");
    }

    @Test
    void aMealThatWouldBeginTooLateIsShownAsBroken() {
        Trip fixed = plus(trip, meal(LUNCH, "Luncheon", at(WEDNESDAY, "12:45", "14:00")));
        Proposal best = best(fixed, ROUNDTABLE, 170);
        assertThat(best.cost().breaks()).isEqualTo(1);
        assertThat(best.notes())
                .extracting(this::said)
                .anyMatch(said -> said.contains("later than such an event is held"));
    }

    @Test
    void alternativesShortenOrCallOff() {
        Event call = new Event(
                BRIEFING,
                Text.en("Call"),
                EventKind.PRIVATE,
                at(WEDNESDAY, "14:00", "14:30"),
                Optional.empty(),
                trip.event(LUNCH).status(),
                false,
                Set.of(),
                Text.NONE,
                Text.NONE,
                trip.event(LUNCH).press(),
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                Optional.empty(),
                trip.event(LUNCH).interpreter(),
                trip.event(LUNCH).expected(),
                Text.NONE);
        Trip day = plus(
                trip,
                meal(LUNCH, "Luncheon", at(WEDNESDAY, "12:45", "14:00")),
                call,
                Fixtures.attends(MINISTER, BRIEFING));
        List<Proposal> all = ripple(day, ROUNDTABLE, 35).proposals();
        assertThat(all)
                .extracting(p -> said(p.title()))
                .containsExactly("2 events move", "Shorten “Roundtable”", "Call off “Call”");
    }

    @Test
    void aWayBetweenTwoPlacesIsLeftTimeAndTheProposalSaysWhichAndHowLong() {
        Trip apart = plus(
                trip,
                Place.named(TERRACE, Text.en("Terrace"), Optional.empty()),
                leg("way", ROUNDTABLE, LUNCH, TimeSpan.NOT_STATED, List.of(), 15));
        Proposal best = best(apart, ROUNDTABLE, 40);
        assertThat(lines(best)).contains("Luncheon 13:25: starts 40 min later because the way from Hall takes 15");
    }

    private static Leg leg(
            String id, Id<Event> from, Id<Event> to, TimeSpan when, List<Id<Vehicle>> cars, int minutes) {
        return new Leg(
                Id.named(id),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.empty(),
                Optional.empty(),
                LegMode.CAR,
                Optional.of(minutes),
                when,
                Optional.empty(),
                cars,
                Text.NONE,
                List.of());
    }

    @Test
    void waysAndPlansBMoveWithTheirEventsAndACarIsNotDrivenTwice() {
        Vehicle car = Vehicle.of(Id.named("car"), Text.en("Car 1"));
        Trip driven = plus(
                trip,
                car,
                leg("to", null, LUNCH, at(WEDNESDAY, "12:30", "12:45"), List.of(car.id()), 15),
                leg("back", BRIEFING, null, at(WEDNESDAY, "13:00", "13:30"), List.of(car.id()), 30));
        Trip after = after(driven, ROUNDTABLE, 55);
        Leg to = (Leg) after.get(ItemRef.to(driven.legs().get(Id.named("to")).orElseThrow()));
        assertThat(starts(after, LUNCH))
                .as("the car comes back at half past one")
                .isEqualTo("13:45");
        assertThat(to.when()).isEqualTo(at(WEDNESDAY, "13:30", "13:45"));
    }

    @Test
    void whatIsCountedFollowsAndWhatIsPushedFurtherIsCountedByOtherMinutes() {
        Trip counted = new CountFrom(Id.named("count"), LUNCH, ROUNDTABLE, Anchor.START, 135).applyTo(trip);
        Proposal follows = best(counted, ROUNDTABLE, 30);
        assertThat(lines(follows)).contains("Luncheon 13:15: counted from “Roundtable”");
        Trip after = follows.edit().applyTo(counted);
        assertThat(Counts.of(after, LUNCH).orElseThrow().minutes()).isEqualTo(135);
        Trip fixed = new FixEvent(LUNCH, true).applyTo(counted);
        assertThat(starts(after(fixed, ROUNDTABLE, 10), LUNCH))
                .as("the host's does not follow")
                .isEqualTo("12:45");
        Trip opens = revised(
                counted,
                counted.places().get(TERRACE).orElseThrow(),
                "hours",
                List.of(
                        new Opening(Set.of(), Optional.empty(), LocalTime.of(12, 0), LocalTime.of(14, 0)),
                        new Opening(Set.of(), Optional.empty(), LocalTime.of(15, 0), LocalTime.of(18, 0))));
        Trip late = after(opens, ROUNDTABLE, 30);
        assertThat(starts(late, LUNCH)).isEqualTo("15:00");
        assertThat(Counts.of(late, LUNCH).orElseThrow().minutes()).isEqualTo(240);
        assertThat(Checked.of(Facts.of(late)).all()).noneMatch(f -> f.rule().equals("count-broken"));
    }

    @Test
    void nobodyIsExpectedWhenTheyAreAway() {
        Availability away = new Availability(
                Id.named("away"), MINISTER, at(WEDNESDAY, "14:15", "16:00"), Availability.Presence.AWAY, Text.NONE);
        Proposal best = best(plus(trip, away), ROUNDTABLE, 55);
        assertThat(lines(best))
                .anyMatch(line -> line.startsWith("Luncheon 16:00") && line.contains("somebody is away"));
    }

    @Test
    void whatIsCountedInACircleIsExplained() {
        Trip circle = plus(
                trip,
                new Dependency(Id.named("a"), LUNCH, ROUNDTABLE, Anchor.END, 15),
                new Dependency(Id.named("b"), ROUNDTABLE, LUNCH, Anchor.START, -135));
        Ripple ripple = ripple(circle, ROUNDTABLE, 20);
        assertThat(ripple.proposals()).isEmpty();
        assertThat(said(ripple.why().orElseThrow())).contains("“Luncheon”").contains("“Roundtable”");
        assertThat(Ripple.pushRight(Facts.of(circle), ripple.delay())).isEmpty();
    }

    @Test
    void whatHasNoTimeCannotBeLateAndNothingIsLateByNothing() {
        Trip undated = trip.with(trip.event(LUNCH).with(TimeSpan.on(WEDNESDAY, LIMA)));
        assertThat(ripple(undated, LUNCH, 20).why().map(this::said).orElseThrow())
                .contains("no time");
        for (int minutes : new int[] {0, -5, Delay.MOST + 1, Integer.MIN_VALUE})
            assertThatThrownBy(() -> new Delay(LUNCH, minutes)).isInstanceOf(Refused.class);
    }

    @Test
    void tenThousandEventsOfOnePersonAreNoHang() {
        List<Item> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Id<Event> id = Id.named("many/" + i);
            java.time.LocalDateTime start = WEDNESDAY.atTime(8, 0).plusMinutes(i / 12);
            many.add(Fixtures.event(id, "Event " + i, TimeSpan.exact(start, start.plusMinutes(1), LIMA), HALL));
            many.add(Fixtures.attends(GUEST, id));
        }
        Trip crowded = trip.with(many, List.of());
        long before = System.nanoTime();
        Proposal best = best(crowded, ROUNDTABLE, 30);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
        assertThat(best.proven()).isFalse();
        assertThat(best.notes()).extracting(this::said).anyMatch(said -> said.contains("more are within reach"));
    }

    @Test
    void whoeverCancelsGetsThePlainestPlan() {
        Ripple ripple = Ripple.of(Checked.of(Facts.of(trip)), new Delay(ROUNDTABLE, 55), () -> true);
        assertThat(ripple.proposals().get(0).proven()).isFalse();
        assertThat(starts(ripple.proposals().get(0).edit().applyTo(trip), LUNCH))
                .isEqualTo("13:25");
    }

    @Test
    void theArrivalOfTheExerciseTakesItsMotorcadeAlongAndEatsTheBuffers() {
        Trip exercise = Sample.of("exercise").latest();
        Id<Event> arrival = named(exercise, "Arrival in Lima");
        Proposal best = best(exercise, arrival, 55);
        assertThat(lines(best))
                .contains(
                        "Arrival in Lima 16:25: 55 min late",
                        "Motorcade to hotel 17:25: counted from “Arrival in Lima”")
                .anyMatch(line -> line.startsWith("Call with the capital 18:30: kept: 20 min remain"));
        assertThat(best.cost()).isEqualTo(new Cost(0, 0, 0, 0, 1, 55));
        assertThat(best.breaks()).extracting(Finding::severity).doesNotContain(my.lawatan.check.Severity.STOP);
        Leg flight = best.edit().applyTo(exercise).legs().stream()
                .filter(leg -> leg.to().equals(Optional.of(arrival)) && leg.mode() == LegMode.AIRCRAFT)
                .findFirst()
                .orElseThrow();
        assertThat(flight.when().end().orElseThrow().local())
                .isEqualTo(LocalDate.of(2024, 11, 12).atTime(16, 5));
        assertThat(ripple(exercise, arrival, 120).proposals())
                .extracting(p -> said(p.title()))
                .containsExactly(
                        "2 events move", "Shorten “Call with the capital”", "Call off “Call with the capital”");
    }

    private static Id<Event> named(Trip trip, String title) {
        return trip.events().stream()
                .filter(e -> e.title().plain().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyEditOfAProposalCanBeReadFromALine() {
        Edit edit = best(trip, ROUNDTABLE, 55).edit();
        assertThat(my.lawatan.json.EditJson.read(my.lawatan.json.EditJson.write(edit)))
                .isEqualTo(edit);
    }
}
