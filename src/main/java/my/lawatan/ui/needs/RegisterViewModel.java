package my.lawatan.ui.needs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Fold;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.rows.Sort;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;

/** The lines of one register, which of them are shown in what order, and what is typed, made and taken away in it. */
public final class RegisterViewModel implements AutoCloseable {
    private final Register register;
    private final Surroundings around;
    private final Background.Latest computing;
    private final Observation observing;
    private List<RegisterRow> all = List.of();
    private final ReadOnlyListWrapper<RegisterRow> shown =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Sort>> sort = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Register.Order> order;
    private final ObjectProperty<Optional<Instant>> at = new SimpleObjectProperty<>(Optional.empty());

    RegisterViewModel(Register register, Surroundings around) {
        this.register = register;
        this.around = around;
        this.computing = around.background().latest(failure -> {
            throw new IllegalStateException(failure);
        });
        order = new SimpleObjectProperty<>(register.orders().get(0));
        observing = around.workspace().observe(this::changed);
        filter.subscribe(this::show);
        sort.subscribe(this::show);
        order.subscribe(this::show);
        at.subscribe(this::compute);
        compute();
    }

    /** The room list. */
    public static RegisterViewModel rooms(Surroundings around) {
        return new RegisterViewModel(new RoomRegister(), around);
    }

    /** The register of gifts. */
    public static RegisterViewModel gifts(Surroundings around) {
        return new RegisterViewModel(new GiftRegister(), around);
    }

    /** The forms of the host. */
    public static RegisterViewModel forms(Surroundings around) {
        return new RegisterViewModel(new FormRegister(), around);
    }

    private void changed(Changed changed) {
        if (!register.same(changed.before(), changed.after())) compute();
    }

    /** Another minute has begun: what is near or late is another thing now. */
    public void tick() {
        compute();
    }

    private void compute() {
        computing.ask(() -> register.rows(reading()), rows -> {
            all = rows;
            show();
        });
    }

    private Reading reading() {
        return around.reading(at.get().orElseGet(around::now));
    }

    private void show() {
        String words = Fold.fold(filter.get().strip());
        shown.setAll(all.stream()
                .filter(row -> Fold.matches(row.folded(), words))
                .sorted(comparator())
                .toList());
    }

    private Comparator<RegisterRow> comparator() {
        Comparator<RegisterRow> own = Comparator.comparing(RegisterRow::rank);
        List<Integer> by = new ArrayList<>();
        sort.get().ifPresent(s -> by.add(column(s.column())));
        if (by.isEmpty()) order.get().columns().forEach(c -> by.add(column(c)));
        boolean down = sort.get().filter(Sort::descending).isPresent();
        Comparator<String> keys =
                down ? Comparator.comparing(String::isEmpty).thenComparing(Comparator.reverseOrder()) : Keys.ORDER;
        return by.stream()
                .<Comparator<RegisterRow>>map(
                        column -> Comparator.comparing(row -> row.keys().get(column), keys))
                .reduce(Comparator::thenComparing)
                .map(all -> all.thenComparing(own))
                .orElse(own);
    }

    private int column(String id) {
        List<? extends Field<?>> fields = register.fields();
        for (int i = 0; i < fields.size(); i++) if (fields.get(i).id().equals(id)) return i;
        throw new IllegalArgumentException(id);
    }

    Register register() {
        return register;
    }

    /** The lines that pass the filter, in their order. */
    ReadOnlyListProperty<RegisterRow> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether there is any line that the filter could let pass. */
    boolean any() {
        return !all.isEmpty();
    }

    /** The words that a line must hold; anything passes if they are blank. */
    StringProperty filter() {
        return filter;
    }

    /** By which column the lines are sorted; none for {@link #order}. */
    ObjectProperty<Optional<Sort>> sort() {
        return sort;
    }

    ObjectProperty<Register.Order> order() {
        return order;
    }

    /** Which instant is looked at; none for the present one. */
    ObjectProperty<Optional<Instant>> at() {
        return at;
    }

    ReadOnlyObjectProperty<Optional<ItemRef>> selected() {
        return around.selection().primaryProperty();
    }

    void select(RegisterRow row) {
        if (!around.selection().primary().equals(Optional.of(row.item())))
            around.selection().select(row.item());
    }

    /** Takes the filter off if it hides that item. */
    public void reveal(ItemRef item) {
        if (shown.stream().noneMatch(row -> row.item().equals(item))
                && all.stream().anyMatch(row -> row.item().equals(item))) filter.set("");
    }

    boolean editable() {
        return !around.workspace().readOnly();
    }

    boolean editable(RegisterRow row, Field<?> field) {
        return editable() && register.editable(reading(), row, field);
    }

    String written(RegisterRow row, Field<?> field) {
        return register.written(reading(), row, field);
    }

    List<String> offers(RegisterRow row, Field<?> field, String typed) {
        return register.offers(reading(), row, field, typed);
    }

    /** Takes what is typed; or says why not, and changes nothing. */
    Optional<String> take(RegisterRow row, Field<?> field, String typed) {
        try {
            Optional<Edit> edit = register.take(reading(), row, field, typed);
            Trip trip = around.workspace().trip();
            edit.filter(e -> !e.applyTo(trip).equals(trip)).ifPresent(this::submit);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(around.messages().text(refused));
        }
    }

    /** Makes a new line. @param made told of its item once it is there */
    void create(Consumer<ItemRef> made) {
        Optional<Item> item = register.fresh(reading(), around.selection().primary());
        if (item.isEmpty()) {
            around.say().accept(around.messages().text("needs.nothing-yet." + register.name()));
            return;
        }
        filter.set("");
        ItemRef ref = ItemRef.to(item.get());
        around.edits()
                .submit(
                        new CreateItem(item.get()),
                        entry -> {
                            around.selection().select(ref);
                            made.accept(ref);
                        },
                        this::refused);
    }

    /** Takes the line's item out of the trip; the window offers to undo it. */
    void remove(RegisterRow row) {
        if (editable() && register.removable(row)) submit(new RemoveItem(row.item()));
    }

    /** Does to the line what one key does. @return the column in which more must be said first, if so */
    Optional<String> advance(RegisterRow row) {
        if (!editable()) return Optional.empty();
        Optional<Edit> edit = register.advance(reading(), row);
        edit.ifPresent(this::submit);
        return edit.isPresent() ? Optional.empty() : register.asked();
    }

    private void submit(Edit edit) {
        around.edits().submit(edit, entry -> {}, this::refused);
    }

    private void refused(Refused refused) {
        around.say().accept(around.messages().text(refused));
    }

    @Override
    public void close() {
        observing.close();
    }
}
