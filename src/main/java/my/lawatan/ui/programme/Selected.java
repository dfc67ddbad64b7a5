package my.lawatan.ui.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.edit.CopyEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.JoinEvents;
import my.lawatan.edit.SplitEvent;
import my.lawatan.edit.Together;
import my.lawatan.interchange.clip.Clip;
import my.lawatan.interchange.clip.ClipJson;
import my.lawatan.interchange.clip.Pasting;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.AsRun;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.timeline.layout.Snap;

/** What an officer does with the events that are selected, the same in every way to look at the programme. Each is one edit. */
public final class Selected {
    private static final int MORNING = 9 * 60;

    private final ProgrammeViewModel programme;
    private final Selection selection;
    private final Messages messages;
    private final Board board;

    public Selected(ProgrammeViewModel programme, Selection selection, Messages messages, Board board) {
        this.programme = programme;
        this.selection = selection;
        this.messages = messages;
        this.board = board;
    }

    /** The selected events in the order of their times; those without one come last. */
    List<Event> events() {
        return selection.items().stream()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> trip().events().get(item.id()).stream())
                .sorted(Comparator.comparing((Event e) -> slot(e).isEmpty())
                        .thenComparing(e -> slot(e).map(HostDays.Slot::day).orElse(LocalDate.MAX))
                        .thenComparing(e -> slot(e).map(HostDays.Slot::start).orElse(0))
                        .thenComparing(Event::id))
                .toList();
    }

    /** Holds, begins or ends what is selected; says why if that cannot be. */
    void onTheDay(Function<AsRun, Edit> what) {
        List<Event> events = events();
        if (events.size() != 1) return;
        try {
            programme.tryOut(what.apply(new AsRun(trip(), events.get(0))));
        } catch (Refused refused) {
            programme.say(messages.text(refused));
        }
    }

    /** The present instant. */
    Instant now() {
        return programme.present().instant();
    }

    private Trip trip() {
        return programme.state().get().trip();
    }

    private Optional<HostDays.Slot> slot(Event event) {
        return programme.days().slot(event.when());
    }

    /** Puts them on the clipboard. @param cut whether pasting them in this trip moves them */
    void copy(boolean cut) {
        List<Event> events = events();
        if (events.isEmpty()) return;
        Set<Id<Event>> ids = events.stream().map(Event::id).collect(Collectors.toSet());
        put(Clip.of(trip(), ids, cut), events);
        programme.say(messages.text(
                cut ? "programme.clip.cut" : "programme.clip.copied",
                events.size(),
                events.get(0).title().in(messages.language())));
    }

    private void put(Clip clip, List<Event> events) {
        board.put(ClipJson.write(clip), new EventTable(trip(), messages).of(events));
    }

    /** Puts what was copied there and says where that is. @param done told what is selected after that */
    void paste(Here here, Consumer<ItemRef> done) {
        Optional<String> copied = board.events();
        if (copied.isEmpty()) {
            programme.say(messages.text("programme.clip.nothing"));
            return;
        }
        try {
            Clip clip = ClipJson.read(copied.get());
            Pasting pasting = new Pasting(clip, trip(), Id::random);
            Pasting.Pasted pasted = pasting.at(to(here, pasting.times()), here.lane());
            make(pasted.edit(), pasted.events(), items -> {
                if (pasted.moves()) put(clip.copied(), clip.events());
                programme.say(said(pasted));
                done.accept(items.get(0));
            });
        } catch (Refused refused) {
            programme.say(messages.text(refused));
        }
    }

    // the earliest goes there, and the others keep their distance from it
    private UnaryOperator<TimeSpan> to(Here here, List<TimeSpan> times) {
        HostDays days = programme.days();
        Optional<HostDays.Slot> first = times.stream()
                .flatMap(t -> days.slot(t).stream())
                .min(Comparator.comparing(HostDays.Slot::day).thenComparing(HostDays.Slot::start));
        Optional<LocalDate> from = first.map(HostDays.Slot::day)
                .or(() -> times.stream().flatMap(t -> t.day().stream()).min(Comparator.naturalOrder()));
        int on = from.map(day -> (int) (here.day().toEpochDay() - day.toEpochDay()))
                .orElse(0);
        int later = first.map(slot -> here.minute() - slot.start()).orElse(0);
        return when -> new Spans(days).moved(when, on, later);
    }

    private String said(Pasting.Pasted pasted) {
        Event first = pasted.events().stream()
                .map(trip()::event)
                .min(Comparator.comparing(e -> e.when().startInstant().orElse(java.time.Instant.MAX)))
                .orElseThrow();
        HostTime time = new HostTime(trip().settings(), messages);
        String where = (time.dayText(first.when()) + " " + time.timeText(first.when())).strip();
        String key = pasted.moves() ? "programme.clip.moved" : "programme.clip.pasted";
        String what = messages.text(
                key,
                pasted.events().size(),
                first.title().in(messages.language()),
                where.isEmpty() ? messages.text("programme.no-day") : where);
        if (pasted.dropped().isEmpty()) return what;
        return what + " " + messages.text("programme.clip.dropped", String.join(", ", pasted.dropped()));
    }

    private Optional<String> make(Edit edit, List<Id<Event>> events, Consumer<List<ItemRef>> done) {
        List<ItemRef> items =
                events.stream().map(id -> new ItemRef(ItemKind.EVENT, id)).toList();
        Optional<String> refused = programme.make(edit, () -> {
            selection.selectAll(items);
            done.accept(items);
        });
        refused.ifPresent(programme::say);
        return refused;
    }

    /** The day after the last of them, as it is written. */
    String nextDay() {
        return events().stream()
                .flatMap(e -> slot(e).map(HostDays.Slot::day).or(e.when()::day).stream())
                .max(Comparator.naturalOrder())
                .map(day -> new Times(messages).shortDate(day.plusDays(1)))
                .orElse("");
    }

    /** Puts copies of them on each of these days, at the same times; or says why not. */
    Optional<String> duplicate(String typed, Consumer<ItemRef> done) {
        List<Event> events =
                events().stream().filter(e -> e.when().day().isPresent()).toList();
        if (events.isEmpty()) return Optional.of(messages.text("programme.duplicate.undated"));
        LocalDate from = events.stream()
                .map(e -> slot(e).map(HostDays.Slot::day)
                        .orElseGet(() -> e.when().day().orElseThrow()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Edit> copies = new ArrayList<>();
        List<Id<Event>> made = new ArrayList<>();
        try {
            for (LocalDate day : new DayWords(trip().settings(), messages).read(typed, from))
                for (Event event : events) {
                    int on = (int) (day.toEpochDay() - from.toEpochDay());
                    made.add(Id.random());
                    copies.add(new CopyEvent(
                            event.id(),
                            made.get(made.size() - 1),
                            new Spans(programme.days()).moved(event.when(), on, 0)));
                }
        } catch (Refused refused) {
            return Optional.of(messages.text(refused));
        }
        Edit edit = copies.size() == 1 ? copies.get(0) : new Together("edit.copy-events", copies);
        return make(edit, made, items -> done.accept(items.get(0)));
    }

    /** The event that would be split: the primary one, if it lasts some time. */
    Optional<Event> splittable() {
        return selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> trip().events().get(item.id()))
                .filter(e -> e.when().timed());
    }

    /** Where it would be split: at the minute pointed at, now, or in the middle. @param pointed on the clock of its day */
    String splitTime(Event event, Optional<Integer> pointed) {
        HostDays.Slot slot = slot(event).orElseThrow();
        int now = (int) Duration.between(
                        slot.day().atStartOfDay(),
                        LocalDateTime.ofInstant(
                                programme.present().minute().get(),
                                programme.days().host()))
                .toMinutes();
        int middle = Snap.to((slot.start() + slot.end()) / 2.0, Snap.COARSE);
        return Stream.of(pointed, Optional.of(now), Optional.of(middle))
                .flatMap(Optional::stream)
                .filter(minute -> slot.start() < minute && minute < slot.end())
                .findFirst()
                .map(this::clock)
                .orElse("");
    }

    private String clock(int minute) {
        return new Times(messages).clock(LocalTime.MIN.plusMinutes(minute));
    }

    /** Splits it at that time; or says why not. */
    Optional<String> split(Event event, String typed) {
        HostDays.Slot slot = slot(event).orElseThrow();
        Optional<Integer> minute = GoTo.within(typed, slot);
        if (minute.isEmpty())
            return Optional.of(
                    messages.text("refused.split-time", typed.strip(), clock(slot.start()), clock(slot.end())));
        TimePoint at = programme
                .days()
                .point(slot.day(), minute.get(), programme.days().host());
        Id<Event> second = Id.random();
        return make(new SplitEvent(event.id(), second, at), List.of(event.id(), second), items -> {});
    }

    /** Makes one event of those that are selected; says why that cannot be. */
    void join() {
        List<Event> events = events();
        if (events.isEmpty()) return;
        List<Id<Event>> ids = events.stream().map(Event::id).toList();
        make(new JoinEvents(ids), ids.subList(0, 1), items -> {});
    }

    /** Cancels them. */
    public void cancel() {
        programme.gestures().cancel(List.copyOf(selection.items()));
    }

    /** Where one is where nothing says it better: after what is selected, else in the morning of the first day. */
    public Here here() {
        LocalDate first = trip().settings().firstDay();
        Optional<Event> primary = selection
                .primary()
                .filter(item -> item.kind() == ItemKind.EVENT)
                .flatMap(item -> trip().events().get(item.id()));
        return primary.flatMap(this::slot)
                .map(slot -> new Here(slot.day(), slot.end(), Optional.empty()))
                .orElseGet(
                        () -> new Here(primary.flatMap(e -> e.when().day()).orElse(first), MORNING, Optional.empty()));
    }
}
