package my.lawatan.ui.kit.timeline;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.layout.BandLayout;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Ghost;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;

/** The heads of the days and, under them, the bands of what has days but no time. */
final class HeadPane extends Region {
    static final double GUTTER = 92;
    private static final double HEAD = 44;
    private static final double ROW = 26;

    /** As many rows of bands are shown before the link that shows all. */
    private static final int FEW = 5;

    private final Timeline timeline;
    private final Viewport viewport;
    private final Label host = label("timeline-zone");
    private final Label home = label("timeline-zone");
    private final Label allDay = label("timeline-all-day");
    private final Hyperlink more = new Hyperlink();
    private final Region rule = new Region();
    private final Pane days = new Pane();
    private final Rectangle clip = new Rectangle();
    private final List<DayHeadNode> heads = new ArrayList<>();
    private final Map<Integer, Label> bands = new HashMap<>();
    private List<Integer> rows = List.of();
    private final List<Label> ghosts = new ArrayList<>();
    private boolean allRows;

    HeadPane(Timeline timeline, Viewport viewport) {
        this.timeline = timeline;
        this.viewport = viewport;
        getStyleClass().add("timeline-head");
        days.setClip(clip);
        more.getStyleClass().add("timeline-more");
        more.setOnAction(e -> {
            allRows = !allRows;
            update();
        });
        rule.getStyleClass().add("timeline-rule");
        getChildren().addAll(host, home, allDay, more, rule, days);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().setAll(styleClass);
        return label;
    }

    /** Makes the nodes of the plan that is shown now. */
    void update() {
        TimelinePlan plan = timeline.getPlan();
        host.setText(plan.gutter().host());
        home.setText(plan.gutter().home());
        allDay.setText(plan.gutter().allDay());
        rows = BandLayout.rows(plan.bands());
        bands.clear();
        ghosts.clear();
        days.getChildren().setAll(heads);
        int hidden = (int) rows.stream().filter(row -> row >= FEW).count();
        more.setVisible(hidden > 0);
        String text = allRows ? timeline.words().fewer() : timeline.words().more();
        more.setText(new MessageFormat(text, Locale.ROOT).format(new Object[] {Integer.toString(hidden)}));
        requestLayout();
    }

    void showSelection() {
        bands.forEach(this::showSelection);
    }

    private void showSelection(int index, Label label) {
        Looks.select(
                label,
                timeline.selection()
                        .contains(timeline.getPlan().bands().get(index).item()));
    }

    // only what is seen has a node: a long visit has hundreds of bands
    private Label nodeOf(int index) {
        return bands.computeIfAbsent(index, i -> {
            Band band = timeline.getPlan().bands().get(i);
            Label label = Looks.label("timeline-band", band.kind(), band.title(), band.marks());
            label.setMouseTransparent(true);
            label.setManaged(false);
            showSelection(i, label);
            dressed(label);
            place(label, band, rows.get(i));
            return label;
        });
    }

    // one that is added while the window is laid out has no style yet
    private void dressed(Node node) {
        days.getChildren().add(node);
        node.applyCss();
    }

    /** Shows where bands would lie that are being dragged. */
    void showGhost(Optional<Ghost> shown) {
        days.getChildren().removeAll(ghosts);
        ghosts.clear();
        shown.ifPresent(ghost -> ghost.bands().forEach(band -> ghosts.add(ghostOf(band))));
        days.getChildren().addAll(ghosts);
    }

    private Label ghostOf(Band band) {
        Label label = Looks.label("timeline-band", band.kind(), band.title(), band.marks());
        label.getStyleClass().add("timeline-ghost");
        label.setManaged(false);
        int row = indexOf(band.item()).map(rows::get).orElse(0);
        place(label, band, Math.min(row, shownRows() - 1));
        return label;
    }

    private Optional<Integer> indexOf(ItemRef item) {
        List<Band> all = timeline.getPlan().bands();
        for (int i = 0; i < all.size(); i++) if (all.get(i).item().equals(item)) return Optional.of(i);
        return Optional.empty();
    }

    /** The band at that point of the scene. */
    Optional<Band> at(double sceneX, double sceneY) {
        return bands.entrySet().stream()
                .filter(e -> e.getValue().isVisible()
                        && e.getValue().contains(e.getValue().sceneToLocal(sceneX, sceneY)))
                .map(e -> timeline.getPlan().bands().get(e.getKey()))
                .findFirst();
    }

    /** The bands of which a part is seen in that frame of the scene, in the order of the plan. */
    List<Band> touching(Bounds frame) {
        return bands.entrySet().stream()
                .filter(e -> e.getValue().isVisible()
                        && e.getValue()
                                .localToScene(e.getValue().getLayoutBounds())
                                .intersects(frame))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> timeline.getPlan().bands().get(e.getKey()))
                .toList();
    }

    /** The node of that item. */
    Optional<Node> nodeOf(ItemRef item) {
        return indexOf(item).map(this::nodeOf);
    }

    /** The row of each band of the plan, in their order. */
    List<Integer> rows() {
        return rows;
    }

    private int shownRows() {
        int all = rows.stream().mapToInt(row -> row + 1).max().orElse(1);
        return allRows ? all : Math.min(all, FEW);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + shownRows() * ROW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - GUTTER;
        host.resizeRelocate(10, HEAD - 20, 42, 16);
        home.resizeRelocate(52, HEAD - 20, GUTTER - 54, 16);
        allDay.resizeRelocate(10, HEAD, GUTTER - 12, ROW);
        more.resizeRelocate(6, HEAD + (shownRows() - 1) * ROW + 2, GUTTER - 8, ROW - 4);
        allDay.setVisible(!more.isVisible() || shownRows() > 1);
        rule.resizeRelocate(0, HEAD - 1, getWidth(), 1);
        days.resizeRelocate(GUTTER, 0, width, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        placeHeads();
        placeBands();
    }

    private void placeHeads() {
        int used = 0;
        for (int day = first(); day <= last(); day++) {
            if (used == heads.size()) {
                heads.add(new DayHeadNode());
                dressed(heads.get(used));
            }
            DayHeadNode head = heads.get(used++);
            head.setVisible(true);
            head.show(timeline.getPlan().days().get(day));
            head.resizeRelocate(
                    viewport.scale().x(day) - viewport.x(), 0, viewport.scale().columnWidth(), getHeight());
        }
        for (DayHeadNode rest : heads.subList(used, heads.size())) rest.setVisible(false);
    }

    private void placeBands() {
        List<Band> all = timeline.getPlan().bands();
        for (int i = 0; i < all.size(); i++) {
            boolean seen = rows.get(i) < shownRows()
                    && all.get(i).first() <= last()
                    && all.get(i).last() >= first();
            if (seen) nodeOf(i);
        }
        bands.forEach((i, label) -> place(label, all.get(i), rows.get(i)));
    }

    /** The first column of which something is seen. */
    private int first() {
        return Math.max(0, (int) (viewport.x() / viewport.scale().columnWidth()));
    }

    private int last() {
        double right = viewport.x() + Math.max(1, getWidth() - GUTTER);
        int column = (int) Math.ceil(right / viewport.scale().columnWidth()) - 1;
        return Math.min(timeline.getPlan().days().size() - 1, column);
    }

    private void place(Label label, Band band, int row) {
        double left = viewport.scale().x(band.first()) + 4;
        double right = viewport.scale().x(band.last() + 1) - 6;
        label.resizeRelocate(left - viewport.x(), HEAD + row * ROW + 2, right - left, ROW - 4);
        label.setVisible(row < shownRows());
    }
}
