package my.lawatan.edit;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;

/**
 * Lets a finding stand, with the reason. It is open again as soon as it rests on something else.
 *
 * @param waiver id of this word
 * @param finding identity of the finding
 * @param basis what it rests on now
 * @param until the last day on which it may stand; none if it may for good
 */
public record WaiveFinding(Id<Waiver> waiver, String finding, String basis, String reason, Optional<LocalDate> until)
        implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return new CreateItem(new Waiver(waiver, finding, basis, reason, until)).applyTo(trip);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.waive-finding", reason);
    }
}
