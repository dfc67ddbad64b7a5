package my.lawatan.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.workspace.Workspace;

/** Two officers who had one file in the evening and a file each since: one of the exercise. */
public final class OtherLaptop {
    private OtherLaptop() {}

    /** Goes on in that file as its officer, and in a copy of it as another one. The copy. */
    public static Path diverged(Path file) throws IOException {
        Path other = Files.copy(file, file.resolveSibling("laptop-of-hafiz.lawatan"));
        edit(
                other,
                "Hafiz",
                90,
                List.of(
                        trip -> moved(trip, "Roundtable with captains", 30),
                        trip -> moved(trip, "Media interview", -60),
                        trip -> renamed(trip, "Gala dinner", "Gala dinner hosted by the President of Peru"),
                        trip -> new RemoveItem(ItemRef.to(event(trip, "Textile museum"))),
                        trip -> renamed(trip, "Lunch with the weavers", "Luncheon with the weavers")));
        edit(
                file,
                "Aina",
                60,
                List.of(
                        trip -> moved(trip, "Roundtable with captains", 15),
                        trip -> renamed(trip, "Textile museum", "Textile museum, with the curator"),
                        trip -> moved(trip, "Press remarks", 15)));
        return other;
    }

    // seven minutes from one edit to the next
    private static void edit(Path file, String officer, int minutesAgo, List<Function<Trip, Edit>> edits) {
        for (int i = 0; i < edits.size(); i++) {
            Clock clock = Clock.offset(Office.MORNING, Duration.ofMinutes(7L * i - minutesAgo));
            Function<Trip, Edit> edit = edits.get(i);
            try (Workspace workspace = Workspace.open(SqliteStore.open(file), clock, officer, Runnable::run)) {
                workspace.apply(edit.apply(workspace.trip()));
            }
        }
    }

    private static Edit moved(Trip trip, String title, int minutes) {
        Event event = event(trip, title);
        return new MoveEvent(event.id(), event.when().plusMinutes(minutes));
    }

    private static Edit renamed(Trip trip, String title, String now) {
        return new RenameEvent(event(trip, title).id(), Text.en(now));
    }

    private static Event event(Trip trip, String title) {
        return trip.events().stream()
                .filter(event -> event.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
