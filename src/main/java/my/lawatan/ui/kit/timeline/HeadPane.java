package my.lawatan.ui.kit.timeline;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final List<Label> bands = new ArrayList<>();
    private List<Integer> rows = List.of();
    private Optional<Label> ghost = Optional.empty();
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
        heads.clear();
        plan.days().forEach(day -> heads.add(new DayHeadNode(day)));
        rows = BandLayout.rows(plan.bands());
        bands.clear();
        for (Band band : plan.bands()) {
            Label label = Looks.label("timeline-band", band.kind(), band.title(), band.marks());
            label.setMouseTransparent(true);
            label.setManaged(false);
            bands.add(label);
        }
        ghost = Optional.empty();
        days.getChildren().setAll(heads);
        days.getChildren().addAll(bands);
        int hidden = (int) rows.stream().filter(row -> row >= FEW).count();
        more.setVisible(hidden > 0);
        String text = allRows ? timeline.words().fewer() : timeline.words().more();
        more.setText(new MessageFormat(text, Locale.ROOT).format(new Object[] {Integer.toString(hidden)}));
        showSelection();
        requestLayout();
    }

    void showSelection() {
        for (int i = 0; i < bands.size(); i++)
            Looks.select(
                    bands.get(i),
                    timeline.selection()
                            .contains(timeline.getPlan().bands().get(i).item()));
    }

    /** Shows where a band would lie that is being dragged. */
    void showGhost(Optional<Ghost> shown) {
        ghost.ifPresent(days.getChildren()::remove);
        ghost = shown.filter(g -> !g.bands().isEmpty())
                .map(g -> g.bands().get(0))
                .map(this::ghostOf);
        ghost.ifPresent(days.getChildren()::add);
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
        for (int i = 0; i < bands.size(); i++) {
            Label label = bands.get(i);
            if (label.isVisible() && label.contains(label.sceneToLocal(sceneX, sceneY)))
                return Optional.of(timeline.getPlan().bands().get(i));
        }
        return Optional.empty();
    }

    /** The node of that item. */
    Optional<Node> nodeOf(ItemRef item) {
        return indexOf(item).map(bands::get);
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
        for (int i = 0; i < heads.size(); i++)
            heads.get(i)
                    .resizeRelocate(
                            viewport.scale().x(i) - viewport.x(),
                            0,
                            viewport.scale().columnWidth(),
                            getHeight());
        for (int i = 0; i < bands.size(); i++)
            place(bands.get(i), timeline.getPlan().bands().get(i), rows.get(i));
    }

    private void place(Label label, Band band, int row) {
        double left = viewport.scale().x(band.first()) + 4;
        double right = viewport.scale().x(band.last() + 1) - 6;
        label.resizeRelocate(left - viewport.x(), HEAD + row * ROW + 2, right - left, ROW - 4);
        label.setVisible(row < shownRows());
    }
}
