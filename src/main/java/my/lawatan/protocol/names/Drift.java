package my.lawatan.protocol.names;

import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/**
 * A place in a text where a person's name is written otherwise than the person's record.
 *
 * @param person whose name it is
 * @param from where it begins, in UTF-16 units
 * @param to after its last unit
 * @param found what is written
 * @param proper what the record would have there, as long or as short as what is written
 */
public record Drift(Id<Person> person, int from, int to, String found, String proper) {}
