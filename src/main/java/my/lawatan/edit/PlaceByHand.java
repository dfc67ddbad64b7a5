package my.lawatan.edit;

import my.lawatan.trip.Attendance;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * Puts somebody directly before or after somebody else of the same side and event, against the rule that orders it.
 *
 * @param after whether after {@code beside}; else before
 * @param reason why; empty if not stated
 */
public record PlaceByHand(Id<Attendance> attendance, boolean after, Id<Attendance> beside, String reason)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Attendance moved = get(trip, attendance);
        Attendance neighbour = get(trip, beside);
        boolean sameList = moved.event().equals(neighbour.event())
                && moved.side() == neighbour.side()
                && moved.unit() == neighbour.unit();
        if (!sameList || attendance.equals(beside)) throw new Refused("refused.place-beside");
        if (goesWith(trip, neighbour)) throw new Refused("refused.place-circle", Titles.of(neighbour, trip));
        String rank = new HandPlace(after, beside).rank();
        return trip.with(Parts.with(Parts.with(moved, "rank", rank), "rankReason", reason.strip()));
    }

    // whether it was itself put beside the one that is moved, by whatever chain; a circle of others ends the chain
    private boolean goesWith(Trip trip, Attendance neighbour) {
        Attendance at = neighbour;
        for (int steps = trip.attendances().size(); steps >= 0; steps--) {
            Attendance next = HandPlace.of(at)
                    .flatMap(place -> trip.attendances().get(place.beside()))
                    .orElse(null);
            if (next == null || next.id().equals(neighbour.id())) return false;
            if (next.id().equals(attendance)) return true;
            at = next;
        }
        return false;
    }

    private static Attendance get(Trip trip, Id<Attendance> id) {
        return (Attendance) trip.get(new ItemRef(ItemKind.ATTENDANCE, id));
    }

    @Override
    public Label label(Trip before) {
        return Label.of(
                after ? "edit.place-by-hand.after" : "edit.place-by-hand",
                Titles.of(get(before, attendance), before),
                Titles.of(get(before, beside), before));
    }
}
