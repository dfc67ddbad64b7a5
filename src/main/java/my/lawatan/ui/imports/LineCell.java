package my.lawatan.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One line of what was read; all are equally high, and what does not fit stands in full below the list. */
final class LineCell extends ListCell<Line> {
    static final double HEIGHT = 30;
    private static final double WHERE = 64;
    private static final double WHEN = 216;
    private static final double INDENT = 28;
    private static final double MARK = 22;
    private static final double ABOUT = 136;
    private static final double ARROW = 16;
    private final Choosing choosing;
    private final Messages messages;
    private final CheckBox tick = new CheckBox();
    private final FontIcon same = Icons.of(Material2OutlinedAL.CHECK, 14);
    private final StackPane mark = new StackPane(tick, same);
    private final Label where = label("lw-secondary");
    private final Label when = label("lw-import-text");
    private final Label title = label("lw-semibold");
    private final Label details = label("lw-secondary");
    private final Label section = label("lw-checks-head");
    private final HBox head = new HBox(section);
    private final HBox item = new HBox(8, when, title, details);
    private final Region indent = new Region();
    private final Label about = label("lw-secondary");
    private final Label ours = label("lw-import-text");
    private final Label arrow = label("lw-secondary");
    private final Label theirs = label("lw-import-text");
    private final HBox pair = new HBox(8, about, ours, arrow, theirs);
    private final Label note = label("lw-secondary");
    private final HBox line = new HBox(8);

    /** @param back puts the keyboard into the list again */
    LineCell(Choosing choosing, Messages messages, Runnable back) {
        this.choosing = choosing;
        this.messages = messages;
        tick.setFocusTraversable(false);
        tick.setOnAction(e -> {
            getListView().getSelectionModel().select(getIndex());
            choosing.toggle(getItem());
            back.run();
        });
        same.getStyleClass().add("lw-import-same");
        wide(mark, MARK);
        wide(where, WHERE);
        wide(when, WHEN);
        wide(about, ABOUT);
        wide(indent, INDENT);
        wide(arrow, ARROW);
        half(ours);
        half(theirs);
        title.setMinWidth(60);
        for (HBox box : new HBox[] {head, item, pair, line}) box.setAlignment(Pos.CENTER_LEFT);
        head.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(item, Priority.ALWAYS);
        HBox.setHgrow(pair, Priority.ALWAYS);
        HBox.setHgrow(details, Priority.ALWAYS);
        setPrefWidth(0);
        // one line alone is drawn anew, not the list
        choosing.turn().subscribe(turn -> marks());
    }

    /** What stands over the two sides of pairs. */
    static HBox sides(String ours, String theirs) {
        Region before = new Region();
        wide(before, INDENT + 8 + MARK + 8 + ABOUT);
        Region between = new Region();
        wide(between, ARROW);
        Label left = label("lw-section-head");
        left.setText(ours);
        Label right = label("lw-section-head");
        right.setText(theirs);
        half(left);
        half(right);
        return new HBox(8, before, left, between, right);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static void wide(Region region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
        region.setPrefWidth(width);
    }

    private static void half(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(100);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(Line now, boolean empty) {
        super.updateItem(now, empty);
        getStyleClass().removeAll("lw-checks-group", "lw-checks-row");
        if (empty || now == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(now instanceof Line.Head ? "lw-checks-group" : "lw-checks-row");
        if (now instanceof Line.Head group) {
            section.setText(group.section().title(messages, group.count()));
            setGraphic(head);
        } else if (now instanceof Line.Item one) {
            show(one.entry());
        } else if (now instanceof Line.Pair two) {
            show(two.offer());
        } else if (now instanceof Line.Note said) {
            note.setText(said.text());
            place(indent, new Region(), note);
        }
        marks();
    }

    private void show(Entry entry) {
        where.setText(entry.where());
        boolean timed = !entry.when().isEmpty();
        when.setText(entry.when());
        when.setManaged(timed);
        when.setVisible(timed);
        title.setText(entry.title());
        details.setText(entry.whole() ? entry.offers().get(0).theirs() : "");
        place(mark, where, item);
    }

    private void show(Offer offer) {
        about.setText(offer.label());
        ours.setText(offer.ours().isEmpty() ? messages.text("imports.none") : offer.ours());
        theirs.setText(offer.theirs().isEmpty() ? messages.text("imports.none") : offer.theirs());
        arrow.setText(offer.takeable() ? "→" : "");
        place(indent, mark, pair);
    }

    private void place(Node... nodes) {
        line.getChildren().setAll(nodes);
        setGraphic(line);
    }

    private void marks() {
        Line now = getItem();
        if (now == null) return;
        boolean some = false;
        boolean on = false;
        boolean able = false;
        boolean agrees = false;
        if (now instanceof Line.Pair two) {
            able = two.offer().takeable();
            on = choosing.ticked(two.entry(), two.offer());
            agrees = !able && two.offer().same();
        } else if (now instanceof Line.Item one) {
            able = !one.entry().takeable().isEmpty();
            on = choosing.ticked(one.entry()) == Choosing.Ticked.ALL;
            some = choosing.ticked(one.entry()) == Choosing.Ticked.SOME;
            agrees = one.entry().section() == Section.AGREES && !able;
        }
        tick.setVisible(able);
        tick.setIndeterminate(some);
        tick.setSelected(on);
        same.setVisible(agrees);
        setAccessibleText(LineWords.spoken(now, choosing, messages));
    }
}
