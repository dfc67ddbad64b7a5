package my.lawatan.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.trip.Trip;

/**
 * What a paper is made from, and for whom. Whoever makes one is given this, and beside it only what that paper is about: what else it asks
 * for, such as the trip with everything, is in its signature.
 *
 * @param trip as the readers of that edition may have it
 * @param issue which version of it that is, and the one before, with its trip as they may have that
 * @param edition who reads it
 * @param voice in which language, and how it writes times of day
 * @param asOf the instant for which it speaks, printed in both zones
 */
record Commission(Trip trip, Issue issue, Edition edition, Voice voice, Instant asOf) {
    Commission {
        Objects.requireNonNull(trip);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(voice);
        Objects.requireNonNull(asOf);
    }

    /**
     * For that paper.
     *
     * @param drawn as its readers may have it
     * @param now when it is drawn: for that a draft speaks
     */
    static Commission of(Drawn drawn, PaperRequest request, Instant now) {
        return new Commission(drawn.trip(), drawn.issue(), request.edition(), request.voice(), drawn.speaksFor(now));
    }

    /** The same for another paper of the same trip, by its {@link PaperRequest#name()}. */
    Commission of(String paper) {
        return new Commission(trip, issue.of(paper), edition, voice, asOf);
    }

    /** The same of the trip as it was in that version, and of nothing before it. */
    Commission of(Issue.Frozen version) {
        return new Commission(version.trip(), Issue.draft(), edition, voice, asOf);
    }

    /** What was issued before, if anything was. */
    Optional<Issue.Frozen> before() {
        return issue.before();
    }

    /** The words of a paper for those readers. */
    Wording words() {
        return new Wording(trip, edition, voice);
    }

    /** Whether it is for the officers who run the visit, who may read all of it. */
    boolean office() {
        return edition == Edition.OFFICE;
    }
}
