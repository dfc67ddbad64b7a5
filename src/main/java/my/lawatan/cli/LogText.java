package my.lawatan.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Said;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** The journal for people: who, when and what on one line, what it was and what it is now under it. */
final class LogText {
    private final Trip trip;
    private final Messages messages;
    private final List<Entry> entries;
    private final Said spoken;
    private final PrintStream out;

    /** @param trip as it is now
     * @param entries the whole journal, which knows what the ids of removed items stood for */
    LogText(Trip trip, List<Entry> entries, Messages messages, PrintStream out) {
        this.trip = trip;
        this.entries = entries;
        this.messages = messages;
        this.spoken = new Said(trip, removed(), messages);
        this.out = out;
    }

    private Map<Id<?>, String> removed() {
        Map<Id<?>, String> titles = new HashMap<>();
        entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(Change::deletes)
                .forEach(change -> titles.put(change.item().id(), Titles.of(change.deletedItem(), trip)));
        titles.values().removeIf(String::isBlank);
        return titles;
    }

    void print() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            line("cli.log.entry", i + 1, entry.at(), Visible.line(entry.officer()), what(entry));
            entry.changes().forEach(this::print);
        }
    }

    private String what(Entry entry) {
        String what = Visible.line(Labels.text(entry.label(), messages));
        if (entry.undoes().isPresent()) return messages.text("edit.undo", what);
        return entry.redoes().isPresent() ? messages.text("edit.redo", what) : what;
    }

    private void print(Change change) {
        if (change.creates()) line("cli.log.created", whole(change.item(), change.createdItem()));
        else if (change.deletes()) line("cli.log.removed", whole(change.item(), change.deletedItem()));
        else
            line(
                    "cli.log.changed",
                    spoken.item(change.item()),
                    Labels.component(change.component(), messages),
                    spoken.value(change.before()),
                    spoken.value(change.after()));
    }

    // the item may be gone from the trip, so its title is taken from the change
    private String whole(ItemRef ref, Item item) {
        String title = Titles.of(item, trip);
        return spoken.kind(ref.kind()) + " "
                + Visible.line(title.isBlank() ? ref.id().toString() : title);
    }

    private void line(String key, Object... arguments) {
        out.print(messages.text(key, arguments) + "\n");
    }
}
