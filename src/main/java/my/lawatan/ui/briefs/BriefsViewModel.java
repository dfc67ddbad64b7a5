package my.lawatan.ui.briefs;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.check.BriefCare;
import my.lawatan.edit.CallForBrief;
import my.lawatan.edit.ConfirmBrief;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.ui.briefs.Recalled.About;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** The list of briefs, the one that is written in, and what is known about it. */
public final class BriefsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Edits edits;
    private final Messages messages;
    private final Background.Latest recalling;
    private final Observation observing;
    private final Drafts drafts = new Drafts();
    private final Map<BriefHead, HeadModel> heads = new EnumMap<>(BriefHead.class);
    private final Map<BriefHead, ReadOnlyObjectWrapper<Story>> stories = new EnumMap<>(BriefHead.class);
    private final Set<BriefHead> told = EnumSet.noneOf(BriefHead.class);
    final BriefListModel list;
    final PageModel page;
    final MatrixModel matrix;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final ReadOnlyObjectWrapper<Optional<Brief>> brief = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ItemRef>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper moved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

    /** @param page the page beside the heads
     * @param pauses what waits for a pause in typing */
    public BriefsViewModel(
            Workspace workspace,
            Selection selection,
            Edits edits,
            Clock clock,
            Messages messages,
            Background background,
            PageModel page,
            Function<Runnable, Pause> pauses) {
        this.workspace = workspace;
        this.selection = selection;
        this.edits = edits;
        this.messages = messages;
        this.page = page;
        this.list = new BriefListModel(workspace, clock, messages, background.latest(BriefsViewModel::fault));
        this.recalling = background.latest(BriefsViewModel::fault);
        this.matrix = new MatrixModel(this::submit, this::selectFor, messages, background);
        for (BriefHead head : BriefHead.values()) {
            heads.put(head, new HeadModel(head, edits, messages, drafts, pauses, this::drawPage));
            stories.put(head, new ReadOnlyObjectWrapper<>(Story.NONE));
        }
        observing = workspace.observe(this::changed);
        selection.primaryProperty().subscribe(this::follow);
        language.subscribe(now -> {
            commitAll();
            showBrief();
        });
        matrix.show(workspace.trip());
    }

    private static void fault(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    private void changed(Changed changed) {
        list.list();
        matrix.show(changed.after());
        showBrief();
    }

    /** Looks again at what is overdue: another minute has begun. */
    public void tick() {
        list.tick();
    }

    private void follow(Optional<ItemRef> primary) {
        selected.set(primary);
        Optional<Id<Brief>> wanted = primary.filter(ref -> ref.kind() == ItemKind.BRIEF)
                .flatMap(ref -> workspace.trip().briefs().get(ref.id()))
                .map(Brief::id);
        boolean other = wanted.isPresent() && !wanted.equals(brief.get().map(Brief::id));
        boolean none = primary.filter(ref -> ref.kind() == ItemKind.EVENT).isPresent();
        if (!other && !none) return;
        commitAll();
        brief.set(wanted.flatMap(id -> workspace.trip().briefs().get(id)));
        showBrief();
    }

    /** Shows the brief as the trip has it now. */
    private void showBrief() {
        Trip trip = workspace.trip();
        brief.set(brief.get().flatMap(b -> trip.briefs().get(b.id())));
        brief.get().ifPresent(b -> heads.values().forEach(head -> head.show(b, language.get())));
        Optional<Event> event = brief.get().flatMap(Brief::event).map(trip::event);
        stale.set(brief.get()
                .filter(b -> BriefCare.stale(b, trip))
                .map(b -> staleText(b, event.orElseThrow()))
                .orElse(""));
        recall(trip);
        drawPage();
    }

    private String staleText(Brief now, Event event) {
        TimeWords times = new TimeWords(messages);
        return messages.text("briefs.stale", times.of(now.writtenFor()), times.of(event.when()));
    }

    private void recall(Trip trip) {
        Optional<Brief> now = brief.get();
        if (now.isEmpty()) {
            recalling.cancel();
            recalled(About.NOTHING);
            return;
        }
        boolean stories = !told.isEmpty();
        recalling.ask(() -> new Recalled(trip, now.get(), messages).of(workspace::history, stories), this::recalled);
    }

    private void recalled(About about) {
        moved.set(about.moved());
        lost.set(about.lost());
        stories.forEach((head, story) -> story.set(about.stories().getOrDefault(head, Story.NONE)));
    }

    /** A text that is typed and cannot be kept. @param sentence says so, and what to do */
    public record Unkept(ItemRef brief, String sentence) {}

    /** What would be lost if this were closed now: a text that was refused, and stands only in its field. */
    public Optional<Unkept> unkept() {
        return drafts.refused()
                .flatMap(draft ->
                        workspace.trip().briefs().get(draft.brief()).stream().map(of -> unkept(of, draft)))
                .findFirst();
    }

    private Unkept unkept(Brief of, Draft draft) {
        String title = of.title().in(messages.language());
        return new Unkept(ItemRef.to(of), messages.text("briefs.unkept", title, messages.word(draft.head())));
    }

    private void drawPage() {
        if (brief.get().isEmpty()) {
            page.clear();
            return;
        }
        Brief now = brief.get().get();
        page.show(new PageRequest(workspace.trip(), now.id(), drafts.typing(now), printed(language.get())));
    }

    // papers have words of their own in three languages
    private static Language printed(Language language) {
        return language == Language.ZH ? Language.EN : language;
    }

    /** In which language the texts are shown and written. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether anything is written in that language in the brief that is shown. */
    public boolean writtenIn(Language wanted) {
        return brief.get().isPresent()
                && Stream.of(BriefHead.values())
                        .anyMatch(head -> brief.get().get().under(head).in().containsKey(wanted));
    }

    /** The brief that is written in. */
    public ReadOnlyObjectProperty<Optional<Brief>> brief() {
        return brief.getReadOnlyProperty();
    }

    /** What is selected in the window, whether it is in the list or not. */
    public ReadOnlyObjectProperty<Optional<ItemRef>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** For which time it was cleared, and which the event has now; empty unless they differ. */
    public ReadOnlyStringProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Where the event was when the brief was cleared, and where it is now; empty unless they differ. */
    public ReadOnlyStringProperty moved() {
        return moved.getReadOnlyProperty();
    }

    /** That its event was removed; empty if it was not. */
    public ReadOnlyStringProperty lost() {
        return lost.getReadOnlyProperty();
    }

    /** Why the trip did not take the last thing asked of it here, in words; empty if it did. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public HeadModel head(BriefHead head) {
        return heads.get(head);
    }

    /** Sources and history of the text under a head, once {@link #tell} has asked for it. */
    ReadOnlyObjectProperty<Story> story(BriefHead head) {
        return stories.get(head).getReadOnlyProperty();
    }

    /** Whether the story of that head is to be told, now and after each change. */
    public void tell(BriefHead head, boolean wanted) {
        boolean changes = wanted ? told.add(head) : told.remove(head);
        if (changes && wanted) recall(workspace.trip());
    }

    /** What a brief is called, for a heading. */
    public String title(Brief of) {
        String own = Visible.line(of.title().in(messages.language()));
        return own.isEmpty() ? messages.text("briefs.untitled") : own;
    }

    public void select(BriefRow row) {
        selection.select(row.item());
    }

    /** Selects the brief of that event, or the event if it has none. */
    private void selectFor(Id<Event> event) {
        selection.select(workspace.trip().briefs().stream()
                .filter(b -> b.event().filter(event::equals).isPresent())
                .min(Brief.ORDER)
                .map(ItemRef::to)
                .orElse(new ItemRef(ItemKind.EVENT, event)));
    }

    /** Whether the trip can be edited. */
    public boolean editable() {
        return !workspace.readOnly();
    }

    /** Asks for a brief on that event, and selects it. */
    public void callFor(Id<Event> event) {
        Id<Brief> made = Id.random();
        refused.set("");
        edits.submit(
                new CallForBrief(made, event),
                entry -> selection.select(new ItemRef(ItemKind.BRIEF, made)),
                no -> refused.set(messages.text(no)));
    }

    /** The brief that is shown still holds, though its event has moved. */
    public void confirm() {
        brief.get().ifPresent(b -> submit(new ConfirmBrief(b.id())));
    }

    private void submit(Edit edit) {
        refused.set("");
        edits.submit(edit, entry -> {}, no -> refused.set(messages.text(no)));
    }

    /** Makes true whatever is still being typed; before another brief is shown and before the window closes. */
    public void commitAll() {
        heads.values().forEach(HeadModel::commit);
    }

    @Override
    public void close() {
        observing.close();
    }
}
