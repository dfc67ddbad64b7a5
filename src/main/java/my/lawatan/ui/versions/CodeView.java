package my.lawatan.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.PageVerdict;
import my.lawatan.document.VerdictWords;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.ui.kit.FittedScroll;
import my.lawatan.ui.kit.Pressable;

/** Where the code at the foot of a page is typed; under it what may be said of the page, and what changed on it. */
final class CodeView extends VBox {
    private static final double MOST_HEIGHT = 260;
    private final CodeViewModel model;
    private final TextField field = new TextField();
    private final Label error = line("lw-error");
    private final VBox said = new VBox(4);
    private final ScrollPane scroll = new FittedScroll(said, MOST_HEIGHT);

    CodeView(CodeViewModel model, Messages messages) {
        super(8);
        this.model = model;
        getStyleClass().add("lw-page-code");
        field.setId("page-code");
        field.setPromptText(messages.text("versions.code"));
        field.setAccessibleText(messages.text("versions.code"));
        field.textProperty().bindBidirectional(model.typed());
        field.setOnAction(e -> model.check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        error.setId("code-error");
        error.textProperty().bind(model.error());
        // the list above it gives way, however many versions it holds
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.getStyleClass().add("lw-plain-scroll");
        getChildren().addAll(field, error, scroll);
        model.verdict().subscribe(this::show);
        model.error().subscribe(text -> shown(error, !text.isEmpty()));
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void shown(javafx.scene.Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void show(Optional<PageVerdict> verdict) {
        shown(scroll, verdict.isPresent());
        said.getChildren().clear();
        verdict.ifPresent(this::say);
    }

    private void say(PageVerdict verdict) {
        List<String> lines = model.lines(verdict);
        boolean current = verdict.state() == PageVerdict.State.CURRENT;
        for (int i = 0; i < lines.size(); i++) {
            Label label = line(i > 0 ? "lw-secondary" : current ? "lw-semibold" : "lw-stale");
            if (i == 0) label.setId("code-verdict");
            label.setText(Visible.line(lines.get(i)));
            said.getChildren().add(label);
        }
        verdict.changes().forEach(row -> said.getChildren().add(change(row)));
        scroll.setVvalue(0);
    }

    private Pressable change(Row row) {
        Label words = line("lw-sheet-text");
        words.setText(Visible.line(VerdictWords.line(row)));
        words.setMouseTransparent(true);
        Pressable pressable = new Pressable(() -> model.open(row), words);
        pressable.getStyleClass().add("lw-sheet-line");
        pressable.setAccessibleRole(AccessibleRole.HYPERLINK);
        pressable.setAccessibleText(words.getText());
        return pressable;
    }

    // the first Esc empties the field, the next one leaves it
    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || field.getText().isEmpty()) return;
        model.clear();
        event.consume();
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }
}
