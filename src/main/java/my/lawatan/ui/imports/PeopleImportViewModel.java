package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.people.PersonProposal;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.ui.imports.PeopleReading.Understood;

/** A list of people, what its columns hold, what it would change, and what of it is taken over. The trip stays as it is until then. */
public final class PeopleImportViewModel extends Previewing {
    private final KnownMappings known;
    private final PeopleReading people;
    private final ReadOnlyObjectWrapper<Optional<OpenedList>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param settings the folder in which the officer's settings are */
    public PeopleImportViewModel(Around around, Path settings) {
        super(around);
        this.known = new KnownMappings(settings);
        this.people = new PeopleReading(known, messages);
    }

    /** Shows that nothing is read yet, and how to bring something. */
    public void begin(Runnable gone) {
        opened(gone);
        show(messages.text("imports.people.title"), "", List.of());
    }

    /** Whether a file of values holds people, as far as one sees from its beginning. */
    public static boolean holdsPeople(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ListFile list =
                    ListFile.of(String.valueOf(file.getFileName()), in.readNBytes(1 << 16), ListFile.Reading.AS_SEEN);
            return list.holdsPeople();
        } catch (IOException | Refused e) {
            return false;
        }
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable gone) {
        Trip trip = around.workspace().trip();
        reading.watch(
                messages.text("imports.reading", file.getFileName()),
                headway -> people.beginning(file, trip, headway),
                () -> {},
                understood -> {
                    opened(gone);
                    show(understood);
                    ready.run();
                    rest(understood);
                });
    }

    private void rest(Understood understood) {
        if (understood.whole()) return;
        OpenedList file = understood.file();
        Trip trip = around.workspace().trip();
        reading.watch(
                messages.text("imports.people.rest", file.name()),
                headway -> people.whole(file, trip, headway),
                this::leave,
                this::show);
    }

    @Override
    void again() {
        Trip trip = around.workspace().trip();
        shown.get().ifPresent(file -> {
            stale();
            reading.again(() -> people.beginning(file, trip), this::showThenRest);
        });
    }

    private void showThenRest(Understood understood) {
        show(understood);
        rest(understood);
    }

    private void show(Understood understood) {
        OpenedList file = understood.file();
        shown.set(Optional.of(file));
        PeoplePlan plan = understood.plan();
        String holds = messages.text(
                "imports.people.summary",
                plan.of(Kind.ADDED).filter(PersonProposal::sure).count(),
                plan.proposals().stream().filter(p -> !p.sure()).count(),
                plan.of(Kind.UPDATED).filter(PersonProposal::sure).count(),
                plan.of(Kind.UNCHANGED).count(),
                plan.leftOut().size());
        show(
                messages.text("imports.people.of", file.name()),
                understood.whole() ? holds : messages.text("imports.people.first", PeopleReading.FIRST, holds),
                understood.entries(),
                understood.whole());
    }

    /** Says what a column holds; kept for the next list of this form. */
    public void say(int column, Column meaning) {
        say(mapping -> mapping.columns().get(column).equals(meaning) ? mapping : mapping.with(column, meaning));
    }

    /** Says in which order names are written that stand in one cell. */
    public void say(NameOrder order) {
        say(mapping -> mapping.with(order));
    }

    /** Says whose people those are of whom the list does not say it. */
    public void say(Side side) {
        say(mapping -> mapping.with(side));
    }

    /** Says whose guests those are; kept for this file only. */
    void say(GuestsOf event) {
        say(mapping -> mapping.at(event.event()));
    }

    /** The events whose guests a list may name. */
    List<GuestsOf> events() {
        return GuestsOf.all(around.workspace().trip(), messages);
    }

    /** The one that is meant. */
    GuestsOf event(OpenedList file) {
        List<GuestsOf> all = events();
        return all.stream()
                .filter(one -> one.event().equals(file.mapping().event()))
                .findFirst()
                .orElse(all.get(0));
    }

    /** Says whether known titles are taken off names. */
    public void sayTitles(boolean apart) {
        say(mapping -> mapping.withTitles(apart));
    }

    /** Says whether a row names the columns: the first one, where none looks like it. */
    public void sayHeading(boolean named) {
        say(mapping -> mapping.heading() >= 0 == named ? mapping : mapping.withHeading(named ? 0 : -1));
    }

    private void say(UnaryOperator<Mapping> change) {
        shown.get().ifPresent(file -> {
            Mapping mapping = change.apply(file.mapping());
            if (mapping.equals(file.mapping())) return;
            known.keep(mapping, file.list().grid());
            choosing().forget();
            shown.set(Optional.of(file.with(mapping)));
            again();
        });
    }

    /** Says in which encoding the file is written. */
    public void say(Charset encoding) {
        shown.get()
                .filter(file -> !file.list().encoding().equals(Optional.of(encoding)))
                .ifPresent(file -> anew(file.reading().with(encoding)));
    }

    /** Says what stands between values. */
    public void say(char separator) {
        shown.get()
                .filter(file -> !file.list().separator().equals(Optional.of(separator)))
                .ifPresent(file -> anew(file.reading().with(separator)));
    }

    /** Says which sheet is meant. */
    public void say(String sheet) {
        shown.get()
                .filter(file -> !file.list().sheets().get(file.list().sheet()).equals(sheet))
                .ifPresent(file -> anew(file.reading().with(sheet)));
    }

    private void anew(ListFile.Reading how) {
        Trip trip = around.workspace().trip();
        OpenedList file = shown.get().orElseThrow();
        choosing().forget();
        stale();
        reading.watch(
                messages.text("imports.reading", file.name()),
                headway -> people.beginning(file.name(), file.bytes(), how, trip, headway),
                this::leave,
                this::showThenRest);
    }

    @Override
    void forget() {
        shown.set(Optional.empty());
    }

    @Override
    Edit together(List<Edit> chosen) {
        return PeoplePlan.together(chosen);
    }

    @Override
    ReadOnlyIntegerProperty counted() {
        return choosing().items();
    }

    @Override
    String take(int count) {
        return messages.text("imports.people.take", count);
    }

    @Override
    String taken(int count) {
        return messages.text(
                "imports.people.taken", count, shown.get().map(OpenedList::name).orElse(""));
    }

    /** The file that is shown; none if none is. */
    ReadOnlyObjectProperty<Optional<OpenedList>> shown() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public String theirs() {
        return "imports.people.theirs";
    }

    @Override
    public String nothing() {
        return messages.text("imports.people.nothing");
    }
}
