package my.lawatan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Vehicle;

/** Changes in words: "moved from 10:00 to 10:30; Sr. Paz added". */
final class ChangeWords {
    /** More names than this are counted. */
    private static final int MOST_NAMES = 4;

    private final Wording words;
    private final Wording wordsThen;
    private final TripDay now;
    private final TripDay then;
    private final Clocks clocks;
    private final ValueWords values;

    ChangeWords(Wording words, TripDay now, TripDay then) {
        this.words = words;
        this.wordsThen = words.about(then.trip());
        this.now = now;
        this.then = then;
        this.clocks = new Clocks(words, now.date());
        this.values = new ValueWords(words, wordsThen, clocks);
    }

    /** The line on one event; none if what changed is nothing that is said. */
    Optional<Line> event(Event event, List<Change> changes) {
        List<String> said = new ArrayList<>();
        Map<ItemKind, List<Change>> byKind = new EnumMap<>(ItemKind.class);
        changes.forEach(c ->
                byKind.computeIfAbsent(c.item().kind(), k -> new ArrayList<>()).add(c));
        List<Change> own = byKind.getOrDefault(ItemKind.EVENT, List.of());
        if (own.stream().anyMatch(Change::creates)) said.add(words.say("change.added", beginning(event)));
        else if (own.stream().anyMatch(Change::deletes)) said.add(words.say("change.removed", beginning(event)));
        else {
            own.forEach(c -> said.add(component(c)));
            attendance(said, byKind.getOrDefault(ItemKind.ATTENDANCE, List.of()));
            byItem(byKind.get(ItemKind.INSTRUCTION)).forEach((ref, cs) -> said.add(instruction(ref, cs)));
            byItem(byKind.get(ItemKind.BRIEF)).forEach((ref, cs) -> said.add(brief(ref, cs)));
        }
        return line(words.of(event.title()), said);
    }

