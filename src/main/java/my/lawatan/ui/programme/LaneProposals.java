package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import my.lawatan.edit.CopyEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** What gestures mean where the columns are the programmes of one day: up and down is time, to another column is another programme. */
record LaneProposals(Trip trip, Lanes lanes, Supplier<Id<Event>> ids) implements Planner {
    @Override
    public Optional<Proposals.Planned> plan(Proposal proposal) {
        if (proposal instanceof Proposal.Move move && move.days() != 0) return moved(move);
        if (proposal instanceof Proposal.Place place) return placed(place);
        return inTime().plan(proposal);
    }

    private Proposals inTime() {
        return new Proposals(trip, lanes.day(), ids);
    }

    private Optional<Proposals.Planned> moved(Proposal.Move move) {
        List<Edit> edits = new ArrayList<>();
        List<Id<Event>> events = new ArrayList<>();
        for (ItemRef item : move.items()) event(item).ifPresent(event -> move(event, move, edits, events));
        return planned(edits, events, move.copy() ? "edit.copy-to-programme" : "edit.move-to-programme");
    }

    private void move(Event event, Proposal.Move move, List<Edit> edits, List<Id<Event>> events) {
        TimeSpan when = new Spans(lanes.day()).moved(event.when(), 0, move.minutes());
        Id<Event> id = move.copy() ? ids.get() : event.id();
        if (move.copy()) edits.add(new CopyEvent(event.id(), id, when));
        else if (!when.equals(event.when())) edits.add(new MoveEvent(id, when));
        edits.add(onTracks(id, lanes.moved(event, move.from(), move.days())));
        events.add(id);
    }

    private Optional<Proposals.Planned> placed(Proposal.Place place) {
        Optional<Proposals.Planned> timed =
                inTime().plan(new Proposal.Place(place.item(), 0, place.start(), place.end()));
        Optional<Id<Track>> track = lanes.all().get(place.day()).track();
        Optional<Event> event = event(place.item());
        if (timed.isEmpty() || track.isEmpty() || event.orElseThrow().tracks().contains(track.get())) return timed;
        Set<Id<Track>> tracks = new HashSet<>(event.get().tracks());
        tracks.add(track.get());
        return planned(
                List.of(timed.get().edit(), onTracks(event.get().id(), tracks)),
                timed.get().events(),
                "edit.move-to-programme");
    }

    private static Optional<Proposals.Planned> planned(List<Edit> edits, List<Id<Event>> events, String label) {
        if (edits.isEmpty()) return Optional.empty();
        Edit edit = edits.size() == 1 ? edits.get(0) : new Together(label, edits);
        return Optional.of(new Proposals.Planned(edit, events));
    }

    private static Edit onTracks(Id<Event> event, Set<Id<Track>> tracks) {
        return new ReviseItem(new ItemRef(ItemKind.EVENT, event), "tracks", tracks);
    }

    @Override
    public Proposals.Planned create(Proposal.Create where, Text title, Optional<Id<Track>> track) {
        return inTime().create(
                        new Proposal.Create(0, where.start(), where.end()),
                        title,
                        lanes.all().get(where.day()).track());
    }

    @Override
    public LocalDate day(int column) {
        return lanes.day().days().get(0);
    }

    private Optional<Event> event(ItemRef item) {
        return item.kind() == ItemKind.EVENT ? trip.events().get(item.id()) : Optional.empty();
    }
}
