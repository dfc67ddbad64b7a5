package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.change.Entry;
import my.lawatan.document.pdf.Printer;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.ui.inspector.InspectorView;
import my.lawatan.ui.inspector.InspectorViewModel;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Frames;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.kit.Toasts;
import my.lawatan.ui.kit.Worsened;
import my.lawatan.ui.lookup.LookupView;
import my.lawatan.ui.lookup.LookupViewModel;
import my.lawatan.ui.people.PeopleLists;
import my.lawatan.ui.programme.Mode;
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
    private final Threads threads = new Threads();
    private final Lifetime lifetime = new Lifetime();
    private Optional<Loss> told = Optional.empty();
    private final LiveChecks checks;
    private final Printing printing;
    private final Toasts toasts;
    private final Edits edits;
    private final ShellViewModel shell;
    private final Rooms rooms;
    private final Exchange exchange;
    private final ListChangeListener<Window> themeOfNewWindows;
    private Optional<SettingsView> settings = Optional.empty();
    private Optional<LookupViewModel> lookup = Optional.empty();
    private LookupView lookupView;
    private InspectorViewModel inspecting;
    private ShellView view;
    /** @param windows all windows of the program, this one among them; they share theme and settings */
    App(Workspace workspace, Windows windows, Messages messages) {
        this.workspace = workspace;
        this.windows = windows;
        this.clock = windows.setup().clock();
        this.messages = messages;
        this.settingsFolder = windows.setup().places().settings();
        this.themeOfNewWindows = Theme.following(windows.settings().theme()::get);
        this.checks = new LiveChecks(clock);
        this.toasts = new Toasts(messages.text("ui.close"));
        this.shell = new ShellViewModel(
                workspace,
                selection,
                clock,
                messages,
                threads.common(),
                trip -> checks.of(trip).open(),
                this::offerUndo);
        this.edits = new Edits(workspace.queued()::applyWatched, Platform::runLater, shell::showFault);
        this.printing = new Printing(
                workspace,
                selection,
                clock,
                messages,
                threads.papers(),
                shell.work(),
                toasts::show,
                new PaperFiles(messages, this::stage)::choose,
                shell::showFault);
        Worsened worsened = new Worsened(workspace, checks, messages, threads.imports(), this::tell);
        lifetime.onClosing(worsened::close);
        Desk desk = new Desk(
                workspace, selection, edits, checks, worsened, clock, messages, toasts, shell, printing, threads,
                lifetime);
        this.rooms = new Rooms(
                desk,
                this::editSelected,
                () -> view.enterRoom(),
                new PeopleLists(() -> exchange().openPeople(), (list, items) -> exchange()
                        .exportPeople(list, items)));
        this.exchange = new Exchange(
                desk,
                new ForeignFiles(windows, messages),
                settingsFolder,
                (panel, gone) -> view.lay(panel, gone),
                () -> view.lift());
    }

    private Exchange exchange() {
        return exchange;
    }

    /** Shows the trip in {@code stage}. On the JavaFX thread. */
    public void open(Stage stage) {
        Fonts.load();
        lifetime.eachMinute(shell::tick);
        WindowSettings.Read read = WindowSettings.read(settingsFolder);
        if (read.broken()) shell.note().set(messages.text("ui.settings.broken"));
        // before any control is made, or each would be dressed twice
        windows.settings().theme().get().apply();
        rooms.mode(Mode.of(read.settings().programme()));
        Commands commands = new Commands(
                this::undo,
                this::redo,
                this::switchTheme,
                this::lookUp,
                rooms::print,
                tripCommands(),
                exchange.commands());
        view = new ShellView(shell, commands, messages, rooms.makers(), inspector(), search(commands), toasts);
        view.inspectorShown().set(read.settings().inspector());
        view.inspectorWidth().set(read.settings().inspectorWidth());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        windows.settings().theme().get().apply(scene);
        Window.getWindows().addListener(themeOfNewWindows);
        view.listen(scene, commands);
        exchange.listen(scene);
        shell.copied().subscribe(App::copy);
        shell.show(windows.settings().user().get().secondClock());
        stage.titleProperty().bind(shell.title().map(title -> messages.text("ui.window", title)));
        stage.setScene(scene);
        stage.setOnHidden(e -> closed());
        stage.setOnCloseRequest(e -> {
            if (!mayClose()) e.consume();
        });
        stage.show();
        view.enterRoom();
        lifetime.begin(clock);
        if (workspace.reader().isPresent()) beginWithLookup();
    }

    // who reads a copy looks people up; all rooms are behind that, to be read
    private void beginWithLookup() {
        view.inspectorShown().set(false);
        lookUp();
        shell.tell(lookup.orElseThrow().mark());
    }

    private void lookUp() {
        if (lookup.isEmpty()) {
            LookupViewModel made =
                    new LookupViewModel(workspace, edits, messages, clock, threads.searching(), shell::showFault);
            lifetime.onClosing(made::close);
            lifetime.eachMinute(made::tick);
            lookup = Optional.of(made);
            lookupView = new LookupView(made, messages);
        }
        view.lay(lookupView, () -> {});
    }

    /** Looks for printers there from now on; tests say here which there are. */
    public void printersAre(Supplier<List<Printer>> found) {
        rooms.printersAre(found);
    }

    private Region inspector() {
        InspectorViewModel inspector =
                new InspectorViewModel(workspace, selection, edits, checks, messages, threads.common());
        inspecting = inspector;
        inspector.goWith(rooms);
        lifetime.onClosing(inspector::commitAll);
        lifetime.onClosing(inspector::close);
        lifetime.eachMinute(inspector::tick);
        return new InspectorView(inspector, messages, exchange::saveDays);
    }

    private SearchView search(Commands commands) {
        SearchViewModel search = new SearchViewModel(
                workspace,
                messages,
                threads.searching(),
                () -> offered(commands),
                item -> {
                    rooms.reveal(item);
                    view.enterRoom();
                },
                shell::showFault);
        lifetime.onClosing(search::close);
        // not at once: the first frames need both cores of a small computer
        Frames.seen(() -> Frames.seen(search::begin));
        return new SearchView(search, messages, () -> view.back());
    }

    private List<Command> offered(Commands commands) {
        return new Offered(messages)
                .commands(
                        commands,
                        windows.settings().theme().get(),
                        () -> view.toggleInspector(),
                        () -> view.toggleKeyMap())
                .rooms(view::open)
                .plans(workspace, this::swap)
                .replacing(workspace, selection, this::replace)
                .delaying(workspace, selection, rooms::show)
                .finding(workspace, () -> rooms.show(new Destination.Wanted()))
                .nextVersion(workspace, () -> rooms.show(new Destination.Issue()))
                .pageCode(() -> rooms.show(new Destination.Code()))
                .papers(workspace.trip().settings(), rooms::show)
                .all();
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
        shell.hint(messages.text("ui.officer.ask", called), messages.text("ui.officer.say"), this::settings);
    }

    // said once; it stands in the checks until it is settled or taken back
    private void tell(Worsened.Told told) {
        String sentence = messages.text("checks.worse.toast", told.by().size(), told.better());
        toasts.show(sentence, messages.text("checks.show"), () -> view.open(Room.CHECKS));
    }

    private void settings() {
        if (settings.isPresent()) {
            view.lift();
            return;
        }
        SettingsView panel = new SettingsView(
                new UserViewModel(
                        windows.settings().user(),
                        windows.setup().officer().named(),
                        windows.settings().theme(),
                        messages),
                new TripSettingsViewModel(workspace, edits, messages),
                new FileViewModel(
                        workspace,
                        messages,
                        Platform::runLater,
                        name -> windows.files().tripToMake("settings.copy", name),
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
        workspace.trip().people().stream().findFirst().map(ItemRef::to).ifPresent(rooms::show);
        workspace.trip().events().stream().findFirst().map(ItemRef::to).ifPresent(rooms::show);
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

    private void replace() {
        view.inspectorShown().set(true);
        view.focusInspector();
        inspecting.replacePerson();
    }

    private void swap(Edit edit) {
        edits.submit(edit, this::shown, this::refused);
    }

    private void switchTheme() {
        windows.settings().theme().set(windows.settings().theme().get().other());
    }

    /** Writes down how this window looks. */
    void remember() {
        try {
            new WindowSettings(
                            windows.settings().theme().get(),
                            view.inspectorShown().get(),
                            view.inspectorWidth().get(),
                            rooms.mode().word())
                    .write(settingsFolder);
        } catch (IOException e) {
            note(messages.text("ui.settings.not-written"));
        }
    }

    private TripCommands tripCommands() {
        return new TripCommands(windows::newTrip, windows::openTrip, windows::start, this::settings, this::close);
    }

    private Stage stage() {
        return (Stage) view.getScene().getWindow();
    }

    private void undo() {
        if (shell.canUndo().getValue()) edits.await(workspace.queued()::undoRun, this::shown, this::refused);
    }

    private void redo() {
        if (shell.canRedo().getValue()) edits.await(workspace.queued()::redoRun, this::shown, this::refused);
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

    /** How papers are written; tests say here where they go. */
    public Printing printing() {
        return printing;
    }

    private static void copy(String text) {
        if (!text.isEmpty()) Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void close() {
        if (mayClose()) stage().close();
    }

    // what would be lost is shown once; whoever closes again after that has decided
    private boolean mayClose() {
        Optional<Loss> loss = lifetime.loss();
        if (loss.isEmpty() || loss.equals(told)) return true;
        told = loss;
        rooms.show(new Destination.Item(loss.get().item()));
        toasts.show(loss.get().sentence());
        return false;
    }

    private void closed() {
        view.lift();
        remember();
        Window.getWindows().removeListener(themeOfNewWindows);
        lifetime.end(threads);
        shell.close();
        workspace.close();
    }
}
