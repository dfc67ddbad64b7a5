package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.protocol.names.TitleOrder;
import my.lawatan.text.Messages;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Title;

/** The titles of the selected person in the order in which they are written, each with who conferred it. */
final class TitlesModel {
    private final Commit commit;
    private final Messages messages;
    private final NameParts parts;
    private final List<Line> known = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Person person;

    /** One title. */
    final class Line {
        private final Fields<Person> fields = new Fields<>(commit, messages);
        private final int at;
        final FieldModel<Person> text;
        final FieldModel<Person> issuer;

        Line(int at) {
            this.at = at;
            // without words there is no title
            text = fields.field(
                    p -> title(p).text(),
                    (p, typed) -> revise(p, titles -> {
                        if (typed.isEmpty()) titles.remove(at);
                        else titles.set(at, new Title(typed, titles.get(at).issuer()));
                        return titles;
                    }));
            issuer = fields.field(
                    p -> title(p).issuer(),
                    (p, typed) -> revise(p, titles -> {
                        titles.set(at, new Title(titles.get(at).text(), typed));
                        return titles;
                    }));
        }

        private Title title(Person of) {
            return of.name().titles().get(at);
        }

        boolean first() {
            return at == 0;
        }

        void up() {
            change(titles -> {
                Collections.swap(titles, at, at - 1);
                return titles;
            });
        }

        void remove() {
            change(titles -> {
                titles.remove(at);
                return titles;
            });
        }
    }

    TitlesModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
        this.parts = new NameParts(messages);
    }

    private Edit revise(Person of, UnaryOperator<List<Title>> changed) {
        List<Title> titles = changed.apply(new ArrayList<>(of.name().titles()));
        return Fields.revise(of, "name", parts.withTitles(of.name(), titles));
    }

    private void change(UnaryOperator<List<Title>> changed) {
        commitAll();
        error.set("");
        commit.commit(revise(person, changed), () -> {}, this::refused);
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    void show(Person shown) {
        if (person != null && !person.id().equals(shown.id())) {
            commitAll();
            known.clear();
            error.set("");
        }
        person = shown;
        List<Title> titles = shown.name().titles();
        while (known.size() > titles.size()) known.remove(known.size() - 1);
        while (known.size() < titles.size()) known.add(new Line(known.size()));
        known.forEach(line -> line.fields.show(shown));
        if (!known.equals(lines.get())) lines.set(List.copyOf(known));
        hint.set(TitleOrder.customary(titles)
                .map(order -> messages.text(
                        "inspector.titles.customary",
                        order.stream().map(Title::text).collect(Collectors.joining(" "))))
                .orElse(""));
    }

    /** Adds a title after the others. */
    void add(String title, Runnable done) {
        if (title.isBlank()) return;
        error.set("");
        try {
            commit.commit(
                    revise(person, titles -> {
                        titles.add(new Title(title.strip(), ""));
                        return titles;
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

    /** The customary order where this one differs; empty if it does not. */
    ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    void commitAll() {
        List.copyOf(known).forEach(line -> line.fields.commitAll());
    }
}
