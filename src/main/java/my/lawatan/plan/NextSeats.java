package my.lawatan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.Together;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;

/**
 * People onto the seats of an event whose names are awaited, as one edit. Each takes a seat of their own organisation if there is one, else
 * the lowest number that is nobody's in particular, else the lowest; the seats keep their numbers.
 *
 * @param edit none if nobody finds a seat
 * @param seated how many find one
 * @param already how many are on the list, and need none
 * @param without how many are left over
 */
public record NextSeats(Optional<Edit> edit, int seated, int already, int without) {
    /** These people, in their order. */
    public static NextSeats of(Facts facts, Id<Event> event, List<Id<Person>> people) {
        List<Attendance> list = facts.attendancesAt(event);
        List<Attendance> free = new ArrayList<>(list.stream()
                .filter(a -> a.awaitsName() && Facts.counts(a))
                .sorted(Attendance.BY_NUMBER)
                .toList());
        Set<Id<Person>> there = new HashSet<>();
        list.forEach(a -> a.person().ifPresent(there::add));
        List<Edit> edits = new ArrayList<>();
        int already = 0;
        int without = 0;
        for (Id<Person> person : people) {
            if (!there.add(person)) already++;
            else if (free.isEmpty()) without++;
            else edits.add(new NameSeat(take(free, organisation(facts, person)).id(), person));
        }
        return new NextSeats(one(edits), edits.size(), already, without);
    }

    private static Optional<Id<Organisation>> organisation(Facts facts, Id<Person> person) {
        return facts.trip().people().get(person).flatMap(Person::organisation);
    }

    private static Attendance take(List<Attendance> free, Optional<Id<Organisation>> organisation) {
        Attendance seat = free.stream()
                .filter(a -> organisation.isPresent() && a.organisation().equals(organisation))
                .findFirst()
                .or(() -> free.stream().filter(a -> a.organisation().isEmpty()).findFirst())
                .orElse(free.get(0));
        free.remove(seat);
        return seat;
    }

    private static Optional<Edit> one(List<Edit> edits) {
        if (edits.isEmpty()) return Optional.empty();
        return Optional.of(edits.size() == 1 ? edits.get(0) : new Together("edit.seats-named", edits));
    }
}
