package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import my.lawatan.change.Entry;
import my.lawatan.json.EntryJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.text.Labels;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;

/** {@code lawatan log FILE}: the journal. */
@Command(name = "log")
final class LogCommand extends ReportCommand {
    LogCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Trip trip;
        List<Entry> entries;
        try (Store store = session.files().read().apply(file)) {
            trip = store.load().trip();
            entries = store.entriesAfter(0);
        }
        if (json())
            JsonArray.print(
                    IntStream.range(0, entries.size()).mapToObj(i -> node(i + 1, entries.get(i))), session.out());
        else new LogText(trip, entries, messages, session.out()).print();
        return Exit.OK;
    }

    private ObjectNode node(long position, Entry entry) {
        ObjectNode node = Json.object();
        node.put("position", position);
        node.setAll(EntryJson.write(entry));
        node.put("text", Labels.text(entry.label(), messages));
        return node;
    }
}
