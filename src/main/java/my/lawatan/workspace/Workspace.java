package my.lawatan.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSet;
import my.lawatan.change.Clash;
import my.lawatan.change.Diff;
import my.lawatan.change.Entry;
import my.lawatan.change.Merge;
import my.lawatan.change.Version;
import my.lawatan.edit.Edit;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * An open trip: the value that is true now, and the only way to another one. Each edit is one entry in the journal and one
 * transaction; it is shown only once it is durable, and a failure leaves memory and file as they were.
 */
public final class Workspace implements AutoCloseable {
    /** The part of a long edit after which the trip is made; the rest is the writing of it. */
    private static final double MADE = 0.3;

    private final Store store;
    private final Pen pen;
    private final Observers observers;
    private final WriterThread writerThread = new WriterThread();
    private final Queued queued = new Queued(this, writerThread);

    private volatile Trip trip;
    private volatile Issued issued;
    private volatile Optional<UndoStack.Step> undoable = Optional.empty();
    private volatile Optional<UndoStack.Step> redoable = Optional.empty();
    private UndoStack undo;
    private final Parents parents;
    private final ReaderGuard guard;
    private long head;

    private Workspace(Store store, Store.Loaded loaded, Pen pen, Executor observersRunOn) {
        this.store = store;
        this.parents = new Parents(store);
        this.guard = ReaderGuard.of(store);
        this.pen = pen;
        this.observers = new Observers(observersRunOn);
        this.trip = loaded.trip();
        this.head = loaded.head();
        this.issued = Issued.of(loaded.versions());
        this.undo = new UndoStack(store.headers(UndoStack.DEPTH));
        showUndo();
    }

    /**
     * Opens what {@code store} holds.
     *
     * @param officer who is named in the journal
     * @param observersRunOn where observers are told; the window's thread in the window
     * @throws StoreFailure if it cannot be read
     */
    public static Workspace open(Store store, Clock clock, String officer, Executor observersRunOn) {
        return new Workspace(store, store.load(), new Pen(clock, officer), observersRunOn);
    }

    /** Fills an empty store with {@code trip} as its first entry, then opens it. */
    public static Workspace create(
            Store store, Trip trip, Label label, Clock clock, String officer, Executor observersRunOn) {
        List<Change> changes = trip.all().map(Change::created).toList();
        Entry first = new Pen(clock, officer).first(label, changes);
        store.append(List.of(first), changes, Store.Origin.MERGED, 0);
        return open(store, clock, officer, observersRunOn);
    }

    /** The trip as it is now: durable, well formed, and never changed in place. */
    public Trip trip() {
        return trip;
    }

    /** The same for those who cannot wait for a disk: what is asked there is done in turn, on a thread of its own. */
    public Queued queued() {
        return queued;
    }

    /**
     * Applies the edit. What it changed is durable when this returns.
     *
     * @return the entry; nothing if the edit changed nothing
     * @throws Refused if the trip cannot take the edit
     * @throws StoreFailure if it could not be written
     */
    public Optional<Entry> apply(Edit edit) {
        return apply(edit, part -> {});
    }

    /**
     * Applies the edit likewise, while somebody waits to see how far it is.
     *
     * @param far told it, from 0 to 1; it may end the work by throwing {@link CancellationException}, and nothing is changed then
     */
    public Optional<Entry> apply(Edit edit, DoubleConsumer far) {
        return written(() -> {
            Trip before = trip;
            Trip after = edit.applyTo(before, part -> far.accept(MADE * part));
            List<Change> changes = Diff.between(before, after);
            if (changes.isEmpty()) return Optional.empty();
            guard.allow(changes);
            Entry entry = pen.entry(edit.label(before), parents.of(changes));
            return Optional.of(append(after, changes, entry, part -> far.accept(MADE + (1 - MADE) * part)));
        });
    }

    /**
     * Takes the latest edit back that is not taken back yet.
     *
     * @return the entry; nothing if there is nothing to undo
     * @throws Refused if what it changed has been changed since
     */
    public Optional<Entry> undo() {
        return written(() -> undo.undoable().map(step -> append(step, true)));
    }

