package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.TimelineHandler;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/**
 * One day of the programme, a column for each of its programmes. While nobody looks at it, it rests; the day that is shown is worked out, and
 * then, elsewhere, the day before it and the day after it, so that a step to them only has to be painted.
 */
public final class DayViewModel {
    private final ProgrammeViewModel programme;
    private final Messages messages;
    private final Gestures gestures;
    private final ReadOnlyObjectWrapper<TimelinePlan> plan = new ReadOnlyObjectWrapper<>(TimelinePlan.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Moment>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Block>> proposed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final Map<LocalDate, List<Event>> byDay = new HashMap<>();
    private final Background.Latest laying;
    private final Map<LocalDate, Laid> ahead = new HashMap<>();
    private ProgrammeState shown;
    private Shown onScreen;
    private boolean looked;

    /** A day worked out, whether somebody looks at it already or not. */
    private record Laid(Shown shown, TimelinePlan plan) {}

    public DayViewModel(ProgrammeViewModel programme, Messages messages, Background background) {
        this.programme = programme;
        this.messages = messages;
        // a day that could not be worked out ahead is worked out when it is looked at, and tells why then
        this.laying = background.latest(failed -> {});
        this.gestures = programme.gestures(() -> onScreen);
        programme.state().addListener(o -> follow());
        programme.present().minute().addListener(o -> showNow());
        programme.proposed().addListener(o -> showProposed());
    }

    /** Whether it is looked at from now on. */
    void look(boolean nowLooked) {
        looked = nowLooked;
        follow();
    }

    private void follow() {
        if (!looked || programme.state().get() == shown) return;
        shown = programme.state().get();
        laying.cancel();
        ahead.clear();
        sortIntoDays();
        if (day.get() == null || programme.days().column(day.get()) < 0) day.set(firstShown());
        show();
    }

    // today if the visit is on, else its first day
    private LocalDate firstShown() {
        LocalDate today = programme
                .present()
                .minute()
                .get()
                .atZone(programme.days().host())
                .toLocalDate();
        return programme.days().column(today) >= 0
                ? today
                : shown.trip().settings().firstDay();
    }

    private void sortIntoDays() {
        byDay.clear();
        HostDays clock = programme.days();
        for (Event event : (Iterable<Event>) shown.trip().events().stream()::iterator) {
            Optional<LocalDate> first = first(clock, event);
            Optional<LocalDate> last = clock.slot(event.when())
                    .map(HostDays.Slot::lastDay)
                    .or(() -> event.when().lastDay());
            // what has no day lies in the tray of every day
            if (first.isEmpty()) put(LocalDate.MAX, event);
            else first.get().datesUntil(last.orElseThrow().plusDays(1)).forEach(date -> put(date, event));
        }
    }

    private static Optional<LocalDate> first(HostDays clock, Event event) {
        return clock.slot(event.when()).map(HostDays.Slot::day).or(() -> event.when()
                .day());
    }

    private void put(LocalDate date, Event event) {
        byDay.computeIfAbsent(date, d -> new ArrayList<>()).add(event);
    }

    private void show() {
        Laid laid = ahead.containsKey(day.get())
                ? ahead.get(day.get())
                : laying(day.get()).get();
        ahead.put(day.get(), laid);
        onScreen = laid.shown();
        plan.set(laid.plan());
        showNow();
        showProposed();
        layAhead();
    }

    private void layAhead() {
        List<LocalDate> around = Stream.of(day.get().plusDays(1), day.get().minusDays(1), day.get())
                .filter(date -> programme.days().column(date) >= 0)
                .toList();
        ahead.keySet().retainAll(around);
        Map<LocalDate, Supplier<Laid>> wanted = new LinkedHashMap<>();
        around.stream().filter(date -> !ahead.containsKey(date)).forEach(date -> wanted.put(date, laying(date)));
        if (wanted.isEmpty()) laying.cancel();
        else
            laying.ask(
                    () -> {
                        Map<LocalDate, Laid> laid = new HashMap<>();
                        wanted.forEach((date, work) -> laid.put(date, work.get()));
                        return laid;
                    },
                    ahead::putAll);
    }

    /** The work of laying out that day, for any thread. */
    private Supplier<Laid> laying(LocalDate date) {
        ProgrammeState state = shown;
        Facts facts = programme.facts();
        HostDays alone = new HostDays(programme.days().host(), List.of(date));
        List<Event> today = byDay.getOrDefault(date, List.of());
        List<Event> undated = byDay.getOrDefault(LocalDate.MAX, List.of());
        List<Event> laned = laned(alone, today);
        return () -> lay(state, facts, alone, laned, today, undated);
    }

    private Laid lay(
            ProgrammeState state,
            Facts facts,
            HostDays alone,
            List<Event> laned,
            List<Event> today,
            List<Event> undated) {
        Trip trip = state.trip();
        Map<Id<Event>, Event> seen = new LinkedHashMap<>();
        today.forEach(e -> seen.put(e.id(), e));
        undated.forEach(e -> seen.put(e.id(), e));
        Lanes lanes = Lanes.of(trip, alone, laned);
        Planner planner = lanes.planner(trip, () -> Id.named("preview"));
        TimelinePlan whole = new PlanBuilder(trip, alone, state.found(), messages)
                .plan(
                        seen.values().stream(),
                        event -> seen.containsKey(event.id()),
                        PrayerLines.of(alone, state.sky()));
        return new Laid(
                new Shown(trip, lanes, new Previews(facts, planner, alone, messages), Optional.empty()),
                new LanePlan(whole, lanes, trip, messages).plan());
    }

    // what is proposed may be on no programme, and nothing else of the day
    private List<Event> laned(HostDays alone, List<Event> today) {
        List<Event> all = new ArrayList<>(today);
        programme.proposed().get().stream()
                .map(Ghosted::event)
                .filter(event -> alone.slot(event.when())
                        .filter(slot -> alone.column(slot.day()) >= 0)
                        .isPresent())
                .forEach(all::add);
        return all;
    }

    private void showProposed() {
        if (onScreen == null || !looked) return;
        Lanes lanes = (Lanes) onScreen.columns();
        HostDays alone = lanes.day();
        List<Event> today = byDay.getOrDefault(day.get(), List.of());
        if (!lanes.equals(Lanes.of(shown.trip(), alone, laned(alone, today)))) {
            ahead.remove(day.get());
            show();
            return;
        }
        proposed.set(
                new GhostBlocks(alone, shown.words()).of(programme.proposed().get(), lanes::of));
    }

    private void showNow() {
        if (shown == null || !looked) return;
        LocalDateTime there = programme
                .present()
                .minute()
                .get()
                .atZone(programme.days().host())
                .toLocalDateTime();
        int minute = (int) ChronoUnit.MINUTES.between(there.toLocalDate().atStartOfDay(), there);
        now.set(there.toLocalDate().equals(day.get()) ? Optional.of(new Moment(0, minute)) : Optional.empty());
    }

    /** Goes some days on; stays where there are no more. */
    void step(int days) {
        to(day.get().plusDays(days));
    }

    /** Goes to that day, if it is one of the programme. */
    void to(LocalDate date) {
        if (programme.days().column(date) < 0 || date.equals(day.get())) return;
        day.set(date);
        show();
    }

    boolean canStep(int days) {
        return day.get() != null && programme.days().column(day.get().plusDays(days)) >= 0;
    }

    /** Goes to the day of that item, if it has one. */
    void show(ItemRef item) {
        if (shown == null || plan.get().shows(item) || item.kind() != ItemKind.EVENT) return;
        shown.trip()
                .events()
                .get(item.id())
                .flatMap(e -> first(programme.days(), e))
                .ifPresent(this::to);
    }

    /** The programme of that column; none if it is for what is on none. */
    Optional<Id<Track>> lane(int column) {
        return ((Lanes) onScreen.columns()).all().get(column).track();
    }

    /** Wednesday 13 November. */
    String name(LocalDate date) {
        return new Times(messages).weekdayAndDate(date);
    }

    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimelinePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Where what is proposed would stand on this day. */
    ReadOnlyObjectProperty<List<Block>> proposed() {
        return proposed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Moment>> now() {
        return now.getReadOnlyProperty();
    }

    TimelineHandler gestures() {
        return gestures;
    }

    ReadOnlyObjectProperty<Optional<ItemRef>> made() {
        return gestures.made();
    }

    ProgrammeViewModel programme() {
        return programme;
    }
}
