package my.lawatan.edit;

import java.util.Optional;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;

/** Asks for a brief on an engagement: an empty one that is called for, under the title of its event. */
public record CallForBrief(Id<Brief> brief, Id<Event> event) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return new CreateItem(
                        Brief.blank(brief, Optional.of(event), trip.event(event).title(), "", BriefStatus.CALLED_FOR))
                .applyTo(trip);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.call-for-brief", before.event(event).title().plain());
    }
}
