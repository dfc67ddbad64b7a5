package my.lawatan.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.workspace.Workspace;

/** "Version 6", or "Draft after v6 · 12 changes": which version was issued last, and how far the trip has gone since. */
final class VersionChip {
    private record Issued(Version version, Trip trip) {}

    private final Workspace workspace;
    private final Messages messages;
    private final Background.Latest counting;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    // read once a version; used in the background only, one request at a time
    private volatile Optional<Issued> issued = Optional.empty();

    VersionChip(Workspace workspace, Messages messages, Background.Latest counting) {
        this.workspace = workspace;
        this.messages = messages;
        this.counting = counting;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    void show(Trip trip) {
        Optional<Version> latest = workspace.latestVersion();
        if (latest.isEmpty()) text.set(messages.text("ui.version.none"));
        else counting.ask(() -> changes(latest.get(), trip), n -> text.set(draft(latest.get(), n)));
    }

    private int changes(Version version, Trip trip) {
        if (issued.filter(i -> i.version().equals(version)).isEmpty())
            issued = Optional.of(new Issued(version, workspace.versionTrip(version.id())));
        return Drawn.changes(issued.get().trip(), trip).size();
    }

    private String draft(Version version, int changes) {
        return changes == 0
                ? messages.text("ui.version.issued", version.name())
                : messages.text("ui.version.draft", version.name(), changes);
    }
}
