package my.lawatan.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.workspace.Observation;

/** What all kinds of files have in common that are shown before anything of them is taken over. */
abstract class Previewing implements Preview, AutoCloseable {
    final Around around;
    final Messages messages;
    final Reading reading;
    private final Choosing choosing = new Choosing();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper();
    private final Observation observing;
    private Runnable away = () -> {};
    private Runnable stop = () -> {};
    private boolean shown;

    Previewing(Around around) {
        this.around = around;
        this.messages = around.messages();
        this.reading = new Reading(around);
        // somebody may change the trip meanwhile, for example by Undo
        this.observing = around.workspace().observe(changed -> again());
    }

    /** Reads once more what is shown, for the trip as it is now. */
    abstract void again();

    /** Nothing is shown any more. */
    abstract void forget();

    /** What is chosen as one edit. */
    abstract Edit together(List<Edit> chosen);

    /** What is counted on the button. */
    abstract ReadOnlyIntegerProperty counted();

    /** "Take over 7 items". */
    abstract String take(int count);

    /** "Took over 7 items". */
    abstract String taken(int count);

    /**
     * Begins to read what is called so.
     *
     * @param understand off the JavaFX thread
     * @param show on it, what was understood
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more
     */
    final <U> void begin(String name, Supplier<U> understand, Consumer<U> show, Runnable ready, Runnable gone) {
        reading.ask(messages.text("imports.reading", name), understand, understood -> {
            opened(gone);
            show.accept(understood);
            ready.run();
        });
    }

    /** Something else is shown now. */
    final void opened(Runnable gone) {
        away = gone;
        choosing.forget();
    }

    final void show(String from, String holds, List<Entry> entries) {
        show(from, holds, entries, true);
    }

    /** @param all whether nothing is missing yet; before that nothing can be taken over */
    final void show(String from, String holds, List<Entry> entries, boolean all) {
        whole.set(all);
        title.set(from);
        summary.set(holds);
        error.set("");
        choosing.show(entries);
    }

    /** What is shown is not true any more, and is being worked out anew. */
    final void stale() {
        whole.set(false);
    }

    @Override
    public final void takeOver() {
        List<Edit> edits = choosing.edits();
        if (edits.isEmpty() || !able().get()) return;
        String done = taken(counted().get());
        Edit all = together(edits);
        taking.set(true);
        shown = true;
        around.work().begun(messages.text("imports.taking"), this::stop);
        stop = around.edits()
                .watch(
                        all,
                        around.work()::at,
                        this::over,
                        entry -> {
                            around.say().accept(done);
                            leave();
                        },
                        this::refused);
    }

    // what is stopped in time was never there, and the list stays as it is, to be taken over again
    private void stop() {
        shown = false;
        stop.run();
    }

    private void over() {
        taking.set(false);
        if (shown) around.work().ended();
        shown = false;
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    // what is being taken over comes whole or not at all: there is no half of it that could be left
    @Override
    public final void leave() {
        if (taking.get()) {
            if (shown) around.work().ended();
            stop();
            return;
        }
        reading.cancel();
        forget();
        away.run();
    }

    @Override
    public final Choosing choosing() {
        return choosing;
    }

    @Override
    public final ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    public final ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    @Override
    public final ObservableStringValue name() {
        return Bindings.createStringBinding(this::onButton, counted(), taking);
    }

    private String onButton() {
        if (taking.get()) return messages.text("imports.taking");
        return around.workspace().readOnly()
                ? messages.text("imports.read-only")
                : take(counted().get());
    }

    @Override
    public final ObservableBooleanValue able() {
        return Bindings.createBooleanBinding(
                () -> choosing.things().get() > 0
                        && whole.get()
                        && !taking.get()
                        && !around.workspace().readOnly(),
                choosing.things(),
                whole,
                taking);
    }

    @Override
    public final void close() {
        reading.cancel();
        observing.close();
    }
}
