package my.lawatan.ui.versions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.workspace.Workspace;

/** What is different between two versions, or a version and the trip as it is now. */
public final class SheetViewModel {
    private final Workspace workspace;
    private final FrozenTrips frozen;
    private final Clock clock;
    private final Messages messages;
    private final Navigator navigator;
    private final Consumer<String> say;
    private final BiConsumer<Drawn, PaperRequest> save;
    private final Background.Latest composing;
    private final ReadOnlyListWrapper<Choice> earlier = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<Choice> later = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ObjectProperty<Choice> from = new SimpleObjectProperty<>(Choice.NONE);
    private final ObjectProperty<Choice> to = new SimpleObjectProperty<>(Choice.NONE);
    private final ReadOnlyObjectWrapper<Optional<ChangeSheetPaper>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper instead = new ReadOnlyStringWrapper("");

    /** A version, or the trip as it is now if {@code version} is none. */
    public record Choice(Optional<Version> version, String name) {
        static final Choice NONE = new Choice(Optional.empty(), "");
    }

    /** Two trips of which one is held against the other. */
    record Compared(Issue.Frozen since, Drawn drawn) {
        /** Which versions they are; none of the second if it is not issued. */
        List<Optional<Version>> versions() {
            return List.of(Optional.of(since.version()), drawn.issue().version());
        }
    }

    private record Composed(Compared compared, PaperRequest request, ChangeSheetPaper paper) {}

    SheetViewModel(
            Workspace workspace,
            FrozenTrips frozen,
            Clock clock,
            Messages messages,
            Background background,
            Navigator navigator,
            Consumer<String> say,
            BiConsumer<Drawn, PaperRequest> save) {
        this.workspace = workspace;
        this.frozen = frozen;
        this.clock = clock;
        this.messages = messages;
        this.navigator = navigator;
        this.say = say;
        this.save = save;
        this.composing = background.latest(this::failed);
        from.subscribe(this::compose);
        to.subscribe(this::compose);
    }

    /** Offers these versions and the trip as it is now; what was compared still is. */
    void offer(List<Version> versions) {
        List<Choice> all = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) all.add(choice(versions.get(i)));
        offer(all, earlier, from);
        all.add(0, now());
        offer(all, later, to);
    }

    // a list that offers others forgets what was chosen in it
    private static void offer(List<Choice> all, ReadOnlyListWrapper<Choice> offered, ObjectProperty<Choice> chosen) {
        if (all.equals(offered.get())) return;
        Choice before = chosen.get();
        offered.setAll(all);
        chosen.set(before);
    }

    /** Reads the trip again if it is held against a version. */
    void changed() {
        if (to.get().version().isEmpty()) compose();
    }

    private Choice now() {
        return new Choice(Optional.empty(), messages.text("versions.now"));
    }

    private Choice choice(Version version) {
        return new Choice(Optional.of(version), messages.text("versions.version", version.name()));
    }

    /** Shows what that version changed of the one before it; for the draft, what changed since the last. */
    void show(Optional<Version> version) {
        List<Version> all = workspace.versions();
        int index = version.map(all::indexOf).orElse(all.size());
        composing.cancel();
        from.set(index < 1 ? Choice.NONE : choice(all.get(index - 1)));
        to.set(version.map(this::choice).orElseGet(this::now));
        compose();
    }

    /** Reads both trips again. */
    void compose() {
        if (from.get() == null || to.get() == null) return;
        Optional<Version> since = from.get().version();
        if (since.isEmpty()) {
            composing.cancel();
            compared.set(Optional.empty());
            sheet.set(Optional.empty());
            instead.set(messages.text(why()));
            return;
        }
        Trip trip = workspace.trip();
        List<Version> versions = workspace.versions();
        Optional<Version> until = to.get().version();
        // one that a merge has renamed is shown again under its new name
        if (until.isPresent() && !versions.contains(until.get())) return;
        composing.ask(() -> compose(trip, versions, since.get(), until), this::composed);
    }

    // why there is nothing to hold the trip against
    private String why() {
        boolean purged = to.get().version().filter(Version::purged).isPresent();
        if (purged) return "versions.sheet.purged";
        return workspace.versions().isEmpty() ? "versions.sheet.none-issued" : "versions.sheet.first";
    }

    private Composed compose(Trip trip, List<Version> versions, Version since, Optional<Version> until) {
        Drawn drawn = until.map(version -> Drawn.version(versions, versions.indexOf(version), frozen::of))
                .orElseGet(() -> Drawn.now(trip, versions, frozen::of));
        Issue.Frozen before = new Issue.Frozen(since, frozen.of(since.id()));
        PaperRequest request = PaperRequest.since(before, Edition.OFFICE, messages.language());
        return new Composed(
                new Compared(before, drawn), request, (ChangeSheetPaper) Papers.of(drawn, request, clock.instant()));
    }

    private void composed(Composed composed) {
        current = Optional.of(composed);
        compared.set(Optional.of(composed.compared()));
        sheet.set(Optional.of(composed.paper()));
        instead.set(composed.paper().nothing());
    }

    private Optional<Composed> current = Optional.empty();

    private void failed(Throwable failure) {
        compared.set(Optional.empty());
        sheet.set(Optional.empty());
        if (failure instanceof Refused no) instead.set(messages.text(no));
        else throw new IllegalStateException(failure);
    }

    /** Takes the officer to what a line is about. */
    public void open(Row row) {
        if (workspace.trip().find(row.about()).isPresent()) navigator.show(row.about());
        else say.accept(messages.text("versions.sheet.gone", row.lead()));
    }

    /** Writes the sheet that is shown as a PDF. */
    public void save() {
        if (sheet.get().isPresent())
            current.ifPresent(c -> save.accept(c.compared().drawn(), c.request()));
    }

    public ReadOnlyListProperty<Choice> earlier() {
        return earlier.getReadOnlyProperty();
    }

    public ReadOnlyListProperty<Choice> later() {
        return later.getReadOnlyProperty();
    }

    public ObjectProperty<Choice> from() {
        return from;
    }

    public ObjectProperty<Choice> to() {
        return to;
    }

    /** The sheet; none while there is nothing to hold the trip against. */
    public ReadOnlyObjectProperty<Optional<ChangeSheetPaper>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The two trips that the sheet is about; none while there is nothing to compare. */
    ReadOnlyObjectProperty<Optional<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** What is said instead of lines; empty if there are any. */
    public ReadOnlyStringProperty instead() {
        return instead.getReadOnlyProperty();
    }
}
