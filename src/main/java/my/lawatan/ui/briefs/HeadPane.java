package my.lawatan.ui.briefs;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.BriefHead;

/** One head: its name, its text, why that is not taken, and on demand what it rests on and who wrote it. */
final class HeadPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final BriefsViewModel model;
    private final BriefHead head;
    private final Messages messages;
    private final HeadArea area;
    private final VBox story = new VBox(3);

    HeadPane(BriefsViewModel model, BriefHead head, Messages messages) {
        super(4);
        this.model = model;
        this.head = head;
        this.messages = messages;
        HeadModel text = model.head(head);
        String name = messages.word(head);
        area = new HeadArea(text);
        area.setId("head-" + Words.kebab(head.name()));
        area.setAccessibleText(name);
        area.setPromptText(messages.text("briefs.not-stated"));
        area.setEditable(model.editable());
        text.error().subscribe(error -> area.pseudoClassStateChanged(WRONG, !error.isEmpty()));
        story.getStyleClass().add("lw-story");
        story.setVisible(false);
        story.setManaged(false);
        getChildren().addAll(heading(name), area, error(text), story);
        model.story(head).subscribe(this::show);
    }

    private HBox heading(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("lw-head-name");
        label.setLabelFor(area);
        Hyperlink more = new Hyperlink(messages.text("briefs.story"));
        more.getStyleClass().add("lw-story-link");
        more.setId("story-" + Words.kebab(head.name()));
        more.setAccessibleText(messages.text("briefs.story.of", name));
        more.setOnAction(e -> tell(!story.isVisible()));
        // the next stop after a text is the next text
        more.setFocusTraversable(false);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox heading = new HBox(8, label, space, more);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return heading;
    }

    private static Label error(HeadModel text) {
        Label error = new Label();
        error.getStyleClass().add("lw-error");
        error.setWrapText(true);
        error.textProperty().bind(text.error());
        error.visibleProperty().bind(text.error().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    void enter() {
        area.requestFocus();
    }

    /** Shows or hides what the text rests on. */
    void tell(boolean wanted) {
        story.setVisible(wanted);
        story.setManaged(wanted);
        model.tell(head, wanted);
    }

    private void show(Story told) {
        story.getChildren().clear();
        section("briefs.sources");
        if (told.sources().isEmpty()) line(messages.text("briefs.sources.none"), "lw-secondary");
        for (Story.Support support : told.sources()) {
            line(support.basis() + " · " + support.from(), "lw-secondary");
            if (!support.says().isEmpty()) line(support.says(), "lw-story-text");
            if (!support.holds()) line(messages.text("briefs.source.changed"), "lw-warn-text");
        }
        section("briefs.history");
        if (told.history().isEmpty()) line(messages.text("briefs.history.none"), "lw-secondary");
        for (Story.Written written : told.history())
            line(
                    messages.text("briefs.history.line", written.when(), written.officer(), written.what()),
                    "lw-secondary");
    }

    private void section(String key) {
        line(messages.text(key), "lw-section-head");
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        story.getChildren().add(label);
    }
}
