package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.notes.NoteProposal;
import my.lawatan.interchange.notes.NoteWords;
import my.lawatan.interchange.notes.NotesPlan;
import my.lawatan.trip.Trip;

/** What an aide noted at the door and brought back in a reader copy, and what of it is taken over. */
public final class NotesViewModel extends Previewing {
    private final Function<Path, Trip> open;
    private Optional<Copy> read = Optional.empty();

    private record Copy(String name, Trip trip) {}

    private record Understood(Copy copy, NotesPlan plan, List<Entry> entries) {}

    /** @param open reads the trip in a reader copy; refuses other files */
    public NotesViewModel(Around around, Function<Path, Trip> open) {
        super(around);
        this.open = open;
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable gone) {
        String name = String.valueOf(file.getFileName());
        Trip trip = around.workspace().trip();
        begin(name, () -> understood(new Copy(name, open.apply(file)), trip), this::show, ready, gone);
    }

    private Understood understood(Copy copy, Trip trip) {
        NotesPlan plan = NotesPlan.of(trip, copy.trip());
        NoteWords words = new NoteWords(trip, messages);
        List<Entry> entries = new ArrayList<>();
        for (NoteProposal note : plan.proposals()) entries.add(entry(note, words));
        return new Understood(copy, plan, entries);
    }

    private Entry entry(NoteProposal note, NoteWords words) {
        Section section =
                switch (note.kind()) {
                    case CONFIRMS -> Section.CHANGED;
                    case JOINS -> Section.ADDED;
                    case NOTED -> note.also().isEmpty() ? Section.AGREES : Section.DOUBTED;
                };
        List<Offer> offers = new ArrayList<>();
        String label = note.also().isEmpty() ? "" : messages.text("imports.notes.note");
        offers.add(new Offer("note", label, "", words.changes(note), false, true, note.edits()));
        if (!note.also().isEmpty())
            offers.add(new Offer(
                    "person", messages.text("imports.notes.person"), "", words.also(note), false, false, note.also()));
        return new Entry(
                note.heard().id().toString(),
                section,
                words.by(note),
                words.at(note),
                words.said(note),
                offers,
                List.of(),
                true);
    }

    @Override
    void again() {
        Trip trip = around.workspace().trip();
        read.ifPresent(copy -> reading.again(() -> understood(copy, trip), this::show));
    }

    private void show(Understood understood) {
        read = Optional.of(understood.copy());
        NotesPlan plan = understood.plan();
        show(
                messages.text("imports.notes.title", understood.copy().name()),
                messages.text("imports.notes.summary", plan.proposals().size(), plan.known(), plan.lost()),
                understood.entries());
    }

    @Override
    void forget() {
        read = Optional.empty();
    }

    @Override
    Edit together(List<Edit> chosen) {
        return NotesPlan.together(chosen);
    }

    @Override
    ReadOnlyIntegerProperty counted() {
        return choosing().items();
    }

    @Override
    String take(int count) {
        return messages.text("imports.notes.take", count);
    }

    @Override
    String taken(int count) {
        return messages.text("imports.notes.taken", count, read.map(Copy::name).orElse(""));
    }

    @Override
    public String theirs() {
        return "imports.notes.theirs";
    }

    @Override
    public String nothing() {
        return messages.text("imports.notes.nothing");
    }
}
