package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Lines of a change sheet in words. Every change is said, if only as "place in the order changed". */
final class SheetWords {
    private static final When NO_TIME = new When("", "", "", "", "");

    /** What hangs on an event and is told with it. */
    private static final Set<ItemKind> BESIDE = Set.of(
            ItemKind.HOLD,
            ItemKind.DEPENDENCY,
            ItemKind.ALTERNATIVE,
            ItemKind.ACTUAL,
            ItemKind.LINK,
            ItemKind.TABLE,
            ItemKind.SEAT,
            ItemKind.ORDER,
            ItemKind.ACCESS,
            ItemKind.NEIGHBOURS,
            ItemKind.LEEWAY,
            ItemKind.WANTED);

    private final Wording words;
    private final Wording wordsThen;
    private final Moments moments;
    private final ValueWords values;
    private final ItemWords items;
    private final BriefChangeWords briefs;

    /** @param words of the trip as it is now
     * @param before the trip that it is held against */
    SheetWords(Wording words, Trip before) {
        this.words = words;
        this.wordsThen = words.about(before);
        this.moments = new Moments(words);
        this.values = new ValueWords(words, wordsThen, moments::of);
        this.items = new ItemWords(words, wordsThen, values);
        this.briefs = new BriefChangeWords(words, wordsThen, values, moments::of);
    }

    Row row(ChangeSheet.Line line) {
        Optional<Item> is = words.trip().find(line.about());
        Item item = is.or(() -> wordsThen.trip().find(line.about())).orElseThrow();
        Optional<TimeSpan> when = when(item);
        return new Row(
                dateOf(item, when).map(day -> words.times().shortDate(day)).orElse(""),
                when.flatMap(this::clock).orElse(NO_TIME),
                items.lead(item, is.isPresent()),
                text(line, item),
                line,
                is.isPresent());
    }

    private static Optional<LocalDate> dateOf(Item item, Optional<TimeSpan> when) {
        return item instanceof Day day ? Optional.of(day.date()) : when.flatMap(TimeSpan::day);
    }

    private static Optional<TimeSpan> when(Item item) {
        if (item instanceof Event event) return Optional.of(event.when());
        return item instanceof Leg leg ? Optional.of(leg.when()) : Optional.empty();
    }

    private Optional<When> clock(TimeSpan span) {
        return span.day().map(day -> new Clocks(words, day).of(span));
    }

    private String text(ChangeSheet.Line line, Item item) {
        Stream<String> said =
                switch (item.kind()) {
                    case EVENT -> event(line, (Event) item);
                    case DAY -> line.changes().stream().flatMap(this::day);
                    case BRIEF -> brief(line.changes());
                    default -> other(line.changes());
                };
        return String.join("; ", said.filter(text -> !text.isEmpty()).distinct().toList());
    }

    private Stream<String> event(ChangeSheet.Line line, Event event) {
        if (line.group() == Group.OTHER
                && line.changes().stream()
                        .noneMatch(c -> BESIDE.contains(c.item().kind())))
            return Stream.of(words.say("change.sources"));
        List<Change> own = of(line, ItemKind.EVENT);
        if (own.stream().anyMatch(Change::deletes))
            return Stream.of(words.say("change.removed", moments.of(event.when())));
        List<Change> seats = of(line, ItemKind.ATTENDANCE);
        AttendanceWords attendance = new AttendanceWords(words, wordsThen, seats);
        if (own.stream().anyMatch(Change::creates)) return newEvent(event, attendance);
        List<String> said = new ArrayList<>();
        own.forEach(change -> said.add(component(change)));
        said.addAll(attendance.all());
        byItem(of(line, ItemKind.INSTRUCTION)).forEach((ref, changes) -> said.add(items.instruction(ref, changes)));
        byItem(line.changes().stream()
                        .filter(change -> BESIDE.contains(change.item().kind()))
                        .toList())
                .forEach((ref, changes) -> said.add(beside(ref, changes)));
        return said.stream();
    }

    // "hold point added", "time as run changed"
    private String beside(ItemRef ref, List<Change> changes) {
        String kind = words.text("word.item-kind." + ref.kind().word());
        return words.say(
                "change.beside",
                kind,
                String.join("; ", other(changes).distinct().toList()));
    }

    private Stream<String> newEvent(Event event, AttendanceWords attendance) {
        String day = event.when().day().isPresent() ? "" : words.lower(words.say("when.not-stated"));
        String place = event.place().map(words::place).orElse("");
        String with = attendance.added().isEmpty() ? "" : words.say("change.with", attendance.added());
        // the heading says already that it was added
        return Stream.of(place, day, with).allMatch(String::isEmpty)
                ? Stream.of(words.say("change.new"))
                : Stream.of(place, day, with);
    }

    private static List<Change> of(ChangeSheet.Line line, ItemKind kind) {
        return line.changes().stream()
                .filter(change -> change.item().kind() == kind)
                .toList();
    }

    private static Map<ItemRef, List<Change>> byItem(List<Change> changes) {
        Map<ItemRef, List<Change>> byItem = new LinkedHashMap<>();
        changes.forEach(change ->
                byItem.computeIfAbsent(change.item(), ref -> new ArrayList<>()).add(change));
        return byItem;
    }

    private String component(Change change) {
        return change.before() instanceof TimeSpan before && change.component().equals("when")
                ? moments.moved(before, (TimeSpan) change.after())
                : items.component(change);
    }

    private Stream<String> brief(List<Change> changes) {
        boolean there = changes.stream().noneMatch(change -> change.creates() || change.deletes());
        boolean own = changes.stream().allMatch(change -> change.item().kind() == ItemKind.BRIEF);
        return there && own ? briefs.of(changes).stream() : other(changes);
    }

    private Stream<String> other(List<Change> changes) {
        if (changes.stream().allMatch(change -> change.item().kind() == ItemKind.CLAIM))
            return Stream.of(words.say("change.sources"));
        return changes.stream().map(change -> {
            if (change.item().kind() == ItemKind.CLAIM) return words.say("change.sources");
            if (change.creates()) return words.say("change.new");
            if (change.deletes()) return words.say("change.gone");
            return component(change);
        });
    }

    // what a day was entered with is what changed of it
    private Stream<String> day(Change change) {
        if (!change.creates() && !change.deletes()) return Stream.of(values.changed(change));
        Day day = (Day) (change.creates() ? change.createdItem() : change.deletedItem());
        List<String> said = new ArrayList<>();
        for (String name : List.of("theme", "weather", "dress", "dutyOfficer", "notes")) {
            Object value = ItemKind.DAY.component(name).of(day);
            String text = change.creates() ? values.fromTo("", value) : values.fromTo(value, "");
            if (!text.isEmpty()) said.add(words.lower(words.component(name)) + " " + text);
        }
        return said.isEmpty() ? Stream.of(words.say(change.creates() ? "change.new" : "change.gone")) : said.stream();
    }
}
