package my.lawatan.ui.programme.lines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Drive;
import my.lawatan.check.Leaving;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.OwnClocks;
import my.lawatan.ui.programme.ProgrammeState;
import my.lawatan.ui.programme.SkyTime;

/** What the lines say, as the trip is now. */
final class LineCells {
    private static final String INDENT = "\u2003\u2003";
    private final ProgrammeState state;
    private final Trip trip;
    private final TripSettings settings;
    private final Messages messages;
    private final Times times;
    private final HostTime time;
    private final BesideWords beside;
    private final OwnClocks own;

    LineCells(ProgrammeState state, HostTime time, Messages messages) {
        this.state = state;
        this.trip = state.trip();
        this.settings = trip.settings();
        this.time = time;
        this.messages = messages;
        this.times = new Times(messages);
        this.beside = new BesideWords(trip, messages);
        this.own = new OwnClocks(settings, messages);
    }

    String text(Line line, LineColumn column) {
        return switch (column) {
            case TIME -> time(line);
            case HOME -> home(line);
            case COUNTED -> counted(line);
            case TO ->
                line.kind() == LineKind.INSTRUCTION
                        ? line.instruction().addressedTo().in(messages.language())
                        : "";
            case TEXT -> (line.kind().indented() ? INDENT : "") + words(line);
            case PLACE -> placeAndClock(line);
            case FINDINGS -> beginning(line) ? findings(line.event().orElseThrow()) : "";
        };
    }

