package my.lawatan.ui.versions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.document.VersionWords;
import my.lawatan.text.Messages;
import my.lawatan.trip.Copy;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Makes the lines of the table of copies. */
final class CopyRows {
    private CopyRows() {}

    static List<CopyRow> of(Trip trip, Version version, Messages messages) {
        Holders holders = new Holders(() -> trip, messages);
        VersionWords words = new VersionWords(trip, messages.language());
        return copies(trip, version)
                .map(copy -> new CopyRow(
                        copy,
                        holders.name(copy),
                        said(copy.handed(), words),
                        said(copy.acknowledged(), words),
                        said(copy.back(), words)))
                .toList();
    }

    private static java.util.stream.Stream<Copy> copies(Trip trip, Version version) {
        return trip.copies().stream()
                .filter(copy -> copy.version().equals(version.id()))
                .sorted(Comparator.comparingInt(Copy::number).thenComparing(Copy::id));
    }

    private static String said(Optional<TimePoint> point, VersionWords words) {
        return point.map(at -> words.atHost(at.instant())).orElse("");
    }

    /** "2 of 3 copies out"; empty if there are none. */
    static String count(Trip trip, Version version, Messages messages) {
        List<Copy> all = copies(trip, version).toList();
        long out = all.stream()
                .filter(copy -> copy.handed().isPresent() && copy.back().isEmpty())
                .count();
        return all.isEmpty() ? "" : messages.text("versions.copies.count", out, all.size());
    }
}
