package my.lawatan.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import my.lawatan.document.Edition;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.SegmentBar;

/** For whom, in which language and on which sheet; and what is done with the paper. */
final class PaperBar extends HBox {
    private final DocumentsViewModel model;
    private final Messages messages;
    private final Chooser language;
    private final Chooser size;

    PaperBar(DocumentsViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-tools");
        setAlignment(Pos.CENTER_LEFT);
        language = new Chooser("paper-language", messages.text("documents.language"), model.wish()::set);
        size = new Chooser("paper-size", messages.text("documents.size"), model.wish()::set);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(editions(), language, size, space, save(), print());
    }

    void show(Choices choices, Wish now) {
        language.show(choices.languages(now), now);
        size.show(choices.sizes(now), now);
    }

    // those that cannot be compiled yet are there, so that nobody looks for them elsewhere
    private SegmentBar editions() {
        SegmentBar bar = new SegmentBar(messages.text("documents.editions.more"));
        List<ToggleButton> buttons = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            ToggleButton button = new ToggleButton(messages.text("documents.edition." + edition.word()));
            button.getStyleClass().setAll("lw-segment");
            button.setId("edition-" + edition.word());
            button.setSelected(edition == Edition.OFFICE);
            button.setDisable(edition != Edition.OFFICE);
            button.setOnAction(e -> button.setSelected(true));
            if (edition != Edition.OFFICE) button.setAccessibleHelp(messages.text("documents.editions.later"));
            buttons.add(button);
        }
        bar.show(buttons);
        bar.setMaxHeight(USE_PREF_SIZE);
        Tooltip.install(bar, new Tooltip(messages.text("documents.editions.later")));
        setHgrow(bar, Priority.SOMETIMES);
        return bar;
    }

    private Button save() {
        Button save = new Button(messages.text("documents.save"));
        save.setId("save-pdf");
        save.setMinWidth(USE_PREF_SIZE);
        save.setTooltip(new Tooltip(messages.text("documents.save.tip")));
        save.disableProperty().bind(model.shown().map(shown -> shown.isEmpty()));
        save.setOnAction(e -> model.save());
        return save;
    }

    private Button print() {
        Button print = new Button();
        print.setId("print-paper");
        print.getStyleClass().setAll("button", "lw-primary");
        print.setMinWidth(USE_PREF_SIZE);
        print.textProperty().bind(model.printing().copies().map(n -> messages.text("documents.print", n.intValue())));
        print.setTooltip(new Tooltip(messages.text("documents.print.tip")));
        print.disableProperty().bind(model.shown().map(shown -> shown.isEmpty()).flatMap(none -> model.printing()
                .busy()
                .map(busy -> none || busy)));
        print.setOnAction(e -> model.print());
        return print;
    }
}
