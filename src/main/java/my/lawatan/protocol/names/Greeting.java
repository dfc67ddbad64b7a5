package my.lawatan.protocol.names;

import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** One person greeted by name at the beginning of a speech, in the words of the speech's language. */
public record Greeting(Id<Person> person, String words) {}
