package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.change.Clash;
import my.lawatan.change.Version;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.workspace.Chronicle;
import my.lawatan.workspace.Decision;
import my.lawatan.workspace.Joined;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.outcome.Outcome;

/** What was done in another copy of the trip, what has to be decided about it, and what it would make worse. */
public final class MergeViewModel implements AutoCloseable {
    private final Around around;
    private final Messages messages;
    private final LiveChecks checks;
    private final BiFunction<Path, Predicate<UUID>, Chronicle> open;
    private final Reading reading;
    private final Background.Latest weighing;
    private final Observation observing;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper able = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<MergeLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Decisions decided = new Decisions();
    private Optional<Copy> copy = Optional.empty();
    private Optional<List<MergeLine>> worse = Optional.empty();
    private int better;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Runnable away = () -> {};

    /** The other copy, and what comes of both. */
    private record Copy(String name, Chronicle past, Joined joined) {}

    private record Weighed(List<MergeLine> worse, int better) {}

    /** @param open reads the past in a file, without what the versions froze that are known here */
    public MergeViewModel(Around around, LiveChecks checks, BiFunction<Path, Predicate<UUID>, Chronicle> open) {
        this.around = around;
        this.messages = around.messages();
        this.checks = checks;
        this.open = open;
        this.reading = new Reading(around);
        this.weighing = around.reading().latest(around.fault());
        this.observing = around.workspace().observe(changed -> again());
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param readerCopy called instead if the file is a reader copy, which is never merged
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable readerCopy, Runnable gone) {
        String from = String.valueOf(file.getFileName());
        Set<UUID> known = known();
        reading.ask(
                messages.text("imports.reading", from),
                () -> {
                    Chronicle past = open.apply(file, known::contains);
                    return past.isReaderCopy() ? Optional.<Copy>empty() : Optional.of(looked(from, past));
                },
                read -> {
                    if (read.isEmpty()) {
                        readerCopy.run();
                        return;
                    }
                    away = gone;
                    decided.clear();
                    show(read.get());
                    ready.run();
                });
    }

    private Set<UUID> known() {
        Set<UUID> known = new HashSet<>();
        for (Version version : around.workspace().versions()) known.add(version.id());
        for (Version version : around.workspace().purgedVersions()) known.add(version.id());
        return known;
    }

    private Copy looked(String from, Chronicle past) {
        return new Copy(from, past, around.workspace().look(past));
    }

    // somebody may change the trip meanwhile, for example by Undo
    private void again() {
        if (taking.get()) return;
        copy.ifPresent(now -> reading.again(() -> looked(now.name(), now.past()), this::show));
    }

    private void show(Copy now) {
        copy = Optional.of(now);
        decided.keep(now.joined().clashes());
        MergeWords words = new MergeWords(now.joined(), messages);
        title.set(messages.text("imports.merge.title", now.name()));
        int news = now.joined().news().size();
        int versions = now.joined().versions().size();
        summary.set(messages.text("imports.merge.summary", news, words.officers(), versions));
        error.set("");
        weigh();
    }

    private void weigh() {
        stopped.set(true);
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        worse = Optional.empty();
        lay();
        Joined joined = copy.orElseThrow().joined();
        List<Decision> decisions = decisions();
        weighing.ask(() -> weighed(joined, decisions, stop), now -> {
            worse = Optional.of(now.worse());
            better = now.better();
            lay();
        });
    }

    // the trip may not take two decisions together: that is said when it is taken over, and this is what stands till
    // then
    private Weighed weighed(Joined joined, List<Decision> decisions, AtomicBoolean stop) {
        Trip both;
        try {
            both = joined.with(decisions);
        } catch (Refused together) {
            both = joined.merged();
        }
        Outcome outcome = Outcome.ofMerge(joined.common(), checks.of(joined.ours()), both, stop::get);
        return new Weighed(new MergeWords(joined, messages).worse(outcome, both), outcome.better());
    }

    private List<Decision> decisions() {
        return decided.about(copy.orElseThrow().joined().clashes());
    }

