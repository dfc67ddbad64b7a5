package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.change.ChangeSheet;
import my.lawatan.check.Checked;
import my.lawatan.document.Authors;
import my.lawatan.document.ChangeLines;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Changed;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;
import my.lawatan.workspace.outcome.Outcome;
import my.lawatan.workspace.outcome.Worse;

/**
 * What the latest import or merge has made worse in the trip of one window, and by which of its changes. Worked out in the background when one
 * is taken over; forgotten when it is taken back. The window's thread.
 */
public final class Worsened implements AutoCloseable {
    /** So many changes are named of those that brought one finding together. */
    private static final int MOST_NAMED = 3;

    private static final Set<String> IMPORTS = Set.of(
            "edit.import-calendar",
            "edit.import-calendar-one",
            "edit.import-people",
            "edit.import-people-one",
            "edit.import-notes",
            "edit.merge",
            "edit.merge-decided",
            "edit.take-over-table",
            "edit.take-over-table-one");

    /**
     * What has come of it.
     *
     * @param by for each finding, by its identity, the changes that brought it, in words
     * @param better how many findings are no more
     */
    public record Told(Map<String, String> by, int better) {
        static final Told NOTHING = new Told(Map.of(), 0);

        public Told {
            by = Map.copyOf(by);
        }
    }

    private final Workspace workspace;
    private final LiveChecks checks;
    private final Messages messages;
    private final Background.Latest working;
    private final Consumer<Told> news;
    private final Observation observing;
    private final ReadOnlyObjectWrapper<Told> latest = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param news told when something became worse */
    public Worsened(
            Workspace workspace, LiveChecks checks, Messages messages, Background background, Consumer<Told> news) {
        this.workspace = workspace;
        this.checks = checks;
        this.messages = messages;
        this.news = news;
        this.working = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.observing = workspace.observe(this::changed);
    }

    private void changed(Changed changed) {
        if (!IMPORTS.contains(changed.entry().label().key())) return;
        forget();
        // an import that is taken back bears its name too
        if (changed.entry().undoes().isPresent()) return;
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        working.ask(() -> told(changed, stop), this::tell);
    }

    private void forget() {
        cancelled.set(true);
        working.cancel();
        latest.set(Told.NOTHING);
    }

    private Told told(Changed changed, AtomicBoolean stop) {
        Trip before = changed.before();
        Trip after = changed.after();
        Checked was = checks.of(after).after(before);
        Outcome outcome = Outcome.of(was, after, stop::get);
        ChangeLines lines = new ChangeLines(before, after, messages.language());
        Authors authors = new Authors(
                workspace.cameWith(changed.entry()), messages, after.settings().hostZone());
        Map<String, String> by = new HashMap<>();
        for (Worse worse : outcome.worse()) by.put(worse.finding().identity(), named(said(worse.by(), lines, authors)));
        return new Told(by, outcome.better());
    }

    // of an import there is one author, who is known
    private static List<String> said(List<ChangeSheet.Line> by, ChangeLines lines, Authors authors) {
        List<String> said = lines.said(by);
        List<String> whose = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) whose.add(said.get(i) + authors.apply(by.get(i)));
        return whose;
    }

    private String named(List<String> changes) {
        String some = String.join("; ", changes.subList(0, Math.min(MOST_NAMED, changes.size())));
        return changes.size() <= MOST_NAMED
                ? messages.text("checks.worse.by", some)
                : messages.text("checks.worse.by-more", some, changes.size() - MOST_NAMED);
    }

    private void tell(Told told) {
        latest.set(told);
        if (!told.by().isEmpty()) news.accept(told);
    }

    /** What has come of the latest import; nothing if there was none, or it has been taken back. */
    public ReadOnlyObjectProperty<Told> latest() {
        return latest.getReadOnlyProperty();
    }

    @Override
    public void close() {
        cancelled.set(true);
        observing.close();
    }
}
