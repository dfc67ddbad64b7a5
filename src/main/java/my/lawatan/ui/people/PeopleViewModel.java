package my.lawatan.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import my.lawatan.edit.CreateItem;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.rows.Sort;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The people of the trip as one list, what of it is shown, and who is selected. */
public final class PeopleViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final Messages messages;
    private final Background.Latest computing;
    private final Background.Latest ordering;
    private final Observation observing;
    private List<PersonRow> all = List.of();
    private FilteredRows ordered = FilteredRows.NONE;
    private final ReadOnlyListWrapper<PersonRow> shown = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<GroupChip> chips = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<PeopleFilter> filter = new SimpleObjectProperty<>(PeopleFilter.ALL);
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper awaiting = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ItemRef>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A chip over the table.
     *
     * @param group the group it shows; none for everybody
     */
    public record GroupChip(Optional<Id<Group>> group, String name, long count) {}

    /** An event as the filter offers it. */
    public record EventChoice(Id<Event> id, String day, String title) {}

    public PeopleViewModel(
            Workspace workspace, Selection selection, Edits edits, Messages messages, Background background) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.messages = messages;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.ordering = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        observing = workspace.observe(this::changed);
        selection.primaryProperty().subscribe(selected::set);
        filter.subscribe(f -> refilter());
        sort.subscribe(s -> order());
        compute(workspace.trip());
    }

    private void changed(Changed changed) {
        if (!PeopleRows.same(changed.before(), changed.after())) compute(changed.after());
    }

    private void compute(Trip trip) {
        computing.ask(() -> PeopleRows.of(trip, messages), rows -> show(trip, rows));
    }

    private void show(Trip trip, List<PersonRow> rows) {
        all = rows;
        chips.setAll(chipsOf(trip, rows));
        awaiting.set(Awaiting.text(trip, messages));
        order();
    }

    // elsewhere, since a trip can have more people than can be sorted between two letters
    private void order() {
        List<PersonRow> rows = all;
        Optional<Sort> by = sort.get();
        ordering.ask(() -> FilteredRows.of(rows, by), this::ordered);
    }

    private void ordered(FilteredRows rows) {
        ordered = rows;
        refilter();
    }

    // here, since the way to another thread and back would be longer
    private void refilter() {
        shown.setAll(ordered.passing(filter.get()));
    }

    private List<GroupChip> chipsOf(Trip trip, List<PersonRow> rows) {
        List<GroupChip> result = new ArrayList<>();
        result.add(new GroupChip(Optional.empty(), messages.text("people.all"), rows.size()));
        trip.groups().stream()
                .sorted(Group.ORDER)
                .map(g -> new GroupChip(
                        Optional.of(g.id()),
                        Visible.line(g.name().in(messages.language())),
                        rows.stream()
                                .filter(r -> r.group().filter(g.id()::equals).isPresent())
                                .count()))
                .filter(chip -> chip.count() > 0)
                .forEach(result::add);
        return result;
    }

    /** Whether there is anybody, and any seat, that a filter could let pass. */
    public boolean anybody() {
        Trip trip = workspace.trip();
        return trip.people().size() > 0 || trip.attendances().size() > 0;
    }

    /** The lines that pass the filter, in the order of the table. */
    public ReadOnlyListProperty<PersonRow> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyListProperty<GroupChip> chips() {
        return chips.getReadOnlyProperty();
    }

    public ObjectProperty<PeopleFilter> filter() {
        return filter;
    }

    /** By which column the lines are sorted; none for the order of precedence. */
    public ObjectProperty<Optional<Sort>> sort() {
        return sort;
    }

    /** Which seats await a name, in words; empty if none does. */
    public ReadOnlyStringProperty awaiting() {
        return awaiting.getReadOnlyProperty();
    }

    /** What is selected in the window, whether it is in this table or not. */
    public ReadOnlyObjectProperty<Optional<ItemRef>> selected() {
        return selected.getReadOnlyProperty();
    }

    public void select(PersonRow row) {
        selection.select(row.item());
    }

    /** Takes the filter off if it hides that person or seat; of an organisation it shows the people. */
    public void reveal(ItemRef item) {
        if (item.kind() == ItemKind.ORGANISATION) {
            workspace
                    .trip()
                    .organisations()
                    .get(item.id())
                    .ifPresent(
                            o -> filter.set(PeopleFilter.ALL.withWords(o.name().in(messages.language()))));
        } else if (shown.stream().noneMatch(row -> row.item().equals(item))
                && all.stream().anyMatch(row -> row.item().equals(item))) {
            filter.set(PeopleFilter.ALL);
        }
    }

    /** The events that somebody attends, by time. */
    public List<EventChoice> events() {
        Times times = new Times(messages);
        Trip trip = workspace.trip();
        return trip.attendances().stream()
                .map(a -> a.event())
                .distinct()
                .map(trip::event)
                .sorted(Event.IN_TIME)
                .map(e -> new EventChoice(
                        e.id(),
                        e.when().day().map(times::shortDate).orElse(messages.text("people.undated")),
                        Visible.line(e.title().in(messages.language()))))
                .toList();
    }

    /** Whether the trip can be edited. */
    public boolean editable() {
        return !workspace.readOnly();
    }

    /**
     * Adds somebody whose name is written like this, into the group that is shown, and selects the new line.
     *
     * @param refused told in words why the name is not taken
     */
    public void add(String name, Runnable added, Consumer<String> refused) {
        try {
            Person person = named(name.strip());
            edits.submit(
                    new CreateItem(person),
                    entry -> {
                        selection.select(ItemRef.to(person));
                        added.run();
                    },
                    no -> refused.accept(messages.text(no)));
        } catch (Refused no) {
            refused.accept(messages.text(no));
        }
    }

    // which part is the family name is not guessed: the officer says it in the inspector
    private Person named(String name) {
        Optional<Group> group = filter.get().group().flatMap(workspace.trip().groups()::get);
        PersonName parts = new PersonName(
                Text.NONE,
                List.of(),
                name.isEmpty() ? List.of() : List.of(name),
                List.of(),
                "",
                NameOrder.AS_PRINTED,
                "");
        return new Person(
                Id.random(),
                parts,
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.NONE,
                Optional.empty(),
                group.map(Group::id),
                group.map(Group::side).orElse(Side.NOT_STATED),
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                "",
                "",
                Text.NONE,
                Text.NONE,
                Person.InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED);
    }

    @Override
    public void close() {
        observing.close();
    }
}
