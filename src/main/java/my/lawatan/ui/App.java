package my.lawatan.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import my.lawatan.change.Entry;
import my.lawatan.document.pdf.Printer;
import my.lawatan.document.pdf.Printers;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.ui.briefs.BriefsView;
import my.lawatan.ui.briefs.BriefsViewModel;
import my.lawatan.ui.briefs.PageMaker;
import my.lawatan.ui.briefs.PageModel;
import my.lawatan.ui.briefs.Pause;
import my.lawatan.ui.checks.ChecksView;
import my.lawatan.ui.checks.ChecksViewModel;
import my.lawatan.ui.documents.DocumentsView;
import my.lawatan.ui.documents.DocumentsViewModel;
import my.lawatan.ui.documents.PrintViewModel;
import my.lawatan.ui.documents.Surroundings;
import my.lawatan.ui.inspector.InspectorView;
import my.lawatan.ui.inspector.InspectorViewModel;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Frames;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.kit.Toasts;
import my.lawatan.ui.people.PeopleView;
import my.lawatan.ui.people.PeopleViewModel;
import my.lawatan.ui.programme.ProgrammeView;
import my.lawatan.ui.programme.ProgrammeViewModel;
import my.lawatan.ui.search.Command;
import my.lawatan.ui.search.SearchView;
import my.lawatan.ui.search.SearchViewModel;
import my.lawatan.ui.settings.FileViewModel;
import my.lawatan.ui.settings.SettingsView;
import my.lawatan.ui.settings.TripSettingsViewModel;
import my.lawatan.ui.settings.UserSettings;
import my.lawatan.ui.settings.UserViewModel;
import my.lawatan.ui.shell.Commands;
import my.lawatan.ui.shell.Printing;
import my.lawatan.ui.shell.Room;
import my.lawatan.ui.shell.ShellView;
import my.lawatan.ui.shell.ShellViewModel;
import my.lawatan.ui.shell.TripCommands;
import my.lawatan.ui.shell.WindowSettings;
import my.lawatan.ui.versions.VersionsView;
import my.lawatan.ui.versions.VersionsViewModel;
import my.lawatan.workspace.Workspace;

/**
 * One window on one open trip. It owns the workspace from the moment it is opened: closing the window gives the file back.
 */
public final class App {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private final Workspace workspace;
    private final Clock clock;
    private final Messages messages;
    private final Windows windows;
    private final Path settingsFolder;
    private final Selection selection = new Selection();
    private final Background background = Background.thread("lawatan-background", Platform::runLater);
    private final Background searching = Background.thread("lawatan-search", Platform::runLater);
    private final Background papers = Background.thread("lawatan-papers", Platform::runLater);
    private final Background previews = Background.thread("lawatan-previews", Platform::runLater);
    private final Background pages = Background.thread("lawatan-pages", Platform::runLater);
    private final Background printers = Background.thread("lawatan-printer", Platform::runLater);
    private final LiveChecks checks;
    private final Printing printing;
    private final Toasts toasts;
    private final Edits edits;
    private final ShellViewModel shell;
    private final ListChangeListener<Window> themeOfNewWindows;
    private final List<Runnable> closing = new ArrayList<>();
    private final List<Runnable> closed = new ArrayList<>();
    private final List<Runnable> eachMinute = new ArrayList<>();
    private Optional<SettingsView> settings = Optional.empty();
    private ShellView view;
    private PeopleViewModel people;
    private Supplier<List<Printer>> printersFound = Printers::found;
    private Runnable printPaper = () -> {};
    private Timeline minutes;

    /** @param windows all windows of the program, this one among them; they share theme and settings */
    App(Workspace workspace, Windows windows, Messages messages) {
        this.workspace = workspace;
        this.windows = windows;
        this.clock = windows.setup().clock();
        this.messages = messages;
        this.settingsFolder = windows.setup().places().settings();
        this.themeOfNewWindows = Theme.following(windows.theme()::get);
        this.checks = new LiveChecks(clock);
        this.toasts = new Toasts(messages.text("ui.close"));
        this.shell = new ShellViewModel(
                workspace,
                selection,
                clock,
                messages,
                background,
                trip -> checks.of(trip).open(),
                this::offerUndo);
        this.edits = new Edits(workspace::submit, Platform::runLater, shell::showFault);
        this.printing = new Printing(
                workspace,
                selection,
                clock,
                messages,
                papers,
                shell.work(),
                toasts::show,
                this::choosePdf,
                shell::showFault);
    }

