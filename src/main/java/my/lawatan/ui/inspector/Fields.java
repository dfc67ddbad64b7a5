package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.text.Messages;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;

/**
 * Makes the fields of one kind of item, and hands the item to all of them.
 *
 * @param <T> the kind of item
 */
final class Fields<T extends Item> {
    private final Commit commit;
    private final Messages messages;
    private final List<Consumer<T>> shown = new ArrayList<>();
    private final List<Runnable> commits = new ArrayList<>();

    Fields(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
    }

    /** A text of the trip, in the language of the window. */
    FieldModel<T> text(String component) {
        return words(component, text -> ((Text) text).in(messages.language()), (before, typed) -> ((Text) before)
                .with(messages.language(), typed));
    }

    /** A component that is a bare line. */
    FieldModel<T> line(String component) {
        return words(component, Object::toString, (before, typed) -> typed);
    }

    /** A whole number that may be not stated. */
    FieldModel<T> number(String component) {
        return words(
                component,
                number -> ((Optional<?>) number).map(Object::toString).orElse(""),
                (before, typed) -> typed.isEmpty() ? Optional.empty() : Optional.of(whole(typed)));
    }

    /** A component that is written in words of its own.
     *
     * @param read its value in words
     * @param write the value that the typed words mean, given the value before; may refuse them */
    FieldModel<T> words(String component, Function<Object, String> read, BiFunction<Object, String, Object> write) {
        return field(
                item -> read.apply(value(item, component)),
                (item, typed) -> revise(item, component, write.apply(value(item, component), typed)));
    }

    FieldModel<T> field(Function<T, String> read, BiFunction<T, String, Edit> write) {
        FieldModel<T> field = new FieldModel<>(read, write, commit, messages);
        shown.add(field::show);
        commits.add(field::commit);
        return field;
    }

    /** A component that is a constant of an enum, or true or false. */
    <V> ChoiceModel<T, V> choice(String component, Class<V> type) {
        return choice(item -> type.cast(value(item, component)), (item, chosen) -> revise(item, component, chosen));
    }

    <V> ChoiceModel<T, V> choice(Function<T, V> read, BiFunction<T, V, Edit> write) {
        ChoiceModel<T, V> choice = new ChoiceModel<>(read, write, commit, messages);
        shown.add(choice::show);
        return choice;
    }

    /** Shows that item in all fields. */
    void show(T item) {
        shown.forEach(field -> field.accept(item));
    }

    /** Makes true whatever is still being typed. */
    void commitAll() {
        commits.forEach(Runnable::run);
    }

    static Edit revise(Item item, String component, Object value) {
        return new ReviseItem(ItemRef.to(item), component, value);
    }

    private static Object value(Item item, String component) {
        return item.kind().component(component).of(item);
    }

    static int whole(String typed) {
        try {
            return Integer.parseInt(typed.strip().replaceFirst("^\\+", "").toLowerCase(Locale.ROOT));
        } catch (NumberFormatException e) {
            throw new Refused("refused.number", typed);
        }
    }
}
