package my.lawatan.ui.inspector;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Item;
import my.lawatan.trip.Refused;

/**
 * One field of the selected item: what is typed in it, and why the trip does not take that. Typing is one edit once it pauses or
 * the keyboard leaves; what came from the trip meanwhile never overwrites what is being typed.
 *
 * @param <T> the kind of item
 */
final class FieldModel<T extends Item> implements Typed {
    private final Function<T, String> read;
    private final BiFunction<T, String, Edit> write;
    private final Commit commit;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private T item;
    private String held = "";
    private String atBegin = "";

    /** @param read the component in words, empty if not stated
     * @param write the edit that puts these words into the component; may refuse them */
    FieldModel(Function<T, String> read, BiFunction<T, String, Edit> write, Commit commit, Messages messages) {
        this.read = read;
        this.write = write;
        this.commit = commit;
        this.messages = messages;
        text.subscribe(typed -> error.set(""));
    }

    @Override
    public StringProperty text() {
        return text;
    }

    @Override
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Shows that item, as it is now. */
    void show(T now) {
        boolean another = item == null || !item.id().equals(now.id());
        boolean typing = !another && !text.get().equals(held);
        item = now;
        held = read.apply(now);
        if (another) atBegin = held;
        if (!typing) text.set(held);
        if (text.get().equals(held)) error.set("");
    }

    @Override
    public void begin() {
        atBegin = held;
    }

    @Override
    public void commit() {
        if (item == null || text.get().equals(held)) return;
        String typed = text.get();
        try {
            commit.commit(write.apply(item, typed.strip()), () -> taken(typed), this::refused);
        } catch (Refused no) {
            refused(no);
        }
    }

    @Override
    public boolean restore() {
        boolean changes = !text.get().equals(atBegin) || !error.get().isEmpty();
        text.set(atBegin);
        // typing that paused was taken already, so that it has to be taken back
        commit();
        return changes;
    }

    /** Shows what the item holds now, whatever stands in the field. */
    void settle() {
        text.set(held);
    }

    private void taken(String typed) {
        if (text.get().equals(typed)) text.set(held);
    }

    void refused(Refused no) {
        error.set(Objects.requireNonNull(messages.text(no)));
    }
}
