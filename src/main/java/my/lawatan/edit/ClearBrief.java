package my.lawatan.edit;

import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Clears a brief: somebody answers for it as it stands, for the time its event has now. */
public record ClearBrief(Id<Brief> brief, String clearedBy) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        Item cleared = Parts.with(trip.get(ref()), "status", BriefStatus.CLEARED);
        return new ConfirmBrief(brief).applyTo(trip.with(Parts.with(cleared, "clearedBy", clearedBy)));
    }

    private ItemRef ref() {
        return new ItemRef(ItemKind.BRIEF, brief);
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.clear-brief", Titles.of(before.get(ref()), before));
    }
}
