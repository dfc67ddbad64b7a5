package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.text.ClockTurns;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.kit.timeline.plan.Block;

/** What the timeline says of an event: the line under its title, the tooltip, the sentence for a screen reader. */
final class EventWords {
    private final Trip trip;
    private final Messages messages;
    private final Times times;
    private final TwoClocks clocks;
    private final BesideWords beside;

    EventWords(Trip trip, TwoClocks clocks, Messages messages) {
        this.trip = trip;
        this.clocks = clocks;
        this.messages = messages;
        this.beside = new BesideWords(trip, messages);
        this.times = new Times(messages);
    }

    String title(Event event) {
        return event.title().in(messages.language());
    }

    /** The title as a block has it, with what marks a plan B or a hold point. */
    String marked(Event event) {
        return beside.marked(event);
    }

    /** The time where it needs words, then the place, or else the purpose. */
    String detail(Event event) {
        String what = place(event).orElseGet(() -> event.purpose().in(messages.language()));
        return joined(Stream.of(timeInWords(event.when()), what));
    }

    // a block shows when it is; words are needed where it shows more than is known, or another clock than its own
    private String timeInWords(TimeSpan when) {
        if (!when.timed()) return "";
        boolean about = when.certainty() == Certainty.ABOUT;
        String own = new OwnClocks(trip.settings(), messages).of(when);
        if (!own.isEmpty()) {
            String clock = about ? messages.text("time.span.about", own) : own;
            return when.end().isEmpty() ? messages.text("programme.from", clock) : clock;
        }
        if (about) return messages.text("time.span.about", range(when));
        String start = times.clock(when.start().orElseThrow().time().orElseThrow());
        return when.end().isEmpty() ? messages.text("programme.from", start) : "";
    }

    private String range(TimeSpan when) {
        String start = times.clock(when.start().orElseThrow().time().orElseThrow());
        return when.end()
                .map(e -> start + "–" + times.clock(e.time().orElseThrow()))
                .orElse(start);
    }

    /** The place with what it is part of, if that is not said anyway. */
    Optional<String> place(Event event) {
        return event.place().flatMap(trip.places()::get).map(place -> place.name()
                .in(messages.language()));
    }

    /** A band's title, with its days or with what is awaited. */
    String bandTitle(Event event) {
        return switch (event.when().certainty()) {
            case DAYS -> title(event) + " · " + days(event.when());
            case TO_BE_ADVISED -> messages.text("programme.time-awaited", title(event));
            default -> marked(event);
        };
    }

    private String days(TimeSpan when) {
        LocalDate first = when.day().orElseThrow();
        LocalDate last = when.lastDay().orElseThrow();
        if (first.equals(last)) return date(first);
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + date(last)
                : date(first) + " – " + date(last);
    }

    private String date(LocalDate day) {
        return day.getDayOfMonth() + " " + messages.text("time.month.short." + day.getMonthValue());
    }

    Block.Words words(Event event, List<Finding> findings) {
        return new Block.Words(() -> spoken(event, findings), () -> hint(event, findings));
    }

    private String spoken(Event event, List<Finding> findings) {
        String found = findings.isEmpty()
                ? ""
                : messages.text(findings.size() == 1 ? "programme.finding" : "programme.findings", findings.size());
        return Stream.of(
                        title(event),
                        whenSpoken(event.when()),
                        place(event).orElse(""),
                        event.status() == EventStatus.NOT_STATED
                                ? ""
                                : messages.word(event.status())
                                        .toLowerCase(messages.language().locale()),
                        event.fixedByHost() ? messages.text("programme.fixed") : "",
                        String.join(", ", beside.lines(event)),
                        found)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String whenSpoken(TimeSpan when) {
        Optional<LocalDate> known = clocks.day(when);
        if (known.isEmpty()) return messages.text("programme.no-day");
        String day = times.weekdayAndDate(known.get());
        if (when.certainty() == Certainty.DAYS)
            return messages.text(
                    "programme.spoken.days",
                    day,
                    times.weekdayAndDate(when.lastDay().orElseThrow()));
        if (!when.timed()) return messages.text("programme.spoken.no-time", day);
        String about = when.certainty() == Certainty.ABOUT ? messages.text("programme.spoken.about") + " " : "";
        String start = about + hostClock(when.start().orElseThrow(), known.get());
        String zone = clocks.hostName();
        String host = when.end()
                .map(e -> messages.text("programme.spoken.time", day, start, hostClock(e, known.get()), zone))
                .orElseGet(() -> messages.text("programme.spoken.open", day, start, zone));
        String own = new OwnClocks(trip.settings(), messages).of(when);
        return own.isEmpty() ? host : host + ", " + own;
    }

    // what is in the night after, or goes on to another day, says so
    private String hostClock(TimePoint point, LocalDate day) {
        LocalDate there = point.instant().atZone(trip.settings().hostZone()).toLocalDate();
        String clock = times.clock(point.instant(), trip.settings().hostZone());
        return there.equals(day)
                ? clock
                : messages.text("time.day." + there.getDayOfWeek().getValue()) + " " + clock;
    }

    private String hint(Event event, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of(title(event)));
        if (event.when().timed())
            lines.addAll(clocks.lines(
                    event.when().start().orElseThrow(), event.when().end()));
        else lines.add(whenSpoken(event.when()));
        Stream.of(event.when().start(), event.when().end())
                .flatMap(Optional::stream)
                .flatMap(point -> new ClockTurns(messages).said(point, clocks.name(point.zone())).stream())
                .forEach(lines::add);
        lines.add(joined(Stream.of(
                place(event).orElse(""),
                messages.word(event.status()),
                event.fixedByHost() ? messages.text("programme.fixed") : "")));
        lines.addAll(beside.lines(event));
        findings.forEach(f -> lines.add("• " + sentence(f)));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    /** The finding as a sentence. */
    String sentence(Finding finding) {
        return messages.text(finding.key(), finding.arguments().toArray());
    }

    /** The finding in a few words, for a block. */
    String brief(Finding finding) {
        String key = "check.short." + finding.rule();
        return messages.has(key) ? messages.text(key, finding.arguments().toArray()) : sentence(finding);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(s -> !s.isEmpty()).reduce((a, b) -> a + " · " + b).orElse("");
    }
}
