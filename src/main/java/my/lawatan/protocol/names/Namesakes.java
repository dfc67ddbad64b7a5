package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** All people of one bare name. */
final class Namesakes {
    private static final int TELL_THAT_THERE_ARE_MORE = 2;

    private final BareName name;
    private final List<Person> people = new ArrayList<>(1);
    private final Function<String, List<String>> keys;
    /** Made when a text may mean one of them; made twice if two threads ask at once. */
    private volatile List<Bearer> bearers;

    /** @param keys the keys of the words of a text */
    Namesakes(BareName name, Function<String, List<String>> keys) {
        this.name = name;
        this.keys = keys;
    }

    void add(Person person) {
        people.add(person);
    }

    boolean areSeveral() {
        return people.size() > 1;
    }

    BareName name() {
        return name;
    }

    /** Them; of those who are written alike in all ways two stand for all: where there are two it is nobody's drift. */
    List<Bearer> bearers() {
        List<Bearer> made = bearers;
        if (made == null) bearers = made = make();
        return made;
    }

    /** One of them who has aliases: such people are told apart. */
    Bearer bearer(Id<Person> id) {
        return bearers().stream()
                .filter(bearer -> bearer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Bearer> make() {
        Map<Object, Integer> alike = new HashMap<>();
        List<Bearer> some = new ArrayList<>(people.size());
        for (Person person :
                people.stream().sorted(Comparator.comparing(Person::id)).toList())
            if (people.size() == 1 || alike.merge(Bearer.likeness(person), 1, Integer::sum) <= TELL_THAT_THERE_ARE_MORE)
                some.add(new Bearer(person, name, keys));
        return List.copyOf(some);
    }
}
