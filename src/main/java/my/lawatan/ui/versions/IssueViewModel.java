package my.lawatan.ui.versions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import my.lawatan.change.Version;
import my.lawatan.check.Finding;
import my.lawatan.document.Clearance;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Copy;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.workspace.Distribution;
import my.lawatan.workspace.Distribution.Recipient;
import my.lawatan.workspace.Workspace;

/** The next version while it is being issued: cleared by, note, who gets a copy, and the reason why findings may stand. */
public final class IssueViewModel {
    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final Messages messages;
    private final Background.Latest checking;
    private final Navigator navigator;
    private final Consumer<Version> issued;
    private final Holders holders;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty clearedBy = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyListWrapper<Stop> stops = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<String> recipients =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /** A finding that should be settled first.
     *
     * @param item what it is about; none if it is about no one item */
    public record Stop(String text, Optional<ItemRef> item) {}

    IssueViewModel(
            Workspace workspace,
            Edits edits,
            Clock clock,
            Messages messages,
            Background background,
            Navigator navigator,
            Consumer<Version> issued) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
        this.messages = messages;
        this.navigator = navigator;
        this.issued = issued;
        this.holders = new Holders(workspace::trip, messages);
        this.checking = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        show(workspace.trip());
    }

    /** Looks again at what stands in the way, and which number is free. */
    void show(Trip trip) {
        int next = workspace.nextNumber();
        name.set(messages.text("versions.issue", next));
        Instant now = clock.instant();
        if (open.get()) checking.ask(() -> Clearance.stops(trip, now), this::found);
    }

    private void found(List<Finding> findings) {
        List<Stop> now = findings.stream()
                .map(finding -> new Stop(
                        Visible.line(
                                messages.text(finding.key(), finding.arguments().toArray())),
                        finding.items().stream().findFirst()))
                .toList();
        if (!now.equals(stops.get())) stops.setAll(now);
    }

    /** Begins; those who had a copy of the last version are offered one of this. */
    public void begin() {
        if (open.get() || workspace.readOnly()) return;
        error.set("");
        recipients.setAll(workspace
                .latestVersion()
                .map(last -> CopyRows.of(workspace.trip(), last, messages).stream()
                        .map(CopyRow::holder)
                        .toList())
                .orElse(List.of()));
        open.set(true);
        show(workspace.trip());
    }

    /** Thinks better of it; what was written stays for the next time. */
    public void cancel() {
        open.set(false);
        error.set("");
    }

    public void addRecipient(String holder) {
        if (!holder.isBlank()) recipients.add(holder.strip());
    }

    public void removeRecipient(int index) {
        recipients.remove(index);
    }

    public List<String> suggestions(String typed) {
        return holders.suggestions(typed);
    }

    /** Issues it, if nothing is missing; else says what is. */
    public void issue() {
        if (note.get().isBlank()) {
            error.set(messages.text("versions.issue.note-needed"));
            return;
        }
        // what is shown may be a moment old
        found(Clearance.stops(workspace.trip(), clock.instant()));
        if (!stops.isEmpty() && reason.get().isBlank()) {
            error.set(messages.text("versions.issue.reason-needed", stops.size()));
            return;
        }
        try {
            submit();
        } catch (Refused no) {
            error.set(messages.text(no));
        }
    }

    private void submit() {
        error.set("");
        String whole = Clearance.note(Plain.line(note.get()), stops.size(), Plain.line(reason.get()), messages);
        String cleared = Plain.line(clearedBy.get().strip());
        List<Recipient> all = recipients.stream()
                .map(holder -> holders.recipient(holder, Copy.Form.PAPER))
                .toList();
        edits.await(
                () -> workspace.queued().issue(cleared, whole, new Distribution(all)),
                this::done,
                no -> error.set(messages.text(no)));
    }

    private void done(Version version) {
        open.set(false);
        clearedBy.set("");
        note.set("");
        reason.set("");
        issued.accept(version);
    }

    /** Takes the officer to what stands in the way. */
    public void show(Stop stop) {
        stop.item().ifPresent(navigator::show);
    }

    public BooleanProperty open() {
        return open;
    }

    /** "Issue version 7". */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public StringProperty clearedBy() {
        return clearedBy;
    }

    public StringProperty note() {
        return note;
    }

    /** Why the findings may stand; asked for if there are any. */
    public StringProperty reason() {
        return reason;
    }

    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyListProperty<Stop> stops() {
        return stops.getReadOnlyProperty();
    }

    /** Who gets a copy, in the order of their numbers. */
    public ReadOnlyListProperty<String> recipients() {
        return recipients.getReadOnlyProperty();
    }
}
