package my.lawatan.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import my.lawatan.interchange.ics.Choice;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.table.Listing;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.imports.Around;
import my.lawatan.ui.imports.CalendarView;
import my.lawatan.ui.imports.CalendarViewModel;
import my.lawatan.ui.imports.CalendarWriting;
import my.lawatan.ui.imports.HostTableView;
import my.lawatan.ui.imports.HostTableViewModel;
import my.lawatan.ui.imports.MergeView;
import my.lawatan.ui.imports.MergeViewModel;
import my.lawatan.ui.imports.NotesView;
import my.lawatan.ui.imports.NotesViewModel;
import my.lawatan.ui.imports.PeopleImportView;
import my.lawatan.ui.imports.PeopleImportViewModel;
import my.lawatan.ui.imports.PeopleWriting;
import my.lawatan.ui.imports.ReaderWriting;
import my.lawatan.ui.imports.Source;
import my.lawatan.ui.shell.FileCommands;

/** What comes into one window from files of other programs, and goes out as such: by command, by key, and dropped on it. */
final class Exchange {
    private static final List<String> CALENDARS = List.of(".ics", ".ical", ".ifb");

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".html", ".htm", ".docx", ".doc");

    /** Other copies of this trip, and reader copies that came back with notes from the door. */
    private static final List<String> TRIPS = List.of(".lawatan");

    private final Desk desk;
    private final Messages messages;
    private final Around around;
    private final CalendarWriting writing;
    private final PeopleWriting lists;
    private final ReaderWriting readers;
    private final BiConsumer<Node, Runnable> lay;
    private final Runnable lift;
    private final ForeignFiles files;
    private final Path settings;
    private Runnable closing = () -> {};

    /**
     * @param settings the folder of the officer's settings
     * @param lay lays a panel over the work area; told what to do when it is put away
     * @param lift puts it away
     */
    Exchange(Desk desk, ForeignFiles files, Path settings, BiConsumer<Node, Runnable> lay, Runnable lift) {
        this.desk = desk;
        this.messages = desk.messages();
        this.files = files;
        this.settings = settings;
        this.lay = lay;
        this.lift = lift;
        this.around = new Around(
                desk.workspace(),
                desk.edits(),
                messages,
                desk.threads().imports(),
                desk.shell().work(),
                desk.toasts()::show,
                desk.shell()::showFault);
        this.writing = new CalendarWriting(around, desk.clock(), files::toWrite);
        this.lists = new PeopleWriting(around, files::listToWrite);
        this.readers = new ReaderWriting(around, desk.clock(), files::copyToWrite);
        desk.lifetime().onClosing(() -> closing.run());
    }

    FileCommands commands() {
        return new FileCommands(
                () -> files.toRead().ifPresent(this::read),
                () -> compare(),
                this::paste,
                () -> writing.writeSelected(desk.selection().primary()),
                () -> files.copyToRead().ifPresent(this::read),
                this::exports);
    }

    /** Writes the days of that person as a calendar. */
    void saveDays(Id<Person> person) {
        writing.write(Choice.forPerson(person));
    }

    /** Shows what that file would change, or in what it differs. */
    void read(Path file) {
        if (named(file, TRIPS)) {
            copy(file);
            return;
        }
        if (holdsPeople(file)) {
            people(file);
            return;
        }
        if (named(file, TABLES)) {
            HostTableViewModel model = table();
            model.read(file, () -> lay.accept(new HostTableView(model, messages), model::close), lift);
            return;
        }
        closing.run();
        CalendarViewModel model = new CalendarViewModel(around);
        closing = model::close;
        model.read(file, () -> lay.accept(new CalendarView(model, messages), model::close), lift);
    }

    /** Asks for a list of people and shows what it would change. */
    void openPeople() {
        files.listToRead().ifPresent(this::people);
    }

    /** Writes a list of people as it is on the screen. */
    void exportPeople(Listing list, List<ItemRef> items) {
        lists.asShown(list, items);
    }

    private void copy(Path file) {
        closing.run();
        MergeViewModel model = new MergeViewModel(around, desk.checks(), files::past);
        closing = model::close;
        model.read(file, () -> lay.accept(new MergeView(model, messages), model::close), () -> notes(file), lift);
    }

    private void notes(Path copy) {
        closing.run();
        NotesViewModel model = new NotesViewModel(around, files::returned);
        closing = model::close;
        model.read(copy, () -> lay.accept(new NotesView(model, messages), model::close), lift);
    }

    private void people(Path file) {
        closing.run();
        PeopleImportViewModel model = new PeopleImportViewModel(around, settings);
        closing = model::close;
        model.read(file, () -> lay.accept(new PeopleImportView(model, messages), model::close), lift);
    }

    // a file of values may be either; workbooks and cards are of people
    private static boolean holdsPeople(Path file) {
        Optional<ListFormat> format = ListFormat.of(String.valueOf(file.getFileName()));
        return format.isPresent() && (format.get() != ListFormat.CSV || PeopleImportViewModel.holdsPeople(file));
    }

    private HostTableViewModel table() {
        closing.run();
        HostTableViewModel model = new HostTableViewModel(around, settings);
        closing = model::close;
        return model;
    }

    private boolean paste() {
        Optional<Source> source = onClipboard();
        source.ifPresent(this::compare);
        return source.isPresent();
    }

    private void compare(Source source) {
        HostTableViewModel model = table();
        model.read(source, () -> lay.accept(new HostTableView(model, messages), model::close), lift);
    }

    private void compare() {
        if (paste()) return;
        HostTableViewModel model = table();
        model.begin(lift);
        lay.accept(new HostTableView(model, messages), model::close);
    }

    // what Lawatan itself copied is pasted as events, wherever it is
    private static Optional<Source> onClipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        boolean own = clipboard.getContentTypes().stream()
                .flatMap(type -> type.getIdentifiers().stream())
                .anyMatch(name -> name.contains("lawatan"));
        return own ? Optional.empty() : Source.clipboard(clipboard.getHtml(), clipboard.getString());
    }

    /** Takes files that are dropped on the window, unless something in it wants them. */
    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.isConsumed() || dropped(event).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = dropped(event);
            if (event.isConsumed() || file.isEmpty()) return;
            read(file.get());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private static Optional<Path> dropped(DragEvent event) {
        if (!event.getDragboard().hasFiles()) return Optional.empty();
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(Exchange::known)
                .findFirst();
    }

    private static boolean known(Path file) {
        return named(file, CALENDARS)
                || named(file, TRIPS)
                || named(file, TABLES)
                || ListFormat.of(String.valueOf(file.getFileName())).isPresent();
    }

    private static boolean named(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private List<FileCommands.Export> exports() {
        Trip trip = desk.workspace().trip();
        List<FileCommands.Export> all = new ArrayList<>();
        all.add(export("all", messages.text("imports.export.all"), Choice.ALL));
        trip.tracks().stream()
                .forEach(track -> all.add(export(
                        track.id().toString(),
                        messages.text(
                                "imports.export.track",
                                Visible.line(track.name().in(messages.language()))),
                        Choice.of(track.id()))));
        CalendarWriting.person(desk.selection().primary())
                .flatMap(trip.people()::get)
                .ifPresent(person -> all.add(export(
                        "person",
                        messages.text("imports.export.person", Visible.line(Names.bare(person.name()))),
                        Choice.forPerson(person.id()))));
        readerCopy().ifPresent(all::add);
        all.add(new FileCommands.Export(
                "people", messages.text("imports.export.people"), FileCommands.Kind.LIST, lists::everybody));
        PeopleWriting.event(desk.selection().primary())
                .flatMap(trip.events()::get)
                .ifPresent(event -> all.add(new FileCommands.Export(
                        "attendees",
                        messages.text(
                                "imports.export.attendees",
                                Visible.line(event.title().in(messages.language()))),
                        FileCommands.Kind.LIST,
                        () -> lists.attendees(event.id()))));
        return all;
    }

    /** The copy that the selected person may have; a reader copy itself is not copied. */
    private Optional<FileCommands.Export> readerCopy() {
        Trip trip = desk.workspace().trip();
        if (desk.workspace().reader().isPresent()) return Optional.empty();
        return CalendarWriting.person(desk.selection().primary())
                .flatMap(trip.people()::get)
                .map(person -> new FileCommands.Export(
                        "reader",
                        messages.text("imports.export.reader", Visible.line(Names.bare(person.name()))),
                        FileCommands.Kind.LIST,
                        () -> readers.write(person.id())));
    }

    private FileCommands.Export export(String id, String name, Choice choice) {
        return new FileCommands.Export(id, name, FileCommands.Kind.CALENDAR, () -> writing.write(choice));
    }
}
