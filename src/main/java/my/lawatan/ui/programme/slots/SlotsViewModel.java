package my.lawatan.ui.programme.slots;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.check.Facts;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.plan.slots.Asking;
import my.lawatan.plan.slots.Better;
import my.lawatan.plan.slots.Held;
import my.lawatan.plan.slots.Meeting;
import my.lawatan.plan.slots.Request;
import my.lawatan.plan.slots.Taking;
import my.lawatan.plan.slots.Timetable;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.programme.ProgrammeViewModel;

/**
 * Which meetings are wanted, and the times that are found for them. The search goes on in the background and shows each timetable that is
 * better than those before; it can be stopped at any time. Nothing is put on the programme before it is accepted.
 */
public final class SlotsViewModel {
    private static final int USUAL_MINUTES = 30;

    private final ProgrammeViewModel programme;
    private final Messages messages;
    private final Consumer<ItemRef> select;
    private final Background.Latest searches;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<SlotsPage.Asked>> asked = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SlotsPage.Untimed>> untimed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SlotsPage> page = new ReadOnlyObjectWrapper<>(SlotsPage.EMPTY);
    private final Map<Id<Event>, Meeting.Pin> pins = new HashMap<>();
    private Optional<Hunt> hunt = Optional.empty();
    private Timetable found = new Timetable(List.of(), List.of(), false, 100);

    /** @param background a thread of its own: a search may go on for minutes
     * @param select selects an item in the window */
    public SlotsViewModel(
            ProgrammeViewModel programme, Background background, Messages messages, Consumer<ItemRef> select) {
        this.programme = programme;
        this.messages = messages;
        this.select = select;
        this.searches = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        programme.state().subscribe((was, is) -> {
            if (open.get() && was.trip() != is.trip()) look();
        });
    }

    /** Begins to ask which meetings are wanted. */
    public void open() {
        look();
        open.set(true);
    }

    /** Leaves the plan as it is; a search that goes on ends. */
    public void close() {
        forget();
        pins.clear();
        told.set("");
        open.set(false);
    }

    // what was found was found for the trip as it was
    private void look() {
        boolean shown = searching.get() || !found.held().isEmpty();
        forget();
        Facts facts = facts();
        Trip trip = facts.trip();
        SlotsWords words = new SlotsWords(facts, messages);
        asked.set(trip.wanted().stream()
                .filter(wanted -> Asking.waits(trip.event(wanted.event())))
                .map(words::asked)
                .sorted(Comparator.comparing(SlotsPage.Asked::title).thenComparing(SlotsPage.Asked::id))
                .toList());
        Set<Id<Event>> known = new HashSet<>();
        trip.wanted().stream().map(Wanted::event).forEach(known::add);
        untimed.set(trip.events().stream()
                .filter(event -> Asking.waits(event) && !known.contains(event.id()))
                .map(words::untimed)
                .sorted(Comparator.comparing(SlotsPage.Untimed::title).thenComparing(SlotsPage.Untimed::id))
                .toList());
        pins.keySet().retainAll(asked.get().stream().map(SlotsPage.Asked::event).toList());
        if (asked.get().isEmpty()) told.set(messages.text("programme.slots.none"));
        else told.set(shown ? messages.text("programme.slots.changed") : "");
    }

    private void forget() {
        hunt.ifPresent(Hunt::stop);
        hunt = Optional.empty();
        searches.cancel();
        searching.set(false);
        found = new Timetable(List.of(), List.of(), false, 100);
        page.set(SlotsPage.EMPTY);
        programme.proposed().set(List.of());
    }

    private Facts facts() {
        return programme.checked().facts();
    }

    /** Looks for a time for that event too. */
    public void want(Id<Event> event) {
        make(new CreateItem(wanted(event)));
    }

    /** Looks for a time for a new meeting of that title. */
    public boolean want(String title) {
        if (title.isBlank()) return false;
        Id<Event> id = Id.random();
        Event event = Event.of(id, Text.en(title.strip()), EventKind.BILATERAL, TimeSpan.NOT_STATED);
        make(new Together("edit.want-meeting", List.of(new CreateItem(event), new CreateItem(wanted(id)))));
        return true;
    }

    private static Wanted wanted(Id<Event> event) {
        return new Wanted(Id.random(), event, USUAL_MINUTES, Wanted.Priority.SHOULD, Set.of(), Text.NONE);
    }

    /** Looks for no time for it any more; the event stays. */
    public void drop(Id<Wanted> wanted) {
        make(new RemoveItem(new ItemRef(ItemKind.WANTED, wanted)));
    }

