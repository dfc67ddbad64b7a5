package my.lawatan.ui.checks;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line: a head, or a finding in two rows of words behind the mark of how much it matters. */
final class FindingCell extends ListCell<Row> {
    /** All lines are equally high, so that a long list costs no more to draw than a short one. */
    static final double HEIGHT = 46;

    private final Messages messages;
    private final Label headTitle = new Label();
    private final Label headNote = new Label();
    private final HBox head = new HBox(8, headTitle, headNote);
    private final Label sentence = new Label();
    private final Label below = new Label();
    private final FontIcon mark = Icons.of(Material2OutlinedAL.ERROR_OUTLINE, 18);
    private final VBox words = new VBox(1, sentence, below);
    private final HBox line = new HBox(12, mark, words);

    /** @param open shows what a finding is about, at a double click */
    FindingCell(Messages messages, Runnable open) {
        this.messages = messages;
        head.setAlignment(Pos.BOTTOM_LEFT);
        headTitle.getStyleClass().add("lw-checks-head");
        headNote.getStyleClass().addAll("lw-pill", "lw-pill-danger");
        line.setAlignment(Pos.CENTER_LEFT);
        sentence.getStyleClass().add("lw-checks-sentence");
        sentence.setTextOverrun(OverrunStyle.ELLIPSIS);
        below.getStyleClass().add("lw-secondary");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        // as wide as the list and no wider: what is longer stands in full below
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && getItem() instanceof Row.Found)
                open.run();
        });
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("lw-checks-group", "lw-checks-row");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (row instanceof Row.Head group) {
            show(group);
        } else {
            show((Row.Found) row);
        }
    }

    private void show(Row.Head group) {
        getStyleClass().add("lw-checks-group");
        String title = messages.text("checks.head", group.title(), group.count());
        headTitle.setText(title);
        headNote.setVisible(group.settle() > 0);
        headNote.setText(group.settle() > 0 ? messages.text("checks.head.settle", group.settle()) : "");
        setAccessibleText(title);
        setGraphic(head);
    }

    private void show(Row.Found row) {
        getStyleClass().add("lw-checks-row");
        boolean waived = row.waived().isPresent();
        sentence.setText(row.sentence());
        below.setText(below(row));
        mark.setIconCode(waived ? Material2OutlinedAL.DONE : icon(row.severity()));
        mark.getStyleClass().removeIf(style -> style.startsWith("lw-mark-"));
        mark.getStyleClass().add(waived ? "lw-mark-waived" : style(row.severity()));
        setAccessibleText(messages.text("checks.spoken", messages.word(row.severity()), row.sentence()));
        setGraphic(line);
    }

    // whoever looks at what has become worse asks by what; the rule stands under it in full
    private String below(Row.Found row) {
        if (row.waived().isPresent())
            return messages.text("checks.row", row.waived().get().reason(), row.waivedBy());
        return messages.text("checks.row", row.when(), row.broughtBy().isEmpty() ? row.rule() : row.broughtBy());
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case STOP -> Material2OutlinedAL.ERROR_OUTLINE;
            case WARN -> Material2OutlinedMZ.WARNING;
            case HINT -> Material2OutlinedAL.INFO;
        };
    }

    static String style(Severity severity) {
        return switch (severity) {
            case STOP -> "lw-mark-stop";
            case WARN -> "lw-mark-warn";
            case HINT -> "lw-mark-hint";
        };
    }
}
