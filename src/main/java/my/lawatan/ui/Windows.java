package my.lawatan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import my.lawatan.text.Messages;
import my.lawatan.ui.Setup.Opened;
import my.lawatan.ui.kit.Background;

/**
 * All windows of the program: one for each open trip, and at most one start page. A trip that is open already is brought to the
 * front. Closing the last window ends the program. Used on the JavaFX thread, but for {@link #opened}.
 */
public final class Windows {
    private final Setup setup;
    private final SharedSettings settings;
    private final Map<Path, TripWindow> trips = new LinkedHashMap<>();
    private final Set<Path> beingOpened = new HashSet<>();
    private final Background opening = Background.thread("lawatan-opening", Platform::runLater);
    private final FileDialogs files;
    private Optional<StartWindow> start = Optional.empty();
    private BiConsumer<Stage, Runnable> firstShown = (stage, tour) -> {};
    private Runnable lastClosed = () -> {};
    private int open;
    private boolean anyTrip;
    private String sayFirst = "";

    /** The window of an open trip, and what holds it together. */
    private record TripWindow(App app, Stage stage) {}

    public Windows(Setup setup) {
        this.setup = setup;
        settings = new SharedSettings(setup.places().settings(), this::settingsNotWritten);
        files = new FileDialogs(setup.places().trips(), this::latest, this::messages);
        settings.theme().addListener((was, before, now) -> {
            now.apply();
            trips.values().forEach(trip -> trip.app().remember());
        });
        settings.user().addListener((was, before, now) -> trips.values()
                .forEach(trip -> trip.app().user(now, officer())));
    }

    /** What to do with the first window once it is there; told how to open each of its rooms once. */
    void onFirstShown(BiConsumer<Stage, Runnable> then) {
        firstShown = then;
    }

    void onLastClosed(Runnable then) {
        lastClosed = then;
    }

    /** Says something in the first window there is. */
    public void sayFirst(String sentence) {
        sayFirst = sentence;
    }

    private Optional<String> toSay() {
        Optional<String> say = Optional.of(sayFirst).filter(s -> !s.isEmpty());
        sayFirst = "";
        return say;
    }

    /** How files are asked for; tests answer here in place of the system's dialogs. */
    public void answerWith(Function<FileChooser, Optional<Path>> toRead, Function<FileChooser, Optional<Path>> toMake) {
        files.answerWith(toRead, toMake);
    }

    /** The trip that was open last. */
    public Optional<Path> latest() {
        return settings.recents().get().latest();
    }

    /** Opens the file, on whatever thread; it is not shown yet. */
    Opened opened(Path file) {
        return setup.doors().opener().open(file, officer(), Platform::runLater);
    }

    /** Who is named in the journal. */
    String officer() {
        return setup.officer()
                .named()
                .orElseGet(() -> settings.user().get().officerOr(setup.officer().computer()));
    }

    /** Opens the trip in a window of its own, or brings its window to the front; what goes wrong is said in the start page. */
    public void open(Path file) {
        Path key = key(file);
        if (trips.containsKey(key)) {
            front(trips.get(key).stage());
            closeStart();
        } else if (beingOpened.add(key)) {
            // a kind of its own for each file: no later one makes an open workspace void
            opening.latest(failure -> failed(key, failure)).ask(() -> opened(file), opened -> arrived(file, opened));
        }
    }

    private void arrived(Path file, Opened opened) {
        beingOpened.remove(key(file));
        show(file, opened);
    }

    private void failed(Path key, Throwable failure) {
        beingOpened.remove(key);
        startWith(setup.doors().sentence().apply(failure));
    }

