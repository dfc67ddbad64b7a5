package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Names;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** The doors under which papers are slipped, in the order of one walk: hotel by hotel, floor by floor. */
public final class Doors {
    /**
     * Who lives behind one of them.
     *
     * @param room none for those who have no room, who come last
     * @param people by name
     */
    public record Door(Optional<Lodging> room, List<Person> people) {
        public Door {
            people = List.copyOf(people);
        }
    }

    private final Trip trip;
    private final LocalDate night;

    private Doors(Trip trip, LocalDate night) {
        this.trip = trip;
        this.night = night;
    }

    /** Those of everybody of ours on that night; who leaves on that day has the room of the night before. */
    public static List<Door> of(Trip trip, LocalDate night) {
        return new Doors(trip, night).doors();
    }

    private List<Door> doors() {
        Map<Optional<Lodging>, List<Person>> behind = new LinkedHashMap<>();
        trip.people().stream()
                .filter(person -> person.side() == Side.OURS)
                .sorted(Names.ORDER)
                .forEach(person -> behind.computeIfAbsent(room(person), room -> new ArrayList<>())
                        .add(person));
        return behind.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey, this::compare))
                .map(door -> new Door(door.getKey(), door.getValue()))
                .toList();
    }

    private Optional<Lodging> room(Person person) {
        List<Lodging> rooms = trip.lodgings().stream()
                .filter(room ->
                        room.guests().contains(person.id()) && !room.room().isEmpty())
                .sorted(Comparator.comparing(Lodging::id))
                .toList();
        return Stream.of(night, night.minusDays(1))
                .flatMap(date -> rooms.stream().filter(room -> room.nights().cover(date)))
                .findFirst();
    }

    private int compare(Optional<Lodging> one, Optional<Lodging> other) {
        if (one.isEmpty() || other.isEmpty()) return Boolean.compare(one.isEmpty(), other.isEmpty());
        return Comparator.comparing(this::hotel).thenComparing(RoomLists.FLOORS).compare(one.get(), other.get());
    }

    private String hotel(Lodging room) {
        return room.place()
                .flatMap(trip.places()::get)
                .map(place -> place.name().plain())
                .orElse("~");
    }
}
