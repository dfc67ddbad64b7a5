package my.lawatan.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetPreparation;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Draws;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.ToTheRoundtable;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Need;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Side;
import my.lawatan.trip.Support;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Edits of what the rules on rooms, needs, texts, days and settings read. */
final class RuleEdits extends Draws {
    RuleEdits(Random random) {
        super(random);
    }

    Optional<Edit> draw(Trip trip) {
        return switch (random.nextInt(26)) {
            case 0 ->
                revise(
                        trip.places(),
                        "hours",
                        List.of(new Opening(Set.of(), Optional.empty(), LocalTime.of(random.nextInt(24), 0), hour())));
            case 1 -> revise(trip.places(), "capacity", Optional.of(1 + random.nextInt(4)));
            case 2 -> revise(trip.places(), "coordinates", Optional.of(new Coordinates(-12, -77)));
            case 3 -> revise(trip.events(), "press", PressAccess.values()[random.nextInt(5)]);
            case 4, 5, 6 -> any(trip.events()).map(e -> new CreateItem(line(e)));
            case 7 ->
                random.nextBoolean()
                        ? any(trip.instructions()).map(i -> new RemoveItem(ItemRef.to(i)))
                        : any(trip.events())
                                .map(e -> new CreateItem(Attendance.of(
                                        id(),
                                        e.id(),
                                        Fixtures.MINISTER,
                                        AttendanceRole.PARTICIPANT,
                                        AttendanceStatus.DECLINED,
                                        Side.OURS)));
            case 8 -> any(trip.events()).map(e -> new CreateItem(gift(e)));
            case 9 ->
                any(trip.gifts())
                        .flatMap(g -> revise(g, "event", any(trip.events()).map(Event::id)));
            case 10 ->
                any(trip.events())
                        .map(e -> random.nextBoolean()
                                ? new CreateItem(claim(e))
                                : new SetPreparation(new Preparation(
                                        id(),
                                        e.id(),
                                        Requirement.GIFT,
                                        Need.NEEDED,
                                        any(trip.people()).map(Person::id),
                                        Optional.empty(),
                                        Text.NONE)));
            case 11 -> any(trip.places()).map(p -> new CreateItem(advance(p)));
            case 12, 13 -> any(trip.people()).map(p -> new CreateItem(availability(p)));
            case 14 -> any(trip.people()).map(p -> new CreateItem(room(p)));
            case 15 ->
                revise(trip.events(), "purpose", Text.en(random.nextInt(3) > 0 ? "APEC: each country speaks" : "Talk"));
            case 16, 17 -> any(trip.events()).flatMap(e -> revise(e, "when", day()));
            case 18 ->
                random.nextInt(3) == 0
                        ? revise(trip.events(), "place", Optional.empty())
                        : any(trip.places()).flatMap(p -> revise(trip.events(), "place", Optional.of(p.id())));
            case 19 ->
                any(trip.events())
                        .flatMap(e -> any(trip.people()).flatMap(p -> revise(e, "officer", Optional.of(p.id()))));
            case 20 -> revise(trip.legs(), "mode", LegMode.AIRCRAFT);
            case 21 -> revise(trip.legs(), "loadedBefore", Optional.of(random.nextInt(30)));
            case 22 -> any(trip.rulings()).map(r -> new RemoveItem(ItemRef.to(r)));
            case 23 -> any(trip.events()).map(RuleEdits::guard);
            case 24 -> random.nextBoolean() ? Optional.of(inOneRoom()) : leak(trip);
            default -> ruling(trip);
        };
    }

    private static Edit guard(Event event) {
        ItemRef it = ItemRef.to(event);
        return new Together(
                "edit.fix-finding",
                List.of(
                        new ReviseItem(it, "type", EventKind.CEREMONY),
                        new ReviseItem(it, "purpose", Text.en("Guard of honour"))));
    }

    // others first, the principal after them
    private Edit inOneRoom() {
        Id<Event> others = id();
        LocalDate day = Fixtures.WEDNESDAY.plusDays(random.nextInt(3));
        return new Together(
                "edit.fix-finding",
                List.of(
                        new CreateItem(
                                Fixtures.event(others, "Others", Fixtures.at(day, "09:00", "10:00"), Fixtures.TERRACE)),
                        new CreateItem(Attendance.of(
                                id(),
                                others,
                                Fixtures.MINISTER,
                                AttendanceRole.PARTICIPANT,
                                AttendanceStatus.DECLINED,
                                Side.OURS)),
                        new CreateItem(withPress(Fixtures.event(
                                id(), "Principal", Fixtures.at(day, "10:10", "11:00"), Fixtures.TERRACE)))));
    }

