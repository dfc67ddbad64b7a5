package my.lawatan.ui.needs;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Buttons side by side of which one is chosen. */
final class Segments {
    private Segments() {}

    /**
     * @param id what the ids of the buttons begin with
     * @param words what they end with
     * @param shown which is chosen at first
     */
    static HBox of(String id, List<String> words, List<String> names, int shown, IntConsumer chosen) {
        HBox segments = new HBox();
        segments.setAlignment(Pos.CENTER_LEFT);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < names.size(); i++) {
            int which = i;
            ToggleButton button = new ToggleButton(names.get(i));
            button.setId(id + words.get(i));
            button.getStyleClass().setAll("lw-segment");
            if (i == 0) button.getStyleClass().add("first");
            if (i == names.size() - 1) button.getStyleClass().add("last");
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(i == shown);
            button.setOnAction(e -> {
                // the one that is chosen cannot be switched off
                button.setSelected(true);
                chosen.accept(which);
            });
            segments.getChildren().add(button);
        }
        return segments;
    }
}
