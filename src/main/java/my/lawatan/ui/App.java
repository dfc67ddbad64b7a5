package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.document.pdf.Printer;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.inspector.InspectorView;
import my.lawatan.ui.inspector.InspectorViewModel;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Frames;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.people.PeopleLists;
import my.lawatan.ui.programme.Mode;
import my.lawatan.ui.search.Command;
import my.lawatan.ui.search.SearchView;
import my.lawatan.ui.search.SearchViewModel;
import my.lawatan.ui.settings.UserSettings;
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
    private final Windows windows;
    private final Path settingsFolder;
    private final Desk desk;
    private final Messages messages;
    private final ShellViewModel shell;
    private final Rooms rooms;
    private final Exchange exchange;
    private final Panels panels;
    private final ListChangeListener<Window> themeOfNewWindows;
    private Optional<Loss> told = Optional.empty();
    private InspectorViewModel inspecting;
    private ShellView view;

    /** @param windows all windows of the program, this one among them; they share theme and settings */
    App(Workspace workspace, Windows windows, Messages messages) {
        this.windows = windows;
        this.messages = messages;
        this.settingsFolder = windows.setup().places().settings();
        this.themeOfNewWindows = Theme.following(windows.settings().theme()::get);
        this.desk = Desk.of(
                workspace,
                windows.setup().clock(),
                messages,
                new Desk.Around(this::stage, this::undo, () -> view.open(Room.CHECKS)));
        this.shell = desk.shell();
        this.exchange = new Exchange(
                desk,
                new ForeignFiles(windows, messages),
                settingsFolder,
                (panel, gone) -> view.lay(panel, gone),
                () -> view.lift());
        this.rooms = new Rooms(
                desk,
                () -> view.focusInspector(),
                () -> view.enterRoom(),
                new PeopleLists(exchange::openPeople, exchange::exportPeople));
        this.panels = new Panels(desk, windows, (panel, gone) -> view.lay(panel, gone), () -> view.lift());
    }

    /** Shows the trip in {@code stage}. On the JavaFX thread. */
    public void open(Stage stage) {
        Fonts.load();
        desk.lifetime().eachMinute(shell::tick);
        WindowSettings.Read read = WindowSettings.read(settingsFolder);
        if (read.broken()) note(messages.text("ui.settings.broken"));
        // before any control is made, or each would be dressed twice
        windows.settings().theme().get().apply();
        rooms.mode(Mode.of(read.settings().programme()));
        Commands commands = commands();
        view = new ShellView(shell, commands, messages, rooms.makers(), inspector(), search(commands), desk.toasts());
        view.inspectorShown().set(read.settings().inspector());
        view.inspectorWidth().set(read.settings().inspectorWidth());
        Scene scene = scene(commands);
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
        desk.lifetime().begin(desk.clock());
        if (desk.workspace().reader().isPresent()) beginWithLookup();
    }

    private Commands commands() {
        return new Commands(
                this::undo,
                desk::redo,
                this::switchTheme,
                panels::lookUp,
                rooms::print,
                new TripCommands(windows::newTrip, windows::openTrip, windows::start, panels::settings, this::close),
                exchange.commands());
    }

    private Scene scene(Commands commands) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        windows.settings().theme().get().apply(scene);
        Window.getWindows().addListener(themeOfNewWindows);
        view.listen(scene, commands);
        exchange.listen(scene);
        return scene;
    }

    // who reads a copy looks people up; all rooms are behind that, to be read
    private void beginWithLookup() {
        view.inspectorShown().set(false);
        panels.lookUpFirst();
    }

    /** Looks for printers there from now on; tests say here which there are. */
    public void printersAre(Supplier<List<Printer>> found) {
        rooms.printersAre(found);
    }

    private Region inspector() {
        inspecting = new InspectorViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.checks(),
                messages,
                desk.threads().common());
        inspecting.goWith(rooms);
        desk.lifetime().onClosing(inspecting::commitAll);
        desk.lifetime().onClosing(inspecting::close);
        desk.lifetime().eachMinute(inspecting::tick);
        return new InspectorView(inspecting, messages, exchange::saveDays);
    }

    private SearchView search(Commands commands) {
        SearchViewModel search = new SearchViewModel(
                desk.workspace(),
                messages,
                desk.threads().searching(),
                () -> offered(commands),
                item -> {
                    rooms.reveal(item);
                    view.enterRoom();
                },
                shell::showFault);
        desk.lifetime().onClosing(search::close);
        // not at once: the first frames need both cores of a small computer
        Frames.seen(() -> Frames.seen(search::begin));
        return new SearchView(search, messages, () -> view.back());
    }

    private List<Command> offered(Commands commands) {
        Workspace workspace = desk.workspace();
        Selection selection = desk.selection();
        return new Offered(messages)
                .commands(
                        commands,
                        windows.settings().theme().get(),
                        () -> view.toggleInspector(),
                        () -> view.toggleKeyMap())
                .rooms(view::open)
                .plans(workspace, desk::make)
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
        desk.workspace().officer(officer);
        shell.show(settings.secondClock());
    }

    /** Asks, without stopping anybody, who is named in the journal. */
    void askForOfficer(String called) {
        shell.hint(messages.text("ui.officer.ask", called), messages.text("ui.officer.say"), panels::settings);
    }

    /** Opens each room once, so that whoever trains the class-data cache meets all classes. */
    void tour() {
        Trip trip = desk.workspace().trip();
        trip.people().stream().findFirst().map(ItemRef::to).ifPresent(rooms::show);
        trip.events().stream().findFirst().map(ItemRef::to).ifPresent(rooms::show);
    }

    /** The way in which this window makes edits. */
    public Edits edits() {
        return desk.edits();
    }

    /** What is selected in this window. */
    public Selection selection() {
        return desk.selection();
    }

    private void replace() {
        view.inspectorShown().set(true);
        view.focusInspector();
        inspecting.replacePerson();
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

    private Stage stage() {
        return (Stage) view.getScene().getWindow();
    }

    private void undo() {
        desk.undo();
    }

    /** How papers are written; tests say here where they go. */
    public Printing printing() {
        return desk.printing();
    }

    private static void copy(String text) {
        if (!text.isEmpty()) Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private void close() {
        if (mayClose()) stage().close();
    }

    // what would be lost is shown once; whoever closes again after that has decided
    private boolean mayClose() {
        Optional<Loss> loss = desk.lifetime().loss();
        if (loss.isEmpty() || loss.equals(told)) return true;
        told = loss;
        rooms.show(new Destination.Item(loss.get().item()));
        desk.toasts().show(loss.get().sentence());
        return false;
    }

    private void closed() {
        view.lift();
        remember();
        Window.getWindows().removeListener(themeOfNewWindows);
        desk.lifetime().end(desk.threads());
        shell.close();
        desk.workspace().close();
    }
}
