package my.lawatan.ui.kit.timeline;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import my.lawatan.trip.EventKind;
import my.lawatan.ui.kit.timeline.plan.Mark;
import org.kordamp.ikonli.javafx.FontIcon;

/** What bands, ghosts and the items of the tray wear, so that the stylesheet can dress them like blocks. */
final class Looks {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private Looks() {}

    /** A label for an item, in the colours of its kind. */
    static Label label(String styleClass, EventKind kind, String title, java.util.Set<Mark> marks) {
        Label label = new Label(title);
        label.getStyleClass().setAll(styleClass, "timeline-kind", Tint.word(kind));
        if (marks.contains(Mark.TENTATIVE)) label.getStyleClass().add("tentative");
        if (marks.contains(Mark.TIME_AWAITED)) label.getStyleClass().add("awaited");
        if (marks.contains(Mark.CANCELLED)) label.getStyleClass().add("cancelled");
        if (marks.contains(Mark.CLASH)) label.getStyleClass().add("clash");
        label.setGraphic(marks.contains(Mark.FIXED) ? diamond() : new FontIcon(KindIcons.of(kind)));
        return label;
    }

    static void select(Node node, boolean selected) {
        node.pseudoClassStateChanged(SELECTED, selected);
    }

    private static Node diamond() {
        Polygon diamond = new Polygon(4, 0, 8, 4, 4, 8, 0, 4);
        diamond.getStyleClass().add("timeline-diamond");
        return diamond;
    }
}
