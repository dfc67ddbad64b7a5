package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.DayLines;
import my.lawatan.document.ChangeMessage.Line;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemMap;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Composes a {@link ChangeMessage} from what its readers may see. */
final class ChangeMessages {
    /** Of what has no day: comes last. */
    private static final LocalDate NO_DAY = LocalDate.MAX;

    private final Audience audience;
    private final Set<Naming> naming;
    private final Commission commission;
    private final Issue.Frozen since;
    private final Trip was;
    private final Trip is;
    private final Wording words;

    /** One thing that is different. @param day on which it is now, or was */
    private record Told(LocalDate day, Instant order, Line line) {}

    /** Something that has a time and a place, as it was and as it is. @param timed whether the time is stated of it itself, and not only of what a way leads to */
    private record Thing(
            ItemRef about,
            String subject,
            TimeSpan when,
            boolean timed,
            Optional<Id<Place>> from,
            Optional<Id<Place>> to,
            String cars) {}

    /** @param since what {@code drawn} is held against; both as those readers may have them */
    ChangeMessages(Issue.Frozen since, Drawn drawn, Audience audience, Set<Naming> naming, Voice voice, Instant now) {
        this.audience = audience;
        this.naming = naming;
        this.since = since;
        this.was = since.trip();
        this.is = drawn.trip();
        this.commission = new Commission(is, drawn.issue(), audience.edition(), voice, drawn.speaksFor(now));
        this.words = commission.words();
    }

    /** The message from trips with everything: what its readers may not see is left out first. */
    static ChangeMessage reduced(
            Issue.Frozen since, Drawn drawn, Audience audience, Set<Naming> naming, Voice voice, Instant now) {
        Edition readers = audience.edition();
        Drawn seen = new Drawn(readers.seen(drawn.trip()), drawn.issue(), drawn.asOf(), drawn.versions());
        Issue.Frozen before = new Issue.Frozen(since.version(), readers.seen(since.trip()));
        return new ChangeMessages(before, seen, audience, naming, voice, now).message();
    }

    ChangeMessage message() {
        List<DayLines> days = days();
        Masthead head = new Imprint(commission, words, PaperKind.CHANGE_SHEET).named("", "", "");
        String since = words.say("sheet.heading", this.since.version().name());
        return new ChangeMessage(
                words.language(),
                audience,
                Stream.of(head.open() ? "" : head.marking(), since, head.footer())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                days,
                days.isEmpty() ? words.say("message.nothing") : "",
                List.of(),
                words.say("message.answer"));
    }

