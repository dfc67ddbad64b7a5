package my.lawatan.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.ChangeSheetPaper.Section;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Labels;
import my.lawatan.ui.kit.PlainScroll;
import my.lawatan.ui.kit.Pressable;
import my.lawatan.ui.kit.ToolRows;
import my.lawatan.ui.versions.SheetViewModel.Choice;

/** The change sheet in words, a line a change, each of which leads to what it is about. */
final class SheetView extends BorderPane {
    /** More lines than this are for paper. */
    private static final int MOST = 400;

    private static final double ONE_ROW = 480;
    private static final double WHEN = 184;
    private final SheetViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox(2);
    private final ScrollPane scroll = new PlainScroll(lines);
    private final Label summary = new Label();
    private final Button save = new Button();

    SheetView(SheetViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        lines.getStyleClass().add("lw-change-sheet");
        setMinWidth(0);
        setTop(tools());
        setCenter(scroll);
        model.sheet().subscribe(this::show);
        model.instead().subscribe(text -> show(model.sheet().get()));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node tools() {
        save.setId("sheet-save");
        save.setText(messages.text("versions.sheet.save"));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(e -> model.save());
        summary.getStyleClass().add("lw-secondary");
        Label from = label("versions.sheet.from");
        Label to = label("versions.sheet.to");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ComboBox<Choice> earlier = combo("sheet-from", from, model.earlier(), model.from());
        ComboBox<Choice> later = combo("sheet-to", to, model.later(), model.to());
        return new ToolRows(ONE_ROW, List.of(from, earlier, to, later), List.of(summary, space, save), List.of());
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("lw-muted");
        return label;
    }

    private static ComboBox<Choice> combo(
            String id, Label label, ObservableList<Choice> offers, ObjectProperty<Choice> chosen) {
        ComboBox<Choice> combo = new ComboBox<>(offers);
        combo.setId(id);
        combo.setAccessibleText(label.getText());
        combo.setMinWidth(USE_PREF_SIZE);
        combo.setConverter(new InWords<>(Choice::name));
        combo.valueProperty().bindBidirectional(chosen);
        label.setLabelFor(combo);
        return combo;
    }

    private void show(Optional<ChangeSheetPaper> sheet) {
        summary.setText(sheet.map(ChangeSheetPaper::summary).orElse(""));
        save.setDisable(sheet.isEmpty());
        List<Node> nodes = new ArrayList<>();
        sheet.ifPresent(paper -> paper.sections().forEach(section -> add(section, nodes)));
        if (nodes.isEmpty()) nodes.add(instead(model.instead().get()));
        lines.getChildren().setAll(nodes);
        scroll.setVvalue(0);
    }

    private static Label instead(String text) {
        Label label = new Label(text);
        label.setId("sheet-instead");
        label.getStyleClass().add("lw-muted");
        label.setWrapText(true);
        return label;
    }

    private void add(Section section, List<Node> nodes) {
        Label head = new Label(section.title());
        head.getStyleClass().add("lw-section-head");
        if (nodes.size() < MOST) nodes.add(head);
        for (Row row : section.rows()) {
            if (nodes.size() == MOST) nodes.add(instead(messages.text("versions.sheet.more")));
            if (nodes.size() > MOST) return;
            nodes.add(line(row.plain()));
        }
    }

    private Pressable line(Row row) {
        String day = Stream.of(row.day(), row.day().isEmpty() ? "" : row.when().line())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Label when = new Label(day);
        when.getStyleClass().add("lw-semibold");
        Label home = new Label(row.when().home());
        home.getStyleClass().add("lw-secondary");
        VBox whenBox = new VBox(day.isEmpty() ? new Label() : when);
        if (!row.when().home().isEmpty()) whenBox.getChildren().add(home);
        whenBox.setMinWidth(WHEN);
        whenBox.setMaxWidth(WHEN);
        Label lead = Labels.wrapped(Visible.line(row.lead()), "lw-semibold");
        Label text = Labels.wrapped(Visible.line(row.text()), "lw-sheet-text");
        VBox words = new VBox(1, lead, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words);
        if (!day.isEmpty()) line.getChildren().add(0, whenBox);
        line.setMouseTransparent(true);
        Pressable pressable = new Pressable(() -> model.open(row), line);
        pressable.getStyleClass().add("lw-sheet-line");
        pressable.setAccessibleRole(AccessibleRole.HYPERLINK);
        pressable.setAccessibleText((day.isEmpty() ? "" : day + ". ") + lead.getText() + ". " + text.getText());
        pressable.focusedProperty().subscribe(focused -> {
            if (focused) bringIntoSight(pressable);
        });
        return pressable;
    }

    // Tab and arrows may go to a line that is not seen
    private void bringIntoSight(Node line) {
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) return;
        double top = line.getBoundsInParent().getMinY();
        double bottom = line.getBoundsInParent().getMaxY();
        double seen = scroll.getVvalue() * hidden;
        if (top < seen) scroll.setVvalue(Math.max(0, top / hidden));
        else if (bottom > seen + scroll.getViewportBounds().getHeight())
            scroll.setVvalue(Math.min(1, (bottom - scroll.getViewportBounds().getHeight()) / hidden));
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) return;
        List<Pressable> all = pressables();
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).isFocused() && i + step >= 0 && i + step < all.size()) {
                all.get(i + step).requestFocus();
                break;
            }
        event.consume();
    }

    private List<Pressable> pressables() {
        return lines.getChildren().stream()
                .filter(Pressable.class::isInstance)
                .map(Pressable.class::cast)
                .toList();
    }

    /** Puts the keyboard on the first line. */
    void enter() {
        pressables().stream().findFirst().ifPresentOrElse(Node::requestFocus, () -> {
            if (!save.isDisabled()) save.requestFocus();
        });
    }
}
