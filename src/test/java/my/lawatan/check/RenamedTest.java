package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a name is another, what is read again is enough: all texts together say the same. */
class RenamedTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whatIsReadAgainIsAllThatCanBeOtherwise(int seed) {
        Random random = new Random(seed);
        Trip trip = titled(Sample.of(seed % 3 == 0 ? "peru-2024" : "exercise").latest(), random);
        Facts facts = Facts.of(trip);
        assertThat(facts.drifts().all()).isNotNull();
        for (int turn = 0; turn < 40; turn++) {
            trip = random.nextInt(8) == 0 ? placeNamed(trip, random) : personNamed(trip, random);
            facts = facts.after(trip);
            assertThat(Set.copyOf(facts.drifts().all()))
                    .as("seed %d, turn %d", seed, turn)
                    .isEqualTo(Set.copyOf(Facts.of(trip).drifts().all()));
        }
    }

    // before whose names stands what becomes a title once somebody else bears it
    private static Trip titled(Trip trip, Random random) {
        Trip titled = trip;
        for (int i = 0; i < 12; i++) {
            Event event = any(trip.events().stream(), Comparator.comparing(Event::id), random);
            Person person = any(trip.people().stream(), Comparator.comparing(Person::id), random);
            String written = "With " + (i % 2 == 0 ? "Laksamana " : "Commodore ") + Names.bare(person.name()) + ".";
            titled = revised(titled, ItemRef.to(event), "remarks", Text.en(written));
        }
        return titled;
    }

    private static Trip personNamed(Trip trip, Random random) {
        Person person = any(trip.people().stream(), Comparator.comparing(Person::id), random);
        Person other = any(trip.people().stream(), Comparator.comparing(Person::id), random);
        if (random.nextInt(4) == 0) {
            String called =
                    String.join(" ", other.name().given()) + " " + person.name().patronymic();
            return revised(trip, ItemRef.to(person), "aliases", List.of(new Alias(called, Optional.empty())));
        }
        return revised(trip, ItemRef.to(person), "name", otherwise(person.name(), other.name(), random));
    }

    private static PersonName otherwise(PersonName name, PersonName other, Random random) {
        List<String> given = new ArrayList<>(random.nextInt(3) == 0 ? other.given() : name.given());
        List<Title> titles = random.nextInt(3) == 0 ? other.titles() : name.titles();
        // a slip of the pen, or one that is mended
        if (!given.isEmpty() && random.nextInt(3) == 0) {
            String first = given.get(0);
            given.set(0, first.endsWith("h") ? first.substring(0, first.length() - 1) : first + "h");
        }
        return new PersonName(
                random.nextInt(4) == 0 ? Text.en("Commodore") : name.style(),
                random.nextInt(6) == 0 ? List.of(new Title("Laksamana", "")) : titles,
                given,
                random.nextInt(5) == 0 ? other.family() : name.family(),
                random.nextInt(5) == 0 ? other.patronymic() : name.patronymic(),
                name.order(),
                name.inScript());
    }

    private static Trip placeNamed(Trip trip, Random random) {
        Place place = any(trip.places().stream(), Comparator.comparing(Place::id), random);
        Person after = any(trip.people().stream(), Comparator.comparing(Person::id), random);
        return revised(
                trip,
                ItemRef.to(place),
                "name",
                Text.en("Hall " + String.join(" ", after.name().given())));
    }

    private static Trip revised(Trip trip, ItemRef item, String component, Object value) {
        return new ReviseItem(item, component, value).applyTo(trip);
    }

    private static <T> T any(Stream<T> all, Comparator<T> order, Random random) {
        List<T> sorted = all.sorted(order).toList();
        return sorted.get(random.nextInt(sorted.size()));
    }
}
