package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.ics.IcsImport;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** What a calendar would change in the trip, and what of it is taken over. The trip stays as it is until then. */
public final class CalendarViewModel implements Preview, AutoCloseable {
    private final Around around;
    private final Messages messages;
    private final Reading reading;
    private final AutoCloseable observing;
    private final Choosing choosing = new Choosing();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private Optional<Calendar> read = Optional.empty();
    private Runnable away = () -> {};

    private record Calendar(String name, byte[] bytes) {}

    private record Understood(Calendar calendar, ImportPlan plan, List<Entry> entries) {}

    public CalendarViewModel(Around around) {
        this.around = around;
        this.messages = around.messages();
        this.reading = new Reading(around);
        observing = around.workspace().observe(changed -> again());
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable gone) {
        String name = String.valueOf(file.getFileName());
        Trip trip = around.workspace().trip();
        reading.ask(
                messages.text("imports.reading", name),
                () -> understood(new Calendar(name, Reading.bytes(file)), trip),
                understood -> {
                    away = gone;
                    choosing.forget();
                    show(understood);
                    ready.run();
                });
    }

    private Understood understood(Calendar calendar, Trip trip) {
        ImportPlan plan = IcsImport.plan(calendar.bytes(), calendar.name(), trip);
        return new Understood(calendar, plan, CalendarEntries.of(plan, trip, messages));
    }

    // somebody changed the trip meanwhile, for example by Undo
    private void again() {
        Trip trip = around.workspace().trip();
        read.ifPresent(calendar -> reading.again(() -> understood(calendar, trip), this::show));
    }

    private void show(Understood understood) {
        read = Optional.of(understood.calendar());
        ImportPlan plan = understood.plan();
        title.set(messages.text("imports.calendar.title", understood.calendar().name()));
        summary.set(messages.text(
                "imports.calendar.summary",
                plan.of(Proposal.Kind.ADDED).count(),
                plan.of(Proposal.Kind.UPDATED).count(),
                plan.of(Proposal.Kind.UNCHANGED).count(),
                plan.leftOut().size()));
        error.set("");
        choosing.show(understood.entries());
    }

    @Override
    public void takeOver() {
        List<Edit> edits = choosing.edits();
        if (edits.isEmpty() || around.workspace().readOnly()) return;
        int items = choosing.items().get();
        String from = read.map(Calendar::name).orElse("");
        around.edits()
                .submit(
                        ImportPlan.together(edits),
                        entry -> {
                            around.say().accept(messages.text("imports.calendar.taken", items, from));
                            leave();
                        },
                        this::refused);
    }

    private void refused(Refused no) {
        error.set(messages.text(no));
    }

    @Override
    public void leave() {
        reading.cancel();
        read = Optional.empty();
        away.run();
    }

    @Override
    public Choosing choosing() {
        return choosing;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    @Override
    public String theirs() {
        return "imports.calendar.theirs";
    }

    @Override
    public String nothing() {
        return messages.text("imports.nothing");
    }

    @Override
    public ObservableStringValue name() {
        return Bindings.createStringBinding(
                () -> around.workspace().readOnly()
                        ? messages.text("imports.read-only")
                        : messages.text(
                                "imports.calendar.take", choosing.items().get()),
                choosing.items());
    }

    @Override
    public ObservableBooleanValue able() {
        return Bindings.createBooleanBinding(
                () -> choosing.things().get() > 0 && !around.workspace().readOnly(), choosing.things());
    }

    @Override
    public void close() {
        reading.cancel();
        try {
            observing.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
