package my.lawatan.ui.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import my.lawatan.document.PaperKind;
import my.lawatan.document.Voice;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.PaperDay;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/**
 * Which paper is looked at, its pages, and where the selected item stands on them. While another paper or a changed trip is being laid
 * out, the pages that are there stay; saving and printing wait for it, so that what goes out is what is seen.
 */
public final class DocumentsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Selection selection;
    private final Clock clock;
    private final Messages messages;
    private final Surroundings window;
    private final PrintViewModel printing;
    private final EveningViewModel evening;
    private final LockViewModel lock;
    private final Press press;
    private final Background.Latest composing;
    private final PagePictures pictures;
    private final Pointing pointing;
    private final PaperSaving saving;
    private final Observation observing;
    private final ObjectProperty<Wish> wish;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final List<Consumer<Shown>> waiting = new ArrayList<>();
    private boolean active;
    private boolean current;
    private final ObservableBooleanValue behind;
    private boolean composes;

    /** @param background lays out and draws; a paper takes some tenths of a second */
    public DocumentsViewModel(
            Workspace workspace,
            Selection selection,
            Clock clock,
            Messages messages,
            Background background,
            PrintViewModel printing,
            Surroundings window) {
        this.workspace = workspace;
        this.selection = selection;
        this.clock = clock;
        this.messages = messages;
        this.window = window;
        this.printing = printing;
        this.evening = new EveningViewModel(workspace, clock, messages, printing.background(), window);
        this.lock = new LockViewModel(this::saveLocked, messages);
        this.press = new Press(workspace);
        composing = background.latest(this::notComposed);
        pictures = new PagePictures(press, shown, () -> composes, window.fault(), background);
        pointing = new Pointing(workspace, selection, window.navigator(), shown);
        saving = new PaperSaving(background, window, messages, this::name);
        wish = new SimpleObjectProperty<>(Wish.dailyBrief(
                PaperDay.of(workspace.trip(), selection.primary(), clock.instant()), messages.language()));
        behind = Bindings.createBooleanBinding(
                () -> shown.get().filter(s -> !s.wish().equals(wish.get())).isPresent(), wish, shown);
        wish.subscribe(now -> outdated());
        observing = workspace.observe(changed -> outdated());
        selection.primaryProperty().subscribe(this::selected);
    }

    /** Looks at that paper. Language and sheet stay as they are chosen. */
    void show(Destination.Paper paper) {
        pointing.backToPaper();
        Wish now = wish.get().from(paper.version());
        now = paper.kind().map(now::of).orElse(now);
        now = paper.event().map(now::aboutEvent).orElse(now);
        wish.set(paper.day().map(now::about).orElse(now));
    }

    /** Looks at that message, which names what is ticked there. */
    void show(Destination.Message message) {
        pointing.backToPaper();
        wish.set(wish.get()
                .of(PaperKind.MESSAGE)
                .from(message.version())
                .comparedWith(Optional.of(message.since()))
                .readBy(message.edition())
                .in(Voice.of(message.language()).with(wish.get().voice().times()))
                .with(new Detail(Optional.empty(), message.naming())));
    }

    private void outdated() {
        current = false;
        if (active) compose();
    }

    /** Whether the room is open: only then is anything laid out. */
    public void active(boolean now) {
        active = now;
        if (!now) return;
        printing.look();
        pointing.inspectNothing();
        follow(selection.primary());
        if (!current) compose();
    }

    private void compose() {
        Wish now = choices().complete(wish.get(), event(selection.primary()));
        if (!now.equals(wish.get())) {
            // which comes back here
            wish.set(now);
            return;
        }
        current = true;
        composes = true;
        Trip trip = workspace.trip();
        Instant instant = clock.instant();
        Press.View look = shown.get().filter(s -> s.wish().sameSubject(now)).isPresent()
                ? pictures.view()
                : pictures.view().fromTheStart();
        if (!elsewhere()) window.progress().begun(messages.text("documents.working", name()), this::giveUp);
        composing.watch(far -> press.compose(now, trip, instant, look, far), this::soFar, this::composed);
    }

    // what is shown of longer work is not taken from it
    private boolean elsewhere() {
        return printing.busy().get() || evening.busy().get();
    }

    private void soFar(double part) {
        if (!elsewhere()) window.progress().at(part);
    }

    private void giveUp() {
        composing.cancel();
        composes = false;
        current = false;
        waiting.clear();
        window.say().accept(messages.text("documents.stopped", name()));
        pictures.draw();
    }

    private void composed(Press.Composed composed) {
        endComposing();
        trouble.set("");
        shown.set(Optional.of(composed.shown()));
        pictures.replace(composed.pictures());
        pointing.frame();
        List<Consumer<Shown>> then = List.copyOf(waiting);
        waiting.clear();
        // a dialog of the system lets nothing be painted before which it stands
        if (!then.isEmpty()) window.seen().execute(() -> then.forEach(action -> action.accept(composed.shown())));
        pictures.draw();
    }

    private void notComposed(Throwable failure) {
        endComposing();
        waiting.clear();
        if (!(failure instanceof Refused no)) {
            window.fault().accept(failure);
            return;
        }
        shown.set(Optional.empty());
        pictures.replace(Map.of());
        pointing.frame();
        trouble.set(messages.text(no));
    }

    private void endComposing() {
        composes = false;
        if (!elsewhere()) window.progress().ended();
    }

    private void selected(Optional<ItemRef> item) {
        if (active && !pointing.selects()) follow(item);
    }

    // what was selected elsewhere is looked for on the paper of its day
    private void follow(Optional<ItemRef> item) {
        if (wish.get().ofDay())
            item.filter(i -> !pointing.sees(i))
                    .flatMap(i -> PaperDay.of(workspace.trip(), i))
                    .ifPresent(day -> wish.set(wish.get().about(day)));
        pointing.frame();
    }

    private static Optional<Id<Event>> eventOf(Trip trip, ItemRef item) {
        return trip.find(item)
                .flatMap(found -> found instanceof Event event
                        ? Optional.of(event.id())
                        : found instanceof Attendance attendance ? Optional.of(attendance.event()) : Optional.empty());
    }

    private Optional<Id<Event>> event(Optional<ItemRef> item) {
        return item.flatMap(i -> eventOf(workspace.trip(), i));
    }

    /** Puts what is seen on the disk where the officer says. */
    public void save() {
        settled(saving::pdf);
    }

    /** Puts the same paper on the disk as a Word file. */
    void saveWord() {
        settled(saving::word);
    }

    private void saveLocked(String passphrase, Runnable then) {
        settled(now -> saving.locked(now, passphrase, then));
    }

    /** Prints what is seen. */
    public void print() {
        pointing.inspectNothing();
        settled(now -> printing.print(now.pdf(), now.paper().head().title(), now.count()));
    }

    // what is not issued speaks for the minute in which it is drawn: it goes out as of now
    private void settled(Consumer<Shown> then) {
        boolean old = wish.get().version().isEmpty()
                && shown.get()
                        .filter(s -> minute(s.drawn()).equals(minute(clock.instant())))
                        .isEmpty();
        if (old && !composes || !current) compose();
        if (composes) waiting.add(then);
        else shown.get().ifPresent(then);
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The paper that is wished, by name. */
    String name() {
        return name(wish.get());
    }

    private String name(Wish paper) {
        Choices choices = choices();
        return messages.text("documents.title", choices.name(paper.kind()), choices.about(paper));
    }

    Choices choices() {
        return new Choices(workspace.trip(), workspace.versions(), messages);
    }

    /** What the list of papers says under a paper: what it is about; for the one that is seen, how long it is too. */
    String about(Wish paper) {
        String about = choices().about(paper);
        return shown.get()
                .filter(s -> paper.kind() == wish.get().kind() && s.wish().sameSubject(wish.get()))
                .map(s -> messages.text("documents.about.pages", about, s.count()))
                .orElse(about);
    }

    ObjectProperty<Wish> wish() {
        return wish;
    }

    /** The paper whose pages are seen; none if it could not be made, which {@link #trouble()} explains. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the pages that are seen are not those that are wished, which are being made. */
    ObservableBooleanValue behind() {
        return behind;
    }

    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The pages that are seen, as far as they are drawn. */
    PagePictures pictures() {
        return pictures;
    }

    /** Where the items of the trip stand on the pages that are seen. */
    Pointing pointing() {
        return pointing;
    }

    EveningViewModel evening() {
        return evening;
    }

    /** Puts what is seen on the disk as a PDF that opens with a passphrase only. */
    LockViewModel lock() {
        return lock;
    }

    PrintViewModel printing() {
        return printing;
    }

    Trip trip() {
        return workspace.trip();
    }

    @Override
    public void close() {
        observing.close();
    }
}
