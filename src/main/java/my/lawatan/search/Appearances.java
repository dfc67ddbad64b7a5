package my.lawatan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.search.Appearance.Way;
import my.lawatan.search.Document.Part;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Gathers where one person appears in a trip. */
final class Appearances {
    private static final int MOST_TEXTS = 200;
    private final Documents documents;
    private final Trip trip;
    private final Messages messages;
    private final Index index;
    private final Details details;
    private final Times times;
    private final List<Appearance> all = new ArrayList<>();

    Appearances(Documents documents, Messages messages, Index index) {
        this.documents = documents;
        this.trip = documents.trip();
        this.messages = messages;
        this.index = index;
        this.details = new Details(trip, messages);
        this.times = new Times(messages);
    }

    List<Appearance> of(Person person) {
        List<Attendance> attends = trip.attendances().stream()
                .filter(a -> is(a.person(), person))
                .sorted(Comparator.comparing((Attendance a) -> trip.event(a.event()), Event.IN_TIME)
                        .thenComparing(Attendance::id))
                .toList();
        attends.forEach(this::attends);
        Set<Id<Event>> events = attends.stream()
                .filter(a -> a.status() != AttendanceStatus.DECLINED)
                .map(Attendance::event)
                .collect(Collectors.toSet());
        ways(events);
        duties(person);
        texts(person);
        return List.copyOf(all);
    }

    private void attends(Attendance attendance) {
        Event event = trip.event(attendance.event());
        add(
                Way.ATTENDS,
                event,
                in(event.title()),
                Stream.of(
                        details.when(event.when()),
                        messages.word(attendance.role()),
                        messages.word(attendance.status())));
    }

    private void ways(Set<Id<Event>> events) {
        trip.legs().stream()
                .filter(leg -> leg.to().filter(events::contains).isPresent())
                .sorted(Comparator.comparing((Leg leg) -> trip.event(leg.to().get()), Event.IN_TIME)
                        .thenComparing(Leg::id))
                .forEach(leg -> {
                    Event event = trip.event(leg.to().get());
                    String vehicles = leg.vehicles().stream()
                            .flatMap(id -> trip.vehicles().get(id).stream())
                            .map(vehicle -> in(vehicle.name()))
                            .collect(Collectors.joining(", "));
                    Stream<String> detail = Stream.of(
                            leg.when().day().isEmpty() ? details.when(event.when()) : details.when(leg.when()),
                            messages.word(leg.mode()),
                            vehicles);
                    add(Way.RIDES, event, messages.text("search.way-to", in(event.title())), detail);
                });
    }

    private void duties(Person person) {
        trip.events().stream()
                .filter(event -> is(event.officer(), person))
                .sorted(Event.IN_TIME)
                .forEach(event -> add(Way.ANSWERS, event, in(event.title()), Stream.of(details.of(event))));
        trip.days().stream()
                .filter(day -> is(day.dutyOfficer(), person))
                .sorted(Comparator.comparing(Day::date).thenComparing(Day::id))
                .forEach(day -> all.add(
                        new Appearance(Way.DUTY, Optional.empty(), times.weekdayAndDate(day.date()), in(day.theme()))));
        trip.briefs().stream()
                .filter(brief -> is(brief.owner(), person))
                .sorted(Comparator.comparing(documents::title).thenComparing(Brief::id))
                .forEach(brief ->
                        add(Way.OWES_BRIEF, brief, documents.title(brief), Stream.of(details.of(brief), due(brief))));
        trip.preparations().stream()
                .filter(preparation -> is(preparation.owner(), person))
                .sorted(Comparator.comparing((Preparation p) -> trip.event(p.event()), Event.IN_TIME)
                        .thenComparing(Preparation::requirement)
                        .thenComparing(Preparation::id))
                .forEach(p -> add(
                        Way.PREPARES,
                        trip.event(p.event()),
                        in(trip.event(p.event()).title()),
                        Stream.of(messages.word(p.requirement()), messages.word(p.state()))));
        trip.copies().stream()
                .filter(copy -> is(copy.person(), person))
                .sorted(Comparator.comparing(Copy::number).thenComparing(Copy::id))
                .forEach(copy ->
                        add(Way.HOLDS, copy, messages.text("search.copy", copy.number()), Stream.of(in(copy.note()))));
    }

    private String due(Brief brief) {
        return brief.due()
                .map(due -> messages.text("search.due", times.shortDate(due.date())))
                .orElse("");
    }

    private void texts(Person person) {
        Mentions mentions = new Mentions(person, Names.list(person, messages.language()));
        for (ItemRef ref : naming(mentions))
            if (!ref.id().equals(person.id()))
                documents.of(ref).ifPresent(document -> named(ref, document.title(), parts(document), mentions));
        trip.days().stream()
                .sorted(Comparator.comparing(Day::date).thenComparing(Day::id))
                .forEach(day -> named(
                        ItemRef.to(day),
                        times.weekdayAndDate(day.date()),
                        new Parts()
                                .of(day, "theme", "weather", "dress", "notes")
                                .all(),
                        mentions));
        trip.contacts().stream()
                .sorted(Contact.ORDER)
                .forEach(contact -> named(
                        ItemRef.to(contact),
                        in(contact.role()),
                        new Parts().of(contact, "name").all(),
                        mentions));
        trip.claims().stream().sorted(Comparator.comparing(Claim::id)).forEach(claim -> claim(claim, mentions));
    }

    // who owns a brief is told already
    private static List<Part> parts(Document document) {
        return Stream.concat(Stream.of(new Part("title", document.title())), document.parts())
                .filter(part -> !part.component().equals("owner"))
                .toList();
    }

    private List<ItemRef> naming(Mentions mentions) {
        Set<ItemRef> found = new LinkedHashSet<>();
        for (Kind kind : Kind.values())
            if (kind.items().isPresent())
                for (String expression : mentions.expressions())
                    index.look(Index.In.TEXTS, expression, kind, MOST_TEXTS).forEach(key -> found.add((ItemRef) key));
        return found.stream()
                .sorted(Comparator.comparing(ItemRef::kind)
                        .thenComparing(
                                ref -> documents.of(ref).map(Document::title).orElse(""))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void claim(Claim claim, Mentions mentions) {
        Optional<Item> about = trip.find(claim.about());
        List<Part> parts = new Parts().of(claim, "saidBy", "says").all();
        about.ifPresent(item -> named(claim.about(), Titles.of(item, trip), parts, mentions));
    }

    private void named(ItemRef ref, String title, List<Part> parts, Mentions mentions) {
        Set<String> told = new HashSet<>();
        for (Part part : parts) {
            String text = Visible.line(part.text());
            OptionalInt at = mentions.in(text);
            if (at.isEmpty()) continue;
            String line = messages.text(
                    "search.context",
                    new Contexts(messages).label(part.component()),
                    Contexts.cut(text, at.getAsInt()));
            if (told.add(line)) all.add(new Appearance(Way.NAMED, shown(ref), Visible.line(title), line));
        }
    }

    private static Optional<ItemRef> shown(ItemRef ref) {
        return ref.kind() == ItemKind.DAY ? Optional.empty() : Optional.of(ref);
    }

    private void add(Way way, Item item, String title, Stream<String> detail) {
        all.add(new Appearance(way, Optional.of(ItemRef.to(item)), title, Details.line(detail)));
    }

    private static boolean is(Optional<Id<Person>> id, Person person) {
        return id.isPresent() && id.get().equals(person.id());
    }

    private String in(Text text) {
        return Visible.line(text.in(messages.language()));
    }
}
