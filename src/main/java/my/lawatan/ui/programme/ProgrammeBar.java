package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.SegmentBar;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The tool bar over the timeline. */
final class ProgrammeBar extends HBox {
    /** Up to this width, in pixels, a chip that has an icon too is only that. */
    private static final double NARROW = 760;

    private final ProgrammeViewModel model;
    private final Messages messages;
    private final SegmentBar lanes;
    private List<ToggleButton> tracks = List.of();
    private Mode mode = Mode.TRIP;
    private final HBox own = new HBox();
    private final StackPane prayer;
    private final ToggleButton prayerChip = chip("programme-prayer");
    private final ToggleButton undated = chip("programme-undated");

    /** @param there the ways to look at the programme
     * @param create begins a new event */
    ProgrammeBar(ProgrammeViewModel model, Messages messages, Set<Mode> there, Runnable create) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("programme-bar");
        lanes = new SegmentBar(messages.text("programme.more-tracks"));
        lanes.setId("programme-lanes");
        lanes.setMaxHeight(USE_PREF_SIZE);
        prayer = prayer();
        HBox.setHgrow(own, Priority.SOMETIMES);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(messages.text("programme.new"));
        add.setId("programme-new");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip(messages.text("programme.new.tip")));
        add.setOnAction(e -> create.run());
        getChildren().addAll(modes(there), lanes, own, prayer, undated, space, add);
        undated.selectedProperty().bindBidirectional(model.undated());
        model.lanes().all().subscribe(this::showLanes);
        model.lanes().alone().subscribe(this::showLane);
        model.plan().subscribe(plan -> showUndated(plan.tray().size()));
        widthProperty().subscribe(width -> showPrayer());
    }

    private HBox modes(Set<Mode> there) {
        HBox modes = new HBox();
        modes.getStyleClass().add("programme-segments");
        List<ToggleButton> buttons = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            ToggleButton button = segment(messages.text(mode.key()));
            button.setId("programme-mode-" + mode.word());
            button.setUserData(mode);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setTooltip(new Tooltip(messages.text("programme.mode.tip", mode.ordinal() + 1)));
            // the one that is shown cannot be switched off
            button.setOnAction(e -> {
                button.setSelected(true);
                model.mode().set(mode);
            });
            buttons.add(button);
        }
        buttons.removeIf(button -> !there.contains(button.getUserData()));
        modes.getChildren().setAll(buttons);
        dress(buttons);
        model.mode().subscribe(mode -> buttons.forEach(b -> b.setSelected(b.getUserData() == mode)));
        return modes;
    }

    /** Shows what belongs to one way to look at the programme. */
    void show(Mode mode, Optional<Node> tools) {
        boolean columns = mode == Mode.TRIP || mode == Mode.DAY;
        undated.setVisible(columns);
        undated.setManaged(columns);
        this.mode = mode;
        showPrayer();
        showLanes(model.lanes().all().get());
        own.getChildren().setAll(tools.stream().toList());
        own.setManaged(tools.isPresent());
    }

    // beside the tools of the list, or in a narrow window, there is no room for the words
    private void showPrayer() {
        boolean narrow = mode == Mode.LIST || getWidth() > 0 && getWidth() < NARROW;
        prayerChip.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private static void dress(List<ToggleButton> segments) {
        segments.get(0).getStyleClass().add("first");
        segments.get(segments.size() - 1).getStyleClass().add("last");
    }

    private StackPane prayer() {
        ToggleButton prayer = prayerChip;
        prayer.setText(messages.text("programme.prayer"));
        prayer.setAccessibleText(prayer.getText());
        prayer.setTooltip(new Tooltip(prayer.getText()));
        prayer.setGraphic(new FontIcon(Material2MZ.NIGHTS_STAY));
        prayer.selectedProperty().bindBidirectional(model.prayerTimes());
        StackPane pane = new StackPane(prayer);
        Tooltip why = new Tooltip(messages.text("programme.prayer.no-place"));
        model.host().subscribe(host -> {
            prayer.setDisable(host.isEmpty());
            prayer.setAccessibleHelp(host.isEmpty() ? why.getText() : "");
            if (host.isEmpty()) Tooltip.install(pane, why);
            else Tooltip.uninstall(pane, why);
        });
        return pane;
    }

    private void showLanes(List<LaneChoice.Lane> all) {
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(lane(messages.text("programme.all"), Optional.empty()));
        for (LaneChoice.Lane lane : all) buttons.add(lane(lane.name(), Optional.of(lane.track())));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(buttons);
        tracks = List.copyOf(buttons);
        lanes.show(tracks);
        // by days, each of them has its column
        lanes.setVisible(mode != Mode.DAY && !all.isEmpty());
        lanes.setManaged(lanes.isVisible());
        showLane(model.lanes().alone().get());
    }

    private ToggleButton lane(String name, Optional<Id<Track>> track) {
        ToggleButton button = segment(name);
        button.setUserData(track);
        button.setOnAction(e -> {
            button.setSelected(true);
            model.lanes().alone().set(track);
        });
        return button;
    }

    private void showLane(Optional<Id<Track>> track) {
        for (ToggleButton button : tracks) if (track.equals(button.getUserData())) button.setSelected(true);
    }

    private void showUndated(int count) {
        undated.setText(messages.text("programme.undated", count));
        undated.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("some"), count > 0);
    }

    private static ToggleButton segment(String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("programme-segment");
        return button;
    }

    private static ToggleButton chip(String id) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("programme-chip");
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
