package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import my.lawatan.edit.CopyEvent;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.Together;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/**
 * Turns what a gesture proposes into the edit that does it: the same one for the preview and for the release.
 *
 * @param ids names copies and new events
 */
record Proposals(Trip trip, HostDays days, Supplier<Id<Event>> ids) implements Planner {
    /** An edit and the events whose findings it may change. */
    record Planned(Edit edit, List<Id<Event>> events) {}

    /** The edit; none if the proposal is about nothing that the trip holds. */
    @Override
    public Optional<Planned> plan(Proposal proposal) {
        if (proposal instanceof Proposal.Move move) return move(move);
        if (proposal instanceof Proposal.Resize resize)
            return event(resize.item()).map(e -> moved(e, spans().resized(e.when(), resize.edge(), resize.minutes())));
        if (proposal instanceof Proposal.Place place)
            return event(place.item())
                    .map(e -> moved(e, spans().at(days.days().get(place.day()), place.start(), place.end())));
        return Optional.empty();
    }

    private Optional<Planned> move(Proposal.Move move) {
        List<Planned> all = move.items().stream()
                .flatMap(item -> event(item).stream())
                .map(e -> shifted(e, move))
                .toList();
        if (all.size() < 2) return all.stream().findFirst();
        String label = move.copy() ? "edit.copy-events" : "edit.move-events";
        return Optional.of(new Planned(
                new Together(label, all.stream().map(Planned::edit).toList()),
                all.stream().flatMap(p -> p.events().stream()).toList()));
    }

    private Planned shifted(Event event, Proposal.Move move) {
        TimeSpan when = spans().moved(event.when(), move.days(), move.minutes());
        if (!move.copy()) return moved(event, when);
        Id<Event> copy = ids.get();
        return new Planned(new CopyEvent(event.id(), copy, when), List.of(copy));
    }

    private static Planned moved(Event event, TimeSpan when) {
        return new Planned(new MoveEvent(event.id(), when), List.of(event.id()));
    }

    /** The edit that makes a new event. @param track the programme it is put on, if any */
    @Override
    public Planned create(Proposal.Create where, Text title, Optional<Id<Track>> track) {
        TimeSpan when = spans().at(days.days().get(where.day()), where.start(), where.end());
        Event event = NewEvent.of(ids.get(), title, EventKind.PRIVATE, when, track);
        return new Planned(new CreateItem(event), List.of(event.id()));
    }

    @Override
    public LocalDate day(int column) {
        return days.days().get(column);
    }

    private Optional<Event> event(ItemRef item) {
        return item.kind() == ItemKind.EVENT ? trip.events().get(item.id()) : Optional.empty();
    }

    private Spans spans() {
        return new Spans(days);
    }
}
