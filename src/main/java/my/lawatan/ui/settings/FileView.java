package my.lawatan.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Form;

/** Copying the file and purging its history; the question stands in the panel itself and stops nothing else. */
final class FileView extends VBox {
    private final FileViewModel model;
    private final Messages messages;
    private final VBox question = new VBox(8);

    /** @param asked called when the question is there, so that it can be brought into sight */
    FileView(FileViewModel model, Messages messages, Runnable asked) {
        super(10);
        this.model = model;
        this.messages = messages;
        Button copy = button("settings-copy", "settings.copy", model::saveCopy);
        Button purge = button("settings-purge", "settings.purge", model::ask);
        purge.setDisable(model.readOnly());
        HBox buttons = new HBox(8, copy, purge);
        buttons.disableProperty().bind(model.busy());
        getChildren()
                .addAll(
                        muted(messages.text("settings.file.what", model.fileName())),
                        buttons,
                        question,
                        line("settings-said", model.said(), "lw-secondary"),
                        line("settings-trouble", model.trouble(), "lw-error"));
        question.getStyleClass().add("lw-question");
        model.confirming().subscribe(now -> {
            question.setVisible(now);
            question.setManaged(now);
            if (!now) return;
            fill();
            asked.run();
        });
    }

    private void fill() {
        question.getChildren().setAll(muted(messages.text("settings.purge.what")));
        for (FileViewModel.Going version : model.mayGo()) {
            CheckBox box = new CheckBox(version.words());
            box.setWrapText(true);
            box.setOnAction(e -> model.go(version.id(), box.isSelected()));
            question.getChildren().add(box);
        }
        if (!model.stays().isEmpty()) question.getChildren().add(muted(model.stays()));
        Form form = new Form();
        TextField title = form.line("purge-title", messages.text("settings.purge.title"), model.title, null);
        title.setPromptText(model.wanted());
        title.setOnAction(e -> model.purge());
        Button purge = button("purge-now", "settings.purge.now", model::purge);
        purge.getStyleClass().add("lw-danger");
        Button keep = button("purge-keep", "settings.purge.keep", model::keep);
        question.getChildren().addAll(form, new HBox(8, purge, keep));
        title.requestFocus();
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    private static Label line(String id, javafx.beans.value.ObservableValue<String> text, String styleClass) {
        Label label = muted("");
        label.setId(id);
        label.getStyleClass().setAll("label", styleClass);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("lw-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
