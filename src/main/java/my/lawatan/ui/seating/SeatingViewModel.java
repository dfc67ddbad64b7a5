package my.lawatan.ui.seating;

import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import my.lawatan.edit.Edit;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The events, the tables of the one that is looked at, and who sits where at one of them. */
public final class SeatingViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final Messages messages;
    private final Background.Latest listing;
    private final Background.Latest planning;
    private final Observation observing;
    private final ReadOnlyListWrapper<EventLine> events =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Table> tables = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Card> cards = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Id<Event>>> event = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TablePlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final ReadOnlyObjectWrapper<Optional<Card>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Seating seating;
    private final TableSetting setting;
    private Optional<Id<Table>> wanted = Optional.empty();
    private Optional<Id<Attendance>> following = Optional.empty();
    private String key = "1";

    public SeatingViewModel(
            Workspace workspace, Selection selection, Edits edits, Messages messages, Background background) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.messages = messages;
        this.listing = background.latest(SeatingViewModel::fail);
        this.planning = background.latest(SeatingViewModel::fail);
        this.seating = new Seating(this, messages);
        this.setting = new TableSetting(this, messages);
        observing = workspace.observe(this::changed);
        list();
        selection.primaryProperty().subscribe(this::follow);
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private void changed(Changed changed) {
        if (!EventLines.same(changed.before(), changed.after())) list();
        replan();
    }

    private void list() {
        Trip trip = workspace.trip();
        listing.ask(() -> EventLines.of(trip, messages), lines -> {
            events.setAll(lines);
            boolean gone = event.get()
                    .filter(id -> lines.stream().anyMatch(l -> l.event().equals(id)))
                    .isEmpty();
            if (gone) show(lines.stream().findFirst().map(EventLine::event));
        });
    }

    // what is selected elsewhere is looked at here: an event, a table, a chair, a place at an event
    private void follow(Optional<ItemRef> item) {
        Optional<Item> found = item.flatMap(workspace.trip()::find);
        if (found.isEmpty()) return;
        if (found.get() instanceof Event e
                && events.stream().anyMatch(l -> l.event().equals(e.id()))) show(Optional.of(e.id()));
        else if (found.get() instanceof Table t) show(t);
        else if (found.get() instanceof Seat s)
            workspace.trip().tables().get(s.table()).ifPresent(t -> {
                key = Integer.toString(s.number());
                show(t);
            });
        else if (found.get() instanceof Attendance a) follow(a);
    }

    private void follow(Attendance attendance) {
        boolean here =
                chosen.get().flatMap(Card::who).filter(attendance.id()::equals).isPresent();
        if (here || events.stream().noneMatch(l -> l.event().equals(attendance.event()))) return;
        following = Optional.of(attendance.id());
        show(Optional.of(attendance.event()));
    }

    private void show(Table table) {
        wanted = Optional.of(table.id());
        event.set(Optional.of(table.event()));
        replan();
    }

    private void show(Optional<Id<Event>> shown) {
        if (!event.get().equals(shown)) key = "1";
        event.set(shown);
        replan();
    }

    private void replan() {
        Trip trip = workspace.trip();
        Optional<Id<Event>> of = event.get().filter(id -> trip.events().get(id).isPresent());
        if (of.isEmpty()) {
            show(Planned.NONE);
            return;
        }
        Optional<Id<Table>> table = wanted;
        Optional<Id<Attendance>> sought = following;
        planning.ask(() -> Planned.of(trip, of.get(), table, sought, messages), this::show);
    }

    private void show(Planned now) {
        now.sought().ifPresent(found -> key = found);
        following = Optional.empty();
        wanted = now.table().map(t -> t.table().id());
        tables.setAll(now.tables());
        plan.set(now.table());
        cards.setAll(now.cards());
        chosen.set(now.cards().stream().filter(c -> c.key().equals(key)).findFirst());
        notes.set(now.notes());
    }

    /** What an officer can decide here. */
    public Seating seating() {
        return seating;
    }

    /** What an officer can decide about the table. */
    public TableSetting setting() {
        return setting;
    }

    Trip trip() {
        return workspace.trip();
    }

    /** Makes an edit; a refusal is said under the drawing. */
    void make(Edit edit, Runnable done) {
        said.set("");
        edits.submit(edit, entry -> done.run(), no -> said.set(messages.text(no)));
    }

    void say(String words) {
        said.set(words);
    }

    /** Why the last thing wanted was not done; empty if it was. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyListProperty<EventLine> events() {
        return events.getReadOnlyProperty();
    }

    /** The event that is looked at; none if nobody attends any. */
    public ReadOnlyObjectProperty<Optional<Id<Event>>> event() {
        return event.getReadOnlyProperty();
    }

    /** The tables of that event, in their order. */
    public ReadOnlyListProperty<Table> tables() {
        return tables.getReadOnlyProperty();
    }

    /** The table that is drawn; none if the event has none. Changes before {@link #cards} does. */
    public ReadOnlyObjectProperty<Optional<TablePlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Its chairs. */
    public ReadOnlyListProperty<Card> cards() {
        return cards.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    /** The chair that is chosen. */
    public ReadOnlyObjectProperty<Optional<Card>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    /** Looks at that event; the inspector shows it. */
    public void choose(EventLine line) {
        if (event.get().equals(Optional.of(line.event()))) return;
        selection.select(new ItemRef(ItemKind.EVENT, line.event()));
        show(Optional.of(line.event()));
    }

    public void choose(Table table) {
        if (wanted.equals(Optional.of(table.id()))) return;
        key = "1";
        show(table);
    }

    /** Chooses a chair; the inspector shows whose it is. */
    public void choose(Card card) {
        key = card.key();
        chosen.set(Optional.of(card));
        card.who().ifPresent(who -> selection.select(new ItemRef(ItemKind.ATTENDANCE, who)));
    }

    /** Chooses that chair as soon as it is there. */
    void chooseNext(int number) {
        key = Integer.toString(number);
    }

    @Override
    public void close() {
        observing.close();
    }
}
