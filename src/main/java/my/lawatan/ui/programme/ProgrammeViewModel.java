package my.lawatan.ui.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.TimelineHandler;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/**
 * What the programme shows of an open trip, and the edits that gestures make. The window's thread; edits are done by the workspace
 * elsewhere and shown when they are durable.
 */
public final class ProgrammeViewModel implements AutoCloseable {
    private final Gestures gestures;
    private final Messages messages;
    private final News news;
    private final Consumer<String> say;
    private final Observation observing;
    private final Observation observingFailures;
    private final LaneChoice lanes;
    private final Present present;
    private final ReadOnlyObjectWrapper<TimelinePlan> plan = new ReadOnlyObjectWrapper<>(TimelinePlan.EMPTY);
    private final ObjectProperty<List<Ghosted>> proposed = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<News.Status> status = new ReadOnlyObjectWrapper<>(News.Status.NONE);
    private final ReadOnlyObjectWrapper<Optional<Coordinates>> host = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ProgrammeState> state = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.TRIP);
    private final BooleanProperty undated = new SimpleBooleanProperty();
    private final BooleanProperty prayerTimes = new SimpleBooleanProperty();

    private final LiveChecks checks;
    private Findings findings;
    private HostDays days;
    private Previews previews;

    /**
     * @param edits brings the outcome of edits back to the window's thread
     * @param checks the findings of the window
     * @param clock where the line of the present stands
     * @param say shows a sentence for a moment, such as why something was refused
     */
    public ProgrammeViewModel(
            Workspace workspace, Edits edits, LiveChecks checks, Clock clock, Messages messages, Consumer<String> say) {
        this.checks = checks;
        this.present = new Present(clock, messages);
        this.messages = messages;
        this.news = new News(messages);
        this.say = say;
        this.gestures = new Gestures(this::shown, edits, workspace.readOnly(), messages, say);
        this.observing = workspace.observe(this::changed);
        this.observingFailures = workspace.observeFailures(failure -> failure.ifPresent(f -> gestures.forget()));
        findings = Findings.of(checks.of(workspace.trip()));
        lanes = new LaneChoice(workspace.trip(), messages);
        lanes.alone().addListener(o -> show());
        prayerTimes.addListener(o -> show());
        show();
    }

    private void changed(Changed changed) {
        Findings before = findings;
        findings = Findings.of(checks.of(changed.after()));
        status.set(news.of(changed.changes(), before.found(), findings.found()));
        show();
    }

    private void show() {
        Trip trip = trip();
        lanes.show(trip);
        List<Event> events = trip.events().stream().filter(lanes::shows).toList();
        days = HostDays.of(trip.settings(), events);
        previews = new Previews(findings.facts(), new Proposals(trip, days, () -> Id.named("preview")), days, messages);
        host.set(PrayerLines.where(trip));
        TwoClocks clocks = new TwoClocks(trip.settings(), days, messages);
        List<SkyTime> sky = skyTimes();
        state.set(new ProgrammeState(
                trip, findings.found(), lanes.alone().get(), new EventWords(trip, clocks, messages), sky));
        plan.set(new PlanBuilder(trip, days, findings.found(), messages)
                .plan(events.stream(), lanes::shows, PrayerLines.of(days, sky)));
        tick();
    }

    private Trip trip() {
        return findings.facts().trip();
    }

    private List<SkyTime> skyTimes() {
        return prayerTimes.get() ? SkyTimes.of(trip(), days, messages) : List.of();
    }

    /** Makes sure that the item is among what is shown: shows all programmes if it is on none of those that are. */
    public void show(ItemRef item) {
        if (event(item).filter(e -> !lanes.shows(e)).isPresent()) lanes.alone().set(Optional.empty());
    }

    /** Puts the line of the present where it belongs, and shows what is near by now; called each minute. */
    public void tick() {
        present.tick();
        Findings before = findings;
        findings = Findings.of(checks.of(trip()));
        if (!findings.found().all().equals(before.found().all())) {
            show();
            return;
        }
        present.show(trip(), days);
    }

    private Optional<Event> event(ItemRef item) {
        return item.kind() == ItemKind.EVENT ? trip().events().get(item.id()) : Optional.empty();
    }

    private Shown shown() {
        return new Shown(trip(), days, previews, state.get().laneOfNew());
    }

    /** What gestures on the timeline do. */
    public TimelineHandler gestures() {
        return gestures;
    }

    /** In which way the programme is looked at. */
    public ObjectProperty<Mode> mode() {
        return mode;
    }

    /** What every way to look at the programme shows. */
    public ReadOnlyObjectProperty<ProgrammeState> state() {
        return state.getReadOnlyProperty();
    }

    /** Gestures on columns of another kind. */
    Gestures gestures(Supplier<Shown> others) {
        return gestures.on(others);
    }

    /** The days of the programme. */
    HostDays days() {
        return days;
    }

    Facts facts() {
        return findings.facts();
    }

    /** Whether the tray of what has no day is shown. */
    BooleanProperty undated() {
        return undated;
    }

    /** What a proposal would change, shown over the plan; empty while there is none. */
    public ObjectProperty<List<Ghosted>> proposed() {
        return proposed;
    }

    /** Where what is proposed would stand among the days. */
    List<Block> proposedBlocks() {
        List<Ghosted> shown = proposed.get().stream()
                .filter(ghost -> lanes.shows(ghost.event()))
                .toList();
        return new GhostBlocks(days, state.get().words()).of(shown);
    }

    /** The findings of the trip as it is. */
    public Checked checked() {
        return checks.of(trip());
    }

    /** The present, where it stands and how far behind its plan the visit is. */
    public Present present() {
        return present;
    }

    /** Makes that edit; a refusal is shown for a moment. */
    public void tryOut(Edit edit) {
        gestures.tryOut(edit);
    }

    /** Makes that edit; or says why it cannot be made. */
    public Optional<String> make(Edit edit) {
        return gestures.make(edit);
    }

    /** Makes that edit, which makes {@code item}, and has it selected; or says why it cannot be made. */
    public Optional<String> make(Edit edit, ItemRef item) {
        return gestures.make(edit, item);
    }

    /** Makes that edit and runs {@code then} once it is made and shown; or says why it cannot be made. */
    public Optional<String> make(Edit edit, Runnable then) {
        return gestures.make(edit, then);
    }

    /** Says something for a moment. */
    public void say(String sentence) {
        say.accept(sentence);
    }

    /** What that edit would bring about that should be settled before the programme is issued, in words; nothing is made. */
    public List<String> troubles(Edit edit, Id<Event> event) {
        return news.troubles(findings.facts().after(edit.applyTo(trip())), event);
    }

    /** What the timeline shows. */
    public ReadOnlyObjectProperty<TimelinePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /** The programmes of the trip, and which of them is shown alone. */
    public LaneChoice lanes() {
        return lanes;
    }

    /** Whether prayer times and sunrise are shown. */
    public BooleanProperty prayerTimes() {
        return prayerTimes;
    }

    /** Where prayer times are reckoned for; none if no place of the trip has coordinates. */
    public ReadOnlyObjectProperty<Optional<Coordinates>> host() {
        return host.getReadOnlyProperty();
    }

    /** What the latest change has brought about. */
    ReadOnlyObjectProperty<News.Status> status() {
        return status.getReadOnlyProperty();
    }

    /** What was said of the latest change has been read. */
    public void putStatusAway() {
        status.set(News.Status.NONE);
    }

    /** The item that was made last by a gesture, so that it can be selected. */
    public ReadOnlyObjectProperty<Optional<ItemRef>> made() {
        return gestures.made();
    }

    /** Shows another programme alone, so many on from the one that is shown, and says which. */
    void stepLane(int by) {
        lanes.step(by);
        status.set(new News.Status(lanes.sentence(), false));
    }

    /** The moment that an officer means by "thu 14:30"; none if that is not understood. @param here the day that is looked at */
    Optional<Moment> moment(String text, LocalDate here) {
        return new GoTo(days, Math.max(0, days.column(here)), messages).parse(text);
    }

    @Override
    public void close() {
        observing.close();
        observingFailures.close();
    }
}
