package my.lawatan.ui.kit.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import my.lawatan.ui.kit.timeline.plan.Preview;

/**
 * The box beside a ghost: when it would be on both clocks, what else to know and what would clash. Its words are other ones at nearly every
 * pulse of a drag, so each line is a text that is laid out once, and the ground behind them is kept as a picture.
 */
final class Bubble extends Region {
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final double WIDEST = 280;
    private static final double SPACING = 2;

    private final Region ground = new Region();
    private final List<Text> lines = new ArrayList<>();
    private Preview told = Preview.NONE;
    private boolean unstyled = true;

    Bubble() {
        setManaged(false);
        setVisible(false);
        getStyleClass().add("timeline-bubble");
        ground.getStyleClass().add("timeline-bubble-ground");
        ground.setManaged(false);
        ground.setCache(true);
        getChildren().add(ground);
    }

    /** Shows what the proposal would bring about; nothing if it says nothing. */
    void tell(Preview preview) {
        if (preview.equals(told)) return;
        told = preview;
        int used = 0;
        for (String line : preview.times())
            setLine(used, line, used++ == 0 ? "timeline-bubble-first" : "timeline-bubble-time");
        for (String line : preview.notes()) setLine(used++, line, "timeline-bubble-note");
        for (String line : preview.alerts()) setLine(used++, line, "timeline-bubble-alert");
        for (Text rest : lines.subList(used, lines.size())) rest.setVisible(false);
        setVisible(used > 0);
        pseudoClassStateChanged(CLASH, preview.clash());
        // what has its fonts already keeps them: styling all of it anew would take longer than anything else here
        if (unstyled) applyCss();
        unstyled = false;
        fit(lines.subList(0, used));
    }

    // texts are used again: the same lines come at nearly every pulse with other times in them, and alerts come and go
    private void setLine(int index, String words, String styleClass) {
        if (index == lines.size()) addLine();
        Text line = lines.get(index);
        if (!line.getStyleClass().get(1).equals(styleClass)) {
            line.getStyleClass().set(1, styleClass);
            line.setWrappingWidth(0);
            unstyled = true;
        }
        if (!line.getText().equals(words)) {
            line.setText(words);
            line.setWrappingWidth(0);
        }
        line.setVisible(true);
    }

    private void addLine() {
        Text line = new Text();
        // the first as in a label: what style sheets say of the text in it
        line.getStyleClass().setAll("text", "");
        line.setTextOrigin(VPos.TOP);
        line.setManaged(false);
        lines.add(line);
        getChildren().add(line);
    }

    private void fit(List<Text> shown) {
        Insets padding = getInsets();
        double width = 0;
        double y = padding.getTop();
        for (Text line : shown) {
            wrap(line);
            line.relocate(padding.getLeft(), y);
            width = Math.max(width, Math.ceil(line.getLayoutBounds().getWidth()));
            y += Math.ceil(line.getLayoutBounds().getHeight()) + SPACING;
        }
        resize(padding.getLeft() + width + padding.getRight(), y - SPACING + padding.getBottom());
        ground.resize(getWidth(), getHeight());
    }

    // wrapped anew only with other words
    private static void wrap(Text line) {
        if (line.getWrappingWidth() == 0 && line.getLayoutBounds().getWidth() > WIDEST) line.setWrappingWidth(WIDEST);
    }
}
