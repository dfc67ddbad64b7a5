package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.ics.IcsImport;
import my.lawatan.trip.Trip;

/** What a calendar would change in the trip, and what of it is taken over. The trip stays as it is until then. */
public final class CalendarViewModel extends Previewing {
    private Optional<Calendar> read = Optional.empty();

    private record Calendar(String name, byte[] bytes) {}

    private record Understood(Calendar calendar, ImportPlan plan, List<Entry> entries) {}

    public CalendarViewModel(Around around) {
        super(around);
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable gone) {
        String name = String.valueOf(file.getFileName());
        Trip trip = around.workspace().trip();
        begin(name, () -> understood(new Calendar(name, Reading.bytes(file)), trip), this::show, ready, gone);
    }

    private Understood understood(Calendar calendar, Trip trip) {
        ImportPlan plan = IcsImport.plan(calendar.bytes(), calendar.name(), trip);
        return new Understood(calendar, plan, CalendarEntries.of(plan, trip, messages));
    }

    @Override
    void again() {
        Trip trip = around.workspace().trip();
        read.ifPresent(calendar -> reading.again(() -> understood(calendar, trip), this::show));
    }

    private void show(Understood understood) {
        read = Optional.of(understood.calendar());
        ImportPlan plan = understood.plan();
        show(
                messages.text("imports.calendar.title", understood.calendar().name()),
                messages.text(
                        "imports.calendar.summary",
                        plan.of(Proposal.Kind.ADDED).count(),
                        plan.of(Proposal.Kind.UPDATED).count(),
                        plan.of(Proposal.Kind.UNCHANGED).count(),
                        plan.leftOut().size()),
                understood.entries());
    }

    @Override
    void forget() {
        read = Optional.empty();
    }

    @Override
    Edit together(List<Edit> chosen) {
        return ImportPlan.together(chosen);
    }

    @Override
    ReadOnlyIntegerProperty counted() {
        return choosing().items();
    }

    @Override
    String take(int count) {
        return messages.text("imports.calendar.take", count);
    }

    @Override
    String taken(int count) {
        return messages.text(
                "imports.calendar.taken", count, read.map(Calendar::name).orElse(""));
    }

    @Override
    public String theirs() {
        return "imports.calendar.theirs";
    }

    @Override
    public String nothing() {
        return messages.text("imports.nothing");
    }
}
