package my.lawatan.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** @param versions those with papers, the one that was issued first first
     * @param purged those whose papers were purged */
    List<VersionRow> of(Trip trip, List<Version> versions, List<Version> purged) {
        List<VersionRow> rows = new ArrayList<>();
        rows.add(draft(trip, versions));
        VersionWords words = new VersionWords(trip, messages.language());
        List<Version> all = Version.toldApart(
                Stream.concat(versions.stream(), purged.stream()).toList());
        for (int i = all.size() - 1; i >= 0; i--) rows.add(row(trip, all.get(i), words, all));
        return List.copyOf(rows);
    }

    private VersionRow draft(Trip trip, List<Version> versions) {
        return new VersionRow(Optional.empty(), draftTitle(trip, versions), "", "", "", "");
    }

    private String draftTitle(Trip trip, List<Version> versions) {
        if (versions.isEmpty()) return messages.text("versions.draft.first");
        Version last = versions.get(versions.size() - 1);
        int changes = Drawn.changes(frozen.of(last.id()), trip).size();
        return messages.text("versions.draft", last.name(), changes);
    }

    private VersionRow row(Trip trip, Version version, VersionWords words, List<Version> all) {
        return new VersionRow(
                Optional.of(version),
                messages.text("versions.version", version.name()),
                words.asOf(version.asOf()),
                by(version),
                said(version, all),
                CopyRows.count(trip, version, messages));
    }

    // two copies of the trip went on by themselves, and somebody may hold a paper of either
    private String said(Version version, List<Version> all) {
        String note = version.purged() ? messages.text("versions.purged") : Visible.line(version.note());
        String others = all.stream()
                .filter(v -> v.number() == version.number() && v != version)
                .map(Version::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? note
                : messages.text("versions.twin", version.number(), others, note).strip();
    }

    private String by(Version version) {
        String officer = messages.text("versions.officer", Visible.line(version.officer()));
        if (version.clearedBy().isBlank()) return messages.text("versions.not-cleared") + " · " + officer;
        return messages.text("versions.cleared", Visible.line(version.clearedBy())) + " · " + officer;
    }
}
