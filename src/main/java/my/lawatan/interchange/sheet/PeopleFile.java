package my.lawatan.interchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import my.lawatan.interchange.csv.SeparatedList;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.table.Listing;
import my.lawatan.interchange.vcf.VcfList;
import my.lawatan.interchange.xlsx.XlsxList;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * People as a file.
 *
 * @param cut how many texts were too long for the format, and end there
 */
public record PeopleFile(byte[] file, int people, int cut) {
    /** All that the trip says of these people. */
    public static PeopleFile of(ListFormat format, Trip trip, List<Person> people, String title, Messages messages) {
        if (format == ListFormat.VCF) return new PeopleFile(VcfList.of(trip, people), people.size(), 0);
        return of(format, PeopleListing.of(trip, people, title, messages));
    }

    /** The guests of an event, our side first; in a table with what they do there and whether they come. */
    public static PeopleFile ofGuests(ListFormat format, Trip trip, Id<Event> event, String title, Messages messages) {
        List<Person> people = at(trip, event);
        if (format == ListFormat.VCF) return of(format, trip, people, title, messages);
        return of(format, PeopleListing.at(trip, event, people, title, messages));
    }

    /** A list as it is; not for cards, which know people and no lists. */
    public static PeopleFile of(ListFormat format, Listing list) {
        if (format == ListFormat.CSV)
            return new PeopleFile(SeparatedList.of(list), list.rows().size(), 0);
        XlsxList book = XlsxList.of(list);
        return new PeopleFile(book.file(), list.rows().size(), book.cut());
    }

    /** Those who are on the list of that event, our side first. */
    public static List<Person> at(Trip trip, Id<Event> event) {
        Set<Id<Person>> there = new HashSet<>();
        trip.attendances().stream()
                .filter(attendance -> attendance.event().equals(event))
                .forEach(attendance -> attendance.person().ifPresent(there::add));
        return PeopleListing.everybody(trip).stream()
                .filter(person -> there.contains(person.id()))
                .toList();
    }
}
