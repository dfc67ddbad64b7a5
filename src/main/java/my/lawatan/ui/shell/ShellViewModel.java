package my.lawatan.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import my.lawatan.change.Change;
import my.lawatan.check.Finding;
import my.lawatan.store.StoreFailure;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.SecondClock;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/**
 * What the frame of one window shows: which trip and version, what can be undone, the two clocks, what is saved and found, which
 * room is open.
 */
public final class ShellViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Clock clock;
    private final Messages messages;
    private final Function<Trip, List<Finding>> findings;
    private final Background.Latest counting;
    private final VersionChip chip;
    private final Consumer<String> removed;
    private final Observation observing;
    private final Observation observingFailures;
    private final Observation observingVersions;

    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.PROGRAMME);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper marking = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper quiet = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Label>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Label>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper hostClock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper homeClock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper trouble = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Room, Integer>> badges = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Banner>> banner = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty copied = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableValue<String> selectedText;
    private final Work work = new Work();
    private SecondClock second = SecondClock.HOME;

    /** @param findings what is open in a trip; called in the background
     * @param removed told in words of each edit that took something away, so that Undo can be offered */
    public ShellViewModel(
            Workspace workspace,
            Selection selection,
            Clock clock,
            Messages messages,
            Background background,
            Function<Trip, List<Finding>> findings,
            Consumer<String> removed) {
        this.workspace = workspace;
        this.clock = clock;
        this.messages = messages;
        this.findings = findings;
        this.removed = removed;
        this.counting = background.latest(failure -> showFault(failure));
        this.chip = new VersionChip(workspace, messages, background.latest(failure -> showFault(failure)));
        this.selectedText = selection.items().map(items -> selected(items, messages));
        observing = workspace.observe(this::changed);
        observingFailures = workspace.observeFailures(this::failed);
        observingVersions = workspace.observeVersions(version -> chip.show(workspace.trip()));
        saved.set(messages.text(workspace.readOnly() ? "ui.status.read-only" : "ui.status.saved"));
        trip(workspace.trip());
        tick();
    }

    private static String selected(List<ItemRef> items, Messages messages) {
        if (items.isEmpty()) return "";
        boolean events = items.size() > 1 && items.stream().allMatch(i -> i.kind() == ItemKind.EVENT);
        return messages.text(events ? "ui.status.selected-events" : "ui.status.selected", items.size());
    }

    private void changed(Changed changed) {
        trip(changed.after());
        if (takesAway(changed)) removed.accept(Labels.text(changed.entry().label(), messages));
    }

    /** Edits that do more than is seen where they are made. */
    private static final Set<String> SAID = Set.of(
            "edit.swap-plan",
            "edit.swap-plans",
            "edit.plan-back",
            "edit.plans-back",
            "edit.plan-b",
            "edit.plan-a",
            "edit.move-counted",
            "edit.replace-person",
            "edit.replace-person-from",
            "edit.set-own-time");

    // what an undo takes away needs no second Undo
    private static boolean takesAway(Changed changed) {
        boolean undo = changed.entry().undoes().isPresent();
        return !undo
                && (changed.entry().label().key().startsWith("edit.cancel-event")
                        || SAID.contains(changed.entry().label().key())
                        || changed.changes().stream().anyMatch(Change::deletes));
    }

    private void failed(Optional<StoreFailure> failure) {
        trouble.set(failure.isPresent());
        saved.set(messages.text(failure.isPresent() ? "ui.status.not-saved" : "ui.status.saved"));
        banner.set(failure.map(f -> Banner.of(messages.text(
                "ui.banner.store", messages.text(f.key(), f.arguments().toArray())))));
    }

    /** Shows a fault of ours with its code; what was done before it is on disk. */
    public void showFault(Throwable failure) {
        banner.set(Optional.of(new Fault(failure).banner(messages, copied::set)));
    }

    private void trip(Trip trip) {
        title.set(trip.settings().title().in(messages.language()));
        marking.set(markingText(trip));
        quiet.set(!trip.settings().exercise() && trip.settings().marking() == Marking.TERBUKA);
        undoable.set(workspace.undoable());
        redoable.set(workspace.redoable());
        counts.set(messages.text(
                "ui.status.counts",
                trip.events().size(),
                trip.people().size(),
                trip.briefs().size()));
        count();
        chip.show(trip);
    }

    // what is merely good to know calls nobody
    private void count() {
        Trip trip = workspace.trip();
        counting.ask(() -> Badges.of(findings.apply(trip)), badges -> {
            this.badges.set(badges);
            found.set(badges.getOrDefault(Room.CHECKS, 0));
        });
    }

    private String markingText(Trip trip) {
        String mark = trip.settings().marking().printed();
        return trip.settings().exercise() ? messages.text("ui.marking.exercise", mark) : mark;
    }

    /** Sets both clocks; called each minute. The home date is said where it is not the host's. */
    public void tick() {
        ClockText texts = new ClockText(workspace.trip().settings(), clock.instant(), second, messages);
        hostClock.set(texts.host());
        homeClock.set(texts.second());
        count();
    }

    /** Shows that as the second clock. */
    public void show(SecondClock chosen) {
        second = chosen;
        tick();
    }

    /** Says something that concerns the whole trip and stays until it is put away. */
    public void tell(String sentence) {
        banner.set(Optional.of(Banner.of(sentence)));
    }

    /** Says something good to know with one thing that can be done about it; doing it puts the message away. */
    public void hint(String sentence, String action, Runnable run) {
        Runnable done = () -> {
            putBannerAway();
            run.run();
        };
        banner.set(Optional.of(new Banner(sentence, action, Optional.of(done), true)));
    }

    public void putBannerAway() {
        banner.set(Optional.empty());
    }

    public ObjectProperty<Room> room() {
        return room;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty marking() {
        return marking.getReadOnlyProperty();
    }

    /** Whether the trip is neither an exercise nor marked, so that the strip need not shout. */
    public ReadOnlyBooleanProperty markingQuiet() {
        return quiet.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty versionChip() {
        return chip.text();
    }

    public ObservableValue<Boolean> canUndo() {
        return undoable.map(u -> u.isPresent() && !workspace.readOnly());
    }

    public ObservableValue<Boolean> canRedo() {
        return redoable.map(r -> r.isPresent() && !workspace.readOnly());
    }

    /** "Undo: Moved Roundtable (Ctrl+Z)", or that there is nothing to undo. */
    public ObservableValue<String> undoTip() {
        return undoable.map(label -> tip("ui.undo", label));
    }

    public ObservableValue<String> redoTip() {
        return redoable.map(label -> tip("ui.redo", label));
    }

    private String tip(String key, Optional<Label> label) {
        return label.map(l -> messages.text(key, Labels.text(l, messages)))
                .orElseGet(() -> messages.text(key + ".none"));
    }

    public ReadOnlyStringProperty hostClock() {
        return hostClock.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty homeClock() {
        return homeClock.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether the last write failed. */
    public ReadOnlyBooleanProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ObservableValue<String> file() {
        return new SimpleStringProperty(workspace.fileName());
    }

    /** How many findings wait in each room; a room in which none does is not there. */
    public ReadOnlyObjectProperty<Map<Room, Integer>> badges() {
        return badges.getReadOnlyProperty();
    }

    /** How many findings somebody has to look at. */
    public ReadOnlyIntegerProperty findings() {
        return found.getReadOnlyProperty();
    }

    public ObservableValue<String> findingsText() {
        return found.map(n -> messages.text("ui.status.findings", n.intValue()));
    }

    public ObservableValue<String> selectedText() {
        return selectedText;
    }

    /** What the officer asked to have copied. */
    public StringProperty copied() {
        return copied;
    }

    /** What the window has to say of itself, such as settings that could not be read. */
    public StringProperty note() {
        return note;
    }

    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Banner>> banner() {
        return banner.getReadOnlyProperty();
    }

    public Work work() {
        return work;
    }

    @Override
    public void close() {
        observing.close();
        observingFailures.close();
        observingVersions.close();
    }
}
