package my.lawatan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import my.lawatan.check.Checks;
import my.lawatan.check.Drive;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Kerb;
import my.lawatan.check.Motorcade;
import my.lawatan.edit.Edit;
import my.lawatan.edit.LeaveSeat;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SeatInCar;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ride.Position;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** Who sits where on which way, in the motorcades of the exercise. */
class MotorcadeTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private static final Leg TO_ROUNDTABLE = (Leg) item(ItemKind.LEG, "leg-office-roundtable");
    private static final Leg TO_LUNCH = (Leg) item(ItemKind.LEG, "leg-convention-hotel-thu");
    private final AtomicLong drawn = new AtomicLong();
    private final Supplier<UUID> ids = () -> new UUID(7, drawn.incrementAndGet());

    private static Item item(ItemKind kind, String key) {
        return EXERCISE.get(new ItemRef(kind, Id.<Item>named("exercise/" + kind.word() + "/" + key)));
    }

    private static Id<Person> person(String key) {
        return ((Person) item(ItemKind.PERSON, key)).id();
    }

    private static Id<Vehicle> car(int number) {
        return ((Vehicle) item(ItemKind.VEHICLE, "car-" + number)).id();
    }

    private static Motorcade on(Trip trip, Leg leg) {
        return Motorcade.on(Facts.of(trip), leg);
    }

    private static Ride seat(Trip trip, Leg leg, String who) {
        List<Ride> seats = on(trip, leg).of(person(who));
        assertThat(seats).as(who).hasSize(1);
        return seats.get(0);
    }

    private Ride wanted(Optional<Leg> leg, String who, int car, Position position) {
        return new Ride(
                new Id<>(ids.get()), car(car), leg.map(Leg::id), Optional.of(person(who)), Text.NONE, position, "", "");
    }

    private static List<String> found(Trip trip, String rule) {
        Messages messages = new Messages(Language.EN);
        return Checks.all(trip).stream()
                .filter(f -> f.rule().equals(rule))
                .map((Finding f) -> messages.text(f.key(), f.arguments().toArray()))
                .toList();
    }

    @Test
    void aWayThatSaysNothingOfItsOwnGoesByTheStandingSeats() {
        Motorcade motorcade = on(EXERCISE, TO_ROUNDTABLE);
        assertThat(motorcade.own()).isFalse();
        assertThat(motorcade.cars()).hasSize(8);
        assertThat(motorcade.cars().get(1).at(Position.REAR_RIGHT).flatMap(Ride::person))
                .contains(person("rahim"));
        assertThat(motorcade.cars().get(0).free()).contains(2);
        assertThat(motorcade.cars().get(2).byPosition()).isFalse();
        assertThat(Drive.loadedBy(EXERCISE, TO_ROUNDTABLE)
                        .orElseThrow()
                        .start()
                        .orElseThrow()
                        .local())
                .hasToString("2024-11-13T09:40");
    }

    @Test
    void whatIsChangedForOneWayIsChangedForThatWayOnly() {
        Trip changed =
                new SeatInCar(wanted(Optional.of(TO_ROUNDTABLE), "hafiz", 2, Position.REAR_LEFT)).applyTo(EXERCISE);
        assertThat(on(changed, TO_ROUNDTABLE).own()).isTrue();
        assertThat(seat(changed, TO_ROUNDTABLE, "hafiz").vehicle()).isEqualTo(car(2));
        assertThat(seat(changed, TO_ROUNDTABLE, "hafiz").position()).isEqualTo(Position.REAR_LEFT);
        // everybody else sits as before, and she who sat there still sits in that car
        assertThat(seat(changed, TO_ROUNDTABLE, "nurhayati").vehicle()).isEqualTo(car(2));
        assertThat(seat(changed, TO_ROUNDTABLE, "nurhayati").position()).isEqualTo(Position.NOT_STATED);
        assertThat(on(changed, TO_ROUNDTABLE).seated())
                .isEqualTo(on(EXERCISE, TO_ROUNDTABLE).seated());
        assertThat(seat(changed, TO_LUNCH, "hafiz").vehicle()).isEqualTo(car(6));
        assertThat(seat(changed, TO_LUNCH, "nurhayati").position()).isEqualTo(Position.REAR_LEFT);
    }

    @Test
    void twoChangePlacesAndTheSeatsKeepWhoTheyAre() {
        Ride hafiz = seat(EXERCISE, TO_ROUNDTABLE, "hafiz");
        Ride moved = new Ride(
                hafiz.id(), car(2), Optional.empty(), hafiz.person(), Text.NONE, Position.REAR_LEFT, "", hafiz.rank());
        Trip changed = new SeatInCar(moved).applyTo(EXERCISE);
        assertThat(seat(changed, TO_LUNCH, "hafiz").id()).isEqualTo(hafiz.id());
        assertThat(seat(changed, TO_LUNCH, "hafiz").vehicle()).isEqualTo(car(2));
        assertThat(seat(changed, TO_LUNCH, "nurhayati").vehicle()).isEqualTo(car(6));
        assertThat(seat(changed, TO_LUNCH, "nurhayati").position()).isEqualTo(Position.REAR_RIGHT);
        // the way that has seats of its own keeps them
        Leg own = (Leg) item(ItemKind.LEG, "leg-closing-wrap-up");
        assertThat(on(changed, own)).isEqualTo(on(EXERCISE, own));
        assertThat(changed.rides().size()).isEqualTo(EXERCISE.rides().size());
    }

    @Test
    void aSeatOfOneWayIsTakenAwayThereAndTheLastOneIsNot() {
        Ride standing = seat(EXERCISE, TO_ROUNDTABLE, "farid");
        Trip without = new LeaveSeat(Optional.of(TO_ROUNDTABLE.id()), standing.id()).applyTo(EXERCISE);
        assertThat(on(without, TO_ROUNDTABLE).of(person("farid"))).isEmpty();
        assertThat(seat(without, TO_LUNCH, "farid")).isEqualTo(standing);
        assertThat(found(without, "seat-missing"))
                .anyMatch(text -> text.contains("Roundtable") && text.endsWith("Farid bin Zulkifli."));

        Trip alone = Fixtures.smallTrip()
                .with(Vehicle.of(Id.named("car"), Text.en("Car")))
                .with(leg("way"))
                .with(ride("only", Optional.empty()));
        Edit last = new LeaveSeat(Optional.of(Id.named("way")), Id.named("only"));
        assertThatThrownBy(() -> last.applyTo(alone)).isInstanceOf(Refused.class);
        assertThat(new LeaveSeat(Optional.empty(), Id.named("only"))
                        .applyTo(alone)
                        .rides()
                        .size())
                .isZero();
        assertThatThrownBy(() -> new LeaveSeat(Optional.empty(), Id.named("none")).applyTo(alone))
                .isInstanceOf(Refused.class);
    }

    private static Leg leg(String name) {
        Leg leg = (Leg) ItemKind.LEG.component("vehicles").with(TO_ROUNDTABLE, List.of(Id.<Vehicle>named("car")));
        return new Leg(
                Id.named(name),
                Optional.of(Fixtures.BRIEFING),
                Optional.of(Fixtures.ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                leg.mode(),
                Optional.of(20),
                leg.when(),
                Optional.of(10),
                leg.vehicles(),
                Text.NONE,
                List.of());
    }

    private static Ride ride(String name, Optional<Id<Leg>> leg) {
        return new Ride(
                Id.named(name),
                Id.named("car"),
                leg,
                Optional.of(Fixtures.MINISTER),
                Text.NONE,
                Position.NOT_STATED,
                "",
                "");
    }

    @Test
    void whoSitsTwiceOnAWayIsFoundAndSoAreTooManyInACar() {
        Trip one = Fixtures.smallTrip()
                .with(Vehicle.of(Id.named("car"), Text.en("Car 2")))
                .with(leg("way"))
                .with(ride("first", Optional.empty()));
        assertThat(found(one, "seat-twice")).isEmpty();
        Trip twice = one.with(ride("second", Optional.empty()));
        assertThat(found(twice, "seat-twice")).singleElement().asString().endsWith(": in Car 2 and in Car 2.");
        // a seat of the way itself goes before both
        assertThat(found(twice.with(ride("third", Optional.of(Id.named("way")))), "seat-twice"))
                .isEmpty();
        Trip small =
                new ReviseItem(new ItemRef(ItemKind.VEHICLE, Id.named("car")), "seats", Optional.of(1)).applyTo(twice);
        assertThat(found(small, "vehicle-over-seats"))
                .containsExactly("Car 2 has 1 seat, and 2 are to sit in it on the way to “Roundtable”.");
        assertThat(found(one, "vehicle-over-seats")).isEmpty();
    }

    @Test
    void whoSitsOnTwoWaysAtOnceIsFoundUnlessItIsOneCarThatDrivesBoth() {
        Trip both = Fixtures.smallTrip()
                .with(Vehicle.of(Id.named("car"), Text.en("Car 2")))
                .with(Vehicle.of(Id.named("bus"), Text.en("Bus")))
                .with(leg("way"))
                .with(ride("first", Optional.empty()));
        Leg sameCar = (Leg) ItemKind.LEG.component("loadedBefore").with(leg("other"), Optional.empty());
        assertThat(found(both.with(sameCar), "seat-twice")).isEmpty();
        assertThat(found(both.with(sameCar), "vehicle-double-booked")).hasSize(1);
        Leg bus = (Leg) ItemKind.LEG.component("vehicles").with(sameCar, List.of(Id.<Vehicle>named("bus")));
        Ride inBus = (Ride) ItemKind.RIDE
                .component("vehicle")
                .with(ride("second", Optional.of(Id.named("other"))), Id.<Vehicle>named("bus"));
        assertThat(found(both.with(bus).with(inBus), "seat-twice"))
                .singleElement()
                .asString()
                .contains("has a seat on two ways at the same time");
    }

    @Test
    void oneGetsOutOnTheSideOnWhichTrafficKeeps() {
        assertThat(Kerb.on(Facts.of(EXERCISE), Optional.of(TO_ROUNDTABLE))).isEqualTo(Kerb.RIGHT);
        assertThat(Kerb.RIGHT.honour()).isEqualTo(Position.REAR_RIGHT);
        Leg flight = (Leg) item(ItemKind.LEG, "leg-flight-in");
        assertThat(Kerb.on(Facts.of(EXERCISE), Optional.of(flight))).isEqualTo(Kerb.LEFT);
        assertThat(Kerb.LEFT.honour()).isEqualTo(Position.REAR_LEFT);
        assertThat(Kerb.LEFT.beside()).isEqualTo(Position.REAR_RIGHT);
    }

    @Test
    void aProposalGivesThePrincipalTheSeatOfHonourAndEverybodyElseTheNextOne() {
        Facts facts = Facts.of(EXERCISE);
        Motorcade motorcade = on(EXERCISE, TO_ROUNDTABLE);
        List<Id<Person>> inOrder = List.of(
                person("rahim"), person("mei"), person("hafiz"), person("roslan"), person("rosli"), person("farid"));
        SeatProposal proposal = SeatProposal.of(facts, motorcade, inOrder, Set.of(person("rosli")), ids);
        assertThat(proposal.without()).isEmpty();
        assertThat(proposal.places()).extracting(SeatProposal.Place::why).startsWith(SeatProposal.Why.HONOUR);
        Trip seated = proposal.edit().applyTo(EXERCISE);
        assertThat(seat(seated, TO_ROUNDTABLE, "rahim").position()).isEqualTo(Position.REAR_RIGHT);
        assertThat(seat(seated, TO_ROUNDTABLE, "rosli").position()).isEqualTo(Position.FRONT);
        assertThat(seat(seated, TO_ROUNDTABLE, "rosli").vehicle()).isEqualTo(car(2));
        assertThat(seat(seated, TO_ROUNDTABLE, "mei").vehicle()).isEqualTo(car(2));
        // car 1 is the police's: the next car is car 3, whose seats have no places
        assertThat(seat(seated, TO_ROUNDTABLE, "hafiz").vehicle()).isEqualTo(car(3));
        assertThat(on(seated, TO_ROUNDTABLE).seated())
                .as("those who ride along have a seat still")
                .containsAll(inOrder)
                .containsAll(motorcade.seated());
        assertThat(on(seated, TO_ROUNDTABLE).rides())
                .filteredOn(ride -> ride.person().isEmpty())
                .hasSize(2);
        assertThat(on(seated, TO_LUNCH)).isEqualTo(on(EXERCISE, TO_LUNCH));
    }

    @Test
    void whoRidesAlongKeepsTheirSeatUnlessItIsGivenAwayAndThenGetsTheNextOneLeft() {
        Motorcade motorcade = on(EXERCISE, TO_ROUNDTABLE);
        SeatProposal proposal = SeatProposal.of(Facts.of(EXERCISE), motorcade, List.of(person("rahim")), Set.of(), ids);
        Set<Ride> now = Set.copyOf(motorcade.rides());
        assertThat(proposal.places())
                .filteredOn(place -> place.why() == SeatProposal.Why.ALONG)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.number()).isZero());
        Motorcade proposed = on(proposal.edit().applyTo(EXERCISE), TO_ROUNDTABLE);
        assertThat(proposed.seated()).containsExactlyInAnyOrderElementsOf(motorcade.seated());
        for (Ride ride : proposed.rides())
            assertThat(now)
                    .filteredOn(before -> before.person().equals(ride.person())
                            && before.vehicle().equals(ride.vehicle()))
                    .as("%s stays in the car", ride.person())
                    .isNotEmpty();
        SeatProposal others = SeatProposal.of(
                Facts.of(EXERCISE),
                motorcade,
                List.of(person("rahim"), person("roslan"), person("rosli")),
                Set.of(),
                ids);
        Trip pushed = others.edit().applyTo(EXERCISE);
        assertThat(seat(pushed, TO_ROUNDTABLE, "roslan").vehicle()).isEqualTo(car(2));
        assertThat(on(pushed, TO_ROUNDTABLE).seated()).containsExactlyInAnyOrderElementsOf(motorcade.seated());
        assertThat(on(pushed, TO_ROUNDTABLE).rides()).extracting(Ride::id).doesNotHaveDuplicates();
        assertThat(on(pushed, TO_ROUNDTABLE).cars()).isNotEmpty().allMatch(one -> one.over() == 0);
    }

    @Test
    void aProposalSaysForWhomNoSeatIsLeft() {
        Leg spouse = (Leg) item(ItemKind.LEG, "leg-museum");
        List<Id<Person>> many =
                List.of(person("salmah"), person("zaleha"), person("faridah"), person("noraini"), person("hajar"));
        SeatProposal proposal = SeatProposal.of(Facts.of(EXERCISE), on(EXERCISE, spouse), many, Set.of(), ids);
        assertThat(proposal.without()).containsExactly(person("hajar"));
        assertThat(proposal.edit().rides())
                .extracting(Ride::position)
                .containsExactly(Position.REAR_RIGHT, Position.REAR_LEFT, Position.FRONT, Position.REAR_MIDDLE);
    }
}
