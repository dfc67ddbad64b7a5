package my.lawatan.ui.people.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.plan.NextSeats;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.grid.GridRange;
import my.lawatan.ui.people.PeopleViewModel;
import my.lawatan.ui.people.PersonRow;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** People against events: which are shown, which cells are chosen, and what a key says of them. */
public final class MatrixViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final PeopleViewModel people;
    private final Selection selection;
    private final Edits edits;
    private final LiveChecks checks;
    private final Messages messages;
    private final Consumer<String> say;
    private final Background.Latest computing;
    private final Observation observing;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ReadOnlyObjectWrapper<MatrixContent> content;
    private final ReadOnlyObjectWrapper<Optional<GridRange>> range = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Facts facts;
    private List<EventColumn> columns = List.of();
    private Optional<ItemRef> chosen = Optional.empty();
    private boolean looked;
    private boolean stale = true;

    /** Which events may be columns, as it is offered. */
    public record Offer(Scope scope, String name) {}

    /** @param people whose filter and order the rows have
     * @param say shows a sentence in passing */
    public MatrixViewModel(
            Workspace workspace,
            PeopleViewModel people,
            Selection selection,
            Edits edits,
            LiveChecks checks,
            Messages messages,
            Background background,
            Consumer<String> say) {
        this.workspace = workspace;
        this.people = people;
        this.selection = selection;
        this.edits = edits;
        this.checks = checks;
        this.messages = messages;
        this.say = say;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        facts = Facts.of(workspace.trip());
        content = new ReadOnlyObjectWrapper<>(new MatrixContent(List.of(), List.of(), facts, messages));
        observing = workspace.observe(changed -> compute());
        scope.subscribe(s -> compute());
        people.shown().subscribe(this::lay);
        selection.primaryProperty().subscribe(this::follow);
    }

    /** Whether it is looked at from now on; while it is not, it does not follow the trip. */
    public void look(boolean now) {
        looked = now;
        if (looked && stale) compute();
    }

    private void compute() {
        stale = true;
        if (!looked) return;
        Trip trip = workspace.trip();
        Scope which = scope.get();
        computing.ask(
                () -> {
                    Facts known = checks.of(trip).facts();
                    return new MatrixContent(List.of(), EventColumn.of(known, which, messages), known, messages);
                },
                this::computed);
    }

    private void computed(MatrixContent next) {
        stale = false;
        facts = next.facts();
        columns = next.events();
        lay();
    }

    private void lay() {
        MatrixContent before = content.get();
        MatrixContent next = new MatrixContent(List.copyOf(people.shown()), columns, facts, messages);
        Optional<GridRange> kept = range.get().flatMap(now -> new KeptRange(before, next).of(now));
        if (kept.equals(range.get())) {
            content.set(next);
            return;
        }
        // nothing is chosen while rows change: a key must never reach somebody who was not
        range.set(Optional.empty());
        content.set(next);
        chosen = kept.flatMap(now -> itemAt(now.row()));
        range.set(kept);
    }

    private Optional<ItemRef> itemAt(int row) {
        List<PersonRow> rows = content.get().people();
        return row < rows.size() ? Optional.of(rows.get(row).item()) : Optional.empty();
    }

    private void follow(Optional<ItemRef> primary) {
        if (primary.isEmpty() || primary.equals(chosen)) return;
        moveTo(primary.get(), range.get().map(GridRange::column).orElse(0));
    }

    private void moveTo(ItemRef item, int column) {
        List<PersonRow> rows = content.get().people();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).item().equals(item)) {
                chosen = Optional.of(item);
                range.set(Optional.of(GridRange.of(i, column)));
                return;
            }
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<MatrixContent> content() {
        return content.getReadOnlyProperty();
    }

    /** Which events are columns. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    /** The cells that are chosen. */
    public ReadOnlyObjectProperty<Optional<GridRange>> range() {
        return range.getReadOnlyProperty();
    }

    /** Chooses these cells; the inspector shows whose row the keyboard is on. */
    public void choose(Optional<GridRange> next) {
        if (next.equals(range.get())) return;
        range.set(next);
        chosen = next.flatMap(r -> itemAt(r.row()));
        chosen.filter(item -> !selection.primary().equals(Optional.of(item))).ifPresent(selection::select);
    }

    /** Shows that event in the inspector. */
    public void selectEvent(int column) {
        selection.select(ItemRef.to(content.get().event(column)));
    }

    /** All events, those of each day, and those of each track. */
    public List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Scope.ALL, name(Scope.ALL)));
        days().forEach(day -> offers.add(new Offer(Scope.of(day), name(Scope.of(day)))));
        workspace.trip().tracks().stream()
                .sorted(Track.ORDER)
                .map(track -> Scope.of(track.id()))
                .forEach(of -> offers.add(new Offer(of, name(of))));
        return offers;
    }

    /** What that choice of events is called. */
    public String name(Scope of) {
        return of.day()
                .map(day -> new Times(messages).shortDate(day))
                .or(() -> of.track().flatMap(workspace.trip().tracks()::get).map(t -> t.name()
                        .in(messages.language())))
                .orElse(messages.text("matrix.scope.all"));
    }

    private List<LocalDate> days() {
        return workspace.trip().events().stream()
                .filter(Scope.ALL::holds)
                .flatMap(e -> e.when().day().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The day before or after the one that is shown; from all events, the first or the last. */
    public void nextDay(int step) {
        List<LocalDate> days = days();
        if (days.isEmpty()) return;
        int now = scope.get().day().map(days::indexOf).orElse(step > 0 ? -1 : days.size());
        scope.set(Scope.of(days.get(Math.max(0, Math.min(days.size() - 1, now + step)))));
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    public void status(AttendanceStatus status) {
        make(e -> range.get().flatMap(r -> e.status(r, status)));
    }

    public void role(AttendanceRole role) {
        make(e -> range.get().flatMap(r -> e.role(r, role)));
    }

    /** Takes what is chosen off the lists. */
    public void off() {
        make(e -> range.get().flatMap(e::off));
    }

    /** Copies the upper row of what is chosen down, or the row above it. */
    public void down() {
        make(e -> range.get().flatMap(e::down));
    }

    /** Copies the left column of what is chosen along, or the column before it. */
    public void right() {
        make(e -> range.get().flatMap(e::right));
    }

    /** Puts the people of the chosen rows onto the next seats of the event whose names are awaited. */
    public void seat() {
        if (range.get().isEmpty() || content.get().columns() == 0) return;
        GridRange now = range.get().get();
        MatrixContent shown = content.get();
        List<Id<Person>> who = IntStream.rangeClosed(now.top(), now.bottom())
                .mapToObj(shown::person)
                .flatMap(Optional::stream)
                .toList();
        NextSeats seats = NextSeats.of(facts, shown.event(now.column()).id(), who);
        make(e -> seats.edit());
        String event = shown.column(now.column()).title();
        if (seats.edit().isEmpty()) say.accept(messages.text("matrix.seats.none", event));
        else if (seats.without() > 0)
            say.accept(messages.text("matrix.seats.left", seats.seated(), event, seats.without()));
    }

    private void make(Function<MatrixEdits, Optional<Edit>> which) {
        if (!editable()) return;
        try {
            which.apply(new MatrixEdits(content.get()))
                    .ifPresent(edit -> edits.submit(edit, entry -> {}, no -> say.accept(messages.text(no))));
        } catch (Refused no) {
            say.accept(messages.text(no));
        }
    }

    @Override
    public void close() {
        observing.close();
    }
}
