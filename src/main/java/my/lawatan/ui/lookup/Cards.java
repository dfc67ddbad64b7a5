package my.lawatan.ui.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Spans;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Faces;

/** Makes the cards of people, for one reader of a trip at one time. */
final class Cards {
    private static final int LINES = 3;
    private static final Duration SOON = Duration.ofHours(1);
    private static final int HOURS_TOLD_IN_MINUTES = 3;

    /** What helps most in a few lines, first. */
    private static final List<BriefHead> HEADS =
            List.of(BriefHead.OUR_OBJECTIVES, BriefHead.ARGUMENTS_TO_USE, BriefHead.PRESS_LINE, BriefHead.BACKGROUND);

    private final Facts facts;
    private final Trip trip;
    private final AtHand atHand;
    private final Messages messages;
    private final Spans spans;

    /** @param with the principal, or who reads */
    Cards(Facts facts, Optional<Id<Person>> with, Messages messages) {
        this.facts = facts;
        this.trip = facts.trip();
        this.atHand = new AtHand(facts, with);
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    Card of(Person person, Instant now) {
        Optional<Event> next = atHand.together(person.id(), now);
        Optional<Brief> brief = brief(person, next);
        return new Card(
                person.id(),
                Visible.line(Names.list(person, messages.language())),
                Visible.line(person.name().inScript()),
                Visible.line(Names.salutation(person, messages.language())),
                Visible.line(person.pronunciation()),
                work(person),
                speaks(person),
                next.map(event -> next(event, now))
                        .orElseGet(() -> new Card.Next(messages.text("lookup.next.none"), "", false)),
                met(person.lastMet()),
                brief.map(this::head).orElseGet(() -> messages.text("lookup.brief.none")),
                brief.map(this::lines).orElse(List.of()),
                Faces.of(trip, person.id()),
                Names.initials(person));
    }

    /** Position and organisation, in one line. */
    String work(Person person) {
        String at = person.organisation()
                .flatMap(trip.organisations()::get)
                .map(Organisation::name)
                .map(this::in)
                .orElse("");
        String work = joined(in(person.position()), at);
        return work.isEmpty() ? messages.text("lookup.work.none") : work;
    }

    private String speaks(Person person) {
        String languages = person.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag)
                        .getDisplayLanguage(messages.language().locale()))
                .collect(Collectors.joining(", "));
        String interpreter =
                person.interpreter() == Person.InterpreterNeed.NOT_STATED ? "" : messages.word(person.interpreter());
        return joined(languages.isEmpty() ? "" : messages.text("lookup.speaks", languages), interpreter);
    }

    private Card.Next next(Event event, Instant now) {
        Optional<Duration> until = event.when().startInstant().map(start -> Duration.between(now, start));
        boolean soon = until.filter(d -> d.compareTo(SOON) <= 0).isPresent();
        String place =
                event.place().flatMap(trip.places()::get).map(p -> in(p.name())).orElse("");
        return new Card.Next(
                in(event.title()),
                joined(until.map(this::until).orElse(""), Visible.line(spans.whole(event.when())), place),
                soon);
    }

    private String until(Duration until) {
        if (until.isNegative() || until.isZero()) return messages.text("lookup.next.now");
        if (until.toHours() < HOURS_TOLD_IN_MINUTES) return messages.text("lookup.next.minutes", until.toMinutes());
        return until.toHours() < 24 ? messages.text("lookup.next.hours", until.toHours()) : "";
    }

    private String met(LastMet met) {
        if (!met.stated()) return messages.text("lookup.met.none");
        String on = met.on().map(new Times(messages)::date).orElse("");
        return joined(on, in(met.where()), in(met.note()));
    }

    /** The brief for what comes next, or else for another event at which the person is expected. */
    private Optional<Brief> brief(Person person, Optional<Event> next) {
        Stream<Id<Event>> others = facts.attendancesOf(person.id()).stream()
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .map(Attendance::event);
        return Stream.concat(next.map(Event::id).stream(), others)
                .flatMap(event -> facts.briefsFor(event).stream())
                .filter(brief -> !lines(brief).isEmpty())
                .findFirst();
    }

    private String head(Brief brief) {
        String title = brief.title().stated()
                ? in(brief.title())
                : brief.event().map(id -> in(trip.event(id).title())).orElse("");
        return brief.status() == BriefStatus.CLEARED
                ? messages.text("lookup.brief", title)
                : messages.text("lookup.brief.state", title, messages.word(brief.status()));
    }

    private List<String> lines(Brief brief) {
        List<String> lines = new ArrayList<>();
        for (BriefHead head : HEADS)
            brief.under(head)
                    .in(messages.language())
                    .lines()
                    .map(line -> line.strip().replaceFirst("^[-*#]+ +", "").replace("**", ""))
                    .filter(line -> !line.isEmpty())
                    .map(Visible::line)
                    .limit(LINES - lines.size())
                    .forEach(lines::add);
        return lines;
    }

    private String in(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
