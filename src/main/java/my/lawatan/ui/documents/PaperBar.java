package my.lawatan.ui.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import my.lawatan.document.Edition;
import my.lawatan.document.PaperKind;
import my.lawatan.document.Voice;
import my.lawatan.document.word.Docx;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.SegmentBar;
import my.lawatan.ui.kit.ToolRows;

/** For whom, in which words and on which sheet; and what is done with the paper. */
final class PaperBar extends StackPane {
    /** Where editions, choices and what is done with the paper stand beside each other. */
    private static final double ONE_ROW = 860;

    private final DocumentsViewModel model;
    private final Messages messages;
    private final Map<Edition, ToggleButton> editions = new EnumMap<>(Edition.class);
    private final Chooser copy;
    private final Chooser language;
    private final Chooser times;
    private final Chooser size;

    PaperBar(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        copy = new Chooser("paper-copy", messages.text("documents.copy.choose"), model.wish()::set);
        copy.setTooltip(new Tooltip(messages.text("documents.copy.tip")));
        copy.setMaxWidth(180);
        language = new Chooser("paper-language", messages.text("documents.language"), model.wish()::set);
        language.inShort(PaperBar::inShort);
        times = new Chooser("paper-times", messages.text("documents.times"), model.wish()::set);
        size = new Chooser("paper-size", messages.text("documents.size"), model.wish()::set);
        copy.setMinWidth(120);
        language.setMinWidth(96);
        times.setMinWidth(USE_PREF_SIZE);
        size.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .add(new ToolRows(
                        ONE_ROW,
                        List.of(editionBar()),
                        List.of(copy, language, times, size),
                        List.of(save(), word(), print())));
    }

    void show(Choices choices, Wish now, Optional<Shown> shown) {
        boolean issued = shown.filter(s -> s.wish().version().equals(now.version())
                        && !s.paper().head().draft())
                .isPresent();
        copy.show(choices.copies(now, issued), now);
        show(now.edition(), now.kind());
        language.show(choices.languages(now), now);
        times.show(choices.times(now), now);
        size.show(choices.sizes(now), now);
    }

    // those that have no such paper are there, so that nobody looks for them elsewhere
    private SegmentBar editionBar() {
        SegmentBar bar = new SegmentBar(messages.text("documents.editions.more"));
        for (Edition edition : Edition.values()) {
            ToggleButton button = new ToggleButton(messages.text("documents.edition." + edition.word()));
            button.getStyleClass().setAll("lw-segment");
            button.setId("edition-" + edition.word());
            button.setOnAction(e -> choose(edition));
            editions.put(edition, button);
        }
        bar.show(List.copyOf(editions.values()));
        bar.setMaxHeight(USE_PREF_SIZE);
        Tooltip.install(bar, new Tooltip(messages.text("documents.editions.note")));
        HBox.setHgrow(bar, Priority.SOMETIMES);
        return bar;
    }

    // the names of two languages have no room beside the editions
    private static String inShort(Choice choice) {
        Voice voice = choice.wish().voice();
        return voice.beside().isEmpty()
                ? choice.text()
                : voice.tags().toUpperCase(Locale.ROOT).replace("+", " + ");
    }

    private void choose(Edition edition) {
        model.wish().set(model.wish().get().readBy(edition));
        show(edition, model.wish().get().kind());
    }

    private void show(Edition chosen, PaperKind kind) {
        editions.forEach((edition, button) -> {
            button.setSelected(edition == chosen);
            button.setDisable(!edition.has(kind));
            button.setAccessibleHelp(edition.has(kind) ? "" : messages.text("documents.editions.none"));
        });
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

    private Button word() {
        Button word = new Button(messages.text("documents.word"));
        word.setId("save-word");
        word.setMinWidth(USE_PREF_SIZE);
        word.setTooltip(new Tooltip(messages.text("documents.word.tip")));
        word.disableProperty().bind(model.shown().map(shown -> shown.filter(
                        now -> Docx.bears(now.paper().kind()))
                .isEmpty()));
        word.setOnAction(e -> model.saveWord());
        return word;
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
