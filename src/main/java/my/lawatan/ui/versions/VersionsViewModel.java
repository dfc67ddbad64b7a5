package my.lawatan.ui.versions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.PaperRequest;
import my.lawatan.text.Messages;
import my.lawatan.trip.Copy;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The issued versions with the draft on top, and which of them is looked at. */
public final class VersionsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Messages messages;
    private final FrozenTrips frozen;
    private final Navigator navigator;
    private final Consumer<String> say;
    private final Background.Latest listing;
    private final Observation observing;
    private final Observation observingVersions;
    private final SheetViewModel sheet;
    private final CopiesViewModel copies;
    private final MessageViewModel message;
    private final IssueViewModel issue;
    private final CodeViewModel code;
    private final ReadOnlyListWrapper<VersionRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<Optional<Version>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What the window does for this room.
     *
     * @param say tells something that goes by itself
     * @param save writes a paper as a PDF */
    public record Outside(Navigator navigator, Consumer<String> say, BiConsumer<Drawn, PaperRequest> save) {}

    public VersionsViewModel(
            Workspace workspace,
            Selection selection,
            Edits edits,
            Clock clock,
            Messages messages,
            Background background,
            Outside outside) {
        this.workspace = workspace;
        this.messages = messages;
        this.navigator = outside.navigator();
        this.say = outside.say();
        this.frozen = new FrozenTrips(workspace::versionTrip);
        this.listing = background.latest(VersionsViewModel::failed);
        this.sheet = new SheetViewModel(
                workspace, frozen, clock, messages, background, outside.navigator(), say, outside.save());
        this.copies = new CopiesViewModel(workspace, edits, clock, messages, outside.save());
        this.message = new MessageViewModel(workspace, edits, clock, messages, background, outside);
        sheet.compared().subscribe(message::show);
        this.code = new CodeViewModel(workspace, frozen, clock, messages, background, outside.navigator(), say);
        this.issue =
                new IssueViewModel(workspace, edits, clock, messages, background, outside.navigator(), this::issued);
        observing = workspace.observe(this::changed);
        observingVersions = workspace.observeVersions(version -> {
            list(workspace.trip());
            followChosen();
        });
        list(workspace.trip());
        choose(Optional.empty());
        selection.primaryProperty().subscribe(item -> item.ifPresent(this::chooseCopy));
    }

    private static void failed(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    // after a merge or a purge the same version may be called otherwise, or have no papers any more
    private void followChosen() {
        Optional<Version> now = chosen.get().flatMap(version -> version(version.id()));
        if (!now.equals(chosen.get())) choose(now);
    }

    private void changed(Changed changed) {
        list(changed.after());
        followChosen();
        copies.show(chosen.get(), changed.after());
        issue.show(changed.after());
        message.listed();
        sheet.changed();
    }

    private void list(Trip trip) {
        List<Version> versions = workspace.versions();
        sheet.offer(versions);
        issue.show(trip);
        code.outdated();
        List<Version> purged = workspace.purgedVersions();
        listing.ask(() -> new VersionRows(messages, frozen).of(trip, versions, purged), this::show);
    }

    private void show(List<VersionRow> now) {
        if (!now.equals(rows.get())) rows.setAll(now);
    }

    // a copy that is found elsewhere is seen with its version
    private void chooseCopy(ItemRef item) {
        workspace
                .trip()
                .find(item)
                .filter(Copy.class::isInstance)
                .ifPresent(copy -> choose(version(((Copy) copy).version())));
    }

    private Optional<Version> version(UUID id) {
        return Stream.concat(workspace.versions().stream(), workspace.purgedVersions().stream())
                .filter(v -> v.id().equals(id))
                .findFirst();
    }

    private void issued(Version version) {
        say.accept(messages.text("versions.issued", version.name()));
        list(workspace.trip());
        choose(Optional.of(version));
    }

    /** Looks at that version, or at the draft. */
    public void choose(Optional<Version> version) {
        chosen.set(version);
        sheet.show(version);
        copies.show(version, workspace.trip());
    }

    /** Takes the officer to the papers of the chosen version, as it was issued, or of the draft. */
    public void showPapers() {
        navigator.show(Destination.Paper.from(chosen.get().map(Version::id)));
    }

    /** The draft, then the versions, the latest first. */
    public ReadOnlyListProperty<VersionRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The version that is looked at; none for the draft. */
    public ReadOnlyObjectProperty<Optional<Version>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public SheetViewModel sheet() {
        return sheet;
    }

    public CopiesViewModel copies() {
        return copies;
    }

    public MessageViewModel message() {
        return message;
    }

    public IssueViewModel issue() {
        return issue;
    }

    public CodeViewModel code() {
        return code;
    }

    /** Whether a version can be issued here. */
    public boolean editable() {
        return !workspace.readOnly();
    }

    @Override
    public void close() {
        observing.close();
        observingVersions.close();
    }
}
