package my.lawatan.ui;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.start.NewTripViewModel;
import my.lawatan.ui.start.StartView;
import my.lawatan.ui.start.StartViewModel;

/** The window of the start page. */
final class StartWindow {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 720;
    private final Stage stage = new Stage();
    private final Windows windows;
    private final Background background = Background.thread("lawatan-start", Platform::runLater);
    private final ListChangeListener<Window> themeOfNewWindows;
    private final StartViewModel model;
    private final StartView view;

    StartWindow(Windows windows, Setup setup, Messages messages) {
        this.windows = windows;
        this.themeOfNewWindows = Theme.following(windows.settings().theme()::get);
        model = new StartViewModel(
                windows.settings().recents(),
                new StartViewModel.Desk(
                        setup.doors().glance(), windows::open, setup.doors().sentence()),
                messages,
                setup.clock(),
                setup.places().samples(),
                background);
        view = new StartView(
                model,
                () -> new NewTripViewModel(
                        setup.clock(),
                        messages,
                        new NewTripViewModel.Folder(setup.places().trips(), windows::officer),
                        background,
                        setup.doors().sentence(),
                        model::open),
                messages,
                new StartView.Choose(
                        windows.files()::tripToOpen, proposed -> windows.files().tripToMake("start.new", proposed)));
        stage.setTitle(messages.text("start.window"));
    }

    void show() {
        Fonts.load();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        windows.settings().theme().get().apply(scene);
        windows.settings().theme().get().apply();
        Window.getWindows().addListener(themeOfNewWindows);
        stage.setScene(scene);
        stage.show();
        view.enter();
    }

    Stage stage() {
        return stage;
    }

    void tell(String sentence) {
        model.tell(sentence);
    }

    void newTrip() {
        view.newTrip();
    }

    /** Ends what it has begun. */
    void close() {
        Window.getWindows().removeListener(themeOfNewWindows);
        model.close();
        background.close();
    }
}
