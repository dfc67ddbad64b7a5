package my.lawatan.ui.programme.quick;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** Programmes as they are named in one line: {@code #spouse}. */
final class TrackWords {
    private final Trip trip;
    private final Messages messages;

    TrackWords(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    /** The one programme of the trip that is called so, or begins so. */
    Optional<Id<Track>> named(String name) {
        String wanted = Fold.fold(name);
        List<Track> found = trip.tracks().stream()
                .filter(t -> Fold.fold(t.name().in(messages.language())).startsWith(wanted)
                        || word(t.purpose()).equals(wanted))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    /** A programme that trips usually have and this one has not yet. */
    Optional<Track> usual(String name) {
        String wanted = Fold.fold(name);
        return Stream.of(TrackKind.values())
                .filter(kind -> kind != TrackKind.OTHER)
                .filter(kind -> word(kind).equals(wanted)
                        || Fold.fold(messages.word(kind)).equals(wanted))
                .filter(kind -> trip.tracks().stream().noneMatch(t -> t.purpose() == kind))
                .map(kind -> new Track(
                        Id.random(), Text.NONE.with(messages.language(), messages.word(kind)), kind, rank(kind)))
                .findFirst();
    }

    // after those that are there, in the order in which tracks usually stand
    private String rank(TrackKind kind) {
        String last = trip.tracks().stream()
                .map(Track::rank)
                .max(Comparator.naturalOrder())
                .orElse("");
        return last + (char) ('a' + kind.ordinal());
    }

    private static String word(TrackKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