    private static Event withPress(Event event) {
        return (Event) event.kind().component("press").with(event, PressAccess.POOL);
    }

    // drivers are told where the principal sleeps
    private Optional<Edit> leak(Trip trip) {
        return any(trip.events()).flatMap(event -> trip.settings()
                .principal()
                .flatMap(trip.people()::get)
                .map(person -> new Together(
                        "edit.fix-finding",
                        List.of(
                                new CreateItem(room(person)),
                                new CreateItem(new Instruction(
                                        id(),
                                        event.id(),
                                        Instruction.Anchor.START,
                                        -10,
                                        Text.en("Car 2"),
                                        Text.en("To suite 1201")))))));
    }

    private LocalTime hour() {
        return LocalTime.of(random.nextInt(24), 0);
    }

    // long days, so that nobody can eat, pray or sleep
    private TimeSpan day() {
        LocalDate day = Fixtures.WEDNESDAY.plusDays(random.nextInt(3));
        return random.nextBoolean()
                ? TimeSpan.exact(day.atTime(4, 0), day.atTime(23, 30), Fixtures.LIMA)
                : TimeSpan.exact(day.atTime(10, 0), day.atTime(10 + random.nextInt(3), 30), Fixtures.LIMA);
    }

    private Instruction line(Event event) {
        List<String> texts = List.of(
                "Sweep of the room",
                "To suite 1201",
                "Flags of both countries",
                "Each country has a chair",
                "On 14 November",
                "Wait on Monday 14 Nov");
        List<String> readers = List.of("Press pool", "Car 2", "Staff");
        return new Instruction(
                id(),
                event.id(),
                Instruction.Anchor.START,
                -(1 + random.nextInt(239)),
                Text.en(readers.get(random.nextInt(readers.size()))),
                Text.en(texts.get(random.nextInt(texts.size()))));
    }

    private Gift gift(Event event) {
        return new Gift(
                id(),
                random.nextInt(3) > 0 ? Gift.Direction.IN : Gift.Direction.OUT,
                Text.en("Bowl"),
                Optional.of(event.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Gift.State.values()[random.nextInt(5)],
                Optional.empty(),
                "",
                Text.NONE);
    }

    private Claim claim(Event event) {
        return new Claim(
                id(),
                new Support(ItemRef.to(event), "when", event.when()),
                random.nextBoolean() ? Claim.Basis.DISPUTED : Claim.Basis.INFERRED,
                Optional.empty(),
                "",
                "",
                Text.en("The host says otherwise"),
                Text.en("The only Wednesday"),
                Optional.empty());
    }

    private Advance advance(Place place) {
        return ToTheRoundtable.walked(id(), place.id(), Optional.of(random.nextInt(30)));
    }

    private Availability availability(Person person) {
        TimeSpan when = random.nextInt(3) == 0
                ? TimeSpan.on(Fixtures.WEDNESDAY, Fixtures.LIMA)
                : TimeSpan.from(TimePoint.at(Fixtures.WEDNESDAY.atTime(random.nextInt(24), 0), Fixtures.LIMA));
        return new Availability(id(), person.id(), when, Availability.Presence.values()[random.nextInt(2)], Text.NONE);
    }

    private Lodging room(Person person) {
        return new Lodging(
                id(),
                Optional.of(Fixtures.HOTEL),
                "1201",
                "12",
                List.of(person.id()),
                new Nights(Optional.empty(), Optional.empty()),
                Text.NONE,
                "",
                Text.NONE);
    }

    private Optional<Edit> ruling(Trip trip) {
        Rule rule = Checks.all().get(random.nextInt(Checks.all().size()));
        if (random.nextInt(6) == 0 || rule.numbers().isEmpty())
            return set(
                    trip, new Ruling(Ruling.idOf(rule.name(), ""), rule.name(), "", Optional.empty(), true, Text.NONE));
        Quantity number = rule.numbers().get(random.nextInt(rule.numbers().size()));
        int value = number.least() + random.nextInt(number.most() - number.least() + 1);
        return set(
                trip,
                new Ruling(
                        Ruling.idOf(rule.name(), number.name()),
                        rule.name(),
                        number.name(),
                        Optional.of(value),
                        false,
                        Text.NONE));
    }

    private static Optional<Edit> set(Trip trip, Ruling ruling) {
        return trip.rulings().get(ruling.id()).isPresent()
                ? Optional.of(new RemoveItem(ItemRef.to(ruling)))
                : Optional.of(new CreateItem(ruling));
    }
}