    private List<DayLines> days() {
        List<Told> told = audience == Audience.DRIVERS
                ? compare(was.legs(), is.legs(), this::way)
                : compare(was.events(), is.events(), this::item);
        Map<LocalDate, List<Told>> byDay = told.stream()
                .sorted(Comparator.comparing(Told::order)
                        .thenComparing(one -> one.line().text()))
                .collect(Collectors.groupingBy(Told::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new DayLines(
                        day.getKey().equals(NO_DAY) ? "" : words.times().shortDate(day.getKey()),
                        day.getValue().stream().map(Told::line).toList()))
                .toList();
    }

    private <T extends Item> List<Told> compare(ItemMap<T> before, ItemMap<T> after, ThingOf<T> thing) {
        List<Told> told = new ArrayList<>();
        for (T item : after.values())
            told(before.get(item.id()).flatMap(then -> thing.of(was, then)), thing.of(is, item))
                    .ifPresent(told::add);
        for (T item : before.values())
            if (!after.has(item.id()))
                told(thing.of(was, item), Optional.empty()).ifPresent(told::add);
        return told;
    }

    /** What is said of an item of that trip; none if it does not take place. */
    private interface ThingOf<T> {
        Optional<Thing> of(Trip trip, T item);
    }

    private Optional<Thing> item(Trip trip, Event event) {
        if (event.status() == EventStatus.CANCELLED) return Optional.empty();
        String subject = naming.contains(Naming.NAMES) ? Visible.line(words.of(event.title())) : "";
        return Optional.of(new Thing(
                ItemRef.to(event),
                subject.isEmpty() ? words.say("message.item") : subject,
                event.when(),
                true,
                Optional.empty(),
                event.place(),
                ""));
    }

    private Optional<Thing> way(Trip trip, Leg leg) {
        Optional<Event> event = leg.to().or(leg::from).flatMap(trip.events()::get);
        if (event.filter(e -> e.status() == EventStatus.CANCELLED).isPresent()) return Optional.empty();
        boolean own = leg.when().day().isPresent();
        TimeSpan when = own ? leg.when() : event.map(Event::when).orElse(leg.when());
        String title = event.map(e -> Visible.line(words.of(e.title()))).orElse("");
        String subject = naming.contains(Naming.NAMES) && !title.isEmpty()
                ? words.say(leg.to().isPresent() ? "message.way-to" : "message.way-from", title)
                : words.say(
                        own ? "message.way" : leg.to().isPresent() ? "message.way-to-item" : "message.way-from-item");
        String cars = leg.vehicles().stream()
                .map(trip.vehicles()::get)
                .flatMap(Optional::stream)
                .map(vehicle -> Visible.line(words.vehicle(vehicle, " ")))
                .collect(Collectors.joining(", "));
        return Optional.of(new Thing(ItemRef.to(leg), subject, when, own, leg.origin(), leg.destination(), cars));
    }

    private Optional<Told> told(Optional<Thing> before, Optional<Thing> after) {
        Optional<Thing> shown = after.or(() -> before);
        if (shown.isEmpty()) return Optional.empty();
        Thing thing = shown.get();
        LocalDate day = thing.when().day().orElse(NO_DAY);
        List<String> said = said(before, after, new Clocks(words, day));
        if (said.isEmpty()) return Optional.empty();
        Instant order = thing.when().startInstant().orElse(Instant.MAX);
        return Optional.of(
                new Told(day, order, new Line(thing.about(), thing.subject() + ": " + String.join("; ", said))));
    }

    private List<String> said(Optional<Thing> before, Optional<Thing> after, Clocks clocks) {
        if (before.isEmpty()) return added(after.orElseThrow(), clocks);
        if (after.isEmpty())
            return List.of(
                    words.say("change.removed", clocks.mentioned(before.get().when())));
        return changed(before.get(), after.get(), clocks);
    }

    private List<String> added(Thing now, Clocks clocks) {
        List<String> said = new ArrayList<>();
        said.add(words.say("change.added", clocks.mentioned(now.when())));
        places(now).ifPresent(said::add);
        if (!now.cars().isEmpty()) said.add(words.say("message.cars", now.cars()));
        return said;
    }

    private List<String> changed(Thing then, Thing now, Clocks clocks) {
        List<String> said = new ArrayList<>();
        if (!then.from().equals(now.from()) || !then.to().equals(now.to()))
            said.add(places(now).orElseGet(() -> words.say("message.other-place")));
        // a way without cars is none of the drivers': it is taken off
        if (!then.cars().equals(now.cars())) said.add(words.say("message.cars", now.cars()));
        if (then.timed() != now.timed()) said.add(0, words.say("change.time", own(then, clocks), own(now, clocks)));
        else if (!then.when().equals(now.when())) said.add(0, moved(then.when(), now.when(), clocks));
        // of what did not move, the reader must know which it is
        else if (!said.isEmpty()) said.add(0, clocks.mentioned(now.when()));
        return said;
    }

    // the time of what a way leads to was never the way’s
    private String own(Thing way, Clocks clocks) {
        return way.timed() ? clocks.mentioned(way.when()) : words.say("change.no-time");
    }

    private String moved(TimeSpan then, TimeSpan now, Clocks clocks) {
        boolean sameDay = then.day().equals(now.day());
        // nothing is moved to or from a time that nobody knows
        if (!then.timed() || !now.timed())
            return sameDay
                    ? words.say("change.time", clocks.mentioned(then), clocks.mentioned(now))
                    : words.say("change.time", clocks.beginningInside(then), clocks.beginningInside(now));
        if (!sameDay) return words.say("change.moved", clocks.beginning(then), clocks.beginning(now));
        return words.say("change.moved", clocks.mentioned(then), clocks.mentioned(now));
    }

    /** Where it is, or whence and where to; none if that is not to be said, or not known. */
    private Optional<String> places(Thing thing) {
        if (!naming.contains(Naming.PLACES)) return Optional.empty();
        String from = thing.from().map(words::place).orElse("");
        String to = thing.to().map(words::place).orElse("");
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        return Optional.of(from.isEmpty() ? to : from + " → " + to);
    }
}
