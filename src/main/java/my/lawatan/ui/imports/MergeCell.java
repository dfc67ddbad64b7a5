package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line of what another copy brings; what does not fit stands in full below the list. */
final class MergeCell extends ListCell<MergeLine> {
    private static final double HEAD = 44;
    private static final double DECIDE = 66;
    private static final double WORSE = 46;
    private static final double PLAIN = 30;
    private static final double ITEM = 240;
    private static final double WHEN = 132;
    private static final double WHO = 132;
    private final MergeViewModel model;
    private final Messages messages;
    private final Runnable back;
    private final Label head = label("lw-checks-head");
    private final HBox headLine = new HBox(head);
    private final Label item = label("lw-semibold");
    private final Label about = label("lw-secondary");
    private final List<ToggleButton> choices = new ArrayList<>();
    private final HBox cards = new HBox(8);
    private final Label sentence = label("lw-checks-sentence");
    private final Label because = label("lw-secondary");
    private final FontIcon mark = Icons.of(Material2OutlinedAL.ERROR_OUTLINE, 18);
    private final Label when = label("lw-secondary");
    private final Label who = label("lw-import-text");
    private final Label what = label("lw-import-text");
    private final Label note = label("lw-secondary");
    private final Node decideLine;
    private final Node worseLine;
    private final Node doneLine;

    /** @param back puts the keyboard into the list again */
    MergeCell(MergeViewModel model, Messages messages, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.back = back;
        headLine.setAlignment(Pos.BOTTOM_LEFT);
        VBox which = new VBox(1, item, about);
        which.setAlignment(Pos.CENTER_LEFT);
        wide(which, ITEM);
        HBox.setHgrow(cards, Priority.ALWAYS);
        cards.setAlignment(Pos.CENTER_LEFT);
        decideLine = line(which, cards);
        VBox words = new VBox(1, sentence, because);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        worseLine = line(mark, words);
        wide(when, WHEN);
        wide(who, WHO);
        doneLine = line(when, who, what);
        // as wide as the list and no wider
        setPrefWidth(0);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(12, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static void wide(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    @Override
    protected void updateItem(MergeLine now, boolean empty) {
        super.updateItem(now, empty);
        getStyleClass().removeAll("lw-checks-group", "lw-checks-row");
        if (empty || now == null) {
            setGraphic(null);
            setAccessibleText(null);
            setPrefHeight(PLAIN);
            return;
        }
        getStyleClass().add(now instanceof MergeLine.Head ? "lw-checks-group" : "lw-checks-row");
        setAccessibleText(spoken(now));
        if (now instanceof MergeLine.Head group) {
            head.setText(group.text());
            show(headLine, HEAD);
        } else if (now instanceof MergeLine.Decide decide) {
            show(decide);
        } else if (now instanceof MergeLine.Worse worse) {
            sentence.setText(worse.sentence());
            because.setText(worse.by());
            mark(worse.severity());
            show(worseLine, WORSE);
        } else if (now instanceof MergeLine.Done done) {
            when.setText(done.when());
            who.setText(done.who());
            what.setText(done.what());
            show(doneLine, PLAIN);
        } else if (now instanceof MergeLine.Note said) {
            note.setText(said.text());
            show(note, PLAIN);
        }
    }

    private void show(Node node, double height) {
        setPrefHeight(height);
        setGraphic(node);
    }

    private void show(MergeLine.Decide line) {
        item.setText(line.item());
        about.setText(line.about());
        while (choices.size() < line.choices().size()) choices.add(card(choices.size()));
        cards.getChildren().setAll(choices.subList(0, line.choices().size()));
        for (int i = 0; i < line.choices().size(); i++) {
            MergeLine.Choice choice = line.choices().get(i);
            Label value = label("lw-merge-value");
            value.setText(choice.value());
            Label by = label("lw-merge-by");
            by.setText(choice.by());
            VBox words = new VBox(1, value, by);
            words.setAlignment(Pos.CENTER_LEFT);
            ToggleButton card = choices.get(i);
            card.setGraphic(words);
            card.setSelected(i == line.chosen());
            card.setAccessibleText(choice.value() + ", " + choice.by());
        }
        show(decideLine, DECIDE);
    }

    private ToggleButton card(int at) {
        ToggleButton card = new ToggleButton();
        card.getStyleClass().setAll("lw-merge-choice");
        card.setFocusTraversable(false);
        card.setMinWidth(0);
        card.setPrefWidth(200);
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setOnAction(e -> {
            getListView().getSelectionModel().select(getIndex());
            MergeLine.Decide line = (MergeLine.Decide) getItem();
            card.setSelected(at == line.chosen());
            model.choose(line, at);
            back.run();
        });
        return card;
    }

    private void mark(Severity severity) {
        mark.setIconCode(icon(severity));
        mark.getStyleClass().removeIf(style -> style.startsWith("lw-mark-"));
        mark.getStyleClass()
                .add(
                        switch (severity) {
                            case STOP -> "lw-mark-stop";
                            case WARN -> "lw-mark-warn";
                            case HINT -> "lw-mark-hint";
                        });
    }

    private static Ikon icon(Severity severity) {
        return switch (severity) {
            case STOP -> Material2OutlinedAL.ERROR_OUTLINE;
            case WARN -> Material2OutlinedMZ.WARNING;
            case HINT -> Material2OutlinedAL.INFO;
        };
    }

    private String spoken(MergeLine line) {
        String full = MergeWords.full(line, messages);
        if (!(line instanceof MergeLine.Decide decide)) return full;
        String state = decide.chosen() < 0
                ? messages.text("imports.merge.open")
                : decide.choices().get(decide.chosen()).by();
        return full + "\n" + state;
    }
}