    /** Shows the trip in {@code stage}. On the JavaFX thread. */
    public void open(Stage stage) {
        Fonts.load();
        eachMinute.add(shell::tick);
        WindowSettings.Read read = WindowSettings.read(settingsFolder);
        if (read.broken()) shell.note().set(messages.text("ui.settings.broken"));
        // before any control is made, or each would be dressed twice
        windows.theme().get().apply();
        Commands commands = new Commands(this::undo, this::redo, this::switchTheme, this::print, tripCommands());
        view = new ShellView(shell, commands, messages, rooms(), inspector(), search(commands), toasts);
        view.inspectorShown().set(read.settings().inspector());
        view.inspectorWidth().set(read.settings().inspectorWidth());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        windows.theme().get().apply(scene);
        Window.getWindows().addListener(themeOfNewWindows);
        view.listen(scene, commands);
        shell.copied().subscribe(App::copy);
        shell.show(windows.user().get().secondClock());
        stage.titleProperty().bind(shell.title().map(title -> messages.text("ui.window", title)));
        stage.setScene(scene);
        stage.setOnHidden(e -> closed());
        stage.show();
        view.enterRoom();
        tickEachMinute();
    }

    private Map<Room, Supplier<Node>> rooms() {
        Map<Room, Supplier<Node>> rooms = new EnumMap<>(Room.class);
        rooms.put(Room.PROGRAMME, () -> {
            ProgrammeViewModel programme =
                    new ProgrammeViewModel(workspace, edits, checks, clock, messages, toasts::show);
            closing.add(programme::close);
            eachMinute.add(programme::tick);
            return new ProgrammeView(programme, selection, messages);
        });
        rooms.put(Room.PEOPLE, () -> {
            people = new PeopleViewModel(workspace, selection, edits, messages, background);
            closing.add(people::close);
            return new PeopleView(people, messages, this::editSelected);
        });
        rooms.put(Room.BRIEFS, () -> {
            PageMaker pages = new PageMaker(workspace::versions, workspace::versionTrip, clock);
            PageModel page = new PageModel(pages, previews, messages, shell::showFault);
            BriefsViewModel briefs = new BriefsViewModel(
                    workspace, selection, edits, clock, messages, background, page, Pause::ofTyping);
            // what is still being typed is submitted before anything is closed
            closing.add(0, briefs::commitAll);
            closing.add(briefs::close);
            closed.add(pages::close);
            eachMinute.add(briefs::tick);
            return new BriefsView(briefs, messages, this::editSelected);
        });
        rooms.put(Room.DOCUMENTS, this::documents);
        rooms.put(Room.VERSIONS, () -> {
            VersionsViewModel versions = new VersionsViewModel(
                    workspace,
                    selection,
                    edits,
                    clock,
                    messages,
                    background,
                    new VersionsViewModel.Outside(this::show, toasts::show, printing::save));
            closing.add(versions::close);
            return new VersionsView(versions, messages);
        });
        rooms.put(Room.CHECKS, () -> {
            ChecksViewModel model = new ChecksViewModel(
                    workspace, selection, edits, checks, messages, background, this::show, toasts::show);
            closing.add(model::close);
            eachMinute.add(model::tick);
            return new ChecksView(model, messages);
        });
        return rooms;
    }

    private Node documents() {
        Surroundings window = new Surroundings(
                this::show, shell.work(), toasts::show, printing::where, shell::showFault, Platform::runLater);
        PrintViewModel print = new PrintViewModel(() -> printersFound.get(), messages, printers, window);
        DocumentsViewModel documents =
                new DocumentsViewModel(workspace, selection, clock, messages, pages, print, window);
        closing.add(documents::close);
        DocumentsView room = new DocumentsView(documents, messages);
        printPaper = room::print;
        return room;
    }

    /** Looks for printers there from now on; tests say here which there are. */
    public void printersAre(Supplier<List<Printer>> found) {
        this.printersFound = found;
    }

    private Region inspector() {
        InspectorViewModel inspector =
                new InspectorViewModel(workspace, selection, edits, checks, messages, background);
        closing.add(inspector::commitAll);
        closing.add(inspector::close);
        return new InspectorView(inspector, messages);
    }

    private SearchView search(Commands commands) {
        SearchViewModel search = new SearchViewModel(
                workspace, messages, searching, () -> offered(commands), this::goTo, shell::showFault);
        closing.add(search::close);
        // not at once: the first frame needs both cores of a small computer
        Frames.seen(search::begin);
        return new SearchView(search, messages, () -> view.back());
    }

    private List<Command> offered(Commands commands) {
        return new Offered(messages)
                .commands(commands, windows.theme().get(), () -> view.toggleInspector(), () -> view.toggleKeyMap())
                .rooms(view::open)
                .nextVersion(workspace, () -> view.open(Room.VERSIONS))
                .dailyBriefs(workspace.trip().settings(), printing::print)
                .all();
    }

