package my.lawatan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** Buttons side by side as one; those for which there is no room are in a menu at the end. */
public final class SegmentBar extends Pane {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final MenuButton more = new MenuButton();
    private final String moreText;
    private List<ToggleButton> segments = List.of();

    /** @param more what the menu at the end is called */
    public SegmentBar(String more) {
        this.moreText = more;
        this.more.getStyleClass().setAll("lw-segment", "lw-segment-more", "last");
        this.more.setMnemonicParsing(false);
        getStyleClass().add("lw-segments");
    }

    /** Shows these from now on. */
    public void show(List<ToggleButton> buttons) {
        segments = List.copyOf(buttons);
        List<Node> all = new ArrayList<>(segments);
        all.add(more);
        getChildren().setAll(all);
        for (ToggleButton button : segments) button.selectedProperty().subscribe(selected -> requestLayout());
        if (!segments.isEmpty()) segments.get(0).getStyleClass().add("first");
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (Node segment : segments) width += Math.ceil(segment.prefWidth(-1));
        return width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return segments.isEmpty() ? 0 : segments.get(0).prefWidth(-1) + more.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return segments.stream().mapToDouble(s -> s.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        boolean all = computePrefWidth(-1) <= getWidth();
        List<ToggleButton> hidden = all ? List.of() : hidden();
        more.setVisible(!hidden.isEmpty());
        more.pseudoClassStateChanged(ALONE, hidden.size() == segments.size());
        Insets insets = getInsets();
        double x = insets.getLeft();
        for (ToggleButton segment : segments) {
            boolean shown = !hidden.contains(segment);
            segment.setVisible(shown);
            segment.pseudoClassStateChanged(LAST, hidden.isEmpty() && segment == segments.get(segments.size() - 1));
            if (!shown) continue;
            double width = Math.ceil(segment.prefWidth(-1));
            segment.resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
        more.resizeRelocate(x, 0, Math.ceil(more.prefWidth(-1)), getHeight());
    }

    private List<ToggleButton> hidden() {
        double room = getWidth() - moreWidth();
        List<ToggleButton> hidden = new ArrayList<>();
        for (ToggleButton segment : segments) {
            room -= Math.ceil(segment.prefWidth(-1));
            if (room < 0 || !hidden.isEmpty()) hidden.add(segment);
        }
        name(hidden);
        return hidden;
    }

    // room for the longest name that may stand on the menu, so that choosing one moves nothing
    private double moreWidth() {
        double longest = Math.ceil(more.prefWidth(-1));
        for (ToggleButton segment : segments) longest = Math.max(longest, Math.ceil(segment.prefWidth(-1)) + 16);
        return longest;
    }

    // the menu bears the name of the segment that is chosen in it
    private void name(List<ToggleButton> hidden) {
        ToggleButton chosen =
                hidden.stream().filter(ToggleButton::isSelected).findFirst().orElse(null);
        more.setText(chosen == null ? moreText : chosen.getText());
        more.pseudoClassStateChanged(SELECTED, chosen != null);
        List<String> names = more.getItems().stream().map(MenuItem::getText).toList();
        if (names.equals(hidden.stream().map(ToggleButton::getText).toList())) return;
        more.getItems().setAll(hidden.stream().map(SegmentBar::item).toList());
    }

    private static MenuItem item(ToggleButton segment) {
        MenuItem item = new MenuItem(segment.getText());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> segment.fire());
        return item;
    }
}
