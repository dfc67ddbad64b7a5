package my.lawatan.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import my.lawatan.ui.lookup.LookupView;
import my.lawatan.ui.lookup.LookupViewModel;
import my.lawatan.ui.settings.FileViewModel;
import my.lawatan.ui.settings.SettingsView;
import my.lawatan.ui.settings.TripSettingsViewModel;
import my.lawatan.ui.settings.UserViewModel;

/** What is laid over all rooms of a window: looking people up, and the settings. Each is made when it is first asked for. */
final class Panels {
    private final Desk desk;
    private final Windows windows;
    private final BiConsumer<Node, Runnable> lay;
    private final Runnable lift;
    private Optional<LookupView> lookup = Optional.empty();
    private Optional<SettingsView> settings = Optional.empty();
    private String mark = "";

    /**
     * @param lay lays a panel over the work area; told what to do when it is put away
     * @param lift puts it away
     */
    Panels(Desk desk, Windows windows, BiConsumer<Node, Runnable> lay, Runnable lift) {
        this.desk = desk;
        this.windows = windows;
        this.lay = lay;
        this.lift = lift;
    }

    /** Lets the officer look people up; puts that away if it is open. */
    void lookUp() {
        if (lookup.isEmpty()) lookup = Optional.of(lookupView());
        lay.accept(lookup.get(), () -> {});
    }

    /** The same in a reader copy that has just been opened: says for whom it was made. */
    void lookUpFirst() {
        lookUp();
        desk.shell().tell(mark);
    }

    private LookupView lookupView() {
        LookupViewModel model = new LookupViewModel(
                desk.workspace(),
                desk.edits(),
                desk.messages(),
                desk.clock(),
                desk.threads().searching(),
                desk.shell()::showFault);
        desk.lifetime().onClosing(model::close);
        desk.lifetime().eachMinute(model::tick);
        mark = model.mark();
        return new LookupView(model, desk.messages());
    }

    /** Shows the settings; puts them away if they are open. */
    void settings() {
        if (settings.isPresent()) {
            lift.run();
            return;
        }
        SettingsView panel = settingsView();
        settings = Optional.of(panel);
        lay.accept(panel, () -> {
            settings = Optional.empty();
            panel.close();
        });
    }

    private SettingsView settingsView() {
        SharedSettings shared = windows.settings();
        return new SettingsView(
                new UserViewModel(shared.user(), windows.setup().officer().named(), shared.theme(), desk.messages()),
                new TripSettingsViewModel(desk.workspace(), desk.edits(), desk.messages()),
                new FileViewModel(
                        desk.workspace(),
                        desk.messages(),
                        Platform::runLater,
                        name -> windows.files().tripToMake("settings.copy", name),
                        desk.shell()::showFault),
                desk.messages());
    }
}
