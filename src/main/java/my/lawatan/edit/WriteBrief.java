package my.lawatan.edit;

import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Writes the text under one head of a brief. */
public record WriteBrief(Id<Brief> brief, BriefHead head, Text text) implements Edit {
    @Override
    public Trip applyTo(Trip trip) {
        return trip.with(Parts.with(trip.get(new ItemRef(ItemKind.BRIEF, brief)), head.component(), text));
    }

    @Override
    public Label label(Trip before) {
        return Label.of("edit.write-brief", head, Titles.of(before.get(new ItemRef(ItemKind.BRIEF, brief)), before));
    }
}
