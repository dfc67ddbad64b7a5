package my.lawatan.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Entry;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.trip.Label;

/**
 * What can be undone and redone, read from the journal alone, so that it survives a restart. Undoing and redoing are entries like
 * any other; what another copy of the file did is not ours to undo with a key.
 */
final class UndoStack {
    /** As far back as Undo goes, in entries of the journal. */
    static final int DEPTH = 1000;

    /** An entry that can be taken back or made again, under the name of the edit it stands for. */
    record Step(UUID entry, Label label) {}

    private final Deque<Step> undoable = new ArrayDeque<>();
    private final Deque<Step> redoable = new ArrayDeque<>();

    UndoStack(List<Header> headers) {
        for (Header header : headers)
            if (header.origin() == Store.Origin.HERE)
                add(header.id(), header.label(), header.undoes(), header.redoes());
    }

    void add(Entry entry) {
        add(entry.id(), entry.label(), entry.undoes(), entry.redoes());
    }

    private void add(UUID id, Label label, Optional<UUID> undoes, Optional<UUID> redoes) {
        if (undoes.isPresent()) {
            undoable.removeIf(step -> step.entry().equals(undoes.get()));
            redoable.push(new Step(id, label));
        } else {
            if (redoes.isPresent()) redoable.removeIf(step -> step.entry().equals(redoes.get()));
            else redoable.clear();
            undoable.push(new Step(id, label));
        }
    }

    Optional<Step> undoable() {
        return Optional.ofNullable(undoable.peek());
    }

    /** All that can be taken back, the latest first. */
    List<Step> allUndoable() {
        return List.copyOf(undoable);
    }

    /** All that can be made again, the next first. */
    List<Step> allRedoable() {
        return List.copyOf(redoable);
    }

    Optional<Step> redoable() {
        return Optional.ofNullable(redoable.peek());
    }
}
