package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Finding;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.Loose;
import my.lawatan.ui.kit.timeline.plan.Mark;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** Lays a trip out as the timeline shows it. Pure: the same trip and findings give the same plan. */
final class PlanBuilder {
    private static final int HOUR = 60;

    /** As far as a column goes on after midnight; what lasts longer goes on in the next one. */
    private static final int LATEST = HostDays.DAY + 6 * HOUR;

    private final Trip trip;
    private final Found found;
    private final Messages messages;
    private final HostDays days;
    private final TwoClocks clocks;
    private final EventWords words;
    private final DayZones zones;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<Loose> tray = new ArrayList<>();

    PlanBuilder(Trip trip, HostDays days, Found found, Messages messages) {
        this.trip = trip;
        this.found = found;
        this.messages = messages;
        this.days = days;
        this.zones = new DayZones(days.host());
        this.clocks = new TwoClocks(trip.settings(), days, messages);
        this.words = new EventWords(trip, clocks, messages);
    }

    /** The plan of these events. @param shown whether one is among them */
    TimelinePlan plan(Stream<Event> all, Predicate<Event> shown, List<SkyLine> sky) {
        List<Event> events = byTitle(all);
        int last = lastMinute(events);
        events.forEach(event -> add(event, last));
        blocks.sort(Comparator.comparingInt(Block::day).thenComparingInt(Block::start));
        return new TimelinePlan(
                heads(),
                last,
                clocks.gutter(
                        last, days.days().size() == 1 ? zones.of(days.days().get(0)) : days.host()),
                blocks,
                bands,
                tray,
                Stream.concat(
                                new Ways(trip, days, messages).between(shown).stream(),
                                new MissingWays(trip, days, messages).between(events))
                        .toList(),
                sky);
    }

    /** An event and its title, which is looked up in a language once and not at each comparison. */
    private record Titled(String title, Event event) {}

    private List<Event> byTitle(Stream<Event> all) {
        return all.map(event -> new Titled(words.title(event), event))
                .sorted(Comparator.comparing(Titled::title)
                        .thenComparing(titled -> titled.event().id()))
                .map(Titled::event)
                .toList();
    }

    private List<DayHead> heads() {
        Times times = new Times(messages);
        Map<LocalDate, Day> known = new HashMap<>();
        trip.days().stream().sorted(Comparator.comparing(Day::id)).forEach(d -> known.putIfAbsent(d.date(), d));
        return days.days().stream()
                .map(date -> new DayHead(
                        date,
                        times.dayHead(date),
                        Stream.of(
                                        Optional.ofNullable(known.get(date))
                                                .map(d -> d.theme().in(messages.language()))
                                                .orElse(""),
                                        clockOf(date))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        clocks.homeDate(date),
                        clocks.homeDateBrief(date)))
                .toList();
    }

    // whose clock a day goes by, where that is not the host's
    private String clockOf(LocalDate date) {
        ZoneId zone = zones.of(date);
        return zone.equals(days.host()) ? "" : messages.text("programme.zone-of-day", clocks.name(zone));
    }

    // long enough for what ends soon after midnight; a night flight is cut instead
    private int lastMinute(List<Event> events) {
        return events.stream()
                .flatMap(e -> days.slot(e.when()).stream())
                .filter(slot -> days.column(slot.day()) >= 0)
                .mapToInt(slot -> slot.start() >= HostDays.DAY ? Math.min(slot.end(), LATEST) : slot.end())
                .filter(end -> end > HostDays.DAY && end <= LATEST)
                .map(end -> (end + HOUR - 1) / HOUR * HOUR)
                .max()
                .orElse(HostDays.DAY);
    }

    private void add(Event event, int last) {
        Optional<HostDays.Slot> slot = days.slot(event.when());
        if (slot.isPresent() && days.column(slot.get().day()) >= 0) addBlocks(event, slot.get(), last);
        else if (slot.isPresent() && reachesIn(slot.get())) addFromBefore(event, slot.get(), last);
        else if (slot.isEmpty() && event.when().day().isPresent() && touchesColumns(event)) addBand(event);
        else addLoose(event);
    }

