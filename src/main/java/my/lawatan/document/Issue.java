package my.lawatan.document;

import java.util.Objects;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.reader.TripContent;
import my.lawatan.trip.Trip;

/**
 * Whether a paper is an issued version or a draft, and what was issued before it.
 *
 * @param version the version it is; none for a draft
 * @param before the version issued last before it, with the trip that was frozen then; none if there was none
 * @param paper which paper it is, for the code on its pages ({@link PaperRequest#name()}); empty if nobody said
 * @param content of a draft, by what it is told apart from others in that code; 0 for a version
 */
public record Issue(Optional<Version> version, Optional<Frozen> before, String paper, int content) {
    /** An issued version and its trip. */
    public record Frozen(Version version, Trip trip) {
        public Frozen {
            Objects.requireNonNull(version);
            Objects.requireNonNull(trip);
        }
    }

    public Issue(Optional<Version> version, Optional<Frozen> before) {
        this(version, before, "", 0);
    }

    /** The same for that paper. */
    public Issue of(String name) {
        return new Issue(version, before, name, content);
    }

    /** The same, a draft told apart from others by what its readers may see of the trip. */
    Issue of(Trip seen) {
        if (!draftOnly()) return this;
        return new Issue(version, before, paper, TripContent.fingerprint(seen, before.map(Frozen::trip)));
    }

    /** A draft of a trip of which no version was issued yet. */
    public static Issue draft() {
        return new Issue(Optional.empty(), Optional.empty());
    }

    /** A draft after {@code version}, whose trip was {@code trip}. */
    public static Issue draftAfter(Version version, Trip trip) {
        return new Issue(Optional.empty(), Optional.of(new Frozen(version, trip)));
    }

    /** The first issued version. */
    public static Issue issued(Version version) {
        return new Issue(Optional.of(version), Optional.empty());
    }

    /** An issued version that supersedes {@code before}. */
    public static Issue issued(Version version, Version before, Trip tripBefore) {
        return new Issue(Optional.of(version), Optional.of(new Frozen(before, tripBefore)));
    }

    public boolean draftOnly() {
        return version.isEmpty();
    }
}
