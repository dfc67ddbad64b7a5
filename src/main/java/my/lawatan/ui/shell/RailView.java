package my.lawatan.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The dark rail at the left: one button a room, with the number of open findings beside it. */
final class RailView extends VBox {
    static final double WIDTH = 76;
    private final Map<Room, ToggleButton> buttons = new EnumMap<>(Room.class);
    private final Messages messages;

    /** @param shown the room that is shown; a button sets it
     * @param badges how many findings wait in each room */
    RailView(ObjectProperty<Room> shown, ObservableValue<Map<Room, Integer>> badges, Messages messages) {
        super(2);
        this.messages = messages;
        getStyleClass().add("lw-rail");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAlignment(Pos.TOP_CENTER);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.text("ui.rail"));
        ToggleGroup group = new ToggleGroup();
        for (Room room : Room.values()) {
            ToggleButton button = button(room);
            button.setToggleGroup(group);
            // a click on the chosen room must not leave none chosen
            button.setOnAction(e -> {
                button.setSelected(true);
                shown.set(room);
            });
            buttons.put(room, button);
            getChildren().add(badged(button, badges.map(all -> all.getOrDefault(room, 0))));
        }
        shown.subscribe(this::choose);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    // the rail is one stop for Tab, at the chosen room; arrows go on from there
    private void choose(Room room) {
        buttons.forEach((r, button) -> button.setFocusTraversable(r == room));
        buttons.get(room).setSelected(true);
    }

    /** Puts the keyboard on the button of that room. */
    void focus(Room room) {
        buttons.get(room).requestFocus();
    }

    private ToggleButton button(Room room) {
        ToggleButton button = new ToggleButton(messages.text(room.key()), Icons.of(icon(room), 22));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("lw-rail-button");
        button.setId("rail-" + room.name().toLowerCase(java.util.Locale.ROOT));
        button.setAccessibleText(messages.text("ui.rail.button", messages.text(room.key()), room.ordinal() + 1));
        return button;
    }

    private Node badged(ToggleButton button, ObservableValue<Integer> findings) {
        Label badge = new Label();
        badge.getStyleClass().add("lw-badge-count");
        badge.setMouseTransparent(true);
        badge.textProperty().bind(findings.map(n -> n > 99 ? "99+" : n.toString()));
        badge.visibleProperty().bind(findings.map(n -> n > 0));
        badge.setId(button.getId() + "-badge");
        findings.subscribe(n -> button.setAccessibleHelp(n > 0 ? messages.text("ui.rail.badge", n) : null));
        StackPane pane = new StackPane(button, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        return pane;
    }

    private void walk(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return;
        int step = event.getCode() == KeyCode.UP ? -1 : 1;
        for (Room room : Room.values())
            if (buttons.get(room).isFocused()) {
                int next = Math.floorMod(room.ordinal() + step, Room.values().length);
                focus(Room.values()[next]);
                event.consume();
                return;
            }
    }

    private static Ikon icon(Room room) {
        return switch (room) {
            case PROGRAMME -> Material2OutlinedAL.DATE_RANGE;
            case PEOPLE -> Material2OutlinedMZ.PEOPLE;
            case BRIEFS -> Material2OutlinedAL.DESCRIPTION;
            case SEATING -> Material2OutlinedAL.EVENT_SEAT;
            case DOCUMENTS -> Material2OutlinedAL.LIBRARY_BOOKS;
            case CHECKS -> Material2OutlinedAL.FACT_CHECK;
            case VERSIONS -> Material2OutlinedAL.HISTORY;
            case PLACES -> Material2OutlinedMZ.PLACE;
        };
    }
}
