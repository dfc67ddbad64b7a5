package my.lawatan.ui.lookup;

import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;

/**
 * One of the people found.
 *
 * @param arrived whether they are ticked as arrived at the event at hand
 */
record LookupRow(Id<Person> person, String name, String work, Optional<Jpeg> face, String initials, boolean arrived) {}
