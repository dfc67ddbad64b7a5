package my.lawatan.cli;

import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** Finds the event that somebody names on the command line. */
final class EventNames {
    /** So many are named when several begin alike. */
    private static final int MOST_NAMED = 5;

    private static final Naming<Event> TITLES =
            new Naming<>(event -> event.title().plain(), String::startsWith);

    private EventNames() {}

    /**
     * The event with that id; else the one with that title, or the only one whose title begins so. Accents and case do not matter.
     *
     * @throws Stop if there is none, or there are several, naming some of them
     */
    static Id<Event> find(Trip trip, String name) {
        List<Event> meant = TITLES.meant(trip.events().stream().toList(), name);
        if (meant.isEmpty()) throw new Stop("cli.error.no-event", name);
        if (meant.size() > 1) throw new Stop("cli.error.several-events", name, meant.size(), names(meant));
        return meant.get(0).id();
    }

    private static String names(List<Event> events) {
        return events.stream()
                .limit(MOST_NAMED)
                .map(event -> event.id() + " “" + event.title().plain() + "”")
                .collect(Collectors.joining(", "));
    }
}
