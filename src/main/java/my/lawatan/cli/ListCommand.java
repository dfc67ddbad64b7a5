package my.lawatan.cli;

import my.lawatan.json.ItemJson;
import my.lawatan.store.Store;
import my.lawatan.trip.Trip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lawatan list FILE events|people|places|briefs|attendance} */
@Command(name = "list")
final class ListCommand extends ReportCommand {
    @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "cli.what")
    What what;

    /** What can be listed. */
    enum What {
        EVENTS,
        PEOPLE,
        PLACES,
        BRIEFS,
        ATTENDANCE
    }

    ListCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Trip trip;
        try (Store store = session.files().read().apply(file)) {
            trip = store.load().trip();
        }
        ItemLists lists = new ItemLists(trip, messages);
        if (json()) JsonArray.print(lists.items(what).map(ItemJson::write), session.out());
        else lists.columns(what).print(session.out());
        return Exit.OK;
    }
}
