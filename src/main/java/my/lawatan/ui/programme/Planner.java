package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** Turns what a gesture proposes into the edit that does it: the same one for the preview and for the release. */
interface Planner {
    /** The edit; none if the proposal is about nothing that the trip holds. */
    Optional<Proposals.Planned> plan(Proposal proposal);

    /** The edit that makes a new event. @param track the programme it is put on, if one alone is shown */
    Proposals.Planned create(Proposal.Create where, Text title, Optional<Id<Track>> track);

    /** The day that a column is of. */
    LocalDate day(int column);
}
