package my.lawatan.ui.seating;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.trip.Side;

/**
 * One chair with the card of whoever sits there; used again for another chair when this one goes out of sight. A shape beside the number
 * says whose side they are on, another that it is locked.
 */
final class SeatCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final double PADDING = 8;
    private static final double HEAD = 12;

    /** Lower cards have no line for the number. */
    private static final double LOW = 20;

    private final Label name = new Label();
    private final Label number = new Label();
    private final HBox head = new HBox(3);
    private Card card;
    private Drawing placed;

    SeatCard(Card card) {
        setManaged(false);
        getStyleClass().add("lw-seat");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.BUTTON);
        number.getStyleClass().add("lw-seat-number");
        name.getStyleClass().add("lw-seat-name");
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setAlignment(Pos.CENTER);
        name.setMaxHeight(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER);
        getChildren().addAll(head, name);
        setVgrow(name, javafx.scene.layout.Priority.ALWAYS);
        show(card);
    }

    /** Shows that chair. */
    void show(Card now) {
        if (now.equals(card)) return;
        card = now;
        placed = null;
        setId("seat-" + card.key().replace('+', '-'));
        getStyleClass().setAll("lw-seat", style(card));
        setAccessibleText(card.spoken());
        number.setText(card.atTable() ? Integer.toString(card.number()) : "");
        head.getChildren().clear();
        card.side().ifPresent(side -> head.getChildren().add(mark("lw-seat-side-" + word(side))));
        head.getChildren().add(number);
        if (card.locked()) head.getChildren().add(mark("lw-seat-lock"));
        else if (card.byHand()) head.getChildren().add(mark("lw-seat-hand"));
    }

    /** Shows nothing until it is used again. */
    void rest() {
        card = null;
        setId(null);
        setVisible(false);
    }

    /** By which class cards of that kind are coloured. */
    static String style(Card card) {
        if (card.who().isEmpty()) return "lw-seat-free";
        return card.awaited()
                ? "lw-seat-awaited"
                : "lw-seat-" + word(card.side().orElse(Side.NOT_STATED));
    }

    static String word(Side side) {
        return side.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Region mark(String styleClass) {
        Region mark = new Region();
        mark.getStyleClass().addAll("lw-seat-mark", styleClass);
        return mark;
    }

    Card card() {
        return card;
    }

    void choose(boolean chosen, boolean carried) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(CARRIED, carried);
    }

    /** Puts it where its chair is, with the form of the name that fits. */
    void place(Drawing drawing) {
        if (drawing.equals(placed)) return;
        placed = drawing;
        double width = TablePlan.CARD_WIDTH * drawing.scale();
        double height = TablePlan.CARD_HEIGHT * drawing.high();
        boolean low = height < LOW;
        head.setVisible(!low);
        head.setManaged(!low);
        Fitting fitting = Fitting.of(card.forms(), width - PADDING, height - (low ? 2 : HEAD + 4));
        name.setText(fitting.text());
        name.setStyle("-fx-font-size: " + fitting.letters() + "px;");
        number.setStyle("-fx-font-size: " + Math.max(Fitting.SMALLEST, fitting.letters() - 1.5) + "px;");
        resizeRelocate(drawing.x(card.x()) - width / 2, drawing.y(card.y()) - height / 2, width, height);
    }
}
