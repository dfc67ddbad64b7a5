package my.lawatan.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.protocol.names.SpeechOpening;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Offers;

/** The opening line of a speech: who speaks, in which language, the line, and what is to be asked before it is read aloud. */
final class OpeningSection extends VBox {
    private final OpeningModel model;
    private final Messages messages;
    private final Label line = Sections.wrapped("");
    private final VBox doubts = new VBox(2);

    OpeningSection(OpeningModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        setId("event-opening");
        line.setId("event-opening-line");
        getChildren().addAll(choices(), line, doubts, copy());
        model.opening().subscribe(this::show);
    }

    private HBox choices() {
        TextField speaker = new TextField();
        speaker.getStyleClass().add("lw-boxed");
        speaker.setId("event-opening-speaker");
        speaker.setPromptText(messages.text("inspector.speech.speaker"));
        speaker.setAccessibleText(messages.text("inspector.speech.speaker"));
        speaker.textProperty().bindBidirectional(model.speaker());
        Offers.in(speaker, model::suggestions, name -> model.speaker().set(name));
        HBox.setHgrow(speaker, Priority.ALWAYS);
        ComboBox<Language> language = new ComboBox<>();
        language.getItems().setAll(NameFormsModel.PRINTED);
        language.setConverter(new InWords<>(messages::word));
        language.setId("event-opening-language");
        language.setAccessibleText(messages.text("inspector.speech.language"));
        language.valueProperty().bindBidirectional(model.language());
        language.setMinWidth(USE_PREF_SIZE);
        return new HBox(6, speaker, language);
    }

    private Button copy() {
        Button copy = new Button(messages.text("inspector.speech.copy"));
        copy.setId("event-opening-copy");
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.opening().get().text());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(messages.text("inspector.speech.copied"));
        });
        model.opening().subscribe(o -> copy.setText(messages.text("inspector.speech.copy")));
        return copy;
    }

    private void show(SpeechOpening opening) {
        line.setText(opening.text());
        doubts.getChildren().clear();
        for (String doubt : opening.doubts()) {
            Label label = Sections.wrapped(doubt);
            label.getStyleClass().add("lw-warn-text");
            doubts.getChildren().add(label);
        }
        doubts.setVisible(!opening.doubts().isEmpty());
        doubts.setManaged(!opening.doubts().isEmpty());
    }
}
