package my.lawatan.ui.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.Sheet;
import my.lawatan.document.Shortfall;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.NotWritten;
import my.lawatan.document.pdf.Place;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.document.word.Docx;
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
import my.lawatan.workspace.Workspace;

/**
 * Which paper is looked at, its pages, and where the selected item stands on them. While another paper or a changed trip is being laid
 * out, the pages that are there stay; saving and printing wait for it, so that what goes out is what is seen.
 */
public final class DocumentsViewModel implements AutoCloseable {
    /** A shorter passphrase keeps nobody out. */
    static final int LEAST_PASSPHRASE = 8;

    private static final int AROUND = 2;
    private static final float FIRST_DOTS = 96;

    private final Workspace workspace;
    private final Selection selection;
    private final Clock clock;
    private final Messages messages;
    private final Surroundings window;
    private final PrintViewModel printing;
    private final EveningViewModel evening;
    private final Press press;
    private final Background.Latest composing;
    private final Background.Latest drawing;
    private final Background.Latest saving;
    private final AutoCloseable observing;
    private final ObjectProperty<Wish> wish;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableMap<Integer, Picture> pictures = FXCollections.observableHashMap();
    // kept, since it hears of changes only as long as somebody holds it
    private final ObservableMap<Integer, Picture> picturesSeen = FXCollections.unmodifiableObservableMap(pictures);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Place>> framed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper inspecting = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Shown>> waiting = new ArrayList<>();
    private Press.View view = new Press.View(0, 0, FIRST_DOTS);
    private boolean active;
    private boolean current;
    private final ObservableBooleanValue behind;
    private boolean composes;
    private boolean draws;
    private boolean clicked;

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
        this.press = new Press(workspace);
        composing = background.latest(this::notComposed);
        drawing = background.latest(this::notDrawn);
        saving = background.latest(this::notSaved);
        wish = new SimpleObjectProperty<>(new Wish(
                PaperKind.DAILY_BRIEF,
                PaperDay.of(workspace.trip(), selection.primary(), clock.instant()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Edition.OFFICE,
                Voice.of(messages.language()),
                Sheet.USUAL,
                Detail.NONE));
        behind = Bindings.createBooleanBinding(
                () -> shown.get().filter(s -> !s.wish().equals(wish.get())).isPresent(), wish, shown);
        wish.subscribe(now -> outdated());
        observing = workspace.observe(changed -> outdated());
        selection.primaryProperty().subscribe(this::selected);
    }

    /** Looks at that paper. Language and sheet stay as they are chosen. */
    void show(Destination.Paper paper) {
        backToPaper();
        Wish now = wish.get().from(paper.version());
        now = paper.kind().map(now::of).orElse(now);
        now = paper.event().map(now::aboutEvent).orElse(now);
        wish.set(paper.day().map(now::about).orElse(now));
    }

    /** Looks at that message, which names what is ticked there. */
    void show(Destination.Message message) {
        backToPaper();
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
        inspecting.set(false);
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
        Press.View look = shown.get().filter(s -> s.wish().sameSubject(now)).isPresent() ? view : view.fromTheStart();
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
        draw();
    }

    private void composed(Press.Composed composed) {
        endComposing();
        trouble.set("");
        shown.set(Optional.of(composed.shown()));
        pictures.clear();
        pictures.putAll(composed.pictures());
        frame(selection.primary());
        List<Consumer<Shown>> then = List.copyOf(waiting);
        waiting.clear();
        // a dialog of the system lets nothing be painted before which it stands
        if (!then.isEmpty()) window.seen().execute(() -> then.forEach(action -> action.accept(composed.shown())));
        draw();
    }

    private void notComposed(Throwable failure) {
        endComposing();
        waiting.clear();
        if (!(failure instanceof Refused no)) {
            window.fault().accept(failure);
            return;
        }
        shown.set(Optional.empty());
        pictures.clear();
        frame(Optional.empty());
        trouble.set(messages.text(no));
    }

    private void endComposing() {
        composes = false;
        if (!elsewhere()) window.progress().ended();
    }

    /** Says which pages are looked at, counted from 0, and how finely they are to be drawn. */
    void look(int first, int last, float dotsPerInch) {
        view = new Press.View(first, last, dotsPerInch);
        pictures.keySet().removeIf(page -> page < first - AROUND || page > last + AROUND);
        draw();
    }

    // one at a time, the one that is looked at first; a picture at another size stays until the new one is there
    private void draw() {
        if (draws || composes || shown.get().isEmpty()) return;
        Shown now = shown.get().get();
        Press.View look = view;
        Optional<Integer> next = pagesToDraw(look, now.count()).stream()
                .filter(page ->
                        !pictures.containsKey(page) || pictures.get(page).dotsPerInch() != look.dotsPerInch())
                .findFirst();
        if (next.isEmpty()) return;
        draws = true;
        drawing.ask(() -> press.picture(now.pdf(), next.get(), look.dotsPerInch()), picture -> {
            draws = false;
            if (shown.get().filter(s -> s == now).isPresent()) pictures.put(next.get(), picture);
            draw();
        });
    }

    private static List<Integer> pagesToDraw(Press.View look, int count) {
        LinkedHashSet<Integer> pages = new LinkedHashSet<>();
        for (int i = look.first(); i <= look.last(); i++) pages.add(i);
        pages.add(look.last() + 1);
        pages.add(look.first() - 1);
        return pages.stream().filter(page -> page >= 0 && page < count).toList();
    }

