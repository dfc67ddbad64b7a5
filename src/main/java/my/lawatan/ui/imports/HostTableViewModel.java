package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.interchange.table.Agreement;
import my.lawatan.interchange.table.Columns;
import my.lawatan.interchange.table.Field;
import my.lawatan.interchange.table.Grid;
import my.lawatan.interchange.table.HostTable;
import my.lawatan.interchange.table.Match;
import my.lawatan.trip.Trip;

/** The host's programme beside ours, what each column of it holds, and what of it is taken over. The trip stays as it is until then. */
public final class HostTableViewModel extends Previewing {
    private final KnownColumns known;
    private final ReadOnlyObjectWrapper<List<Head>> heads = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper dayAsked = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<LocalDate>> firstDay = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Table> read = Optional.empty();

    /**
     * A column of the table.
     *
     * @param name its heading, or its number
     * @param field what it holds
     */
    public record Head(int column, String name, Field field) {}

    private record Table(String name, Grid grid, Columns columns) {}

    private record Compared(
            Table table, Optional<LocalDate> day, HostTable rows, List<Match> matches, List<Entry> entries) {}

    /** @param settings the folder in which the officer's settings are */
    public HostTableViewModel(Around around, Path settings) {
        super(around);
        this.known = new KnownColumns(settings);
        firstDay.addListener((value, before, now) -> again());
    }

    /** Shows that nothing is read yet, and how to bring something. */
    public void begin(Runnable gone) {
        opened(gone);
        show(messages.text("imports.table.title"), "", List.of());
    }

    /** Begins to read that file.
     *
     * @param ready called when there is something to show
     * @param gone called when it is taken over, or not wanted any more */
    public void read(Path file, Runnable ready, Runnable gone) {
        String name = String.valueOf(file.getFileName());
        read(name, () -> Source.file(name, Reading.bytes(file)), ready, gone);
    }

    /** Begins to read what is on the clipboard. */
    public void read(Source clipboard, Runnable ready, Runnable gone) {
        read(messages.text("imports.table.clipboard"), () -> clipboard, ready, gone);
    }

    private void read(String name, Supplier<Source> source, Runnable ready, Runnable gone) {
        Trip trip = around.workspace().trip();
        reading.ask(
                messages.text("imports.reading", name),
                () -> {
                    Grid grid = source.get().grid();
                    return compared(new Table(name, grid, known.of(grid)), Optional.empty(), trip);
                },
                compared -> {
                    opened(gone);
                    read = Optional.empty();
                    firstDay.set(Optional.empty());
                    show(compared);
                    ready.run();
                });
    }

    private Compared compared(Table table, Optional<LocalDate> day, Trip trip) {
        HostTable rows = HostTable.of(table.grid(), table.columns(), day, trip.settings());
        List<Match> matches = Agreement.of(rows, trip);
        return new Compared(table, day, rows, matches, TableEntries.of(rows, matches, trip, messages));
    }

    @Override
    void again() {
        Trip trip = around.workspace().trip();
        Optional<LocalDate> day = firstDay.get();
        read.ifPresent(table -> reading.again(() -> compared(table, day, trip), this::show));
    }

    private void show(Compared compared) {
        read = Optional.of(compared.table());
        dayAsked.set(compared.rows().withoutDay() > 0 || compared.day().isPresent());
        heads.set(heads(compared.table()));
        show(
                messages.text("imports.table.of", compared.table().name()),
                messages.text(
                        "imports.table.summary",
                        compared.rows().rows().size(),
                        compared.matches().stream().filter(Match::agrees).count(),
                        compared.rows().leftOut().size(),
                        around.workspace().trip().settings().hostCity().in(messages.language())),
                compared.entries());
    }

    private List<Head> heads(Table table) {
        Columns columns = table.columns();
        return java.util.stream.IntStream.range(0, columns.fields().size())
                .mapToObj(i -> new Head(i, name(table, i), columns.fields().get(i)))
                .toList();
    }

    private String name(Table table, int column) {
        int heading = table.columns().heading();
        String named = heading < 0
                ? ""
                : table.grid()
                        .rows()
                        .get(heading)
                        .cell(column)
                        .replace('\n', ' ')
                        .strip();
        return named.isEmpty() ? messages.text("imports.table.column", column + 1) : named;
    }

    /** Says what a column holds; kept for the next table of this form. */
    public void say(int column, Field field) {
        read.filter(table -> table.columns().fields().get(column) != field).ifPresent(table -> {
            Columns columns = table.columns().with(column, field);
            known.keep(columns, table.grid());
            choosing().forget();
            read = Optional.of(new Table(table.name(), table.grid(), columns));
            again();
        });
    }

    /** The days from which that of rows without one is chosen. */
    public List<LocalDate> days() {
        var settings = around.workspace().trip().settings();
        return settings.firstDay().datesUntil(settings.lastDay().plusDays(1)).toList();
    }

    @Override
    void forget() {
        read = Optional.empty();
    }

    @Override
    Edit together(List<Edit> chosen) {
        return new Together(chosen.size() == 1 ? "edit.take-over-table-one" : "edit.take-over-table", chosen);
    }

    @Override
    ReadOnlyIntegerProperty counted() {
        return choosing().things();
    }

    @Override
    String take(int count) {
        return messages.text("imports.table.take", count);
    }

    @Override
    String taken(int count) {
        return messages.text("imports.table.taken", count);
    }

    /** What the columns hold. */
    public ReadOnlyObjectProperty<List<Head>> heads() {
        return heads.getReadOnlyProperty();
    }

    /** Whether rows do not say on which day they are. */
    public ReadOnlyBooleanProperty dayAsked() {
        return dayAsked.getReadOnlyProperty();
    }

    /** The day of rows that say nothing of it. */
    public ObjectProperty<Optional<LocalDate>> firstDay() {
        return firstDay;
    }

    @Override
    public String theirs() {
        return "imports.table.theirs";
    }

    @Override
    public String nothing() {
        return messages.text("imports.table.nothing");
    }
}