    /** Makes again what was undone last. As {@link #undo}. */
    public Optional<Entry> redo() {
        return written(() -> undo.redoable().map(step -> append(step, false)));
    }

    /** As {@link #undo}; of what was typed in one field all of it. */
    synchronized Optional<Entry> undoRun() {
        return TypingRun.take(undo.allUndoable(), this::undo, store::entry);
    }

    /** As {@link #undoRun}, for what was undone. */
    synchronized Optional<Entry> redoRun() {
        return TypingRun.take(undo.allRedoable(), this::redo, store::entry);
    }

    /** What Undo would take back. */
    public Optional<Label> undoable() {
        return undoable.map(UndoStack.Step::label);
    }

    /** What Redo would make again. */
    public Optional<Label> redoable() {
        return redoable.map(UndoStack.Step::label);
    }

    /** The whole past of this copy of the trip, to be merged into another one while this is open. */
    public Chronicle chronicle() {
        return written(() -> new Chronicle(store.entriesAfter(0), issued.all(), this::versionTrip));
    }

    /**
     * Takes over the past of another copy of this trip: what was done there, and the versions that were issued there.
     *
     * @return what is left for an officer to decide
     * @throws Refused if the other copy is of another trip, is not whole or has been tampered with
     */
    public List<Clash> merge(Chronicle theirs) {
        return written(() -> {
            guard.refuse();
            ReaderGuard.refuse(theirs);
            Joining joining = Joining.of(trip.settings().id(), store.entriesAfter(0), issued.all(), theirs);
            if (joining.isNothing()) return joining.merged().clashes();
            Trip before = trip;
            Trip after = joining.merged().trip();
            List<Change> rows = Diff.between(before, after);
            merged(joining, List.of(), after, rows);
            List<Entry> news = joining.news();
            if (!news.isEmpty()) observers.tell(new Changed(before, after, rows, news.get(news.size() - 1)));
            return joining.merged().clashes();
        });
    }

    private void merged(Joining joining, List<Entry> own, Trip after, List<Change> rows) {
        head = store.merge(joining.news(), own, rows, joining.issued(), head);
        parents.forget();
        trip = after;
        issued(joining.issued().stream().map(Store.Frozen::version).toList());
    }

    /**
     * What would come of taking over another copy of this trip. Changes nothing. Reads the whole journal; may take a while.
     *
     * @throws Refused as {@link #merge} does
     */
    public Joined look(Chronicle theirs) {
        guard.refuse();
        ReaderGuard.refuse(theirs);
        Trip now;
        List<Entry> journal;
        synchronized (this) {
            now = trip;
            journal = journal();
        }
        return Joined.of(now, journal, issued.all(), theirs);
    }

    /**
     * Takes over the past of another copy of this trip with what an officer has decided about it, in one transaction. It can be undone:
     * the trip is then as it was, in every copy that this one is merged into; the entries and the versions issued there stay.
     *
     * @param decisions of the clashes that {@link #look} found; what is not decided stays a clash
     * @return the entry; nothing if there was nothing to take over and nothing to decide
     * @throws Refused as {@link #merge} does, or if the trip cannot take one of the decisions
     */
    public Optional<Entry> takeOver(Chronicle theirs, List<Decision> decisions) {
        return written(() -> {
            guard.refuse();
            ReaderGuard.refuse(theirs);
            List<Entry> ours = store.entriesAfter(0);
            Joining joining = Joining.of(trip.settings().id(), ours, issued.all(), theirs);
            if (joining.isNothing() && decisions.isEmpty()) return Optional.empty();
            Decided decided = Decided.of(joining.merged().trip(), decisions);
            List<Entry> news = joining.news();
            List<Change> written = TakenOver.written(decided, ours, news);
            Entry entry = pen.entry(TakenOver.label(news), written);
            Trip before = trip;
            List<Change> rows = Diff.between(before, decided.after());
            merged(joining, List.of(entry), decided.after(), rows);
            pen.wrote();
            undo.add(entry);
            showUndo();
            observers.tell(new Changed(before, trip, rows, entry));
            return Optional.of(entry);
        });
    }

