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
import my.lawatan.trip.Side;

/** One chair with the card of whoever sits there. A shape beside the number says whose side they are on, another that it is locked. */
final class SeatCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final double SMALLEST = 8;
    private static final double LARGEST = 12.5;
    private static final double LETTERS = 8.2;
    private static final double NARROW = 84;

    private final Card card;
    private final Label name = new Label();
    private final Label number = new Label();
    private final HBox head = new HBox(3);

    SeatCard(Card card) {
        this.card = card;
        setId("seat-" + card.key().replace('+', '-'));
        getStyleClass().add("lw-seat");
        getStyleClass().add(style(card));
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(card.spoken());
        number.setText(card.atTable() ? Integer.toString(card.number()) : "");
        number.getStyleClass().add("lw-seat-number");
        name.setText(card.name());
        name.getStyleClass().add("lw-seat-name");
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setAlignment(Pos.CENTER);
        name.setMaxHeight(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER);
        card.side().ifPresent(side -> head.getChildren().add(mark("lw-seat-side-" + word(side))));
        head.getChildren().add(number);
        if (card.locked()) head.getChildren().add(mark("lw-seat-lock"));
        else if (card.byHand()) head.getChildren().add(mark("lw-seat-hand"));
        getChildren().addAll(head, name);
        setVgrow(name, javafx.scene.layout.Priority.ALWAYS);
    }

    private static String style(Card card) {
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

    /** Letters of the size that fits a card of that width. */
    void size(double width, double height) {
        name.setText(width < NARROW ? card.brief() : card.name());
        double letters = Math.max(SMALLEST, Math.min(LARGEST, width / LETTERS));
        name.setStyle("-fx-font-size: " + letters + "px;");
        number.setStyle("-fx-font-size: " + Math.max(SMALLEST, letters - 1.5) + "px;");
        boolean narrow = height < 2.4 * letters;
        head.setVisible(!narrow);
        head.setManaged(!narrow);
        resize(width, height);
    }
}
