package my.lawatan.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Finds the person that somebody names on the command line or in a file. */
final class PersonNames {
    private static final int MOST_NAMED = 8;
    private static final Naming<Person> NAMES = new Naming<>(person -> Names.list(person, Language.EN), Fold::matches);

    private PersonNames() {}

    /**
     * The person with that id; else the one who is called so, with or without titles, or the only one in whose name all these words
     * stand.
     *
     * @throws Stop if there is none, or there are several, naming some of them
     */
    static Id<Person> find(Trip trip, String name) {
        List<Person> all = trip.people().stream().toList();
        List<Person> meant = NAMES.meant(all, name);
        if (meant.isEmpty()) throw new Stop("cli.error.no-person", name, named(all, PersonNames::called));
        if (meant.size() == 1) return meant.get(0).id();
        // without titles one of them may be called just so
        List<Person> bare = meant.stream()
                .filter(person -> Fold.fold(Names.bare(person.name())).equals(Fold.fold(name.strip())))
                .toList();
        if (bare.size() == 1) return bare.get(0).id();
        String some = named(meant, person -> person.id() + " “" + called(person) + "”");
        throw new Stop("cli.error.several-people", name, meant.size(), some);
    }

    private static String called(Person person) {
        return Names.list(person, Language.EN);
    }

    private static String named(List<Person> people, Function<Person, String> call) {
        String names = people.stream().limit(MOST_NAMED).map(call).sorted().collect(Collectors.joining(", "));
        return names + (people.size() > MOST_NAMED ? ", …" : "");
    }
}