    /** What came from another copy and was taken over with that entry, oldest first; nothing if it is no such entry. */
    public List<Entry> cameWith(Entry entry) {
        return TakenOver.is(entry) ? written(() -> TakenOver.news(store.entriesAfter(0), entry.id())) : List.of();
    }

    /** What officers have not decided yet. Reads the whole journal. */
    public List<Clash> clashes() {
        return written(() -> Merge.of(store.entriesAfter(0)).clashes());
    }

    /**
     * Decides a clash: the component holds {@code value} from now on, and everything it held in any copy counts as seen.
     *
     * @throws Refused if the trip cannot take the value
     */
    public Entry answer(Clash clash, Object value) {
        return written(() -> {
            guard.refuse();
            Answer answer = Answer.of(trip, clash, value);
            Entry entry = pen.entry(Answer.label(clash), parents.of(answer.changes()));
            return append(answer.after(), Diff.between(trip, answer.after()), entry);
        });
    }

    /** The journal, oldest first. */
    public List<Entry> journal() {
        return written(() -> store.entriesAfter(0));
    }

    /** The latest entries without their changes, oldest first. */
    public List<Header> headers(int latest) {
        return written(() -> store.headers(latest));
    }

    /** Everything that was ever done to these items, oldest first. */
    public List<Entry> history(Collection<ItemRef> items) {
        return written(() -> store.touching(items));
    }

    /** The issued versions of which there are papers, by number; of one number, the one first that was issued first. */
    public List<Version> versions() {
        return issued.frozen();
    }

    /** The issued versions of which only copies in somebody's hands are left, since their papers were purged. */
    public List<Version> purgedVersions() {
        return issued.purged();
    }

    public Optional<Version> latestVersion() {
        return issued.latest();
    }

    /** The number that the next version gets. */
    public int nextNumber() {
        return issued.nextNumber();
    }

    /** The trip as it was when {@code version} was issued. */
    public Trip versionTrip(UUID version) {
        return written(() -> store.snapshot(version));
    }

    /** Issues the trip as it is now under the next number, for good. */
    public Version issue(String clearedBy, String note) {
        return issue(clearedBy, note, Distribution.NONE);
    }

    /**
     * Issues the trip as it is now under the next number, for good, and makes an edit that names the version: the list of its copies.
     * Version and edit are durable together or not at all; the edit is made after the version, and can be undone.
     *
     * @param with the edit; it may change nothing
     * @throws Refused if the trip cannot take the edit; nothing is issued then
     * @throws StoreFailure if it could not be written; nothing is issued then
     */
    public Version issue(String clearedBy, String note, Function<Version, Edit> with) {
        return written(() -> {
            guard.refuse();
            Version version =
                    new Version(UUID.randomUUID(), nextNumber(), pen.now(), clearedBy, note, pen.officer(), head);
            Edit edit = with.apply(version);
            Trip after = edit.applyTo(trip);
            List<Change> changes = Diff.between(trip, after);
            if (changes.isEmpty()) {
                store.issue(version, trip, List.of(), List.of());
                issued(List.of(version));
            } else {
                Entry entry = pen.entry(edit.label(trip), parents.of(changes));
                head = store.issue(version, trip, List.of(entry), changes);
                issued(List.of(version));
                appended(entry, after);
            }
            return version;
        });
    }

    /**
     * Takes the contents of the whole history out of the file, so that texts that are in the trip no more are in the file no more.
     * The trip stays as it is; of each entry stay its id, its instant and its officer. Nothing before it can be undone, and copies
     * from before it cannot be merged with this file any more. For good.
     *
     * @param versionsToo issued versions that lose what they froze; who holds copies of them stays, and the latest stays whole, so that
     *     numbers go on
     */
    public void purgeHistory(Set<UUID> versionsToo) {
        written(() -> {
            guard.refuse();
            if (latestVersion().map(Version::id).filter(versionsToo::contains).isPresent())
                throw new Refused("refused.purge-latest");
            List<Change> whole = trip.all().map(Change::created).toList();
            Entry base = pen.first(Label.of("edit.purge-history"), whole);
            head = store.purge(base, versionsToo, head);
            issued = issued.purged(versionsToo);
            parents.forget();
            undo = new UndoStack(store.headers(UndoStack.DEPTH));
            showUndo();
            observers.tell(new Changed(trip, trip, List.of(), base));
            store.pack();
            return head;
        });
    }