    private boolean reachesIn(HostDays.Slot slot) {
        return slot.day().isBefore(days.days().get(0))
                && slot.reaches(days.days().get(0));
    }

    // of what began before the first column, the part that goes on in it
    private void addFromBefore(Event event, HostDays.Slot slot, int last) {
        int before = (int) ChronoUnit.DAYS.between(slot.day(), days.days().get(0)) * HostDays.DAY;
        addBlocks(event, new HostDays.Slot(days.days().get(0), slot.start() - before, slot.end() - before), last);
    }

    private boolean touchesColumns(Event event) {
        LocalDate first = event.when().day().orElseThrow();
        LocalDate last = event.when().lastDay().orElseThrow();
        return !last.isBefore(days.days().get(0))
                && !first.isAfter(days.days().get(days.days().size() - 1));
    }

    private void addBlocks(Event event, HostDays.Slot slot, int last) {
        zones.count(slot.day(), event.when());
        int column = days.column(slot.day());
        int start = slot.start();
        int end = slot.end();
        Set<Mark> marks = marks(event);
        if (start < 0) {
            marks.add(Mark.CONTINUED);
            start = 0;
        }
        while (true) {
            boolean cut = end > last && column + 1 < days.days().size();
            Set<Mark> own = EnumSet.noneOf(Mark.class);
            own.addAll(marks);
            if (cut) own.add(Mark.CONTINUES);
            blocks.add(block(event, column, Math.min(start, last - 1), Math.min(end, last), own));
            if (!cut) return;
            column++;
            start = last - HostDays.DAY;
            end -= HostDays.DAY;
            marks = EnumSet.copyOf(own);
            marks.remove(Mark.CONTINUES);
            marks.add(Mark.CONTINUED);
        }
    }

    private Block block(Event event, int column, int start, int end, Set<Mark> marks) {
        ItemRef ref = ItemRef.to(event);
        List<Finding> findings = found.about(ref);
        return new Block(
                ref,
                column,
                start,
                Math.max(start + 1, end),
                event.type(),
                words.marked(event),
                words.detail(event),
                marks,
                found.clash(ref).map(words::brief).orElse(""),
                words.words(event, findings));
    }

    private void addBand(Event event) {
        int columns = days.days().size();
        LocalDate origin = days.days().get(0);
        int first = (int) Math.max(0, event.when().day().orElseThrow().toEpochDay() - origin.toEpochDay());
        int last =
                (int) Math.min(columns - 1, event.when().lastDay().orElseThrow().toEpochDay() - origin.toEpochDay());
        ItemRef ref = ItemRef.to(event);
        bands.add(new Band(
                ref,
                first,
                last,
                event.type(),
                words.bandTitle(event),
                marks(event),
                words.words(event, found.about(ref))));
    }

    private void addLoose(Event event) {
        ItemRef ref = ItemRef.to(event);
        String where = words.place(event).orElse("");
        String detail = event.when()
                .day()
                .map(day -> messages.text("programme.outside", new Times(messages).shortDate(day)))
                .orElse(where);
        int minutes = event.when().duration().map(d -> (int) d.toMinutes()).orElse(HOUR);
        tray.add(new Loose(
                ref,
                event.type(),
                words.marked(event),
                detail,
                minutes,
                marks(event),
                words.words(event, found.about(ref))));
    }

    private Set<Mark> marks(Event event) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (event.status() == EventStatus.TENTATIVE) marks.add(Mark.TENTATIVE);
        if (event.status() == EventStatus.CANCELLED) marks.add(Mark.CANCELLED);
        if (event.fixedByHost()) marks.add(Mark.FIXED);
        if (found.clash(ItemRef.to(event)).isPresent()) marks.add(Mark.CLASH);
        if (event.when().certainty() == Certainty.ABOUT) marks.add(Mark.ABOUT);
        if (event.when().certainty() == Certainty.TO_BE_ADVISED) marks.add(Mark.TIME_AWAITED);
        if (event.when().timed() && event.when().end().isEmpty()) marks.add(Mark.OPEN_END);
        return marks;
    }
}
