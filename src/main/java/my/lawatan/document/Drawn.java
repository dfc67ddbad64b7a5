package my.lawatan.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import my.lawatan.change.Change;
import my.lawatan.change.Diff;
import my.lawatan.change.Version;
import my.lawatan.trip.Trip;

/**
 * A trip that papers are drawn from.
 *
 * @param asOf for when it speaks, if it is an issued version; a draft speaks for the minute in which it is drawn
 * @param versions all that were issued and still have their papers, oldest first
 */
public record Drawn(Trip trip, Issue issue, Optional<Instant> asOf, List<Version> versions) {
    public Drawn {
        versions = List.copyOf(versions);
    }

    /** From a trip whose other versions no paper asks for. */
    public Drawn(Trip trip, Issue issue, Optional<Instant> asOf) {
        this(trip, issue, asOf, List.of());
    }

    /** A trip of which no version was ever issued. */
    public static Drawn draft(Trip trip) {
        return new Drawn(trip, Issue.draft(), Optional.empty());
    }

    /**
     * The trip as it is now: the version issued last if nothing was changed since, else a draft after it.
     *
     * @param versions all that were issued, oldest first
     * @param frozen the trip as it was when a version was issued
     */
    public static Drawn now(Trip trip, List<Version> versions, Function<UUID, Trip> frozen) {
        if (versions.isEmpty()) return draft(trip);
        Version last = versions.get(versions.size() - 1);
        Trip then = frozen.apply(last.id());
        if (!changes(then, trip).isEmpty())
            return new Drawn(trip, Issue.draftAfter(last, then), Optional.empty(), versions);
        // who holds which copy of it is known only now
        return version(versions, versions.size() - 1, trip, frozen);
    }

    /** The version at {@code index} of {@code versions}, as it was issued. */
    public static Drawn version(List<Version> versions, int index, Function<UUID, Trip> frozen) {
        return version(versions, index, frozen.apply(versions.get(index).id()), frozen);
    }

    private static Drawn version(List<Version> versions, int index, Trip trip, Function<UUID, Trip> frozen) {
        Version version = versions.get(index);
        Optional<Instant> asOf = Optional.of(version.asOf());
        if (index == 0) return new Drawn(trip, Issue.issued(version), asOf, versions);
        Version before = versions.get(index - 1);
        return new Drawn(trip, Issue.issued(version, before, frozen.apply(before.id())), asOf, versions);
    }

    /** The same for that paper. */
    Drawn of(String paper) {
        return new Drawn(trip, issue.of(paper), asOf, versions);
    }

    /** The same, a draft told apart from others by what of the trip is seen here. */
    Drawn toldApart() {
        return new Drawn(trip, issue.of(trip), asOf, versions);
    }

    /** The trip of the version issued before. */
    Optional<Trip> before() {
        return issue.before().map(Issue.Frozen::trip);
    }

    /** What is not as it was in {@code then}, but for who holds which copy: no paper says that. */
    public static List<Change> changes(Trip then, Trip now) {
        return Diff.withoutCopies(then, now);
    }

    /** The instant for which a paper speaks that is drawn at {@code now}. */
    public Instant speaksFor(Instant now) {
        return asOf.orElseGet(() -> now.truncatedTo(ChronoUnit.MINUTES));
    }
}
