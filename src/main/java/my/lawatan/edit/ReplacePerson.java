package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Puts somebody in another's place everywhere: on the lists of events, and with that on their chairs; in cars and rooms; as whoever answers for
 * an event, owes a brief, a preparation or a host form, carries a gift or is to be handed a pass; beside whoever must sit beside them. What
 * is a person's own stays with them: name, rank and diet, gifts from or to them, forms about them, whom they must not sit beside, what is past,
 * and the copies of papers they hold. Where the successor has a place already it is not doubled, and a numbered seat that is left awaits a
 * name.
 *
 * @param person who goes; never the principal of the trip
 * @param by who comes
 * @param from only what is still to come then: events that have not begun, and rooms, ways and briefs of that time; everything if none
 */
public record ReplacePerson(Id<Person> person, Id<Person> by, Optional<TimePoint> from) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        require(trip, person);
        require(trip, by);
        if (person.equals(by)) throw new Refused("refused.replace-self", Titles.of(trip.person(person), trip));
        if (trip.settings().principal().filter(person::equals).isPresent())
            throw new Refused("refused.replace-principal", Titles.of(trip.person(person), trip));
        return new Replacing(trip, person, by, from).trip();
    }

    private static void require(Trip trip, Id<Person> id) {
        trip.get(new ItemRef(ItemKind.PERSON, id));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                from.isPresent() ? "edit.replace-person-from" : "edit.replace-person",
                Titles.of(before.person(person), before),
                Titles.of(before.person(by), before),
                from.map(TimePoint::date).map(Object::toString).orElse(""));
    }
}
