package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.ReplacePerson;
import my.lawatan.plan.Replacement;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.TimeInput;

/** Somebody in the shown person's place everywhere: who, from when, and what that would change, before it is done. */
final class ReplaceModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final Background.Latest computing;
    final Named<Person> people;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ReplaceWords.Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ReplacePerson>> ready = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private Trip trip;
    private Id<Person> person;

    ReplaceModel(Commit commit, Messages messages, Selection selection, Background background) {
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        Supplier<Stream<Person>> others = () -> trip.people().stream().filter(p -> !p.id().equals(person));
        people = new Named<>(others, p -> Names.list(p, messages.language()));
        by.subscribe(text -> look());
        from.subscribe(text -> look());
    }

    /** Somebody may take that person's place. */
    void show(Trip now, Person shown) {
        boolean another = !shown.id().equals(person);
        trip = now;
        person = shown.id();
        if (another) close();
        else look();
    }

    /** Begins to ask who. */
    void begin() {
        open.set(true);
    }

    void close() {
        open.set(false);
        by.set("");
        from.set("");
    }

    // what it would come to is worked out at each letter: nothing is done before it is accepted
    private void look() {
        if (trip == null) return;
        computing.cancel();
        ready.set(Optional.empty());
        lines.set(List.of());
        refused.set("");
        Optional<Person> successor = people.find(by.get());
        if (successor.isEmpty()) return;
        try {
            Optional<TimePoint> start = new TimeInput(messages)
                    .point(
                            from.get(),
                            trip.settings().firstDay(),
                            trip.settings().hostZone());
            preview(new ReplacePerson(person, successor.get().id(), start));
        } catch (Refused no) {
            refused.set(messages.text(no));
        }
    }

    private void preview(ReplacePerson edit) {
        Trip now = trip;
        // refused here already, so that it is said at once
        edit.applyTo(now);
        computing.ask(() -> Replacement.of(now, edit), found -> {
            lines.set(new ReplaceWords(now, messages).of(found));
            ready.set(found.changesAnything() ? Optional.of(edit) : Optional.empty());
            if (!found.changesAnything()) refused.set(messages.text("inspector.replace.nothing"));
        });
    }

    /** Does it; the successor is selected then. */
    void accept() {
        ready.get()
                .ifPresent(edit -> commit.commit(
                        edit,
                        () -> {
                            close();
                            selection.select(new ItemRef(ItemKind.PERSON, edit.by()));
                        },
                        no -> refused.set(messages.text(no))));
    }

    /** Whether it is being asked who. */
    BooleanProperty open() {
        return open;
    }

    StringProperty by() {
        return by;
    }

    /** A day, or a day and a time; everything if empty. */
    StringProperty from() {
        return from;
    }

    /** What would change, stay, and be printed again. */
    ReadOnlyObjectProperty<List<ReplaceWords.Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** What would be done; none as long as it cannot be. */
    ReadOnlyObjectProperty<Optional<ReplacePerson>> ready() {
        return ready.getReadOnlyProperty();
    }

    /** Why it cannot be done; empty if it can, or nobody is named. */
    ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }
}
