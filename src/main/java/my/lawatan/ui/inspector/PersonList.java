package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;

/**
 * A list that belongs to the selected person, each element in a line of its own. A line stays as long as there is an element in its place,
 * so that what is being typed there is not lost when another line changes.
 *
 * @param <E> an element
 * @param <L> a line
 */
final class PersonList<E, L> {
    private final Commit commit;
    private final Messages messages;
    private final Function<Person, List<E>> read;
    private final BiFunction<Person, List<E>, Edit> write;
    private final Function<Place, L> line;
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<L>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Person person;

    /** The element at one place of the list, whichever that is by now. */
    final class Place {
        private final Fields<Person> fields = new Fields<>(commit, messages);
        private final int at;
        private final L shown;

        private Place(int at) {
            this.at = at;
            this.shown = line.apply(this);
        }

        /** A field of the line.
         *
         * @param with the element with what is typed; none if the element is to go */
        FieldModel<Person> field(Function<E, String> text, BiFunction<E, String, Optional<E>> with) {
            return fields.field(
                    p -> text.apply(read.apply(p).get(at)),
                    (p, typed) -> revise(p, all -> with.apply(all.get(at), typed)
                            .ifPresentOrElse(element -> all.set(at, element), () -> all.remove(at))));
        }

        boolean first() {
            return at == 0;
        }

        /** Before the one that is before it. */
        void up() {
            change(all -> all.add(at - 1, all.remove(at)));
        }

        void remove() {
            change(all -> all.remove(at));
        }
    }

    /** @param read the list of a person
     * @param write gives a person another list
     * @param line the line for the element at a place */
    PersonList(
            Commit commit,
            Messages messages,
            Function<Person, List<E>> read,
            BiFunction<Person, List<E>, Edit> write,
            Function<PersonList<E, L>.Place, L> line) {
        this.commit = commit;
        this.messages = messages;
        this.read = read;
        this.write = write;
        this.line = line;
    }

    private Edit revise(Person of, Consumer<List<E>> changed) {
        List<E> all = new ArrayList<>(read.apply(of));
        changed.accept(all);
        return write.apply(of, List.copyOf(all));
    }

    private void change(Consumer<List<E>> changed) {
        commitAll();
        error.set("");
        commit.commit(revise(person, changed), () -> {}, this::refused);
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    /** If that is another person: takes what was typed of the one before. */
    void leave(Person next) {
        if (person == null || person.id().equals(next.id())) return;
        commitAll();
        places.clear();
        error.set("");
    }

    void show(Person shown) {
        leave(shown);
        person = shown;
        int size = read.apply(shown).size();
        while (places.size() > size) places.remove(places.size() - 1);
        while (places.size() < size) places.add(new Place(places.size()));
        places.forEach(place -> place.fields.show(shown));
        List<L> now = places.stream().map(place -> place.shown).toList();
        if (!now.equals(lines.get())) lines.set(now);
    }

    /** Adds one after the others. */
    void add(E element, Runnable done) {
        error.set("");
        try {
            commit.commit(revise(person, all -> all.add(element)), done, this::refused);
        } catch (Refused no) {
            refused(no);
        }
    }

    ReadOnlyObjectProperty<List<L>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    void commitAll() {
        List.copyOf(places).forEach(place -> place.fields.commitAll());
    }
}
