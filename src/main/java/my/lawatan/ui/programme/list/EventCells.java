package my.lawatan.ui.programme.list;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.OwnClocks;
import my.lawatan.ui.programme.ProgrammeState;

/** What the cells of an event say, as the trip is now. */
final class EventCells {
    private final ProgrammeState state;
    private final Trip trip;
    private final Messages messages;
    private final HostTime time;
    private final OwnClocks own;
    private final BesideWords beside;
    private Map<Id<Event>, Brief> briefs;

    EventCells(ProgrammeState state, Messages messages) {
        this.state = state;
        this.trip = state.trip();
        this.messages = messages;
        this.beside = new BesideWords(trip, messages);
        this.time = new HostTime(trip.settings(), messages);
        this.own = new OwnClocks(trip.settings(), messages);
    }

    HostTime time() {
        return time;
    }

    String text(Event event, EventColumn column) {
        return switch (column) {
            case DAY -> day(event);
            case TIME -> time.timeText(event.when());
            case HOME -> time.homeText(event.when());
            case CERTAINTY -> messages.word(event.when().certainty());
            case TITLE -> titled(event);
            case KIND -> messages.word(event.type());
            case PLACE -> placeAndClock(event);
            case TRACKS -> tracks(event);
            case STATUS -> event.status() == EventStatus.NOT_STATED ? "" : messages.word(event.status());
            case OFFICER -> officer(event);
            case BRIEF -> brief(event);
            case FINDINGS -> findings(event);
        };
    }

    // with plan B, hold point and how late it runs
    private String titled(Event event) {
        String run = beside.run(event);
        return run.isEmpty() ? beside.marked(event) : beside.marked(event) + " · " + run;
    }

    private String day(Event event) {
        String day = time.dayText(event.when());
        return day.isEmpty() ? messages.text("programme.no-day") : day;
    }

    // where another clock goes than the host's, a time by that clock belongs to the place
    private String placeAndClock(Event event) {
        return Stream.of(place(event), own.of(event.when()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What stands in a cell that is typed into. */
    String written(Event event, EventColumn column) {
        if (column == EventColumn.TITLE) return event.title().in(messages.language());
        return column == EventColumn.PLACE ? place(event) : text(event, column);
    }

    private String place(Event event) {
        return event.place()
                .flatMap(trip.places()::get)
                .map(place -> place.name().in(messages.language()))
                .orElse("");
    }

    private String tracks(Event event) {
        return event.tracks().stream()
                .flatMap(id -> trip.tracks().get(id).stream())
                .sorted(Track.ORDER)
                .map(track -> track.name().in(messages.language()))
                .collect(Collectors.joining(", "));
    }

    private String officer(Event event) {
        return event.officer()
                .flatMap(trip.people()::get)
                .map(Person::name)
                .map(Names::bare)
                .orElse("");
    }

    // read once, when the first row that is seen asks
    private String brief(Event event) {
        if (briefs == null) {
            briefs = new HashMap<>();
            trip.briefs().stream().sorted(Comparator.comparing(Brief::id)).forEach(b -> b.event()
                    .ifPresent(id -> briefs.putIfAbsent(id, b)));
        }
        Brief brief = briefs.get(event.id());
        return brief == null ? "" : messages.word(brief.status());
    }

    private String findings(Event event) {
        int count = state.findings(event).size();
        return count == 0 ? "" : (state.clashes(event) ? "! " : "") + count;
    }

    int findingCount(Event event) {
        return state.findings(event).size();
    }

    /** Whether the other ones read the same clocks. */
    boolean sameClocks(EventCells other) {
        return trip.settings().hostZone().equals(other.trip.settings().hostZone());
    }

    boolean clashes(Event event) {
        return state.clashes(event);
    }

    String spoken(Event event) {
        return state.spoken(event);
    }

    /** All words of the line, folded for the filter. */
    String folded(Event event) {
        return Fold.fold(Stream.of(EventColumn.values())
                .filter(column -> column != EventColumn.FINDINGS)
                .map(column -> text(event, column))
                .collect(Collectors.joining(" ")));
    }
}
