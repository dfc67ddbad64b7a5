package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.check.Gaps;
import my.lawatan.check.Gaps.Gap;
import my.lawatan.edit.CreateItem;
import my.lawatan.plan.MissingWay;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;

/** The ways to and from the selected event: what each needs and what there is, and where none is entered. */
final class WaysModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final LiveChecks checks;
    private final Background.Latest computing;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Trip trip;

    /**
     * A way, or where one is missing.
     *
     * @param leg none if none is entered
     * @param between from which event to which
     * @param slack what it needs and what there is
     * @param late whether that does not suffice
     */
    record Line(Optional<Id<Leg>> leg, Event from, Event to, String between, String slack, boolean late) {}

    WaysModel(Commit commit, LiveChecks checks, Messages messages, Selection selection, Background background) {
        this.commit = commit;
        this.checks = checks;
        this.messages = messages;
        this.selection = selection;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
    }

    /** Shows the ways around that event of that trip. */
    void show(Trip now, Event event, boolean another) {
        trip = now;
        if (another) lines.set(List.of());
        computing.ask(
                () -> new Gaps(checks.of(now).facts())
                        .around(event).stream().map(this::line).toList(),
                lines::set);
    }

    private Line line(Gap gap) {
        String between = messages.text("inspector.way.between", title(gap.from()), title(gap.to()));
        boolean late = gap.needs().filter(needs -> needs > gap.has()).isPresent();
        String slack = gap.leg().isPresent() || gap.needs().isPresent()
                ? WayWords.slack(gap.needs(), gap.has(), messages)
                : messages.text("inspector.way.there", gap.has());
        return new Line(gap.leg().map(Leg::id), gap.from(), gap.to(), between, slack, late);
    }

    private String title(Event event) {
        return Visible.line(event.title().in(messages.language()));
    }

    /** Goes to the way. */
    void open(Line line) {
        line.leg().flatMap(trip.legs()::get).ifPresent(leg -> selection.select(ItemRef.to(leg)));
    }

    /** Enters the way that is missing, and goes to it. */
    void add(Line line) {
        CreateItem made = MissingWay.leg(trip, line.from(), line.to(), Id.random());
        commit.commit(made, () -> selection.select(ItemRef.to(made.item())), no -> {});
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }
}
