package my.lawatan.ui.kit.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import my.lawatan.ui.kit.timeline.plan.DayHead;

/** The head of one day: its name and theme at the left, what the date is at home at the right. */
final class DayHeadNode extends Region {
    private static final double LINE = 44;

    private final Label name = label("timeline-day-name");
    private final Label theme = label("timeline-day-theme");
    private final Label home = label("timeline-day-home");
    private DayHead day;

    DayHeadNode() {
        getStyleClass().add("timeline-day");
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(name, theme, home);
    }

    void show(DayHead head) {
        if (head.equals(day)) return;
        day = head;
        name.setText(head.name());
        theme.setText(head.theme());
        requestLayout();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().setAll(styleClass);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 14;
        double nameWidth = Math.min(width, name.prefWidth(-1));
        name.resizeRelocate(9, 3, nameWidth, 22);
        theme.resizeRelocate(9, LINE - 21, width, 16);
        double room = width - nameWidth - 10;
        home.setText(day.home());
        if (home.prefWidth(-1) > room) home.setText(day.homeBrief());
        home.setVisible(home.prefWidth(-1) <= room);
        home.resizeRelocate(9 + width - home.prefWidth(-1), 7, home.prefWidth(-1), 16);
    }
}
