package my.lawatan.workspace;

import java.time.Duration;
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
     * @param next the step that would be taken next
     * @param take takes it
     * @param entry what it stands for
     * @return the entry of the last one that was taken; nothing if there was none
     */
    static Optional<Entry> take(
            Supplier<Optional<UndoStack.Step>> next, Supplier<Optional<Entry>> take, Function<UUID, Entry> entry) {
        Optional<Entry> taken = next.get().map(step -> entry.apply(step.entry()));
        Optional<Entry> done = take.get();
        while (done.isPresent() && taken.isPresent()) {
            Entry before = taken.get();
            taken = next.get().map(step -> entry.apply(step.entry())).filter(e -> together(before, e));
            if (taken.isPresent()) done = take.get();
        }
        return done;
    }

    private static boolean together(Entry one, Entry other) {
        if (one.changes().size() != 1 || other.changes().size() != 1) return false;
        Change a = one.changes().get(0);
        Change b = other.changes().get(0);
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
