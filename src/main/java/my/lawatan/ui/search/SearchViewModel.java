package my.lawatan.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import my.lawatan.search.Entry;
import my.lawatan.search.Hit;
import my.lawatan.search.Search;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Faces;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/**
 * What is typed into the search field, what is found by it, and which line is chosen. The index is built in the background as soon as
 * the trip is open and follows each change; nothing waits for it.
 */
public final class SearchViewModel implements AutoCloseable {
    /** Appearances beyond these are no longer looked through by hand. */
    private static final int MOST_APPEARANCES = 150;

    private final Workspace workspace;
    private final Messages messages;
    private final Supplier<List<Command>> commands;
    private final Consumer<ItemRef> reveal;
    private final Lines lines;
    private final Background.Latest following;
    private final Background.Latest telling;
    private final Background.Latest asking;
    private final Observation observing;
    private final ReadOnlyListWrapper<Line> shown = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReentrantLock using = new ReentrantLock();
    private Map<String, Command> offered = Map.of();
    private String typed = "";
    private Runnable going = () -> {};
    private boolean pending;
    private boolean goAtOnce;

    // of whoever holds the lock
    private Search search;
    private volatile boolean closed;

    /**
     * @param background a thread of its own, for an index of a large trip takes seconds to build
     * @param commands papers and commands there are; asked on the JavaFX thread each time the field is entered
     * @param reveal shows an item
     */
    public SearchViewModel(
            Workspace workspace,
            Messages messages,
            Background background,
            Supplier<List<Command>> commands,
            Consumer<ItemRef> reveal,
            Consumer<Throwable> fault) {
        this.workspace = workspace;
        this.messages = messages;
        this.commands = commands;
        this.reveal = reveal;
        this.lines = new Lines(messages, person -> Faces.of(workspace.trip(), person));
        this.following = background.latest(fault);
        this.telling = background.latest(fault);
        this.asking = background.latest(fault);
        observing = workspace.observe(changed -> follow());
    }

    /** Begins to read the trip, which nobody waits for until the keyboard is in the field. */
    public void begin() {
        follow();
    }

    private void follow() {
        following.ask(
                () -> with(there -> {
                    if (there.trip() != workspace.trip()) there.keepUp(workspace.trip());
                    return true;
                }),
                done -> {
                    if (done && !typed.isBlank() && title.get().isEmpty()) ask();
                });
    }

    /** The keyboard is in the field: what can be found besides the items is gathered now. */
    public void enter() {
        Map<String, Command> now = new LinkedHashMap<>();
        for (Command command : commands.get()) now.put(command.id(), command);
        offered = now;
        List<Entry> entries = now.values().stream().map(Command::entry).toList();
        telling.ask(
                () -> with(there -> {
                    there.entries(entries);
                    return true;
                }),
                done -> {});
    }

    /** What stands in the field now. */
    public void type(String text) {
        typed = text;
        title.set("");
        goAtOnce = false;
        if (text.isBlank()) {
            asking.cancel();
            show(List.of(), "");
        } else {
            ask();
        }
    }

    private void ask() {
        String asked = typed;
        pending = true;
        asking.ask(() -> with(there -> there.find(asked, Lines.MOST)), this::found);
    }

    private void found(List<Hit> hits) {
        List<Line> found = lines.ofHits(hits);
        String more = found.size() < hits.size() ? messages.text("search.more") : "";
        show(found, found.isEmpty() ? messages.text("search.nothing", typed.strip()) : more);
        if (goAtOnce) go();
    }

    private void show(List<Line> found, String words) {
        pending = false;
        note.set(words);
        active.set(-1);
        shown.setAll(found);
        active.set(found.isEmpty() ? -1 : 0);
    }

    /** The next line, or the one before; from the last to the first. */
    public void move(int step) {
        if (!shown.isEmpty()) active.set(Math.floorMod(active.get() + step, shown.size()));
    }

    void choose(int line) {
        active.set(line);
    }

    /** Goes where the chosen line leads, as soon as there is one. Says whether it went. */
    public boolean go() {
        goAtOnce = pending;
        if (pending || active.get() < 0) return false;
        Line line = shown.get(active.get());
        if (!line.leads()) return false;
        leave();
        going.run();
        line.item().ifPresent(reveal);
        Command command = offered.get(line.command());
        if (command != null) command.run().run();
        return true;
    }

    /** Called each time before a line is followed. */
    void onGoing(Runnable first) {
        going = first;
    }

    /** Whether the chosen line is a person, so that {@link #where()} has an answer. */
    public boolean canAskWhere() {
        return active.get() >= 0 && shown.get(active.get()).person().isPresent();
    }

    /** Shows where the person of the chosen line appears. */
    public void where() {
        if (canAskWhere()) shown.get(active.get()).person().ifPresent(this::where);
    }

    /** Shows where that person appears. */
    public void where(Id<Person> person) {
        String name = workspace
                .trip()
                .people()
                .get(person)
                .map(p -> Visible.line(Names.list(p, messages.language())))
                .orElse("");
        pending = true;
        asking.ask(() -> with(there -> there.appearances(person)), all -> {
            title.set(messages.text("search.where", name, all.size()));
            List<Line> found =
                    lines.ofAppearances(all.stream().limit(MOST_APPEARANCES).toList());
            String rest =
                    all.size() > found.size() ? messages.text("search.where.more", all.size() - found.size()) : "";
            show(found, found.isEmpty() ? messages.text("search.where.nowhere") : rest);
        });
    }

    /** From where a person appears back to what was found; says whether that was shown. */
    public boolean back() {
        if (title.get().isEmpty()) return false;
        type(typed);
        return true;
    }

    /** Nothing is looked for any more. */
    public void leave() {
        asking.cancel();
        typed = "";
        goAtOnce = false;
        title.set("");
        show(List.of(), "");
    }

    ReadOnlyListProperty<Line> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Number of the chosen line; -1 if there is none. */
    public ReadOnlyIntegerProperty active() {
        return active.getReadOnlyProperty();
    }

    /** Over the lines, while they say where a person appears; else empty. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Under the lines: that there are more, or none. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    private <T> T with(Function<Search, T> use) {
        using.lock();
        try {
            if (closed) throw new IllegalStateException("closed");
            if (search == null) search = Search.of(workspace.trip(), messages);
            return use.apply(search);
        } finally {
            using.unlock();
            giveBack();
        }
    }

    // whoever comes last, the window that closes or the work that was still going on
    private void giveBack() {
        if (!closed || !using.tryLock()) return;
        try {
            if (search != null) search.close();
            search = null;
        } finally {
            using.unlock();
        }
    }

    @Override
    public void close() {
        following.cancel();
        telling.cancel();
        asking.cancel();
        observing.close();
        closed = true;
        giveBack();
    }
}
