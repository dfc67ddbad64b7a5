package my.lawatan.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import my.lawatan.search.Appearance.Way;
import my.lawatan.search.Found;
import my.lawatan.search.Kind;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.Portrait;
import my.lawatan.ui.search.Line.Marked;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line under the search field, with what stands over it if it begins a group. */
final class LineNode extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final Messages messages;
    private final Label head = new Label();
    private final FontIcon icon = Icons.of(Material2OutlinedAL.EVENT, 16);
    private final Portrait face = new Portrait(28);
    private final TextFlow title = new TextFlow();
    private final TextFlow detail = new TextFlow();
    private final TextFlow context = new TextFlow();
    private final Label where = new Label();
    private final HBox row = new HBox(8);
    private final Runnable press;
    private boolean chosen;
    private boolean person;

    LineNode(Messages messages, Runnable press, Runnable ask) {
        this.messages = messages;
        this.press = press;
        head.getStyleClass().addAll("lw-section-head", "lw-search-head");
        title.getStyleClass().add("lw-search-line-title");
        title.setMinWidth(USE_PREF_SIZE);
        detail.getStyleClass().add("lw-search-detail");
        detail.setMinWidth(USE_PREF_SIZE);
        context.getStyleClass().add("lw-search-context");
        where.setText(messages.text("search.where.ask"));
        where.getStyleClass().add("lw-search-where");
        where.setMinWidth(USE_PREF_SIZE);
        where.setOnMouseClicked(e -> {
            ask.run();
            e.consume();
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(8, title, detail, space, where);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(1, first, context);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        row.getChildren().addAll(icon, face, texts);
        row.getStyleClass().add("lw-search-line");
        row.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) press.run();
        });
        getChildren().addAll(head, row);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    void show(Line line, int number, int of) {
        head.setText(line.head());
        head.setVisible(!line.head().isEmpty());
        head.setManaged(head.isVisible());
        icon.setIconCode(icon(line.sign()));
        face.show(line.face(), "");
        face.setVisible(line.face().isPresent());
        face.setManaged(face.isVisible());
        icon.setVisible(line.face().isEmpty());
        icon.setManaged(icon.isVisible());
        fill(title, line.title());
        fill(detail, line.detail());
        fill(context, line.context());
        context.setVisible(!line.context().text().isEmpty());
        context.setManaged(context.isVisible());
        person = line.person().isPresent();
        setAccessibleText(messages.text("search.line", line.spoken(), number, of)
                + (person ? " " + messages.text("search.where.help") : ""));
        choose(false);
    }

    void choose(boolean now) {
        chosen = now;
        row.pseudoClassStateChanged(CHOSEN, now);
        where.setVisible(now && person);
        where.setManaged(where.isVisible());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private static void fill(TextFlow flow, Marked marked) {
        List<Text> pieces = new ArrayList<>();
        int at = 0;
        for (Found found : marked.found()) {
            add(pieces, marked.text().substring(at, found.from()), "lw-search-text");
            add(pieces, marked.text().substring(found.from(), found.to()), "lw-search-found");
            at = found.to();
        }
        add(pieces, marked.text().substring(at), "lw-search-text");
        flow.getChildren().setAll(pieces);
    }

    private static void add(List<Text> pieces, String words, String styleClass) {
        if (words.isEmpty()) return;
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        Fonts.familyFor(words).ifPresent(family -> text.setStyle("-fx-font-family: \"" + family + "\";"));
        pieces.add(text);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) press.run();
        else super.executeAccessibleAction(action, parameters);
    }

    private static Ikon icon(Enum<?> sign) {
        return sign instanceof Way way ? icon(way) : icon((Kind) sign);
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case EVENT -> Material2OutlinedAL.EVENT;
            case PERSON -> Material2OutlinedMZ.PERSON;
            case ORGANISATION -> Material2OutlinedAL.BUSINESS;
            case PLACE -> Material2OutlinedMZ.PLACE;
            case BRIEF -> Material2OutlinedAL.DESCRIPTION;
            case PAPER -> Material2OutlinedAL.LIBRARY_BOOKS;
            case COMMAND -> Material2OutlinedAL.KEYBOARD;
        };
    }

    private static Ikon icon(Way way) {
        return switch (way) {
            case ATTENDS -> Material2OutlinedAL.EVENT;
            case RIDES -> Material2OutlinedAL.DIRECTIONS_CAR;
            case ANSWERS, DUTY -> Material2OutlinedMZ.PERSON;
            case OWES_BRIEF -> Material2OutlinedAL.DESCRIPTION;
            case PREPARES -> Material2OutlinedAL.FACT_CHECK;
            case HOLDS -> Material2OutlinedAL.LIBRARY_BOOKS;
            case NAMED -> Material2OutlinedAL.FORMAT_QUOTE;
        };
    }
}
