package my.lawatan.protocol.order;

import static my.lawatan.fixtures.Fixtures.MINISTER;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Attendance.Unit;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Order;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Trips with one crowded event, the same for the same stream: many who share a place, a date, a name, or state nothing. */
final class RandomOrders {
    private static final String[] NAMES = {"Adam", "Bala", "Chong", "Devi", "Eva", "Ñusta", "Zoila"};
    private static final String[] ECONOMIES = {"", "Chile", "Perú", "Malaysia"};
    private static final String[] LISTS = {"", "One", "Two", "List One"};

    private RandomOrders() {}

    static Trip trip(Random random) {
        List<Item> items = new ArrayList<>(Fixtures.items());
        items.removeIf(i -> i instanceof Attendance);
        for (int i = 0; i < 4; i++)
            items.add(new Organisation(
                    Id.named("o" + i), Text.en(one(NAMES, random)), Text.en(ECONOMIES[i]), false, Text.NONE));
        for (int i = 0; i < 12; i++) items.add(person(i, random));
        int many = random.nextInt(40);
        List<Id<Attendance>> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) ids.add(Id.named("a" + i));
        for (Id<Attendance> id : ids) items.add(attendance(id, ids, random));
        for (Side side : Side.values()) {
            if (random.nextBoolean())
                items.add(new Ranking(
                        Id.named("r" + side),
                        ("List " + one(LISTS, random)).strip(),
                        side,
                        "",
                        Optional.empty(),
                        "",
                        List.of(),
                        Text.NONE));
            if (random.nextBoolean()) items.add(order("event" + side, true, side, random));
            if (random.nextBoolean()) items.add(order("trip" + side, false, side, random));
        }
        if (random.nextBoolean())
            items.add(new Ranking(
                    Id.named("r"),
                    "List One",
                    Side.OURS,
                    "Gazette",
                    Optional.of(date(random)),
                    "",
                    List.of(),
                    Text.NONE));
        return Trip.of(items);
    }

    private static Item person(int i, Random random) {
        Person person = Fixtures.person(Id.named("p" + i), one(NAMES, random), "", Side.OURS);
        Optional<Integer> number = random.nextBoolean() ? Optional.of(1 + random.nextInt(4)) : Optional.empty();
        Optional<LocalDate> since = random.nextBoolean() ? Optional.of(date(random)) : Optional.empty();
        Item placed = with(person, "precedence", new Precedence(one(LISTS, random), number, since, ""));
        return with(placed, "organisation", organisation(random));
    }

    private static Optional<Id<Organisation>> organisation(Random random) {
        return random.nextBoolean() ? Optional.of(Id.named("o" + random.nextInt(4))) : Optional.empty();
    }

    private static Item attendance(Id<Attendance> id, List<Id<Attendance>> ids, Random random) {
        boolean body = random.nextInt(5) == 0;
        Optional<Id<Person>> person = body || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(random.nextInt(12) == 0 ? MINISTER : Id.named("p" + random.nextInt(12)));
        Optional<Integer> number =
                person.isEmpty() || random.nextBoolean() ? Optional.of(1 + random.nextInt(9)) : Optional.empty();
        boolean byHand = random.nextInt(4) == 0;
        return new Attendance(
                id,
                ROUNDTABLE,
                body ? Unit.ORGANISATION : Unit.PERSON,
                person,
                organisation(random),
                number,
                one(AttendanceRole.values(), random),
                one(AttendanceStatus.values(), random),
                random.nextBoolean() ? Side.OURS : one(Side.values(), random),
                byHand ? rank(ids, random) : "",
                Text.NONE,
                byHand && random.nextBoolean() ? "As asked" : "");
    }

    private static String rank(List<Id<Attendance>> ids, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "b";
            case 1 -> "after somebody";
            case 2 -> new HandPlace(true, Id.named("nobody")).rank();
            default -> new HandPlace(random.nextBoolean(), ids.get(random.nextInt(ids.size()))).rank();
        };
    }

    private static Order order(String name, boolean event, Side side, Random random) {
        return new Order(
                Id.named(name),
                event ? Optional.of(ROUNDTABLE) : Optional.empty(),
                side,
                one(Order.Rule.values(), random),
                Optional.empty(),
                Text.NONE);
    }

    static List<Attendance> attendances(Trip trip) {
        return new ArrayList<>(trip.attendances().stream()
                .filter(a -> a.event().equals(ROUNDTABLE))
                .toList());
    }

    private static LocalDate date(Random random) {
        return LocalDate.of(2020, 1, 1).plusYears(random.nextInt(3));
    }

    private static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    private static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
