package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;

/** All people of one bare name. */
final class Namesakes {
    private static final int TELL_THAT_THERE_ARE_MORE = 2;

    private final BareName name;
    private final List<Person> people = new ArrayList<>(1);
    private final List<Manner> manners = new ArrayList<>(1);
    private final Function<PersonName, Manner> manner;
    /** Made when a text may mean one of them; made twice if two threads ask at once. */
    private volatile List<Bearer> bearers;

    /** @param manner what stands before a name: the same one for two before which the same stands */
    Namesakes(BareName name, Function<PersonName, Manner> manner) {
        this.name = name;
        this.manner = manner;
    }

    /** @param manner what stands before the name of that person */
    void add(Person person, Manner manner) {
        people.add(person);
        for (int i = 0; i < manners.size(); i++) if (manners.get(i) == manner) return;
        manners.add(manner);
    }

    boolean areSeveral() {
        return people.size() > 1;
    }

    BareName name() {
        return name;
    }

    /** Whether the record of one of them allows these honorifics before the name. */
    boolean allow(List<Honorific> before) {
        if (before.isEmpty()) return true;
        for (int i = 0; i < manners.size(); i++) if (manners.get(i).allows(before)) return true;
        return false;
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
                some.add(new Bearer(person, name, manner.apply(person.name())));
        return List.copyOf(some);
    }
}
