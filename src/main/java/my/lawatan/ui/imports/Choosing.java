package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.Edit;

/** What was read, and what of it is to be taken over. What an officer ticked or unticked stays so when the same is read anew. */
final class Choosing {
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper things = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper items = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private final Map<String, Boolean> said = new HashMap<>();
    private List<Entry> entries = List.of();

    /** How much of an item is to be taken over. */
    enum Ticked {
        ALL,
        SOME,
        NONE
    }

    void show(List<Entry> read) {
        entries = List.copyOf(read);
        List<Line> all = new ArrayList<>();
        for (Section section : Section.values()) add(section, all);
        lines.set(List.copyOf(all));
        recount();
    }

    private void add(Section section, List<Line> all) {
        List<Entry> of = entries.stream().filter(e -> e.section() == section).toList();
        if (of.isEmpty()) return;
        all.add(new Line.Head(section, of.size()));
        for (Entry entry : of) {
            all.add(new Line.Item(entry));
            if (!entry.whole()) entry.offers().forEach(offer -> all.add(new Line.Pair(entry, offer)));
            entry.notes().forEach(note -> all.add(new Line.Note(entry, note)));
        }
    }

    /** Forgets what was ticked: another file is read. */
    void forget() {
        said.clear();
    }

    boolean ticked(Entry entry, Offer offer) {
        return offer.takeable() && said.getOrDefault(key(entry, offer), entry.ticked() && offer.proposed());
    }

    Ticked ticked(Entry entry) {
        if (entry.takeable().stream().noneMatch(offer -> ticked(entry, offer))) return Ticked.NONE;
        return entry.meant().stream().allMatch(offer -> ticked(entry, offer)) ? Ticked.ALL : Ticked.SOME;
    }

    /** Ticks that one thing, or takes the tick away. */
    void toggle(Entry entry, Offer offer) {
        boolean on = !ticked(entry, offer);
        tick(entry, offer, on);
        if (on) entry.offers().stream().filter(offer::excludes).forEach(other -> tick(entry, other, false));
        recount();
    }

    /** Ticks what is meant by the item as a whole; nothing of it if that is ticked. */
    void toggle(Entry entry) {
        tick(entry, ticked(entry) != Ticked.ALL);
        recount();
    }

    private void tick(Entry entry, boolean on) {
        if (on) entry.takeable().forEach(offer -> tick(entry, offer, false));
        (on ? entry.meant() : entry.takeable()).forEach(offer -> tick(entry, offer, on));
    }

    /** Ticks all of the group; none of it if all is ticked. */
    void toggle(Section section) {
        List<Entry> of = entries.stream()
                .filter(e -> e.section() == section && !e.takeable().isEmpty())
                .toList();
        boolean on = of.stream().anyMatch(entry -> ticked(entry) != Ticked.ALL);
        of.forEach(entry -> tick(entry, on));
        recount();
    }

    /** Does on that line what a tick does there. */
    void toggle(Line line) {
        if (line instanceof Line.Head head) toggle(head.section());
        else if (line instanceof Line.Item item) toggle(item.entry());
        else if (line instanceof Line.Pair pair && pair.offer().takeable()) toggle(pair.entry(), pair.offer());
    }

    private void tick(Entry entry, Offer offer, boolean on) {
        said.put(key(entry, offer), on);
    }

    private static String key(Entry entry, Offer offer) {
        return entry.key() + "\n" + offer.key();
    }

    private void recount() {
        things.set((int) ticked().count());
        items.set((int) entries.stream().filter(e -> ticked(e) != Ticked.NONE).count());
        turn.set(turn.get() + 1);
    }

    private Stream<Offer> ticked() {
        return entries.stream().sorted(Comparator.comparing(Entry::section)).flatMap(entry -> entry.offers().stream()
                .filter(offer -> ticked(entry, offer)));
    }

    /** What is to be done, nothing twice: several items may need the same new place. */
    List<Edit> edits() {
        return ticked().flatMap(offer -> offer.edits().stream()).distinct().toList();
    }

    List<Entry> entries() {
        return entries;
    }

    /** How many things are ticked. */
    ReadOnlyIntegerProperty things() {
        return things.getReadOnlyProperty();
    }

    /** In how many items something is ticked. */
    ReadOnlyIntegerProperty items() {
        return items.getReadOnlyProperty();
    }

    /** Another number each time that something else is ticked. */
    ReadOnlyIntegerProperty turn() {
        return turn.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }
}
