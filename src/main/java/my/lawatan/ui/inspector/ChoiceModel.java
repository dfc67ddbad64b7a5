package my.lawatan.ui.inspector;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Item;
import my.lawatan.trip.Refused;

/**
 * One component of the selected item that is chosen from a few values; a choice is an edit at once.
 *
 * @param <T> the kind of item
 * @param <V> the values
 */
final class ChoiceModel<T extends Item, V> {
    private final Function<T, V> read;
    private final BiFunction<T, V, Edit> write;
    private final Commit commit;
    private final Messages messages;
    private final ObjectProperty<V> value = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private T item;
    private boolean showing;

    ChoiceModel(Function<T, V> read, BiFunction<T, V, Edit> write, Commit commit, Messages messages) {
        this.read = read;
        this.write = write;
        this.commit = commit;
        this.messages = messages;
        value.subscribe(this::chosen);
    }

    ObjectProperty<V> value() {
        return value;
    }

    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    void show(T now) {
        item = now;
        back();
    }

    private void chosen(V chosen) {
        if (showing || item == null || chosen == null || chosen.equals(read.apply(item))) return;
        error.set("");
        try {
            commit.commit(write.apply(item, chosen), () -> {}, this::refused);
        } catch (Refused no) {
            refused(no);
        }
    }

    void refused(Refused no) {
        back();
        error.set(messages.text(no));
    }

    private void back() {
        showing = true;
        value.set(read.apply(item));
        error.set("");
        showing = false;
    }
}
