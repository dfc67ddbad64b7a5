package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Source;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;

/** Other spellings of the selected person's name, each with the source in which it was met. */
final class AliasesModel {
    private final Commit commit;
    private final Messages messages;
    final Named<Source> sources;
    private final List<Line> known = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Trip trip;
    private Person person;

    /** One of them. */
    final class Line {
        private final Fields<Person> fields = new Fields<>(commit, messages);
        private final int at;
        final FieldModel<Person> text;
        final FieldModel<Person> source;

        Line(int at) {
            this.at = at;
            text = fields.field(
                    p -> alias(p).text(),
                    (p, typed) -> revise(p, all -> {
                        if (typed.isEmpty()) all.remove(at);
                        else all.set(at, new Alias(typed, all.get(at).source()));
                        return all;
                    }));
            source = fields.field(
                    p -> alias(p).source()
                            .flatMap(trip.sources()::get)
                            .map(sources::name)
                            .orElse(""),
                    (p, typed) -> revise(p, all -> {
                        Optional<Id<Source>> found = sources.id(typed).map(id -> new Id<>(id.value()));
                        all.set(at, new Alias(all.get(at).text(), found));
                        return all;
                    }));
        }

        private Alias alias(Person of) {
            return of.aliases().get(at);
        }

        void remove() {
            commitAll();
            commit.commit(
                    revise(person, all -> {
                        all.remove(at);
                        return all;
                    }),
                    () -> {},
                    AliasesModel.this::refused);
        }
    }

    AliasesModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
        this.sources = new Named<>(() -> trip.sources().stream(), s -> s.title().in(messages.language()));
    }

    private static Edit revise(Person of, UnaryOperator<List<Alias>> changed) {
        return Fields.revise(of, "aliases", List.copyOf(changed.apply(new ArrayList<>(of.aliases()))));
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    void show(Trip now, Person shown) {
        if (person != null && !person.id().equals(shown.id())) {
            commitAll();
            known.clear();
            error.set("");
        }
        trip = now;
        person = shown;
        while (known.size() > shown.aliases().size()) known.remove(known.size() - 1);
        while (known.size() < shown.aliases().size()) known.add(new Line(known.size()));
        known.forEach(line -> line.fields.show(shown));
        if (!known.equals(lines.get())) lines.set(List.copyOf(known));
    }

    /** Adds a spelling; where it was met can be said then. */
    void add(String spelling, Runnable done) {
        if (spelling.isBlank()) return;
        error.set("");
        try {
            commit.commit(
                    revise(person, all -> {
                        all.add(new Alias(spelling.strip(), Optional.empty()));
                        return all;
                    }),
                    done,
                    this::refused);
        } catch (Refused no) {
            refused(no);
        }
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    void commitAll() {
        List.copyOf(known).forEach(line -> line.fields.commitAll());
    }
}
