package my.lawatan.ui.briefs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.check.BriefCare;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** The briefs of a trip, and the engagements that need one and have none, in words. */
final class BriefRows {
    private final Trip trip;
    private final Facts facts;
    private final Messages messages;
    private final TimeWords times;
    private final Instant now;
    private final Set<Id<Brief>> lost;

    /** @param now what is owed before is overdue
     * @param lost briefs whose event was removed */
    BriefRows(Trip trip, Messages messages, Instant now, Set<Id<Brief>> lost) {
        this.trip = trip;
        this.facts = Facts.of(trip);
        this.messages = messages;
        this.times = new TimeWords(messages);
        this.now = now;
        this.lost = lost;
    }

    /** In the order of the engagements, those without one last. */
    List<BriefRow> byEngagement() {
        return rows(Comparator.comparing(Line::day).thenComparing(Line::start));
    }

    /** In the order in which they are owed, those without a date last. */
    List<BriefRow> byDeadline() {
        return rows(Comparator.comparing((Line line) -> line.row().dueAt().orElse(Instant.MAX))
                .thenComparing(Line::day)
                .thenComparing(Line::start));
    }

    private record Line(BriefRow row, LocalDate day, Instant start) {}

    private List<BriefRow> rows(Comparator<Line> order) {
        return Stream.concat(trip.briefs().stream().map(this::written), missing())
                .sorted(order.thenComparing(line -> line.row().title())
                        .thenComparing(line -> line.row().item()))
                .map(Line::row)
                .toList();
    }

    private Line line(BriefRow row, Optional<Event> event) {
        return new Line(
                row,
                event.flatMap(e -> e.when().day()).orElse(LocalDate.MAX),
                event.flatMap(e -> e.when().startInstant()).orElse(Instant.MIN));
    }

    private Line written(Brief brief) {
        Optional<Event> event = brief.event().map(trip::event);
        boolean stale = BriefCare.stale(brief, trip);
        BriefRow row = new BriefRow(
                Optional.of(brief.id()),
                brief.event(),
                title(brief, event),
                event.map(e -> times.begins(e.when())).orElseGet(() -> noEvent(brief)),
                brief.due()
                        .map(due -> messages.text("briefs.row.due", times.point(due)))
                        .orElse(""),
                brief.owner().map(trip::person).map(this::name).orElse(""),
                Optional.of(brief.status()),
                mark(brief, stale),
                stale,
                brief.due().map(TimePoint::instant));
        return line(row, event);
    }

    private String title(Brief brief, Optional<Event> event) {
        String own = Visible.line(brief.title().in(messages.language()));
        if (!own.isEmpty()) return own;
        return event.map(this::title).orElseGet(() -> messages.text("briefs.untitled"));
    }

    private String title(Event event) {
        return Visible.line(event.title().in(messages.language()));
    }

    private String name(Person person) {
        return Visible.line(Names.list(person, messages.language()));
    }

    private String noEvent(Brief brief) {
        return messages.text(lost.contains(brief.id()) ? "briefs.row.event-removed" : "briefs.row.no-event");
    }

    private BriefRow.Mark mark(Brief brief, boolean stale) {
        if (stale) return BriefRow.Mark.STALE;
        if (brief.status() == BriefStatus.CLEARED) return BriefRow.Mark.CLEARED;
        if (brief.due().filter(due -> past(due)).isPresent()) return BriefRow.Mark.OVERDUE;
        return switch (brief.status()) {
            case CLEARED -> BriefRow.Mark.CLEARED;
            case DRAFT -> BriefRow.Mark.DRAFT;
            case CALLED_FOR -> BriefRow.Mark.CALLED_FOR;
            case NOT_STATED -> BriefRow.Mark.NOT_STATED;
        };
    }

    // what is owed on a day is owed until that day is over
    private boolean past(TimePoint due) {
        TimePoint end = due.hasTime() ? due : due.plusDays(1);
        return end.instant().isBefore(now);
    }

    private Stream<Line> missing() {
        Set<Id<Event>> have = new HashSet<>();
        trip.briefs().stream().forEach(b -> b.event().ifPresent(have::add));
        trip.preparations().stream()
                .filter(p -> p.requirement() == Requirement.BRIEF)
                .filter(p -> p.state() == Need.NOT_NEEDED || p.state() == Need.ARRANGED)
                .forEach(p -> have.add(p.event()));
        Set<Id<Event>> asked = new HashSet<>();
        trip.preparations().stream()
                .filter(p -> p.requirement() == Requirement.BRIEF && p.state() == Need.NEEDED)
                .forEach(p -> asked.add(p.event()));
        return trip.events().stream()
                .filter(e -> !have.contains(e.id()))
                .filter(e -> asked.contains(e.id()) || BriefCare.needsBrief(facts, e))
                .map(this::missing);
    }

    private Line missing(Event event) {
        BriefRow row = new BriefRow(
                Optional.empty(),
                Optional.of(event.id()),
                title(event),
                times.begins(event.when()),
                "",
                "",
                Optional.empty(),
                BriefRow.Mark.MISSING,
                false,
                Optional.empty());
        return line(row, Optional.of(event));
    }
}
