package my.lawatan.ui.programme;

import static my.lawatan.fixtures.Fixtures.LIMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** An invented visit of any size, the same in every run. */
final class LargeVisit {
    private static final int PEOPLE = 400;
    private static final int PLACES = 100;
    private static final int AT_EACH = 5;

    private LargeVisit() {}

    static Trip of(int events, int days) {
        Random random = new Random(events);
        List<Item> items = new ArrayList<>();
        for (Item item : Fixtures.items())
            if (item instanceof my.lawatan.trip.TripSettings || item instanceof my.lawatan.trip.Track) items.add(item);
        for (int i = 0; i < PEOPLE; i++) items.add(Fixtures.person(person(i), "Person", "Number " + i, Side.OURS));
        items.add(Fixtures.person(Fixtures.MINISTER, "Mei Ling", "Tan", Side.OURS));
        for (int i = 0; i < PLACES; i++) items.add(Fixtures.place(place(i), "Room " + i, Optional.empty()));
        for (int i = 0; i < events; i++) {
            Id<Event> id = Id.named("large/event/" + i);
            items.add(Fixtures.event(id, "Meeting number " + i, when(random, days), place(random.nextInt(PLACES))));
            int first = random.nextInt(PEOPLE);
            for (int p = 0; p < AT_EACH; p++) items.add(Fixtures.attends(person((first + p * 7) % PEOPLE), id));
        }
        return Trip.of(items);
    }

    private static TimeSpan when(Random random, int days) {
        var start = Fixtures.WEDNESDAY
                .minusDays(1)
                .plusDays(random.nextInt(days))
                .atTime(7 + random.nextInt(14), random.nextInt(12) * 5);
        return TimeSpan.exact(start, start.plusMinutes(15 + random.nextInt(12) * 10), LIMA);
    }

    private static Id<Person> person(int number) {
        return Id.named("large/person/" + number);
    }

    private static Id<Place> place(int number) {
        return Id.named("large/place/" + number);
    }
}