    /** Writes a whole and durable copy of the file: the same trip with the same history. No file is ever replaced by it. */
    public synchronized void saveCopy(Path target) {
        // a copy that could not be written says nothing of this file, so that observers of failures are not told
        store.copyTo(target);
    }

    private void issued(List<Version> more) {
        issued = issued.with(more);
        // as it is called among the others
        issued.all().stream()
                .filter(v -> more.stream().anyMatch(m -> m.id().equals(v.id())))
                .forEach(observers::tell);
    }

    /** Whether the trip itself cannot be edited: the file can only be read, or is a {@link #reader() reader copy}. */
    public boolean readOnly() {
        return store.readOnly() || guard.on();
    }

    /** For whom the file was made, if it is a reader copy. In one that can be written, notes at the door are taken. */
    public Optional<ReaderMark> reader() {
        return guard.mark();
    }

    /** Whether notes at the door can be written: into a trip that can be edited, and into a reader copy. */
    public boolean takesNotes() {
        return !store.readOnly();
    }

    public String fileName() {
        return store.name();
    }

    public String officer() {
        return pen.officer();
    }

    /** Names the officer anew: in entries from now on. */
    public void officer(String name) {
        pen.officer(name);
    }

    /** Tells {@code observer} of every entry from now on, until the returned handle is closed. */
    public Observation observe(Consumer<Changed> observer) {
        return observers.ofChanges(observer);
    }

    /** Tells {@code observer} of every version issued from now on; {@link #versions()} holds it by then. */
    public Observation observeVersions(Consumer<Version> observer) {
        return observers.ofVersions(observer);
    }

    /** Tells {@code observer} of every failed write, and with nothing of the first one that succeeds again. */
    public Observation observeFailures(Consumer<Optional<StoreFailure>> observer) {
        return observers.ofFailures(observer);
    }

    /** Waits for what is {@link #queued}, then gives the file back. */
    @Override
    public void close() {
        writerThread.close();
        synchronized (this) {
            store.close();
        }
    }

    private Entry append(UndoStack.Step step, boolean undoing) {
        ChangeSet inverse = inverse(store.entry(step.entry()));
        Trip after = inverse.applyTo(trip);
        List<Change> changes = Diff.between(trip, after);
        Optional<UUID> of = Optional.of(step.entry());
        Optional<UUID> none = Optional.empty();
        Entry entry = pen.entry(step.label(), undoing ? of : none, undoing ? none : of, parents.of(changes));
        return append(after, changes, entry);
    }

    // what was decided is written over what stands already: taken back is what it made of the trip
    private ChangeSet inverse(Entry entry) {
        return TakenOver.is(entry) || Answer.is(entry)
                ? TakenOver.inverse(store.entriesAfter(0), entry.id())
                : entry.changeSet().inverse();
    }

    private Entry append(Trip after, List<Change> rows, Entry entry) {
        return append(after, rows, entry, part -> {});
    }

    private Entry append(Trip after, List<Change> rows, Entry entry, DoubleConsumer far) {
        head = store.append(List.of(entry), rows, Store.Origin.HERE, head, far);
        appended(entry, after);
        return entry;
    }

    // it is durable: now it is true in memory too
    private void appended(Entry entry, Trip after) {
        Trip before = trip;
        pen.wrote();
        trip = after;
        undo.add(entry);
        parents.wrote(entry);
        showUndo();
        observers.tell(new Changed(before, after, entry.changes(), entry));
    }

    private void showUndo() {
        undoable = undo.undoable();
        redoable = undo.redoable();
    }

    private synchronized <T> T written(Supplier<T> work) {
        try {
            T result = work.get();
            observers.tell(Optional.empty());
            return result;
        } catch (StoreFailure failure) {
            observers.tell(Optional.of(failure));
            throw failure;
        }
    }
}
