package my.lawatan.ui.briefs;

import java.util.List;
import my.lawatan.edit.WriteBrief;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/**
 * Which page is wanted: the brief as it would be if what is being typed were taken.
 *
 * @param typing what is typed and not taken yet
 * @param language of the paper
 */
record PageRequest(Trip trip, Id<Brief> brief, List<WriteBrief> typing, Language language) {
    PageRequest {
        typing = List.copyOf(typing);
    }

    /** Whether both give the same paper, told without comparing whole trips. */
    boolean same(PageRequest other) {
        return other != null
                && trip == other.trip
                && brief.equals(other.brief)
                && language == other.language
                && typing.equals(other.typing);
    }
}