    /** Says how long it takes, as it is typed. */
    public void minutes(SlotsPage.Asked of, String typed) {
        try {
            int minutes = Integer.parseInt(typed.strip());
            if (minutes != of.minutes()) revise(of.id(), "minutes", minutes);
        } catch (NumberFormatException e) {
            told.set(messages.text("programme.slots.minutes.wrong"));
        }
    }

    /** Says how much it is wanted. */
    public void priority(SlotsPage.Asked of, Wanted.Priority priority) {
        if (priority != of.priority()) revise(of.id(), "priority", priority);
    }

    /** Says whether it can be held without that person. */
    public void optional(SlotsPage.Asked of, Id<Person> person, boolean optional) {
        Set<Id<Person>> next = new HashSet<>(of.optional());
        boolean other = optional ? next.add(person) : next.remove(person);
        if (other) revise(of.id(), "optional", Set.copyOf(next));
    }

    private void revise(Id<Wanted> wanted, String component, Object value) {
        make(new ReviseItem(new ItemRef(ItemKind.WANTED, wanted), component, value));
    }

    private void make(Edit edit) {
        programme.make(edit).ifPresent(told::set);
    }

    /** Searches for times; what was found before goes. */
    public void search() {
        forget();
        Facts facts = facts();
        Request request = pinned(Asking.of(facts));
        if (request.meetings().isEmpty()) {
            told.set(messages.text("programme.slots.none"));
            return;
        }
        if (request.meetings().size() > Request.MOST_MEETINGS) {
            told.set(messages.text("programme.slots.many", Request.MOST_MEETINGS));
            return;
        }
        Hunt next = new Hunt(facts, request);
        hunt = Optional.of(next);
        searching.set(true);
        told.set(messages.text("programme.slots.searching"));
        searches.follow(next::run, (Better better) -> better(next, better), timetable -> ended(next, timetable));
    }

    private Request pinned(Request request) {
        return request.with(request.meetings().stream()
                .map(meeting ->
                        meeting.event().map(pins::get).map(meeting::pinned).orElse(meeting))
                .toList());
    }

    private void better(Hunt of, Better better) {
        show(of, new Timetable(better.held(), List.of(), false, better.gap()));
        told.set(messages.text(
                "programme.slots.so-far",
                better.held().size(),
                of.request().meetings().size(),
                rounded(better.gap())));
    }

    private void ended(Hunt of, Timetable timetable) {
        searching.set(false);
        show(of, timetable);
        String key = timetable.proved() ? "programme.slots.proved" : "programme.slots.gap";
        told.set(messages.text(timetable.held().isEmpty() ? "programme.slots.nothing" : key, rounded(timetable.gap())));
    }

    private static double rounded(double gap) {
        return Math.ceil(gap * 10) / 10;
    }

    private void show(Hunt of, Timetable timetable) {
        found = timetable;
        SlotsWords words = new SlotsWords(of.facts(), messages);
        page.set(words.page(timetable.held(), timetable.refused(), pins.keySet()));
        programme.proposed().set(words.ghosts(timetable.held()));
    }

    /** Ends the search; the best that was found until then stays. */
    public void stop() {
        hunt.ifPresent(Hunt::stop);
    }

    /** Keeps the meeting where it was found when it is searched again, or does not any more. */
    public void pin(Id<Event> event, boolean keep) {
        if (!keep) pins.remove(event);
        else
            found.held().stream()
                    .filter(held -> held.meeting().event().equals(Optional.of(event)))
                    .findFirst()
                    .ifPresent(held -> pins.put(event, new Meeting.Pin(held.start(), held.room())));
    }

    /** Puts what was found on the programme, as one edit. */
    public void accept() {
        List<Held> held = found.held();
        if (searching.get() || held.isEmpty()) return;
        new Taking(facts()).of(held).flatMap(programme::make).ifPresentOrElse(told::set, this::close);
    }

    /** Selects the event, which the inspector shows then. */
    public void show(Id<Event> event) {
        select.accept(new ItemRef(ItemKind.EVENT, event));
    }

    /** Whether the panel is there. */
    public ReadOnlyBooleanProperty opened() {
        return open.getReadOnlyProperty();
    }

    /** Whether a search goes on. */
    public ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** How far the search is, what is known of its result, or why something was refused; empty if there is nothing to say. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** The meetings that are wanted. */
    ReadOnlyObjectProperty<List<SlotsPage.Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The other events that have no time. */
    ReadOnlyObjectProperty<List<SlotsPage.Untimed>> untimed() {
        return untimed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SlotsPage> page() {
        return page.getReadOnlyProperty();
    }
}
