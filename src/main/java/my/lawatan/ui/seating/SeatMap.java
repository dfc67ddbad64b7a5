package my.lawatan.ui.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import my.lawatan.protocol.seating.Floor;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;

/** A table from above, as large as there is room or as an officer wants it. Of thousands of chairs only those in sight are there. */
final class SeatMap extends Region {
    /** Smaller chairs have no name on them, and are drawn all at once. */
    private static final double DOTS = 24;

    private static final double STEP = 1.25;
    private static final double BEYOND = 40;

    private final SeatingViewModel model;
    private final Messages messages;
    private final Map<String, SeatCard> shown = new HashMap<>();
    private final Deque<SeatCard> spare = new ArrayDeque<>();
    private final List<Region> boards = new ArrayList<>();
    private final Group underneath = new Group();
    private final Group seats = new Group();
    private final SeatDots dots = new SeatDots();
    private final Label front = new Label();
    private List<Card> cards = List.of();
    private Optional<Id<Table>> table = Optional.empty();
    private Optional<Id<Attendance>> carried = Optional.empty();
    private Optional<Drawing> drawing = Optional.empty();
    private Bounds seen = new BoundingBox(0, 0, 0, 0);
    private double zoom;
    private boolean dotted;

    SeatMap(SeatingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("seat-map");
        getStyleClass().add("lw-seat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        front.getStyleClass().add("lw-seat-front");
        front.setManaged(false);
        underneath.setManaged(false);
        seats.setManaged(false);
        underneath.setMouseTransparent(true);
        getChildren().setAll(underneath, front, dots, seats);
        model.cards().subscribe(this::draw);
        model.chosen().subscribe(c -> choose());
        draw();
    }

    private void draw() {
        Optional<TablePlan> plan = model.plan().get();
        Optional<Id<Table>> now = plan.map(p -> p.table().id());
        if (!now.equals(table)) zoom = 0;
        table = now;
        cards = List.copyOf(model.cards());
        boards.clear();
        plan.ifPresent(p -> p.floor().boards().forEach(b -> boards.add(board(b))));
        underneath.getChildren().setAll(boards);
        boolean stage = plan.filter(p -> p.floor().front() == Floor.Front.STAGE).isPresent();
        front.setText(messages.text(stage ? "seats.stage" : "seats.door"));
        front.setVisible(plan.isPresent());
        measure();
        choose();
    }

    private static Region board(Floor.Board board) {
        Region region = new Region();
        region.setManaged(false);
        region.getStyleClass().addAll("lw-seat-board", board.round() ? "round" : "straight");
        return region;
    }

    /** Puts something over the drawing. */
    void above(Node node) {
        getChildren().add(node);
    }

    /** Tells what part of the drawing is in sight, in its pixels. */
    void sight(Bounds sight) {
        if (sight.equals(seen)) return;
        boolean resized = sight.getWidth() != seen.getWidth() || sight.getHeight() != seen.getHeight();
        seen = sight;
        if (resized) measure();
        else place();
    }

    /** Makes it larger or smaller by so many steps. */
    void zoom(int steps) {
        drawing.ifPresent(now -> zoomTo(now.scale() * Math.pow(STEP, steps)));
    }

    /** Shows all of it, however small; as it was first if that is so already. */
    void fit() {
        model.plan().get().ifPresent(plan -> {
            double fit = Drawing.fit(plan.bounds(), seen.getWidth(), seen.getHeight());
            if (zoom == fit) zoomTo(0);
            else zoomTo(fit);
        });
    }

    private void zoomTo(double scale) {
        zoom = scale == 0 ? 0 : Math.max(Drawing.TINIEST, Math.min(Drawing.LARGEST, scale));
        measure();
    }

    private void measure() {
        Optional<TablePlan> plan = model.plan().get().filter(p -> !cards.isEmpty());
        drawing = plan.map(p -> Drawing.of(
                p.bounds(),
                seen.getWidth(),
                seen.getHeight(),
                zoom,
                p.floor().boards().stream().anyMatch(Floor.Board::round)));
        setMinSize(
                drawing.map(Drawing::width).orElse(0.0),
                drawing.map(Drawing::height).orElse(0.0));
        dotted = false;
        dots.clear();
        plan.ifPresent(this::furnish);
        place();
    }

    private void furnish(TablePlan plan) {
        Drawing d = drawing.orElseThrow();
        List<Floor.Board> tops = plan.floor().boards();
        for (int i = 0; i < boards.size(); i++) {
            Floor.Board b = tops.get(i);
            boards.get(i)
                    .resizeRelocate(
                            d.x(b.x() - b.width() / 2),
                            d.y(b.y() - b.height() / 2),
                            b.width() * d.scale(),
                            b.height() * d.high());
        }
        TablePlan.Bounds bounds = plan.bounds();
        front.applyCss();
        front.autosize();
        boolean stage = plan.floor().front() == Floor.Front.STAGE;
        front.relocate(
                d.x((bounds.left() + bounds.right()) / 2) - front.getWidth() / 2,
                stage ? d.y(bounds.top()) - Drawing.ROOM : d.y(bounds.bottom()) + 8);
    }

    // only what is in sight is there; what goes out of it is used for what comes in
    private void place() {
        if (drawing.isEmpty()) {
            keep(Set.of());
            return;
        }
        Drawing d = drawing.get();
        double width = TablePlan.CARD_WIDTH * d.scale();
        double height = TablePlan.CARD_HEIGHT * d.high();
        boolean tiny = d.scale() < DOTS;
        if (tiny && !dotted) dots.draw(cards, d, width, height);
        dotted = tiny;
        Optional<Card> chosen = model.chosen().get();
        List<Card> here = cards.stream()
                .filter(c -> tiny ? chosen.filter(c::equals).isPresent() : inSight(d, c, width, height))
                .toList();
        Set<String> keys = new HashSet<>();
        here.forEach(card -> keys.add(card.key()));
        keep(keys);
        for (Card card : here) card(card).place(d);
    }

    private boolean inSight(Drawing d, Card card, double width, double height) {
        return Math.abs(d.x(card.x()) - seen.getCenterX()) < (seen.getWidth() + width) / 2 + BEYOND
                && Math.abs(d.y(card.y()) - seen.getCenterY()) < (seen.getHeight() + height) / 2 + BEYOND;
    }

    private void keep(Set<String> keys) {
        shown.entrySet().removeIf(entry -> {
            if (keys.contains(entry.getKey())) return false;
            spare.push(entry.getValue());
            entry.getValue().rest();
            return true;
        });
    }

    private SeatCard card(Card card) {
        SeatCard seat = shown.computeIfAbsent(card.key(), key -> spare.isEmpty() ? added(card) : spare.pop());
        seat.show(card);
        seat.setVisible(true);
        mark(seat);
        return seat;
    }

    private SeatCard added(Card card) {
        SeatCard seat = new SeatCard(card);
        seats.getChildren().add(seat);
        return seat;
    }

    private void mark(SeatCard seat) {
        seat.choose(
                model.chosen().get().filter(seat.card()::equals).isPresent(),
                carried.isPresent() && seat.card().who().equals(carried));
    }

    private void choose() {
        if (dotted) place();
        shown.values().forEach(this::mark);
        setAccessibleText(model.chosen().get().map(Card::spoken).orElse(messages.text("seats.map")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Shows who is being carried to another chair. */
    void carrying(Optional<Id<Attendance>> who) {
        carried = who;
        choose();
    }

    /** The chairs, in the order of their numbers. */
    List<Card> cards() {
        return cards;
    }

    /** The chair at that pixel. */
    Optional<Card> at(double x, double y) {
        return cards.stream()
                .filter(card -> box(card).filter(b -> b.contains(x, y)).isPresent())
                .findFirst();
    }

    /** Where the card of that chair is, in pixels. */
    Optional<Bounds> box(Card card) {
        return drawing.map(d -> new BoundingBox(
                d.x(card.x()) - TablePlan.CARD_WIDTH * d.scale() / 2,
                d.y(card.y()) - TablePlan.CARD_HEIGHT * d.high() / 2,
                TablePlan.CARD_WIDTH * d.scale(),
                TablePlan.CARD_HEIGHT * d.high()));
    }
}