    private void lay() {
        Joined joined = copy.orElseThrow().joined();
        MergeWords words = new MergeWords(joined, messages);
        List<MergeLine> all = new ArrayList<>();
        if (!joined.clashes().isEmpty()) {
            int left = decided.left(joined.clashes());
            all.add(new MergeLine.Head(
                    messages.text("imports.merge.decide", joined.clashes().size(), left)));
            joined.clashes().forEach(clash -> all.add(words.decide(clash, decided.of(clash))));
        }
        if (!joined.isNothing()) weighed(all);
        List<MergeLine> done = words.done();
        if (!done.isEmpty()) {
            all.add(new MergeLine.Head(messages.text("imports.merge.done", done.size())));
            all.addAll(done);
        }
        lines.set(List.copyOf(all));
        button();
    }

    private void weighed(List<MergeLine> all) {
        int count = worse.map(List::size).orElse(0);
        all.add(new MergeLine.Head(messages.text("imports.merge.worse", count)));
        if (worse.isEmpty()) all.add(new MergeLine.Note(messages.text("imports.merge.weighing")));
        else if (count == 0) all.add(new MergeLine.Note(messages.text("imports.merge.not-worse")));
        worse.ifPresent(all::addAll);
        if (worse.isPresent() && better > 0) all.add(new MergeLine.Note(messages.text("imports.merge.better", better)));
    }

    private void button() {
        Joined joined = copy.orElseThrow().joined();
        int left = decided.left(joined.clashes());
        boolean readOnly = around.workspace().readOnly();
        if (taking.get()) name.set(messages.text("imports.taking"));
        else if (readOnly) name.set(messages.text("imports.read-only"));
        else if (left > 0) name.set(messages.text("imports.merge.left", left));
        else name.set(messages.text("imports.merge.take", joined.news().size()));
        able.set(!taking.get() && !readOnly && left == 0 && !joined.isNothing());
    }

    /** Decides that line, for the choice that stands there at that place. */
    void choose(MergeLine.Decide line, int at) {
        if (taking.get() || at < 0 || at >= line.choices().size()) return;
        decided.put(line.clash(), line.choices().get(at).write());
        error.set("");
        weigh();
    }

    /** Goes one choice to the right on that line, or to the left; the first of them if nothing was decided. */
    void step(MergeLine.Decide line, boolean right) {
        int last = line.choices().size() - 1;
        if (line.chosen() < 0) choose(line, right ? last : 0);
        else choose(line, Math.min(last, Math.max(0, line.chosen() + (right ? 1 : -1))));
    }

    /** Decides all lines for what was written here, or for what was written there, where either was. */
    void chooseAll(boolean ours) {
        if (taking.get() || copy.isEmpty()) return;
        MergeWords words = new MergeWords(copy.get().joined(), messages);
        for (Clash clash : copy.get().joined().clashes())
            words.decide(clash, null).choices().stream()
                    .filter(choice -> choice.ours() == ours)
                    .findFirst()
                    .ifPresent(choice -> decided.put(clash, choice.write()));
        error.set("");
        weigh();
    }

    /** Takes over what was done there as it was decided, as one edit, and goes away. */
    void takeOver() {
        if (!able.get()) return;
        Copy now = copy.orElseThrow();
        List<Decision> decisions = decisions();
        taking.set(true);
        button();
        around.edits()
                .await(
                        () -> around.workspace().queued().takeOver(now.past(), decisions),
                        this::over,
                        entry -> taken(now),
                        this::refused);
    }

    private void over() {
        taking.set(false);
        button();
    }

    private void taken(Copy from) {
        around.say()
                .accept(messages.text(
                        "imports.merge.taken", from.joined().news().size(), from.name()));
        leave();
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    /** Goes away; the trip is as it was. */
    void leave() {
        if (taking.get()) return;
        cancel();
        copy = Optional.empty();
        away.run();
    }

    private void cancel() {
        stopped.set(true);
        weighing.cancel();
        reading.cancel();
    }

    /** What is to be decided, what would be worse, what was done; heads among them. */
    ReadOnlyObjectProperty<List<MergeLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** From what it was read. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How much was done there, and by whom. */
    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** "Take over 31 changes"; how much is left to decide as long as something is. */
    ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** Whether it can be taken over now. */
    ReadOnlyBooleanProperty able() {
        return able.getReadOnlyProperty();
    }

    /** Whether it is being taken over, which comes whole or not at all. */
    ReadOnlyBooleanProperty taking() {
        return taking.getReadOnlyProperty();
    }

    /** Why it was not taken over; empty if nobody tried. */
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    @Override
    public void close() {
        cancel();
        observing.close();
    }
}