    // where another clock goes than the host's, the minute by that clock stands beside the place
    private String placeAndClock(Line line) {
        String place = beginning(line) ? place(line.event().orElseThrow().place()) : "";
        return Stream.of(place, clockOf(line).map(own::other).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<TimePoint> clockOf(Line line) {
        return switch (line.kind()) {
            case BEGINS -> line.event().orElseThrow().when().start();
            case ENDS -> line.event().orElseThrow().when().end();
            case DEPARTS -> line.leg().when().start();
            case ARRIVES -> line.leg().when().end();
            default -> Optional.empty();
        };
    }

    static boolean beginning(Line line) {
        return line.kind() == LineKind.BEGINS || line.kind() == LineKind.UNTIMED;
    }

    private String time(Line line) {
        if (line.kind() == LineKind.DAY)
            return line.day().equals(LocalDate.MAX) ? messages.text("programme.no-day") : times.shortDate(line.day());
        if (line.kind() == LineKind.UNTIMED) return untimed(line.event().orElseThrow());
        if (line.kind() == LineKind.DEPARTS && departs(line).isEmpty()) return "";
        return line.at()
                .map(at -> clock(line, at))
                .map(clock -> about(line) ? messages.text("time.span.about", clock) : clock)
                .orElse("");
    }

    // what is reckoned from a time is no surer than that
    private boolean about(Line line) {
        return when(line).filter(when -> when.certainty() == Certainty.ABOUT).isPresent();
    }

    private Optional<TimeSpan> when(Line line) {
        return switch (line.kind()) {
            case BEGINS, ENDS, INSTRUCTION -> line.event().map(Event::when);
            case DEPARTS, LOADED -> departs(line);
            case ARRIVES -> Optional.of(line.leg().when());
            case DAY, UNTIMED, SKY -> Optional.empty();
        };
    }

    private Optional<TimeSpan> departs(Line line) {
        return Drive.departs(trip, line.leg());
    }

    // what is in the night after says so
    private String clock(Line line, Instant at) {
        LocalDateTime there = at.atZone(settings.hostZone()).toLocalDateTime();
        String clock = times.clock(there.toLocalTime());
        if (there.toLocalDate().equals(line.day())) return clock;
        return messages.text("time.day.short." + there.getDayOfWeek().getValue()) + " " + clock;
    }

    private String untimed(Event event) {
        return event.when().certainty() == Certainty.DAYS ? time.dayText(event.when()) : time.timeText(event.when());
    }

    private String home(Line line) {
        boolean timed = line.kind() != LineKind.DEPARTS || departs(line).isPresent();
        if (line.at().isEmpty() || !timed || settings.hostZone().equals(settings.homeZone())) return "";
        LocalDateTime there = line.at().get().atZone(settings.homeZone()).toLocalDateTime();
        String clock = times.clock(there.toLocalTime());
        LocalDate host = line.at().get().atZone(settings.hostZone()).toLocalDate();
        if (there.toLocalDate().equals(host)) return clock;
        return messages.text("time.day.short." + there.getDayOfWeek().getValue()) + " " + clock;
    }

    private String counted(Line line) {
        return switch (line.kind()) {
            case BEGINS ->
                line.event()
                        .orElseThrow()
                        .when()
                        .duration()
                        .map(d -> length((int) d.toMinutes()))
                        .orElse("");
            case INSTRUCTION -> relative(line.instruction());
            case DEPARTS ->
                line.leg()
                        .when()
                        .duration()
                        .map(own::length)
                        .or(() -> Leaving.minutes(trip, line.leg()).map(this::length))
                        .orElse("");
            default -> "";
        };
    }

    String relative(Instruction instruction) {
        boolean start = instruction.anchor() == Instruction.Anchor.START;
        int minutes = instruction.minutes();
        if (minutes == 0) return messages.text(start ? "programme.lines.at-start" : "programme.lines.at-end");
        String length = length(Math.abs(minutes));
        if (start)
            return messages.text(minutes < 0 ? "programme.lines.before-start" : "programme.lines.after-start", length);
        return messages.text(minutes < 0 ? "programme.lines.before-end" : "programme.lines.after-end", length);
    }

    private String length(int minutes) {
        return own.length(Duration.ofMinutes(minutes));
    }

    // what it waits for and how late it runs stand with it
    private String begins(Event event) {
        return Stream.of(beside.marked(event), beside.counted(event), beside.hold(event), beside.run(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String words(Line line) {
        return switch (line.kind()) {
            case DAY -> theme(line.day());
            case SKY -> sky(line);
            case BEGINS, UNTIMED -> begins(line.event().orElseThrow());
            case ENDS ->
                messages.text(
                        "programme.lines.ends",
                        line.event().orElseThrow().title().in(messages.language()));
            case INSTRUCTION -> line.instruction().text().in(messages.language());
            case DEPARTS -> departure(line);
            case ARRIVES -> messages.text("programme.lines.arrives", way(line.leg()));
            case LOADED -> messages.text("programme.lines.loaded", way(line.leg()));
        };
    }

    // that nobody has stated the minute beside which it stands
    private String departure(Line line) {
        String way = way(line.leg());
        boolean reckoned = !line.leg().when().timed() && departs(line).isPresent();
        return reckoned ? messages.text("programme.lines.reckoned", way) : way;
    }

    private String sky(Line line) {
        return state.sky().stream()
                .filter(time -> time.at().equals(line.at().orElseThrow()))
                .map(SkyTime::name)
                .findFirst()
                .orElse("");
    }

    private String theme(LocalDate day) {
        return trip.days().stream()
                .filter(d -> d.date().equals(day))
                .map(d -> d.theme().in(messages.language()))
                .findFirst()
                .orElse("");
    }

    private String way(Leg leg) {
        String to = place(
                leg.destination().or(() -> leg.to().flatMap(trip.events()::get).flatMap(Event::place)));
        String mode = messages.word(leg.mode());
        return to.isEmpty() ? mode : messages.text("programme.lines.way", mode, to);
    }

    private String place(Optional<Id<Place>> id) {
        return id.flatMap(trip.places()::get)
                .map(place -> place.name().in(messages.language()))
                .orElse("");
    }

    private String findings(Event event) {
        int count = state.findings(event).size();
        return count == 0 ? "" : (state.clashes(event) ? "! " : "") + count;
    }

    boolean clashes(Line line) {
        return beginning(line) && state.clashes(line.event().orElseThrow());
    }

    /** What a screen reader says of the line. */
    String spoken(Line line) {
        if (beginning(line)) return state.spoken(line.event().orElseThrow());
        return Stream.of(
                        text(line, LineColumn.TIME),
                        text(line, LineColumn.TO),
                        words(line),
                        line.kind() == LineKind.INSTRUCTION
                                ? messages.text(
                                        "programme.lines.for",
                                        counted(line),
                                        line.event().orElseThrow().title().in(messages.language()))
                                : counted(line))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
