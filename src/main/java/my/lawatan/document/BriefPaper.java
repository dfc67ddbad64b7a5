package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.document.DailyBrief.Under;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/**
 * One brief as it is handed to whoever it is for: its heads in their order, each with its text, then who is met.
 *
 * @param fileName what a file of it should be called, without its ending
 * @param anchor names the brief on the page
 * @param reference which brief it is, how far that is and who owes it; empty if nothing of that is stated
 * @param stale that it was written for another time; empty if it was not
 * @param heads those under which something is written
 * @param people who is met, who interprets and who takes notes
 * @param open a sentence that names the heads under which nothing is written; empty if there are none
 */
public record BriefPaper(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String anchor,
        String reference,
        String stale,
        List<Under> heads,
        List<Under> people,
        String open)
        implements Paper {
    public BriefPaper {
        heads = List.copyOf(heads);
        people = List.copyOf(people);
    }

    /**
     * The paper of {@code brief}.
     *
     * @param trip as it is now, or as it was frozen if {@code issue} is a version
     * @param asOf the instant for which it speaks, printed in both zones
     * @throws my.lawatan.trip.Refused if the trip does not hold the brief, or may not be printed
     */
    public static BriefPaper of(
            Trip trip, Id<Brief> brief, Edition edition, Language language, Issue issue, Instant asOf) {
        return new BriefPapers(new Commission(trip, issue, edition, Voice.of(language), asOf), brief).paper();
    }

    @Override
    public PaperKind kind() {
        return PaperKind.BRIEF;
    }
}