    /** Shows what was found, with the keyboard on it. A place is shown by what happens there. */
    private void goTo(ItemRef item) {
        if (item.kind() == ItemKind.PLACE) {
            List<ItemRef> there = EventsAt.place(workspace.trip(), item);
            shell.room().set(Room.PROGRAMME);
            if (there.isEmpty())
                toasts.show(messages.text(
                        "search.nowhere", Titles.of(workspace.trip().get(item), workspace.trip())));
            else selection.selectAll(there);
        } else {
            show(item);
            if (people != null) people.reveal(item);
        }
        view.enterRoom();
    }

    /** Says something that concerns the whole trip and stays until it is put away. */
    void tell(String sentence) {
        shell.tell(sentence);
    }

    /** Says something of the window itself, in passing. */
    void note(String sentence) {
        shell.note().set(sentence);
    }

    /** Shows a fault of ours. */
    void fault(Throwable failure) {
        shell.showFault(failure);
    }

    /** What the officer has chosen for all windows is another thing now. */
    void user(UserSettings settings, String officer) {
        workspace.officer(officer);
        shell.show(settings.secondClock());
    }

    /** Asks, without stopping anybody, who is named in the journal. */
    void askForOfficer(String called) {
        shell.tell(messages.text("ui.officer.ask", called), messages.text("ui.officer.say"), this::settings);
    }

    private void settings() {
        if (settings.isPresent()) {
            view.lift();
            return;
        }
        SettingsView panel = new SettingsView(
                new UserViewModel(windows.user(), windows.setup().officer().named(), windows.theme(), messages),
                new TripSettingsViewModel(workspace, edits, messages),
                new FileViewModel(
                        workspace,
                        messages,
                        Platform::runLater,
                        name -> windows.chooseFile("settings.copy", name),
                        shell::showFault),
                messages);
        settings = Optional.of(panel);
        view.lay(panel, () -> {
            settings = Optional.empty();
            panel.close();
        });
    }

    /** Opens each room once, so that whoever trains the class-data cache meets all classes. */
    void tour() {
        workspace.trip().people().stream().findFirst().map(ItemRef::to).ifPresent(this::show);
        workspace.trip().events().stream().findFirst().map(ItemRef::to).ifPresent(this::show);
    }

    /** Opens the room where that item is seen, and selects it there. */
    private void show(ItemRef item) {
        shell.room().set(Room.of(item.kind()));
        selection.select(item);
    }

    /** The way in which this window makes edits. */
    public Edits edits() {
        return edits;
    }

    /** What is selected in this window. */
    public Selection selection() {
        return selection;
    }

    private void editSelected() {
        view.focusInspector();
    }

    private void switchTheme() {
        windows.theme().set(windows.theme().get().other());
    }

    /** Writes down how this window looks. */
    void remember() {
        try {
            new WindowSettings(
                            windows.theme().get(),
                            view.inspectorShown().get(),
                            view.inspectorWidth().get())
                    .write(settingsFolder);
        } catch (IOException e) {
            note(messages.text("ui.settings.not-written"));
        }
    }

    private TripCommands tripCommands() {
        return new TripCommands(
                windows::newTrip, windows::openTrip, windows::start, this::settings, () -> stage().close());
    }

    private Stage stage() {
        return (Stage) view.getScene().getWindow();
    }

    private void undo() {
        if (shell.canUndo().getValue()) edits.await(workspace::submitUndo, this::shown, this::refused);
    }

    private void redo() {
        if (shell.canRedo().getValue()) edits.await(workspace::submitRedo, this::shown, this::refused);
    }

    private void shown(Optional<Entry> entry) {
        // the trip itself shows what is back; a toast would say it twice
    }

    private void refused(Refused refused) {
        toasts.show(messages.text(refused));
    }

    private void offerUndo(String what) {
        toasts.show(what, messages.text("ui.toast.undo"), this::undo);
    }

    private void print() {
        if (shell.room().get() == Room.DOCUMENTS) printPaper.run();
        else printing.print();
    }

    /** How papers are written; tests say here where they go. */
    public Printing printing() {
        return printing;
    }

    private Optional<Path> choosePdf(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("ui.print"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("ui.print.pdf"), "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(view.getScene().getWindow()))
                .map(File::toPath);
    }

    private void tickEachMinute() {
        long second = Math.floorMod(clock.instant().getEpochSecond(), 60L);
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), e -> eachMinute.forEach(Runnable::run)));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.jumpTo(Duration.seconds(second));
        minutes.play();
    }

    private static void copy(String text) {
        if (!text.isEmpty()) Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void closed() {
        view.lift();
        remember();
        minutes.stop();
        Window.getWindows().removeListener(themeOfNewWindows);
        closing.forEach(Runnable::run);
        shell.close();
        background.close();
        papers.close();
        searching.close();
        previews.close();
        closed.forEach(Runnable::run);
        pages.close();
        printers.close();
        workspace.close();
    }
}
