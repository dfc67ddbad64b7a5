package my.lawatan.ui.lookup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.check.Facts;
import my.lawatan.document.VersionWords;
import my.lawatan.reader.ReaderMark;
import my.lawatan.search.PeopleFinder;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Faces;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/**
 * Whom the typed letters may mean, who is chosen, and what one must know of them; at which event one is. What is typed is answered on the
 * thread that asks: it takes a few milliseconds where five thousand people come.
 */
public final class LookupViewModel implements AutoCloseable {
    /** So many are seen at once. */
    static final int MOST = 8;

    private final Workspace workspace;
    private final Messages messages;
    private final Clock clock;
    private final Background.Latest learning;
    private final Observation observing;
    private final DoorNotes notes;
    private final ReadOnlyObjectWrapper<List<LookupRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Heard>> heard = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper arrived = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper at = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private String typed = "";
    private Facts facts;
    private PeopleFinder finder;
    private Optional<Id<Event>> event = Optional.empty();
    private boolean chosen;

    /** @param background where the words of many people are gathered once */
    public LookupViewModel(
            Workspace workspace,
            Edits edits,
            Messages messages,
            Clock clock,
            Background background,
            Consumer<Throwable> fault) {
        this.workspace = workspace;
        this.messages = messages;
        this.clock = clock;
        this.learning = background.latest(fault);
        this.notes = new DoorNotes(workspace, edits, clock, no -> note.set(messages.text(no)));
        this.facts = Facts.of(workspace.trip());
        observing = workspace.observe(changed -> follow());
        follow();
    }

    private void follow() {
        Trip now = workspace.trip();
        facts = facts.after(now);
        if (finder == null || !finder.knows(now))
            learning.ask(() -> PeopleFinder.of(now, messages), found -> {
                finder = found;
                find();
            });
        look();
        find();
    }

    /** Another minute has begun: another event may be at hand, unless one was chosen. */
    public void tick() {
        look();
        show();
    }

    private void look() {
        if (!chosen) event = atHand().now(clock.instant()).map(Event::id);
        event = event.filter(facts.trip().events()::has);
        at.set(event.map(id -> facts.trip().event(id)).map(this::words).orElse(""));
        heard.set(notes.names(event));
    }

    private String words(Event now) {
        String when = new Spans(messages, facts.trip().settings().hostZone()).whole(now.when());
        return Visible.line(now.title().in(messages.language())) + " · " + when;
    }

    private AtHand atHand() {
        return new AtHand(facts, with());
    }

    /** With whom one meets the others: who reads, in a reader copy; else the principal. */
    private Optional<Id<Person>> with() {
        return workspace
                .reader()
                .map(ReaderMark::person)
                .filter(facts.trip().people()::has)
                .or(() -> facts.trip().settings().principal());
    }

    /** What stands in the field now. */
    public void type(String text) {
        typed = text;
        active.set(-1);
        find();
    }

    private void find() {
        Trip trip = facts.trip();
        Optional<Id<Person>> before = person();
        List<Id<Person>> found = finder == null ? List.of() : finder.find(typed, MOST);
        rows.set(found.stream()
                .flatMap(id -> trip.people().get(id).stream())
                .map(this::row)
                .toList());
        boolean nobody = finder != null && found.isEmpty() && !typed.isBlank();
        note.set(nobody ? messages.text("lookup.nobody", typed.strip()) : "");
        int kept = before.map(found::indexOf).orElse(-1);
        active.set(kept >= 0 ? kept : found.isEmpty() ? -1 : 0);
        show();
    }

    private LookupRow row(Person person) {
        Cards words = new Cards(facts, with(), messages);
        return new LookupRow(
                person.id(),
                Visible.line(Names.list(person, messages.language())),
                words.work(person),
                Faces.of(facts.trip(), person.id()),
                Names.initials(person),
                notes.tick(event, person.id()).isPresent());
    }

    private void show() {
        arrived.set(person().filter(id -> notes.tick(event, id).isPresent()).isPresent());
        card.set(person().flatMap(facts.trip().people()::get)
                .map(person -> new Cards(facts, with(), messages).of(person, clock.instant())));
    }

    private Optional<Id<Person>> person() {
        int at = active.get();
        return at < 0 || at >= rows.get().size()
                ? Optional.empty()
                : Optional.of(rows.get().get(at).person());
    }

    /** The next of those found, or the one before; from the last to the first. */
    public void move(int step) {
        if (!rows.get().isEmpty())
            choose(Math.floorMod(active.get() + step, rows.get().size()));
    }

    void choose(int row) {
        active.set(row);
        show();
    }

    /** Another of the events one goes through is at hand, so many further on. */
    public void otherEvent(int step) {
        List<Id<Event>> all = atHand().events().stream().map(Event::id).toList();
        if (all.isEmpty()) return;
        int here = event.map(all::indexOf).orElse(-1);
        event = Optional.of(all.get(Math.max(0, Math.min(all.size() - 1, here + step))));
        chosen = true;
        look();
        find();
    }

    /** Ticks who is chosen as arrived at the event at hand, or takes the tick back. */
    public void arrive() {
        person().ifPresent(id -> notes.toggle(event, id));
    }

    /** Writes down a name heard at the event at hand. */
    public void hear(String words) {
        notes.hear(event, words);
    }

    void forget(Heard note) {
        notes.remove(note.id());
    }

    /** Whether ticks and names can be written down. */
    boolean takesNotes() {
        return notes.able();
    }

    /** For whom the file was made, of what version and as of when; empty for the trip itself. */
    public String mark() {
        return workspace.reader().map(this::marked).orElse("");
    }

    private String marked(ReaderMark mark) {
        String version = mark.version().isEmpty()
                ? messages.text("reader.copy.unissued")
                : messages.text(mark.changed() ? "reader.copy.draft" : "reader.copy.version", mark.version());
        String kind = messages.text("reader.kind." + mark.readership().word());
        String asOf = new VersionWords(facts.trip(), messages.language()).asOf(mark.asOf());
        return List.of(messages.text("reader.copy", Visible.line(mark.name()), kind), version, asOf).stream()
                .collect(Collectors.joining(" · "));
    }

    ReadOnlyObjectProperty<List<LookupRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty active() {
        return active.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Card>> card() {
        return card.getReadOnlyProperty();
    }

    /** Whether who is chosen is ticked as arrived. */
    ReadOnlyBooleanProperty arrived() {
        return arrived.getReadOnlyProperty();
    }

    /** Names heard at the event at hand. */
    ReadOnlyObjectProperty<List<Heard>> heard() {
        return heard.getReadOnlyProperty();
    }

    /** The event at hand, with its time; empty if there is none. */
    ReadOnlyStringProperty at() {
        return at.getReadOnlyProperty();
    }

    /** That nobody is found; else empty. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    @Override
    public void close() {
        learning.cancel();
        observing.close();
    }
}
