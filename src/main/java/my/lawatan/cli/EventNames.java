package my.lawatan.cli;

import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.text.Fold;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** Finds the event that somebody names on the command line. */
final class EventNames {
    /** So many are named when several begin alike. */
    private static final int MOST_NAMED = 5;

    private EventNames() {}

    /**
     * The event with that id; else the one with that title, or the only one whose title begins so. Accents and case do not matter.
     *
     * @throws Stop if there is none, or there are several, naming some of them
     */
    static Id<Event> find(Trip trip, String name) {
        String wanted = Fold.fold(name);
        List<Event> found = trip.events().stream()
                .filter(event -> event.id().toString().equals(name)
                        || !wanted.isEmpty() && folded(event).startsWith(wanted))
                .sorted((a, b) -> folded(a).compareTo(folded(b)))
                .toList();
        List<Event> whole = found.stream()
                .filter(event ->
                        event.id().toString().equals(name) || folded(event).equals(wanted))
                .toList();
        List<Event> meant = whole.isEmpty() ? found : whole;
        if (meant.isEmpty()) throw new Stop("cli.error.no-event", name);
        if (meant.size() > 1) throw new Stop("cli.error.several-events", name, meant.size(), names(meant));
        return meant.get(0).id();
    }

    private static String folded(Event event) {
        return Fold.fold(event.title().plain());
    }

    private static String names(List<Event> events) {
        return events.stream()
                .limit(MOST_NAMED)
                .map(event -> event.id() + " “" + event.title().plain() + "”")
                .collect(Collectors.joining(", "));
    }
}
