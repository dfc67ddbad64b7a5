package my.lawatan.ui.checks;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Labels;

/** The selected finding in full, and what can be done about it. */
final class FindingPane extends VBox {
    private final ChecksViewModel model;
    private final Messages messages;
    private final Runnable back;
    private final Label severity = new Label();
    private final Label sentence = Labels.wrapped("", "lw-checks-full");
    private final Label note = Labels.wrapped("", "lw-secondary");
    private final Label mending = new Label();
    private final FlowPane offers = new FlowPane(8, 8);
    private final Button show = button("checks.show", "check-show");
    private final Button waive = button("checks.waive", "check-waive");
    private final Button takeBack = button("checks.take-back", "check-take-back");
    private final WaivePane form;

    /** @param back puts the keyboard back into the list */
    FindingPane(ChecksViewModel model, Messages messages, Runnable back) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.back = back;
        this.form = new WaivePane(model.waiving(), messages, back);
        getStyleClass().add("lw-checks-pane");
        mending.getStyleClass().add("lw-section-head");
        severity.getStyleClass().add("lw-pill");
        for (Button button : List.of(show, waive, takeBack))
            button.setText(messages.text((String) button.getUserData()));
        show.setOnAction(e -> model.showSelected());
        waive.setOnAction(e -> waive());
        takeBack.setOnAction(e -> {
            model.waiving().takeBack();
            back.run();
        });
        HBox doing = new HBox(8, show, waive, takeBack);
        doing.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(severity, sentence, note, mending, offers, doing, form);
        model.selected().subscribe(this::show);
        model.offers().subscribe(this::offer);
    }

    private static Button button(String key, String id) {
        Button button = new Button();
        button.setUserData(key);
        button.setId(id);
        button.getStyleClass().add("lw-plain");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(Optional<Row.Found> selected) {
        shown(this, selected.isPresent());
        selected.ifPresent(this::show);
    }

    private void show(Row.Found row) {
        boolean waived = row.waived().isPresent();
        severity.setText(waived ? messages.text("checks.waived") : messages.word(row.severity()));
        severity.getStyleClass().removeIf(style -> style.startsWith("lw-pill-"));
        severity.getStyleClass().add(waived ? "lw-pill-ok" : pill(row));
        sentence.setText(row.sentence());
        String said = waived
                ? messages.text("checks.row", row.waived().get().reason(), row.waivedBy())
                : messages.text("checks.row", row.when(), row.rule());
        note.setText(row.broughtBy().isEmpty() ? said : messages.text("checks.worse.note", said, row.broughtBy()));
        shown(waive, !waived && model.editable());
        shown(takeBack, waived && model.editable());
        shown(mending, !waived && model.editable());
        shown(offers, !waived && model.editable());
    }

    private static String pill(Row.Found row) {
        return switch (row.severity()) {
            case STOP -> "lw-pill-danger";
            case WARN -> "lw-pill-warn";
            case HINT -> "lw-pill-none";
        };
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void offer(List<ChecksViewModel.Offer> all) {
        mending.setText(messages.text(all.isEmpty() ? "checks.mend.none" : "checks.mend"));
        offers.getChildren().clear();
        for (ChecksViewModel.Offer offer : all) {
            Button button = new Button(offer.label());
            button.setMnemonicParsing(false);
            button.setId("check-fix-" + offers.getChildren().size());
            button.getStyleClass().add("lw-plain");
            button.setOnAction(e -> {
                model.mend(offer);
                back.run();
            });
            offers.getChildren().add(button);
        }
    }

    /** Mends it if there is one way to; where there are several, puts the keyboard on the first. */
    void mend() {
        List<ChecksViewModel.Offer> all = model.offers().get();
        if (all.size() == 1) model.mend(all.get(0));
        else if (!all.isEmpty()) offers.getChildren().get(0).requestFocus();
    }

    /** Asks for the reason. */
    void waive() {
        model.waiving().ask();
        if (model.waiving().asked().get()) form.enter();
    }
}
