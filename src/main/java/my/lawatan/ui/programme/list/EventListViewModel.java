package my.lawatan.ui.programme.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.document.Seen;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.rows.Sort;
import my.lawatan.ui.programme.NewEvent;
import my.lawatan.ui.programme.ProgrammeState;
import my.lawatan.ui.programme.ProgrammeViewModel;
import my.lawatan.ui.programme.SkyTime;

/** The programme as a list: which lines, in which order, and what typing in a cell does. While nobody looks at it, it rests. */
public final class EventListViewModel {
    private final ProgrammeViewModel programme;
    private final Selection selection;
    private final Messages messages;
    private final EventOrder order = new EventOrder();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<EventRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Id<Event>>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private ProgrammeState shown;
    private EventCells cells;
    private boolean looked;

    public EventListViewModel(ProgrammeViewModel programme, Selection selection, Messages messages) {
        this.programme = programme;
        this.selection = selection;
        this.messages = messages;
        programme.state().addListener(o -> follow());
        programme.present().minute().addListener(o -> findNext());
        words.addListener(o -> show());
        sort.addListener(o -> show());
    }

    /** Whether it is looked at from now on. */
    void look(boolean now) {
        looked = now;
        follow();
    }

    private void follow() {
        if (!looked || programme.state().get() == shown) return;
        shown = programme.state().get();
        cells = new EventCells(shown, messages);
        show();
    }

    private void show() {
        if (shown == null) return;
        List<Event> all = Stream.concat(
                        shown.trip().events().stream().filter(shown::shows),
                        shown.sky().stream().map(this::standingFor))
                .toList();
        String folded = Fold.fold(words.get().strip());
        List<Event> passing = folded.isEmpty()
                ? all
                : all.stream()
                        .filter(e -> Fold.matches(cells.folded(e), folded))
                        .toList();
        empty.set(
                all.isEmpty()
                        ? messages.text("programme.list.empty")
                        : messages.text("programme.list.none", words.get()));
        rows.set(order.sorted(passing, cells, sort.get()).stream()
                .map(e ->
                        new EventRow(e, cells, shown.trip().events().get(e.id()).isEmpty()))
                .toList());
        findNext();
    }

    // the first event of today that has not come yet: the line of the present is over it
    private void findNext() {
        if (shown == null || !looked) return;
        Instant now = programme.present().minute().get();
        LocalDate today = now.atZone(shown.trip().settings().hostZone()).toLocalDate();
        boolean inOrder = sort.get().isEmpty();
        next.set(rows.get().stream()
                .filter(row -> inOrder
                        && cells.time()
                                .day(row.event().when())
                                .filter(today::equals)
                                .isPresent())
                .filter(row -> row.event()
                        .when()
                        .startInstant()
                        .filter(at -> !at.isBefore(now))
                        .isPresent())
                .map(row -> row.event().id())
                .findFirst());
    }

    /** The event over which the present is; none on a day without one, or in another order than that of time. */
    ReadOnlyObjectProperty<Optional<Id<Event>>> next() {
        return next.getReadOnlyProperty();
    }

    private Event standingFor(SkyTime time) {
        Text name = Text.NONE.with(messages.language(), time.name());
        ZoneId host = shown.trip().settings().hostZone();
        return Event.of(
                Seen.Sun.line(time.at()), name, EventKind.WORSHIP, TimeSpan.from(TimePoint.of(time.at(), host)));
    }

    /** The lines in their order. */
    public ReadOnlyObjectProperty<List<EventRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What is typed to find lines. */
    StringProperty words() {
        return words;
    }

    /** By which column the lines are sorted; by the programme's order if by none. */
    ObjectProperty<Optional<Sort>> sort() {
        return sort;
    }

    /** What is said while there are no lines. */
    ReadOnlyStringProperty empty() {
        return empty.getReadOnlyProperty();
    }

    String written(EventRow row, EventColumn column) {
        boolean noDay = column == EventColumn.DAY && row.event().when().day().isEmpty();
        return noDay ? "" : cells.written(row.event(), column);
    }

    List<String> offers(EventColumn column, String typed) {
        return edits().offers(column, typed);
    }

    /** Takes what is typed; or says why not. */
    Optional<String> take(EventRow row, EventColumn column, String typed) {
        try {
            Optional<Event> now = shown.trip().events().get(row.event().id());
            Optional<Edit> edit = now.flatMap(event -> edits().of(event, column, typed));
            return edit.flatMap(programme::make);
        } catch (Refused refused) {
            return Optional.of(messages.text(refused));
        }
    }

    private CellEdits edits() {
        return new CellEdits(shown.trip(), cells.time(), messages);
    }

    /** Makes an event after the selected one. @param made told of it once it is there */
    void create(Consumer<ItemRef> made) {
        Optional<Event> after = selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> shown.trip().events().get(item.id()));
        Text title = Text.NONE.with(messages.language(), messages.text("programme.new-event"));
        Event event = NewEvent.of(
                Id.random(), title, EventKind.PRIVATE, edits().follows(after.map(Event::when)), shown.laneOfNew());
        words.set("");
        programme
                .make(new CreateItem(event), () -> made.accept(ItemRef.to(event)))
                .ifPresent(programme::say);
    }

    /** Calls off what is selected. */
    void cancel() {
        programme.gestures().cancel(List.copyOf(selection.items()));
    }

    /** Selects all lines, the primary one as that. */
    void selectAll() {
        selection.extend(items());
    }

    private List<ItemRef> items() {
        return rows.get().stream().filter(row -> !row.sky()).map(EventRow::item).toList();
    }

    /** Selects that line alone. */
    void select(EventRow row) {
        if (!row.sky()) selection.select(row.item());
    }

    /** Selects that line beside those that are selected, or all from the primary one to it. */
    void choose(EventRow row, boolean range) {
        if (row.sky()) return;
        if (!range) {
            selection.toggle(row.item());
            return;
        }
        selection.selectTo(items(), row.item());
    }

    Selection selection() {
        return selection;
    }
}
