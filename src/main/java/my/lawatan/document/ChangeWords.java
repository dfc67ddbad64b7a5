package my.lawatan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;

/** Changes in words: "moved from 10:00 to 10:30; Sr. Paz added". */
final class ChangeWords {
    private final Wording words;
    private final Wording wordsThen;
    private final TripDay now;
    private final TripDay then;
    private final Clocks clocks;
    private final ValueWords values;
    private final ItemWords items;

    ChangeWords(Wording words, TripDay now, TripDay then) {
        this.words = words;
        this.wordsThen = words.about(then.trip());
        this.now = now;
        this.then = then;
        this.clocks = new Clocks(words, now.date());
        this.values = new ValueWords(words, wordsThen, clocks::beginningInside);
        this.items = new ItemWords(words, wordsThen, values);
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
            said.addAll(
                    new AttendanceWords(words, wordsThen, byKind.getOrDefault(ItemKind.ATTENDANCE, List.of())).said());
            byItem(byKind.get(ItemKind.INSTRUCTION)).forEach((ref, cs) -> said.add(items.instruction(ref, cs)));
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
        return change.component().equals("when")
                ? moved((TimeSpan) change.before(), (TimeSpan) change.after())
                : items.component(change);
    }

    private String moved(TimeSpan before, TimeSpan after) {
        if (before.day().isEmpty()) return words.say("change.time-now", clocks.beginning(after));
        if (after.day().isEmpty()) return words.say("change.time-was", clocks.beginning(before));
        boolean timed = before.timed() && after.timed();
        if (!now.on(after) || !then.on(before))
            return words.say(timed ? "change.moved" : "change.time", clocks.beginning(before), clocks.beginning(after));
        boolean exact = before.certainty() == Certainty.EXACT && after.certainty() == Certainty.EXACT;
        String was = clocks.of(before).line();
        String is = clocks.of(after).line();
        if (!exact) return words.say("change.time", clocks.mentioned(before), clocks.mentioned(after));
        if (before.duration().equals(after.duration()))
            return words.say("change.moved", clocks.beginning(before), clocks.beginning(after));
        if (before.start().equals(after.start())
                && after.end().isPresent()
                && before.end().isPresent())
            return words.say(
                    "change.ends", clocks.of(before).end(), clocks.of(after).end());
        return words.say("change.moved", was, is);
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
        return day.moment(instruction).map(at -> clocks.of(at).line()).orElse(words.say("when.not-stated"));
    }

    private String brief(ItemRef ref, List<Change> changes) {
        Change first = changes.get(0);
        if (first.creates()) return words.say("change.brief-added");
        if (first.deletes()) return words.say("change.brief-removed");
        Brief brief = (Brief) now.trip().get(ref);
        List<String> heads = new ArrayList<>();
        for (Change change : changes)
            if (change.component().equals("status"))
                heads.add(words.say(
                        "change.status", words.inside((BriefStatus) change.before()), words.inside(brief.status())));
            else heads.add(words.lower(words.component(change.component())));
        return words.say("change.brief", String.join(", ", heads));
    }

    /** The lines on something that is no event. */
    List<Line> other(ItemRef ref, List<Change> changes) {
        Optional<Item> is = now.trip().find(ref);
        Item item = is.or(() -> then.trip().find(ref)).orElseThrow();
        if (item instanceof Day) return changes.stream().flatMap(this::day).toList();
        String lead = items.lead(item, is.isPresent());
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
                    new Line(words.component(change.component()), values.fromTo(change.before(), change.after())));
        Item day = change.creates() ? change.createdItem() : change.deletedItem();
        return Stream.of("weather", "dress", "dutyOfficer", "notes").flatMap(name -> {
            Object value = day.kind().component(name).of(day);
            String text = change.creates() ? values.fromTo("", value) : values.fromTo(value, "");
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
}