    /** Shows an open trip in a window of its own. */
    void show(Path file, Opened opened) {
        listenForFaults();
        App app = new App(opened.workspace(), this, messages());
        Stage stage = new Stage();
        boolean done = false;
        try {
            app.open(stage);
            done = true;
        } finally {
            if (!done) opened.workspace().close();
        }
        Path key = key(file);
        trips.put(key, new TripWindow(app, stage));
        follow(stage, app::tour, () -> trips.remove(key));
        anyTrip = true;
        opened.notice().ifPresent(app::tell);
        settings.recents().set(settings.recents().get().with(key));
        if (settings.broken()) app.note(messages().text("ui.settings.broken"));
        closeStart();
        Optional<String> say = toSay();
        say.ifPresent(app::tell);
        if (opened.notice().isEmpty() && say.isEmpty()) askOnce(app);
    }

    // asked once, in passing: whoever does not answer is called what the computer says
    private void askOnce(App app) {
        if (setup.officer().named().isPresent() || settings.user().get().asked()) return;
        app.askForOfficer(officer());
        settings.user().set(settings.user().get().withAsked());
    }

    /** The start page, in front. */
    public void start() {
        startWindow();
    }

    /** The start page, with something to say. */
    public void startWith(String sentence) {
        startWindow().tell(sentence);
    }

    /** The start page with the form for a new trip. */
    public void newTrip() {
        startWindow().newTrip();
    }

    /** Asks for a trip file and opens it. */
    public void openTrip() {
        files.tripToOpen().ifPresent(this::open);
    }

    private StartWindow startWindow() {
        if (start.isPresent()) {
            front(start.get().stage());
            return start.get();
        }
        listenForFaults();
        StartWindow window = new StartWindow(this, setup, messages());
        start = Optional.of(window);
        window.show();
        toSay().or(() -> Optional.of(messages().text("start.list-broken")).filter(s -> settings.recentsBroken()))
                .ifPresent(window::tell);
        follow(window.stage(), () -> {}, () -> {
            start = Optional.empty();
            window.close();
        });
        return window;
    }

    private void closeStart() {
        start.ifPresent(window -> window.stage().close());
    }

    FileDialogs files() {
        return files;
    }

    SharedSettings settings() {
        return settings;
    }

    Setup setup() {
        return setup;
    }

    /** Whether a trip was ever shown. */
    boolean showedTrip() {
        return anyTrip;
    }

    private Messages messages() {
        return new Messages(settings.user().get().language());
    }

    private void settingsNotWritten() {
        trips.values().forEach(trip -> trip.app().note(messages().text("ui.settings.not-written")));
        start.ifPresent(window -> window.tell(messages().text("start.list-not-written")));
    }

    // on the JavaFX thread and on every other one that nobody looks after
    private void listenForFaults() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> fault(failure));
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Platform.runLater(() -> fault(failure)));
    }

    private void fault(Throwable failure) {
        Optional<TripWindow> trip = trips.values().stream()
                .filter(t -> t.stage().isFocused())
                .findFirst()
                .or(() -> trips.values().stream().findFirst());
        if (trip.isPresent()) trip.get().app().fault(failure);
        else start.ifPresent(window -> window.tell(setup.doors().sentence().apply(failure)));
    }

    private void follow(Stage stage, Runnable tour, Runnable closed) {
        EventHandler<WindowEvent> giveBack = stage.getOnHidden();
        boolean first = open++ == 0 && !anyTrip;
        stage.setOnHidden(event -> {
            try {
                if (giveBack != null) giveBack.handle(event);
            } finally {
                closed.run();
                open--;
                endIfLast();
            }
        });
        if (first) firstShown.accept(stage, tour);
    }

    private void endIfLast() {
        if (open > 0) return;
        opening.close();
        lastClosed.run();
    }

    private static void front(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** The file itself, by whatever name it was asked for. */
    private static Path key(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The windows of trips that are open, for those who look at all of them. */
    public Map<Path, Stage> openTrips() {
        Map<Path, Stage> stages = new LinkedHashMap<>();
        trips.forEach((file, trip) -> stages.put(file, trip.stage()));
        return stages;
    }

    /** What holds one of them together. */
    public Optional<App> app(Path file) {
        return Optional.ofNullable(trips.get(key(file))).map(TripWindow::app);
    }
}
