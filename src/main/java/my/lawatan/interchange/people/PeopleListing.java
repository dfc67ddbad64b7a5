package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.interchange.table.Listing;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** People with all that the trip says of them, in columns that an import understands. */
public final class PeopleListing {
    private PeopleListing() {}

    /** The columns in which anything is to be said of these; the whole name and the id are always among them. */
    public static List<Column> columns(Trip trip, List<Person> people) {
        return columns(new PersonCell(trip), people);
    }

    private static List<Column> columns(PersonCell cells, List<Person> people) {
        List<Column> all = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            if (field == PersonField.UNUSED) continue;
            Stream<Optional<Language>> languages = field.translated()
                    ? Stream.concat(
                            Stream.of(Optional.<Language>empty()),
                            Stream.of(Language.MS, Language.ES, Language.ZH).map(Optional::of))
                    : Stream.of(Optional.empty());
            languages
                    .map(language -> new Column(field, language))
                    .filter(column -> people.stream()
                            .anyMatch(person -> !cells.of(person, column).isEmpty()))
                    .forEach(all::add);
        }
        return all;
    }

    /** A cell for each column. */
    public static List<String> cells(Trip trip, Person person, List<Column> columns) {
        PersonCell cells = new PersonCell(trip);
        return columns.stream().map(column -> cells.of(person, column)).toList();
    }

    /** These people as a list, in their order. */
    public static Listing of(Trip trip, List<Person> people, String title, Messages messages) {
        return of(new PersonCell(trip), people, title, messages);
    }

    /** The guests of an event as a list, with what they do there and whether they come. */
    public static Listing at(Trip trip, Id<Event> event, List<Person> people, String title, Messages messages) {
        return of(new PersonCell(trip, Optional.of(event)), people, title, messages);
    }

    private static Listing of(PersonCell cells, List<Person> people, String title, Messages messages) {
        List<Column> columns = columns(cells, people);
        return new Listing(
                title,
                columns.stream().map(column -> column.heading(messages)).toList(),
                people.stream()
                        .map(person -> columns.stream()
                                .map(column -> cells.of(person, column))
                                .toList())
                        .toList());
    }

    /** Everybody, our side first, each side by its own order of precedence. */
    public static List<Person> everybody(Trip trip) {
        return trip.people().stream()
                .sorted(Comparator.comparing(Person::side)
                        .thenComparing(person -> person.precedence().number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Names.ORDER))
                .toList();
    }
}
