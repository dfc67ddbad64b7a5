package my.lawatan.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Tools above a page in one row; where that has no room for them, those in the middle go into a row of their own, so that none is cut off
 * nor reduced to dots.
 */
public final class ToolRows extends VBox {
    private final HBox first = new HBox(8);
    private final HBox second = new HBox(8);
    private final List<Node> left;
    private final List<Node> middle;
    private final List<Node> right;
    private final double least;
    private boolean two;

    /** @param least the width from which one row is enough */
    public ToolRows(double least, List<Node> left, List<Node> middle, List<Node> right) {
        super(6);
        this.least = least;
        this.left = List.copyOf(left);
        this.middle = List.copyOf(middle);
        this.right = List.copyOf(right);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lw-tools");
        setMinWidth(0);
        lay();
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < this.least;
            if (now == two) return;
            two = now;
            lay();
            // the width is set while the page is being laid out, which has asked for the height already
            Platform.runLater(this::requestLayout);
        });
    }

    private void lay() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        first.getChildren().clear();
        second.getChildren().clear();
        first.getChildren().addAll(left);
        if (!two) first.getChildren().addAll(middle);
        // without anything at the right, what is in the middle may fill the row
        if (!right.isEmpty()) first.getChildren().add(space);
        first.getChildren().addAll(right);
        if (two) second.getChildren().addAll(middle);
        if (two) getChildren().setAll(first, second);
        else getChildren().setAll(first);
    }
}
