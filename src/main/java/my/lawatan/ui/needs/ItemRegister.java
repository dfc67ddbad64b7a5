package my.lawatan.ui.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.text.Fold;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/**
 * A register with a line for each item of one kind.
 *
 * @param <T> the kind of item
 */
abstract class ItemRegister<T extends Item> implements Register {
    private final String name;
    private final ItemKind kind;
    private final List<Field<T>> fields;

    ItemRegister(String name, ItemKind kind, List<Field<T>> fields) {
        this.name = name;
        this.kind = kind;
        this.fields = List.copyOf(fields);
    }

    @Override
    public final String name() {
        return name;
    }

    final ItemKind kind() {
        return kind;
    }

    @Override
    public final List<Field<T>> fields() {
        return fields;
    }

    @Override
    public String first() {
        return fields.get(0).id();
    }

    /** How the line of that item is marked. */
    Mark mark(Reading reading, T item) {
        return Mark.NONE;
    }

    /** By what its line is sorted among those that are else equal. */
    String rank(Reading reading, T item) {
        return "";
    }

    @Override
    public List<RegisterRow> rows(Reading reading) {
        List<RegisterRow> rows = new ArrayList<>();
        reading.trip().all(kind).values().forEach(item -> rows.add(row(reading, cast(item))));
        return rows;
    }

    @SuppressWarnings("unchecked")
    private T cast(Item item) {
        return (T) item;
    }

    private RegisterRow row(Reading reading, T item) {
        List<String> texts =
                fields.stream().map(f -> f.shown().apply(reading, item)).toList();
        List<String> keys =
                fields.stream().map(f -> f.key().apply(reading, item)).toList();
        return new RegisterRow(
                ItemRef.to(item),
                texts,
                keys,
                rank(reading, item) + " " + item.id(),
                Fold.fold(String.join(" ", texts)),
                mark(reading, item));
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return one.all(kind) == two.all(kind) && one.people() == two.people() && one.settings() == two.settings();
    }

    /** The item of that line as it is now. */
    final Optional<T> item(Reading reading, RegisterRow row) {
        return row.item().kind() == kind ? reading.trip().find(row.item()).map(this::cast) : Optional.empty();
    }

    private Optional<Field.Typing<T>> typing(Field<?> field) {
        return fields.stream().filter(f -> f == field).findFirst().flatMap(Field::typing);
    }

    @Override
    public boolean editable(Reading reading, RegisterRow row, Field<?> field) {
        return typing(field).isPresent() && item(reading, row).isPresent();
    }

    @Override
    public String written(Reading reading, RegisterRow row, Field<?> field) {
        return typing(field)
                .flatMap(t -> item(reading, row).map(item -> t.written(reading, item)))
                .orElse("");
    }

    @Override
    public List<String> offers(Reading reading, RegisterRow row, Field<?> field, String typed) {
        return typing(field).map(t -> t.offers(reading, typed)).orElse(List.of());
    }

    @Override
    public Optional<Edit> take(Reading reading, RegisterRow row, Field<?> field, String typed) {
        return typing(field).flatMap(t -> item(reading, row).map(item -> t.edit(reading, item, typed)));
    }

    /** The constant after that one; the first after the last. */
    static <E extends Enum<E>> E next(E[] all, E one) {
        return all[(one.ordinal() + 1) % all.length];
    }
}