    private static Optional<Line> line(String lead, List<String> said) {
        List<String> parts = said.stream().filter(s -> !s.isEmpty()).distinct().toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Line(lead, String.join("; ", parts)));
    }

    private String beginning(Event event) {
        return clocks.beginning(event.when());
    }

    private static Map<ItemRef, List<Change>> byItem(Collection<Change> changes) {
        Map<ItemRef, List<Change>> byItem = new java.util.LinkedHashMap<>();
        if (changes != null)
            changes.forEach(c ->
                    byItem.computeIfAbsent(c.item(), ref -> new ArrayList<>()).add(c));
        return byItem;
    }

    private String component(Change change) {
        return switch (change.component()) {
            case "when" -> moved((TimeSpan) change.before(), (TimeSpan) change.after());
            case "title" -> words.say("change.renamed", values.before(change));
            case "status" -> status((EventStatus) change.after());
            case "fixedByHost" -> words.say(change.after().equals(true) ? "change.fixed" : "change.not-fixed");
            default -> values.changed(change);
        };
    }

    private String status(EventStatus status) {
        return status == EventStatus.NOT_STATED
                ? words.say("change.status-not-stated")
                : words.say("change.status", words.inside(status));
    }

    private String moved(TimeSpan before, TimeSpan after) {
        if (before.day().isEmpty()) return words.say("change.time-now", clocks.beginning(after));
        if (after.day().isEmpty()) return words.say("change.time-was", clocks.beginning(before));
        if (!now.on(after)) return words.say("change.moved-away", clocks.beginning(after), clocks.beginning(before));
        if (!then.on(before)) return words.say("change.moved-here", clocks.beginning(before), clocks.beginning(after));
        boolean exact = before.certainty() == Certainty.EXACT && after.certainty() == Certainty.EXACT;
        String was = clocks.of(before).line();
        String is = clocks.of(after).line();
        if (!exact) return words.say("change.time", words.lower(is), words.lower(was));
        if (before.duration().equals(after.duration()))
            return words.say("change.moved", clocks.beginning(before), clocks.beginning(after));
        if (before.start().equals(after.start())
                && after.end().isPresent()
                && before.end().isPresent())
            return words.say(
                    "change.ends", clocks.of(after).end(), clocks.of(before).end());
        return words.say("change.moved", was, is);
    }

    private void attendance(List<String> said, List<Change> changes) {
        Set<String> added = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>();
        Map<AttendanceStatus, Set<String>> status = new EnumMap<>(AttendanceStatus.class);
        for (Change change : changes) {
            if (change.creates()) added.add(name(words, (Attendance) change.createdItem()));
            else if (change.deletes()) left.add(name(wordsThen, (Attendance) change.deletedItem()));
            else if (change.component().equals("person")) said.add(seat(change));
            else if (change.component().equals("status") && !namedNow(changes, change.item()))
                status.computeIfAbsent((AttendanceStatus) change.after(), s -> new LinkedHashSet<>())
                        .add(name(words, (Attendance) now.trip().get(change.item())));
        }
        if (!added.isEmpty()) said.add(words.say("change.attendance-added", names(added)));
        if (!left.isEmpty()) said.add(words.say("change.attendance-left", names(left)));
        status.forEach((s, who) -> said.add(words.say("change.attendance-status", names(who), words.inside(s))));
    }

    private static boolean namedNow(List<Change> changes, ItemRef seat) {
        return changes.stream()
                .anyMatch(c -> c.item().equals(seat) && c.component().equals("person"));
    }

    private String seat(Change change) {
        Attendance seat = (Attendance) now.trip().get(change.item());
        String number = seat.number().map(n -> words.say("change.seat", n)).orElse(words.say("change.seat-unnumbered"));
        return words.say(
                "change.seat-named",
                number,
                seat.person().isPresent() ? name(words, seat) : words.say("change.seat-awaited"));
    }

    private String names(Set<String> all) {
        if (all.size() <= MOST_NAMES) return String.join(", ", all);
        return words.count("change.names", all.size());
    }

    private static String name(Wording words, Attendance attendance) {
        return attendance
                .person()
                .map(id -> words.name(words.trip().person(id)))
                .or(() -> attendance
                        .organisation()
                        .flatMap(id -> words.trip().organisations().get(id))
                        .map(o -> words.of(o.name())))
                .orElseGet(() -> words.say(
                        attendance.unit() == Attendance.Unit.PERSON ? "change.seat" : "change.organisation",
                        attendance.number().orElse(0)));
    }

    private String instruction(ItemRef ref, List<Change> changes) {
        Change first = changes.get(0);
        String key = first.creates()
                ? "change.instruction-added"
                : first.deletes() ? "change.instruction-removed" : "change.instruction";
        Instruction instruction = (Instruction)
                now.trip().find(ref).or(() -> then.trip().find(ref)).orElseThrow();
        return words.say(key, words.of(instruction.text()));
    }

    /** An instruction whose item is on another day; none if it is carried out as before. */
    Optional<Line> stray(Instruction instruction) {
        Optional<Instruction> is =
                now.trip().instructions().get(instruction.id()).filter(now::on);
        Optional<Instruction> was =
                then.trip().instructions().get(instruction.id()).filter(then::on);
        String lead = words.of(instruction.text());
        String at = is.map(i -> minute(now, i)).orElse("");
        String before = was.map(i -> minute(then, i)).orElse("");
        if (is.isEmpty()) return Optional.of(new Line(lead, words.say("change.removed", before)));
        if (was.isEmpty()) return Optional.of(new Line(lead, words.say("change.added", at)));
        if (!at.equals(before)) return Optional.of(new Line(lead, words.say("change.moved", before, at)));
        boolean same = is.get().text().equals(was.get().text())
                && is.get().addressedTo().equals(was.get().addressedTo());
        return same ? Optional.empty() : Optional.of(new Line(lead, words.say("change.reworded")));
    }

    private String minute(TripDay day, Instruction instruction) {
        return day.moment(instruction).map(p -> clocks.at(p).line()).orElse(words.say("when.not-stated"));
    }

    private String brief(ItemRef ref, List<Change> changes) {
        Change first = changes.get(0);
        if (first.creates()) return words.say("change.brief-added");
        if (first.deletes()) return words.say("change.brief-removed");
        Brief brief = (Brief) now.trip().get(ref);
        List<String> heads = new ArrayList<>();
        for (Change change : changes)
            if (change.component().equals("status")) heads.add(words.inside(brief.status()));
            else heads.add(words.lower(words.component(change.component())));
        return words.say("change.brief", String.join(", ", heads));
    }

    /** The lines on something that is no event. */
    List<Line> other(ItemRef ref, List<Change> changes) {
        Optional<Item> is = now.trip().find(ref);
        Item item = is.or(() -> then.trip().find(ref)).orElseThrow();
        if (item instanceof Day) return changes.stream().flatMap(this::day).toList();
        String lead = lead(item, is.isPresent() ? words : wordsThen);
        if (changes.get(0).creates()) return List.of(new Line(lead, words.say("change.new")));
        if (changes.get(0).deletes()) return List.of(new Line(lead, words.say("change.gone")));
        return line(lead, changes.stream().map(c -> said(item, c)).toList()).stream()
                .toList();
    }

    private String said(Item item, Change change) {
        if (item instanceof Leg && change.component().equals("when"))
            return moved((TimeSpan) change.before(), (TimeSpan) change.after());
        return printed(item, change.component()) ? values.changed(change) : "";
    }

    // each of a day's particulars has a line of its own, also when the day was entered, or left out, all at once
    private Stream<Line> day(Change change) {
        if (!change.creates() && !change.deletes())
            return Stream.of(
                    new Line(words.component(change.component()), values.nowAndThen(change.before(), change.after())));
        Item day = change.creates() ? change.createdItem() : change.deletedItem();
        return Stream.of("weather", "dress", "dutyOfficer", "notes").flatMap(name -> {
            Object value = day.kind().component(name).of(day);
            String text = change.creates() ? values.nowAndThen("", value) : values.nowAndThen(value, "");
            return text.isEmpty() ? Stream.empty() : Stream.of(new Line(words.component(name), text));
        });
    }

    /** Whether this paper prints that component, so that its change matters to the reader. */
    private static boolean printed(Item item, String component) {
        return switch (item.kind()) {
            case SETTINGS -> Set.of("marking", "principal").contains(component);
            case PERSON -> Set.of("name", "forms", "position", "diet", "phone").contains(component);
            case PLACE -> Set.of("name", "within", "arrivalPoint").contains(component);
            case VEHICLE, CONTACT -> !component.equals("rank");
            case LEG -> !Set.of("from", "to").contains(component);
            default -> true;
        };
    }

    private String lead(Item item, Wording of) {
        if (item instanceof Person person) return of.name(person);
        if (item instanceof Place place) return of.of(place.name());
        if (item instanceof Vehicle vehicle) return of.of(vehicle.name());
        if (item instanceof Contact contact) return of.of(contact.role());
        if (item instanceof Leg leg) return new LineRows(of, now, clocks).shortWay(leg);
        return words.say("change.lead-trip");
    }
}
