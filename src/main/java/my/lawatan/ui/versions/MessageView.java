package my.lawatan.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;

/** The message to drivers or liaison, as it will be pasted, under what is asked before. */
final class MessageView extends BorderPane {
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.MS, Language.ES);
    /** No wider than is read with ease; a telephone is narrower still. */
    private static final double WIDTH = 720;

    private final MessageViewModel model;
    private final Messages messages;
    private final TextArea text = new TextArea();
    private final Button copy = new Button();

    MessageView(MessageViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-message");
        text.setId("message-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.text("versions.message.text"));
        text.getStyleClass().add("lw-message-text");
        text.textProperty().bind(model.text());
        setTop(tools());
        setCenter(text);
        Label note = new Label(messages.text("versions.message.note"));
        note.getStyleClass().add("lw-muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        setBottom(note);
        text.setMaxWidth(WIDTH);
        setAlignment(text, Pos.TOP_LEFT);
        setMargin(text, new Insets(12, 16, 8, 16));
        setMargin(note, new Insets(0, 16, 12, 16));
    }

    private Node tools() {
        copy.setId("message-copy");
        copy.setText(messages.text("versions.message.copy"));
        copy.disableProperty().bind(model.text().isEmpty());
        copy.setOnAction(e -> copy());
        Button noted = new Button(messages.text("versions.message.note-drivers"));
        noted.setId("message-note");
        noted.setTooltip(new Tooltip(messages.text("versions.message.note-drivers.tip")));
        noted.disableProperty().bind(model.notable().not());
        FlowPane tools = new FlowPane(
                12,
                8,
                segments(
                        "audience",
                        model.audience(),
                        List.of(Audience.values()),
                        a -> messages.text("versions.message.for." + a.word())),
                segments(
                        "language",
                        model.language(),
                        LANGUAGES,
                        l -> messages.text("versions.message.language." + l.tag())),
                tick("message-places", "versions.message.places", model.places()),
                tick("message-names", "versions.message.names", model.names()),
                copy,
                button("message-save", "versions.message.save", model::save),
                button("message-print", "versions.message.print", model::showPaper),
                noted);
        noted.setOnAction(e -> model.note());
        for (Node node : tools.getChildren()) if (node instanceof Button button) button.setMinWidth(USE_PREF_SIZE);
        tools.getStyleClass().add("lw-tools");
        tools.setRowValignment(VPos.CENTER);
        return tools;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
        button.disableProperty().bind(model.text().isEmpty());
        button.setOnAction(e -> run.run());
        return button;
    }

    private CheckBox tick(String id, String key, BooleanProperty value) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private static <T> HBox segments(String what, ObjectProperty<T> value, List<T> choices, Function<T, String> name) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(name.apply(choice));
            String place = buttons.isEmpty() ? "first" : buttons.size() == choices.size() - 1 ? "last" : "middle";
            button.getStyleClass().setAll("lw-segment", place);
            button.setId("message-" + what + "-" + buttons.size());
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(e -> {
                value.set(choice);
                button.setSelected(true);
            });
            value.subscribe(now -> button.setSelected(now == choice));
            buttons.add(button);
        }
        HBox box = new HBox(buttons.toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    void enter() {
        copy.requestFocus();
    }
}
