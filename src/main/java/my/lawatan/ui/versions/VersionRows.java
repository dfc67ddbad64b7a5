package my.lawatan.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.VersionWords;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Trip;

/** Makes the lines of the list of versions: the draft on top, then the versions, the latest first. */
final class VersionRows {
    private final Messages messages;
    private final FrozenTrips frozen;

    VersionRows(Messages messages, FrozenTrips frozen) {
        this.messages = messages;
        this.frozen = frozen;
    }

    List<VersionRow> of(Trip trip, List<Version> versions) {
        List<VersionRow> rows = new ArrayList<>();
        rows.add(draft(trip, versions));
        VersionWords words = new VersionWords(trip, messages.language());
        for (int i = versions.size() - 1; i >= 0; i--) rows.add(row(trip, versions.get(i), words));
        return List.copyOf(rows);
    }

    private VersionRow draft(Trip trip, List<Version> versions) {
        return new VersionRow(Optional.empty(), draftTitle(trip, versions), "", "", "", "");
    }

    private String draftTitle(Trip trip, List<Version> versions) {
        if (versions.isEmpty()) return messages.text("versions.draft.first");
        Version last = versions.get(versions.size() - 1);
        int changes = Drawn.changes(frozen.of(last.id()), trip).size();
        return messages.text("versions.draft", last.number(), changes);
    }

    private VersionRow row(Trip trip, Version version, VersionWords words) {
        return new VersionRow(
                Optional.of(version),
                messages.text("versions.version", version.number()),
                words.asOf(version.asOf()),
                by(version),
                Visible.line(version.note()),
                CopyRows.count(trip, version, messages));
    }

    private String by(Version version) {
        String officer = messages.text("versions.officer", Visible.line(version.officer()));
        if (version.clearedBy().isBlank()) return messages.text("versions.not-cleared") + " · " + officer;
        return messages.text("versions.cleared", Visible.line(version.clearedBy())) + " · " + officer;
    }
}
