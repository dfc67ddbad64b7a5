package my.lawatan.ui.versions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HandOverCopy;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.TakeBackCopy;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.trip.Copy;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.workspace.Distribution.Recipient;
import my.lawatan.workspace.Workspace;

/** Who holds which copy of one version. Each step is an edit of its own. */
public final class CopiesViewModel {
    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final Messages messages;
    private final BiConsumer<Drawn, PaperRequest> save;
    private final Holders holders;
    private Optional<Version> version = Optional.empty();
    private final ReadOnlyListWrapper<CopyRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    CopiesViewModel(
            Workspace workspace, Edits edits, Clock clock, Messages messages, BiConsumer<Drawn, PaperRequest> save) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
        this.messages = messages;
        this.save = save;
        this.holders = new Holders(workspace::trip, messages);
    }

    /** Shows the copies of that version; none of a draft. */
    void show(Optional<Version> chosen, Trip trip) {
        if (!chosen.equals(version)) error.set("");
        version = chosen;
        List<CopyRow> now = chosen.map(v -> CopyRows.of(trip, v, messages)).orElse(List.of());
        if (!now.equals(rows.get())) rows.setAll(now);
        count.set(chosen.map(v -> CopyRows.count(trip, v, messages)).orElse(""));
    }

    public ReadOnlyListProperty<CopyRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** "2 of 3 copies out"; empty if there are none. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Why the last step was not made; empty if it was. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    /** People of the trip whose name holds what is typed. */
    public List<String> suggestions(String typed) {
        return holders.suggestions(typed);
    }

    /** The holder has it from now on. */
    public void handOver(CopyRow row) {
        submit(new HandOverCopy(row.copy().id(), now()));
    }

    /** It is back, or destroyed, from now on. */
    public void takeBack(CopyRow row) {
        submit(new TakeBackCopy(row.copy().id(), now()));
    }

    /** Its holder says that they have read it. */
    public void acknowledge(CopyRow row) {
        submit(new ReviseItem(ItemRef.to(row.copy()), "acknowledged", Optional.of(now())));
    }

    /** Writes the list by which what is superseded is collected, as a PDF. */
    public void saveSwapList() {
        save.accept(
                Drawn.now(workspace.trip(), workspace.versions(), workspace::versionTrip),
                PaperRequest.of(PaperKind.RECALL_LIST, Edition.OFFICE, messages.language()));
    }

    /** One more copy, under the next number. */
    public void add(String holder) {
        if (version.isEmpty()) return;
        if (holder.isBlank()) {
            error.set(messages.text("versions.copies.holder-needed"));
            return;
        }
        int number = rows.stream().mapToInt(row -> row.copy().number()).max().orElse(0) + 1;
        refusing(() ->
                submit(new CreateItem(holders.recipient(holder, Copy.Form.PAPER).copy(version.get(), number))));
    }

    /** Somebody else holds it. */
    public void rename(CopyRow row, String holder) {
        if (holder.strip().equals(row.holder())) return;
        refusing(() -> {
            Recipient recipient = holders.recipient(holder, row.copy().form());
            ItemRef ref = ItemRef.to(row.copy());
            submit(new Together(
                    "edit.rename-holder",
                    List.of(
                            new ReviseItem(ref, "holder", recipient.holder()),
                            new ReviseItem(ref, "person", recipient.person()))));
        });
    }

    public void form(CopyRow row, Copy.Form form) {
        if (form != row.copy().form()) submit(new ReviseItem(ItemRef.to(row.copy()), "form", form));
    }

    /** Takes it off the list. */
    public void remove(CopyRow row) {
        submit(new RemoveItem(ItemRef.to(row.copy())));
    }

    private void submit(Edit edit) {
        error.set("");
        edits.submit(edit, entry -> {}, no -> error.set(messages.text(no)));
    }

    private void refusing(Runnable step) {
        try {
            step.run();
        } catch (Refused no) {
            error.set(messages.text(no));
        }
    }

    private TimePoint now() {
        return TimePoint.of(clock.instant(), workspace.trip().settings().hostZone());
    }
}
