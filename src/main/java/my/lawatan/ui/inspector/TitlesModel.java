package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.protocol.names.TitleOrder;
import my.lawatan.text.Messages;
import my.lawatan.trip.Person;
import my.lawatan.trip.Title;

/** The titles of the selected person in the order in which they are written, each with who conferred it. */
final class TitlesModel {
    private final Messages messages;
    private final PersonList<Title, Line> list;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");

    /** One title. */
    static final class Line {
        private final PersonList<Title, Line>.Place place;
        final FieldModel<Person> text;
        final FieldModel<Person> issuer;

        private Line(PersonList<Title, Line>.Place place) {
            this.place = place;
            // without words there is no title
            text = place.field(
                    Title::text,
                    (title, typed) ->
                            typed.isEmpty() ? Optional.empty() : Optional.of(new Title(typed, title.issuer())));
            issuer = place.field(Title::issuer, (title, typed) -> Optional.of(new Title(title.text(), typed)));
        }

        boolean first() {
            return place.first();
        }

        void up() {
            place.up();
        }

        void remove() {
            place.remove();
        }
    }

    TitlesModel(Commit commit, Messages messages) {
        this.messages = messages;
        NameParts parts = new NameParts(messages);
        this.list = new PersonList<>(
                commit,
                messages,
                of -> of.name().titles(),
                (of, titles) -> Fields.revise(of, "name", parts.withTitles(of.name(), titles)),
                Line::new);
    }

    void show(Person shown) {
        list.show(shown);
        hint.set(TitleOrder.customary(shown.name().titles())
                .map(order -> messages.text(
                        "inspector.titles.customary",
                        order.stream().map(Title::text).collect(Collectors.joining(" "))))
                .orElse(""));
    }

    /** Adds a title after the others. */
    void add(String title, Runnable done) {
        if (!title.isBlank()) list.add(new Title(title.strip(), ""), done);
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return list.lines();
    }

    /** The customary order where this one differs; empty if it does not. */
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty error() {
        return list.error();
    }

    void commitAll() {
        list.commitAll();
    }
}
