package my.lawatan.ui.briefs;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** What only the journal knows about a brief: what became of its event since, and who wrote what. */
final class Recalled {
    private final Trip trip;
    private final Brief brief;
    private final Messages messages;

    /**
     * What is recalled, in words; empty where there is nothing to say.
     *
     * @param moved where its event was when it was cleared, and where it is now
     * @param lost that its event was removed
     */
    record About(String moved, String lost, Map<BriefHead, Story> stories) {
        static final About NOTHING = new About("", "", Map.of());
    }

    Recalled(Trip trip, Brief brief, Messages messages) {
        this.trip = trip;
        this.brief = brief;
        this.messages = messages;
    }

    /** @param journal gives all entries that touched some items, oldest first
     * @param stories whether the stories of the heads are wanted */
    About of(Function<Collection<ItemRef>, List<Entry>> journal, boolean stories) {
        Set<ItemRef> items = new LinkedHashSet<>(Set.of(ItemRef.to(brief)));
        brief.event().ifPresent(id -> items.add(new ItemRef(ItemKind.EVENT, id)));
        List<Entry> entries = journal.apply(items);
        boolean gone = brief.event().isEmpty() && lostEvent(brief.id(), entries);
        return new About(
                moved(entries),
                gone ? messages.text("briefs.lost") : "",
                stories ? new Stories(trip, brief, messages).of(entries) : Map.of());
    }

    /** The briefs that once had an event and have none, because it was removed or taken off them. */
    static Set<Id<Brief>> lost(Trip trip, Function<Collection<ItemRef>, List<Entry>> journal) {
        List<Brief> without =
                trip.briefs().stream().filter(b -> b.event().isEmpty()).toList();
        if (without.isEmpty()) return Set.of();
        List<Entry> entries = journal.apply(without.stream().map(ItemRef::to).toList());
        Set<Id<Brief>> lost = new HashSet<>();
        for (Brief b : without) if (lostEvent(b.id(), entries)) lost.add(b.id());
        return lost;
    }

    private static boolean lostEvent(Id<Brief> id, List<Entry> entries) {
        ItemRef ref = new ItemRef(ItemKind.BRIEF, id);
        return entries.stream()
                .flatMap(e -> e.changes().stream())
                .filter(c -> c.item().equals(ref) && c.component().equals("event"))
                .reduce((first, second) -> second)
                .filter(c -> c.after().equals(Optional.empty()))
                .isPresent();
    }

    /** The place of the event when the brief was cleared, if it has another one now. */
    private String moved(List<Entry> entries) {
        if (brief.status() != BriefStatus.CLEARED || brief.event().isEmpty()) return "";
        Optional<Object> then = Optional.empty();
        for (Entry entry : entries)
            for (Change change : entry.changes()) {
                if (clears(change)) then = Optional.empty();
                else if (then.isEmpty() && place(change)) then = Optional.of(change.before());
            }
        Object now = trip.event(brief.event().get()).place();
        if (then.isEmpty() || then.get().equals(now)) return "";
        return messages.text("briefs.moved", name(then.get()), name(now));
    }

    private boolean clears(Change change) {
        if (!change.item().equals(ItemRef.to(brief))) return false;
        return change.creates()
                || change.component().equals("writtenFor")
                || change.component().equals("clearedBy")
                || change.component().equals("status") && change.after() == BriefStatus.CLEARED;
    }

    private static boolean place(Change change) {
        return change.item().kind() == ItemKind.EVENT && change.component().equals("place");
    }

    private String name(Object place) {
        Optional<?> id = (Optional<?>) place;
        return id.flatMap(i -> trip.places().get((Id<?>) i))
                .map(Place::name)
                .map(name -> Visible.line(name.in(messages.language())))
                .orElseGet(() -> messages.text("briefs.place-not-stated"));
    }
}
