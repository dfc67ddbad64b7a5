package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import my.lawatan.text.Messages;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Source;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;

/** Other spellings of the selected person's name, each with the source in which it was met. */
final class AliasesModel {
    final Named<Source> sources;
    private final PersonList<Alias, Line> list;
    private Trip trip;

    /** One of them. */
    final class Line {
        private final PersonList<Alias, Line>.Place place;
        final FieldModel<Person> text;
        final FieldModel<Person> source;

        private Line(PersonList<Alias, Line>.Place place) {
            this.place = place;
            text = place.field(
                    Alias::text,
                    (alias, typed) ->
                            typed.isEmpty() ? Optional.empty() : Optional.of(new Alias(typed, alias.source())));
            source = place.field(
                    alias -> alias.source()
                            .flatMap(trip.sources()::get)
                            .map(sources::name)
                            .orElse(""),
                    (alias, typed) -> Optional.of(new Alias(alias.text(), source(typed))));
        }

        void remove() {
            place.remove();
        }
    }

    AliasesModel(Commit commit, Messages messages) {
        this.sources = new Named<>(() -> trip.sources().stream(), s -> s.title().in(messages.language()));
        this.list = new PersonList<>(
                commit, messages, Person::aliases, (of, aliases) -> Fields.revise(of, "aliases", aliases), Line::new);
    }

    private Optional<Id<Source>> source(String typed) {
        return sources.id(typed).map(id -> new Id<>(id.value()));
    }

    void show(Trip now, Person shown) {
        // before the trip is another: what was typed is meant for the one it was typed in
        list.leave(shown);
        trip = now;
        list.show(shown);
    }

    /** Adds a spelling; where it was met can be said then. */
    void add(String spelling, Runnable done) {
        if (!spelling.isBlank()) list.add(new Alias(spelling.strip(), Optional.empty()), done);
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return list.lines();
    }

    ReadOnlyStringProperty error() {
        return list.error();
    }

    void commitAll() {
        list.commitAll();
    }
}
