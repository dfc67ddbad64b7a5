package my.lawatan.ui.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import my.lawatan.check.Completeness;
import my.lawatan.check.Facts;
import my.lawatan.check.Readiness;
import my.lawatan.check.Requisite;
import my.lawatan.edit.Edit;
import my.lawatan.edit.SetPreparation;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.TimeInput;

/** The completeness matrix: what each engagement lacks, one cell of which is chosen and can be said otherwise. */
public final class MatrixModel {
    private final Consumer<Edit> submit;
    private final Consumer<Id<Event>> look;
    private final Messages messages;
    private final TimeWords times;
    private final Background.Latest computing;
    final Named<Person> people;
    private final ReadOnlyListWrapper<Completeness.Line> lines =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Trip trip;

    /** The cell that is chosen. */
    public record Chosen(Completeness.Line line, Requisite cell) {
        Id<Event> event() {
            return line.event().id();
        }
    }

    /** @param look told of the engagement whose cell is chosen */
    MatrixModel(Consumer<Edit> submit, Consumer<Id<Event>> look, Messages messages, Background background) {
        this.submit = submit;
        this.look = look;
        this.messages = messages;
        this.times = new TimeWords(messages);
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.people = new Named<>(() -> trip.people().stream(), p -> Names.list(p, messages.language()));
    }

    void show(Trip now) {
        trip = now;
        computing.ask(() -> Completeness.of(Facts.of(now)).lines(), this::shown);
    }

    private void shown(List<Completeness.Line> now) {
        Optional<Chosen> before = chosen.get();
        lines.setAll(now);
        chosen.set(before.flatMap(c -> find(c.event(), c.cell().requirement())));
    }

    private Optional<Chosen> find(Id<Event> event, Requirement requirement) {
        return lines.stream()
                .filter(line -> line.event().id().equals(event))
                .findFirst()
                .map(line -> new Chosen(line, line.cell(requirement)));
    }

    /** The engagements, in order of time. */
    public ReadOnlyListProperty<Completeness.Line> lines() {
        return lines.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why what was typed is not taken, in words; empty if it is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    public void choose(Id<Event> event, Requirement requirement) {
        error.set("");
        chosen.set(find(event, requirement));
        look.accept(event);
    }

    /** Says of the chosen cell that it is needed, arranged or not needed, or leaves it to the trip. */
    public void say(Need state) {
        chosen.get().ifPresent(c -> revise(c, said(c, "state", state)));
    }

    /** Says the next of these. */
    public void sayNext() {
        List<Need> all = Completeness.sayable();
        chosen.get().ifPresent(c -> say(all.get((all.indexOf(saidState(c.cell())) + 1) % all.size())));
    }

    /** What an officer said of it; not stated where the trip itself tells. */
    public static Need saidState(Requisite cell) {
        return cell.said().map(Preparation::state).orElse(Need.NOT_STATED);
    }

    /** Who owes the chosen cell, by name; nobody if it is blank. */
    public void owe(String name) {
        chosen.get().ifPresent(c -> typed(() -> revise(c, said(c, "owner", people.id(name)))));
    }

    /** By when it is owed: a day, with or without a time. */
    public void due(String typed) {
        chosen.get().ifPresent(c -> typed(() -> revise(c, said(c, "due", point(typed, c)))));
    }

    private void typed(Runnable revise) {
        try {
            error.set("");
            revise.run();
        } catch (Refused no) {
            error.set(messages.text(no));
        }
    }

    private Optional<TimePoint> point(String typed, Chosen c) {
        LocalDate near = c.line().event().when().day().orElse(trip.settings().firstDay());
        return new TimeInput(messages).point(typed, near, trip.settings().hostZone());
    }

    private static Preparation said(Chosen c, String component, Object value) {
        Preparation before = c.cell()
                .said()
                .orElseGet(() -> new Preparation(
                        Id.random(),
                        c.event(),
                        c.cell().requirement(),
                        Need.NOT_STATED,
                        Optional.empty(),
                        Optional.empty(),
                        Text.NONE));
        return (Preparation) before.kind().component(component).with(before, value);
    }

    private void revise(Chosen c, Preparation said) {
        if (c.cell().said().filter(said::equals).isEmpty()) submit.accept(new SetPreparation(said));
    }

    /** Why the cell is as it is, in words. */
    public String why(Requisite cell) {
        return messages.text(cell.why(), cell.arguments().toArray());
    }

    public String owner(Requisite cell) {
        return cell.owner()
                .flatMap(id -> trip.people().get(id))
                .map(p -> Visible.line(people.name(p)))
                .orElse("");
    }

    public String due(Requisite cell) {
        return cell.due().map(times::point).orElse("");
    }

    public String title(Event event) {
        return Visible.line(event.title().in(messages.language()));
    }

    public String when(Event event) {
        return times.of(event.when());
    }

    /** How many cells are so, over all engagements. */
    public long count(Readiness state) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
