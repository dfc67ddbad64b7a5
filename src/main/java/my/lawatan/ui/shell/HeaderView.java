package my.lawatan.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The line under the marking: which trip, which version, search, undo and redo, the two clocks, and the one primary button. */
final class HeaderView extends HBox {
    static final double HEIGHT = 52;
    private final Messages messages;

    /** @param primaryIsElsewhere whether the room that is open shows a primary button of its own */
    HeaderView(
            ShellViewModel model,
            Commands commands,
            Messages messages,
            Node search,
            ObservableBooleanValue primaryIsElsewhere) {
        super(12);
        this.messages = messages;
        getStyleClass().add("lw-header");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button chip = new Button();
        chip.getStyleClass().setAll("lw-chip");
        chip.setId("version-chip");
        chip.textProperty().bind(model.versionChip());
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(e -> model.room().set(Room.VERSIONS));
        getChildren()
                .addAll(
                        tripMenu(commands.trips(), commands.files()),
                        title(model),
                        chip,
                        space,
                        search,
                        tool("undo", Material2OutlinedMZ.UNDO, model.undoTip(), model.canUndo(), commands.undo()),
                        tool("redo", Material2OutlinedMZ.REDO, model.redoTip(), model.canRedo(), commands.redo()),
                        clocks(model),
                        themeButton(commands),
                        printButton(commands, primaryIsElsewhere));
    }

    private MenuButton tripMenu(TripCommands trips, FileCommands files) {
        MenuButton menu = new MenuButton(null, Icons.of(Material2OutlinedAL.FOLDER_OPEN, 18));
        menu.getStyleClass().addAll("lw-tool", "lw-trip-menu");
        menu.setId("trip-menu");
        menu.setAccessibleText(messages.text("ui.trips"));
        menu.setTooltip(new Tooltip(messages.text("ui.trips")));
        menu.getItems()
                .addAll(
                        item("trip-new", "ui.trips.new", "Shortcut+N", trips.newTrip()),
                        item("trip-open", "ui.trips.open", "Shortcut+O", trips.open()),
                        item("trip-start", "ui.trips.start", null, trips.start()),
                        new SeparatorMenuItem(),
                        item("file-open", "ui.files.open", "Shortcut+Shift+O", files.open()),
                        item("file-compare", "ui.files.compare", "Shortcut+Shift+V", files.compare()),
                        exports(files),
                        new SeparatorMenuItem(),
                        item("trip-settings", "ui.trips.settings", "Shortcut+Comma", trips.settings()),
                        new SeparatorMenuItem(),
                        item("trip-close", "ui.trips.close", "Shortcut+W", trips.close()));
        return menu;
    }

    // what there is to write changes with the trip and with what is selected
    private Menu exports(FileCommands files) {
        Menu menu = new Menu(messages.text("ui.files.export"));
        menu.setId("file-export");
        Runnable fill = () -> menu.getItems()
                .setAll(files.exports().get().stream()
                        .map(export -> {
                            MenuItem item = new MenuItem(export.name());
                            item.setMnemonicParsing(false);
                            item.setOnAction(e -> export.run().run());
                            return item;
                        })
                        .toList());
        // a menu without items would not open
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(e -> fill.run());
        return menu;
    }

    // the keys are shown here and work without the menu, see Keys
    private MenuItem item(String id, String key, String keys, Runnable run) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(id);
        if (keys != null) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(e -> run.run());
        return item;
    }

    private Label title(ShellViewModel model) {
        Label title = new Label();
        title.getStyleClass().add("lw-trip-title");
        title.setId("trip-title");
        title.textProperty().bind(model.title());
        title.setMinWidth(60);
        return title;
    }

    private static Button tool(
            String id, Ikon icon, ObservableValue<String> tip, ObservableValue<Boolean> able, Runnable run) {
        Button button = new Button(null, Icons.of(icon, 18));
        button.getStyleClass().setAll("button", "lw-tool");
        button.setId(id);
        button.accessibleTextProperty().bind(tip);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(tip);
        button.setTooltip(tooltip);
        able.subscribe(now -> button.setDisable(!now));
        button.setOnAction(e -> run.run());
        return button;
    }

    private static HBox clocks(ShellViewModel model) {
        Label host = new Label();
        host.getStyleClass().add("lw-clock-host");
        host.setId("clock-host");
        host.textProperty().bind(model.hostClock());
        Label home = new Label();
        home.getStyleClass().add("lw-clock-home");
        home.setId("clock-home");
        home.textProperty().bind(model.homeClock());
        Label dot = new Label("·");
        dot.getStyleClass().add("lw-clock-home");
        for (Label part : List.of(dot, home)) {
            part.visibleProperty().bind(home.textProperty().isNotEmpty());
            part.managedProperty().bind(part.visibleProperty());
        }
        HBox clocks = new HBox(6, host, dot, home);
        clocks.setAlignment(Pos.CENTER);
        clocks.setMinWidth(USE_PREF_SIZE);
        return clocks;
    }

    private Button themeButton(Commands commands) {
        Button button = new Button(null, Icons.of(Material2OutlinedAL.BRIGHTNESS_4, 18));
        button.getStyleClass().setAll("button", "lw-tool");
        button.setId("theme");
        button.setAccessibleText(messages.text("ui.theme.switch"));
        button.setTooltip(new Tooltip(messages.text("ui.theme.switch")));
        button.setOnAction(e -> commands.theme().run());
        return button;
    }

    private Button printButton(Commands commands, ObservableBooleanValue primaryIsElsewhere) {
        Button print = new Button(messages.text("ui.print"));
        print.getStyleClass().setAll("button", "lw-primary");
        print.setId("print");
        print.setMinWidth(USE_PREF_SIZE);
        print.setTooltip(new Tooltip(messages.text("ui.print.tip")));
        print.setOnAction(e -> commands.print().run());
        // one primary button is seen at a time
        print.visibleProperty().bind(Bindings.not(primaryIsElsewhere));
        print.managedProperty().bind(print.visibleProperty());
        return print;
    }
}
