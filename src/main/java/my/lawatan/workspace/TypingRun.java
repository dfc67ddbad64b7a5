package my.lawatan.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.trip.Text;

/** What was typed in one field: it is written at every pause, and taken back as one. */
final class TypingRun {
    /** Whoever pauses longer has begun anew. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private TypingRun() {}

    /**
     * Takes a step, and with it those that follow and belong to the same run of typing.
     *
     * @param steps those that could be taken, the next one first
     * @param take takes the next one
     * @param entry what a step stands for
     * @return the entry of the last one that was taken; nothing if there was none
     */
    static Optional<Entry> take(
            List<UndoStack.Step> steps, Supplier<Optional<Entry>> take, Function<UUID, Entry> entry) {
        if (steps.isEmpty()) return Optional.empty();
        Optional<Entry> done = Optional.empty();
        for (int left = length(steps, entry); left > 0; left--) {
            done = take.get();
            if (done.isEmpty()) return done;
        }
        return done;
    }

    private static int length(List<UndoStack.Step> steps, Function<UUID, Entry> entry) {
        Entry first = entry.apply(steps.get(0).entry());
        Entry last = first;
        int length = 1;
        while (length < steps.size()) {
            Entry next = entry.apply(steps.get(length).entry());
            if (!together(last, next)) break;
            // what was typed had been taken back by Escape: that is a step of its own, or nothing at all would be seen
            // to happen
            if (only(next).before().equals(only(first).after())) return 1;
            last = next;
            length++;
        }
        return length;
    }

    private static Change only(Entry entry) {
        return entry.changes().get(0);
    }

    private static boolean together(Entry one, Entry other) {
        if (one.changes().size() != 1 || other.changes().size() != 1) return false;
        Change a = only(one);
        Change b = only(other);
        return a.item().equals(b.item())
                && a.component().equals(b.component())
                && isText(a)
                && isText(b)
                && Duration.between(one.at(), other.at()).abs().compareTo(PAUSE) <= 0;
    }

    private static boolean isText(Change change) {
        return change.before() instanceof Text && change.after() instanceof Text;
    }
}
