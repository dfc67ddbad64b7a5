package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** People by their names alone. */
final class People {
    private People() {}

    static Person malay(String style, List<String> titles, String given, String patronymic) {
        return person(style, titles, List.of(given), List.of(), patronymic, NameOrder.GIVEN_PATRONYMIC);
    }

    static Person peruvian(String style, String given, String... family) {
        return person(
                style,
                List.of(),
                List.of(given.split(" ")),
                Arrays.asList(family),
                "",
                NameOrder.GIVEN_PATERNAL_MATERNAL);
    }

    static Person chinese(String style, String family, String given) {
        return person(style, List.of(), List.of(given.split(" ")), List.of(family), "", NameOrder.FAMILY_GIVEN);
    }

    static Person western(String style, String given, String family) {
        return person(style, List.of(), List.of(given.split(" ")), List.of(family), "", NameOrder.GIVEN_FAMILY);
    }

    static Person printed(List<String> titles, String name) {
        return person("", titles, List.of(name.split(" ")), List.of(), "", NameOrder.AS_PRINTED);
    }

    static Person person(
            String style,
            List<String> titles,
            List<String> given,
            List<String> family,
            String patronymic,
            NameOrder order) {
        PersonName name = new PersonName(
                Text.en(style),
                titles.stream().map(t -> new Title(t, "")).toList(),
                given,
                family,
                patronymic,
                order,
                "");
        Person like = Fixtures.smallTrip().person(Fixtures.GUEST);
        String key = given + "/" + family + "/" + patronymic;
        Person named = with(like, "name", name);
        Person plain = with(with(named, "forms", NameForms.BUILT), "aliases", List.of());
        return (Person) my.lawatan.trip.Records.create(Person.class, renamed(plain, Id.named(key)));
    }

    private static Object[] renamed(Person person, Id<Person> id) {
        Object[] values = my.lawatan.trip.Records.values(person);
        values[0] = id;
        return values;
    }

    static Person with(Person person, String component, Object value) {
        return (Person) ItemKind.PERSON.component(component).with(person, value);
    }

    static Person alias(Person person, String... aliases) {
        List<Alias> all = new ArrayList<>();
        for (String alias : aliases) all.add(new Alias(alias, Optional.empty()));
        return with(person, "aliases", all);
    }

    /** A trip of these people and nobody else. */
    static Trip trip(Person... people) {
        Trip trip = Trip.empty(
                (TripSettings) ItemKind.SETTINGS.component("principal").with(Fixtures.settings(), Optional.empty()));
        for (Person one : people) trip = trip.with(one);
        return trip;
    }

    static ItemRef ref(Person person) {
        return ItemRef.to(person);
    }
}
