package my.lawatan.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;

/** What else is written than the paper that is seen: the same one locked, and all papers of its day. */
final class FilesPanel extends VBox {
    private static final String BREAK = "\u200B";
    private final DocumentsViewModel model;
    private final Messages messages;
    private final VBox outcomes = new VBox(2);

    FilesPanel(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        outcomes.setId("evening-outcomes");
        getChildren()
                .addAll(
                        section("documents.lock.head", passphrase()),
                        section("documents.evening.head", note(), collated(), write(), outcomes));
        model.evening().outcomes().addListener((ListChangeListener<EveningViewModel.Outcome>) change -> show());
    }

    private VBox section(String key, Node... nodes) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("lw-section-head");
        VBox section = new VBox(6, head);
        section.getChildren().addAll(nodes);
        section.getStyleClass().add("lw-section");
        return section;
    }

    private VBox passphrase() {
        LockViewModel lock = model.lock();
        String asked = messages.text("documents.lock.passphrase", LockViewModel.LEAST);
        TextField read = field(new TextField(), "lock-passphrase-seen", asked, lock.passphrase());
        PasswordField hidden = field(new PasswordField(), "lock-passphrase", asked, lock.passphrase());
        PasswordField again =
                field(new PasswordField(), "lock-again", messages.text("documents.lock.again"), lock.again());
        hidden.setOnAction(e -> again.requestFocus());
        List.of(read, again).forEach(last -> last.setOnAction(e -> lock.save()));
        CheckBox show = new CheckBox(messages.text("documents.lock.show"));
        show.setId("lock-show");
        show.selectedProperty().bindBidirectional(lock.seen());
        there(read, lock.seen());
        there(hidden, lock.seen().not());
        there(again, lock.seen().not());
        Label hint = secondary("lock-hint");
        hint.textProperty().bind(lock.hint());
        there(hint, hint.textProperty().isNotEmpty());
        return new VBox(6, read, hidden, again, show, hint, saveLocked(lock));
    }

    private static <T extends TextField> T field(T field, String id, String asked, StringProperty text) {
        field.setId(id);
        field.getStyleClass().add("lw-boxed");
        field.setPromptText(asked);
        field.setAccessibleText(asked);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static void there(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Button saveLocked(LockViewModel lock) {
        Button save = new Button(messages.text("documents.lock.save"));
        save.setId("save-locked");
        save.setTooltip(new Tooltip(messages.text("documents.lock.tip")));
        save.disableProperty().bind(model.shown().map(Optional::isEmpty).flatMap(none -> lock.ready()
                .map(ready -> none || !ready)));
        save.setOnAction(e -> lock.save());
        return save;
    }

    private static Label secondary(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("lw-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label note() {
        Label note = secondary("evening-note");
        note.setText(messages.text("documents.evening.note"));
        return note;
    }

    private CheckBox collated() {
        CheckBox one = new CheckBox(messages.text("documents.evening.collated"));
        one.setId("evening-collated");
        one.selectedProperty().bindBidirectional(model.evening().collated());
        return one;
    }

    private Button write() {
        Button write = new Button(messages.text("documents.evening.write"));
        write.setId("evening-write");
        write.disableProperty().bind(model.evening().busy());
        write.setOnAction(e -> model.evening().write(model.wish().get()));
        return write;
    }

    private void show() {
        outcomes.getChildren()
                .setAll(model.evening().outcomes().stream().map(this::line).toList());
    }

    /** A name without spaces, to be wrapped before its parts. */
    static String wrapped(String name) {
        return name.replace("_", BREAK + "_");
    }

    private Label line(EveningViewModel.Outcome outcome) {
        String file = wrapped(outcome.file());
        Label line = new Label(
                switch (outcome.fate()) {
                    case WRITTEN ->
                        outcome.reason().isEmpty()
                                ? file
                                : messages.text("documents.evening.note-of", file, outcome.reason());
                    case LEFT_OUT -> messages.text("documents.evening.left-out", file, outcome.reason());
                    case NOT_MEANT -> messages.text("documents.evening.not-meant", file);
                    case NOT_MADE -> messages.text("documents.evening.not-made", file);
                });
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(outcome.fate() == EveningViewModel.Fate.WRITTEN ? "lw-row-value" : "lw-secondary");
        return line;
    }
}
