package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import my.lawatan.json.Json;
import my.lawatan.search.Hit;
import my.lawatan.search.Search;
import my.lawatan.store.Store;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lawatan search FILE WORDS…}: what holds all these words. */
@Command(name = "search")
final class SearchCommand extends ReportCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", descriptionKey = "cli.words")
    List<String> words;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Trip trip;
        try (Store store = session.files().read().apply(file)) {
            trip = store.load().trip();
        }
        List<Hit> hits;
        try (Search search = Search.of(trip, messages)) {
            hits = search.find(String.join(" ", words), Search.MOST_PER_KIND);
        }
        if (json()) JsonArray.print(hits.stream().map(SearchCommand::node), session.out());
        else if (hits.isEmpty()) line(messages.text("cli.search.nothing"));
        else columns(hits).print(session.out());
        return hits.isEmpty() ? Exit.FOUND : Exit.OK;
    }

    private Columns columns(List<Hit> hits) {
        Columns columns = new Columns(List.of(
                messages.text("cli.head.id"),
                messages.text("cli.head.kind"),
                messages.text("cli.head.title"),
                messages.text("cli.head.detail"),
                messages.text("cli.head.context")));
        for (Hit hit : hits)
            columns.add(List.of(
                    hit.id(),
                    messages.text("word.item-kind." + hit.kind().word()),
                    hit.title(),
                    hit.detail(),
                    hit.context()));
        return columns;
    }

    private static ObjectNode node(Hit hit) {
        return Json.object()
                .put("kind", hit.kind().word())
                .put("id", hit.id())
                .put("title", hit.title())
                .put("detail", hit.detail())
                .put("context", hit.context());
    }
}
