package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;

/**
 * One of the programmes that run side by side: the Prime Minister's, the spouse's, the press's. An event may be on several.
 *
 * @param rank its place in the order of tracks; texts compare by code point
 */
public record Track(Id<Track> id, Text name, TrackKind purpose, String rank) implements Item {
    /** As they stand beside each other: by rank. Two of one rank, as two officers may have made them, always the same way round. */
    public static final Comparator<Track> ORDER =
            Comparator.comparing(Track::rank).thenComparing(Track::id);

    public Track {
        Objects.requireNonNull(id);
        Objects.requireNonNull(purpose);
        Plain.line(rank);
    }
}