    private void notDrawn(Throwable failure) {
        draws = false;
        window.fault().accept(failure);
    }

    private void selected(Optional<ItemRef> item) {
        if (clicked || !active) return;
        follow(item);
    }

    // what was selected elsewhere is looked for on the paper of its day
    private void follow(Optional<ItemRef> item) {
        boolean here = item.isPresent()
                && shown.get().filter(s -> !s.places(item.get()).isEmpty()).isPresent();
        if (!here && wish.get().ofDay())
            item.flatMap(i -> PaperDay.of(workspace.trip(), i))
                    .ifPresent(day -> wish.set(wish.get().about(day)));
        frame(item);
    }

    private void frame(Optional<ItemRef> item) {
        framed.set(item.flatMap(i -> shown.get().map(s -> s.places(i))).orElse(List.of()));
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

    /** What stands at that point of a page, in points; none between items. */
    Optional<ItemRef> at(int page, double x, double y) {
        return shown.get()
                .flatMap(s -> s.at(page, x, y))
                .filter(item -> workspace.trip().find(item).isPresent());
    }

    /** A click there: selects the item and inspects it, or shows the paper's own panel again. */
    void click(int page, double x, double y) {
        Optional<ItemRef> item = at(page, x, y);
        if (item.isPresent()) inspect(item.get());
        else backToPaper();
    }

    private void inspect(ItemRef item) {
        clicked = true;
        selection.select(item);
        clicked = false;
        frame(Optional.of(item));
        inspecting.set(true);
    }

    /** The item after the one that is framed, or the one before it, in the order of the pages. */
    void step(boolean back) {
        if (shown.get().isEmpty()) return;
        List<ItemRef> items = shown.get().get().pdf().places().stream()
                .map(Place::item)
                .distinct()
                .filter(item -> workspace.trip().find(item).isPresent())
                .toList();
        if (items.isEmpty()) return;
        int at = selection.primary().map(items::indexOf).orElse(-1);
        int next = at < 0 ? (back ? items.size() - 1 : 0) : Math.floorMod(at + (back ? -1 : 1), items.size());
        inspect(items.get(next));
    }

    /** Opens the room where the selected item is seen. */
    void open() {
        selection.primary().ifPresent(window.navigator()::show);
    }

    /** Opens the room where that item is seen, if it is still there: an issued paper may tell of what is removed. */
    void open(ItemRef item) {
        if (workspace.trip().find(item).isPresent()) window.navigator().show(item);
    }

    /** Shows the paper's own panel, and not the inspector. */
    void backToPaper() {
        inspecting.set(false);
        framed.set(List.of());
    }

    /** Puts what is seen on the disk where the officer says. */
    public void save() {
        settled(now -> window.choose()
                .apply(now.fileName())
                .ifPresent(file ->
                        write(file, now.pdf().shortfalls(), () -> now.pdf().bytes())));
    }

    /** Puts the same paper on the disk as a Word file. */
    void saveWord() {
        settled(now -> window.choose()
                .apply(now.wordName())
                .ifPresent(file -> write(
                        file,
                        now.pdf().shortfalls(),
                        () -> Docx.of(now.paper(), now.wish().sheet()))));
    }

    /** Puts what is seen on the disk as a PDF that opens with that passphrase only. */
    void saveLocked(String passphrase) {
        settled(now -> window.choose()
                .apply(now.lockedName())
                .ifPresent(file ->
                        write(file, now.pdf().shortfalls(), () -> now.pdf().locked(passphrase))));
    }

    private void write(Path file, List<Shortfall> shortfalls, Supplier<byte[]> content) {
        window.progress().begun(messages.text("documents.save.working", file.getFileName()), saving::cancel);
        saving.ask(() -> written(file, content.get()), done -> {
            window.progress().ended();
            window.say().accept(saved(done, shortfalls));
        });
    }

    private String saved(Path file, List<Shortfall> shortfalls) {
        if (shortfalls.isEmpty()) return messages.text("documents.save.done", name(), file.getFileName());
        String said = Shortfall.said(shortfalls, messages);
        return messages.text("documents.save.done.short", name(), file.getFileName(), said);
    }

    private static Path written(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
            return file;
        } catch (IOException e) {
            throw NotWritten.of(file, e);
        }
    }

    private void notSaved(Throwable failure) {
        window.progress().ended();
        if (failure instanceof Refused no) window.say().accept(messages.text(no));
        else window.fault().accept(failure);
    }

    /** Prints what is seen. */
    public void print() {
        inspecting.set(false);
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
        return messages.text(
                "documents.title", choices().name(wish.get().kind()), choices().about(wish.get()));
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

    /** The pages that are drawn, by their number from 0. */
    ObservableMap<Integer, Picture> pictures() {
        return picturesSeen;
    }

    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Where the selected item stands on the pages. */
    ReadOnlyObjectProperty<List<Place>> framed() {
        return framed.getReadOnlyProperty();
    }

    /** Whether an item of the page is being inspected, so that the inspector is wanted at the right. */
    ReadOnlyBooleanProperty inspecting() {
        return inspecting.getReadOnlyProperty();
    }

    EveningViewModel evening() {
        return evening;
    }

    PrintViewModel printing() {
        return printing;
    }

    Trip trip() {
        return workspace.trip();
    }

    @Override
    public void close() {
        try {
            observing.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
