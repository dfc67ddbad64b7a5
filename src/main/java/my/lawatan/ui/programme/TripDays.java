package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import my.lawatan.document.Seen;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** The days of the trip as columns. */
record TripDays(Timeline timeline, ProgrammeViewModel model) implements Perspective {
    @Override
    public Region node() {
        return timeline;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.empty();
    }

    @Override
    public void look(boolean now) {
        // the plan is the model's, and always that of the trip
    }

    @Override
    public Seen seen(Optional<Id<Track>> lane) {
        List<LocalDate> days =
                timeline.getPlan().days().stream().map(DayHead::date).toList();
        return new Seen(Seen.Form.TRIP, days, lane, List.of(), timeline.step());
    }

    @Override
    public void enter() {
        timeline.requestFocus();
    }

    @Override
    public void reveal(ItemRef item) {
        timeline.reveal(item);
    }

    @Override
    public boolean goTo(LocalDate day, int minute) {
        timeline.scrollTo(new Moment(model.days().column(day), minute));
        return true;
    }

    @Override
    public Here here() {
        Proposal.Create free = timeline.freePlace();
        return new Here(model.days().days().get(free.day()), free.start(), Optional.empty());
    }

    @Override
    public Optional<Integer> pointed(ItemRef item) {
        return timeline.pointed(item);
    }

    @Override
    public void create() {
        timeline.requestFocus();
        timeline.editNew(timeline.freePlace());
    }
}
