package my.lawatan.ui.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.ui.kit.Entrance;

/** All findings, grouped by what to do next, over what can be done about the selected one. */
public final class ChecksView extends BorderPane implements Entrance {
    private final ChecksViewModel model;
    private final Messages messages;
    private final ListView<Row> list = new ListView<>();
    private final FindingPane pane;
    private final RulesViewModel rules;
    private final ToggleButton settings = new ToggleButton();
    private RulesPane rulesPane;
    private final Map<Filter, ToggleButton> filters = new EnumMap<>(Filter.class);
    private boolean following;

    public ChecksView(ChecksViewModel model, RulesViewModel rules, Messages messages) {
        this.model = model;
        this.rules = rules;
        this.messages = messages;
        this.pane = new FindingPane(model, messages, list::requestFocus);
        getStyleClass().add("lw-checks");
        setTop(bar());
        fill();
        model.rows().subscribe(this::show);
        model.selected().subscribe(this::follow);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox bar() {
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        for (Filter filter : Filter.values()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().setAll("lw-segment");
            button.setId("checks-" + Words.kebab(filter.name()));
            button.setToggleGroup(group);
            button.setOnAction(e -> {
                button.setSelected(true);
                settings.setSelected(false);
                model.filter().set(filter);
            });
            filters.put(filter, button);
            segments.getChildren().add(button);
        }
        filters.get(Filter.ALL).getStyleClass().add("first");
        filters.get(Filter.WAIVED).getStyleClass().add("last");
        model.filter().subscribe(filter -> filters.get(filter).setSelected(true));
        model.counts()
                .subscribe(counts -> filters.forEach((filter, button) -> button.setText(
                        messages.text("checks.filter." + Words.kebab(filter.name()), counts.getOrDefault(filter, 0)))));
        settings.setId("checks-settings");
        settings.getStyleClass().setAll("lw-segment", "first", "last");
        settings.selectedProperty().subscribe(this::showRules);
        rules.lines()
                .subscribe(lines -> settings.setText(
                        rules.off() == 0
                                ? messages.text("checks.rules")
                                : messages.text("checks.rules.off", rules.off())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, segments, space, settings);
        bar.getStyleClass().add("lw-tools");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    // the findings give way to the rules, and come back as they were
    private void showRules(boolean shown) {
        // made when it is first asked for, and once: it follows the trip from then on
        if (shown && rulesPane == null) rulesPane = new RulesPane(rules, messages);
        setCenter(shown ? rulesPane : list);
        setBottom(shown ? null : pane);
        if (!shown && getScene() != null) list.requestFocus();
    }

    private void fill() {
        list.setId("checks-list");
        list.getStyleClass().add("lw-checks-list");
        list.setAccessibleText(messages.text("checks.list"));
        list.setFixedCellSize(FindingCell.HEIGHT);
        list.setCellFactory(l -> new FindingCell(messages, () -> {
            list.requestFocus();
            model.showSelected();
        }));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> chosen(before.intValue(), now.intValue()));
    }

    private void show(List<Row> rows) {
        following = true;
        try {
            list.getItems().setAll(rows);
        } finally {
            following = false;
        }
        list.setPlaceholder(nothing());
        follow(model.selected().get());
    }

    private VBox nothing() {
        boolean all = model.filter().get() == Filter.ALL;
        VBox box = new VBox(8);
        box.setAlignment(Pos.CENTER);
        if (all) {
            Label title = new Label(messages.text("checks.nothing.title"));
            title.getStyleClass().add("lw-later-title");
            title.setAlignment(Pos.CENTER);
            box.getChildren().add(title);
        }
        Label text = new Label(messages.text(all ? "checks.nothing.text" : "checks.nothing.filtered"));
        text.getStyleClass().add("lw-muted");
        text.setWrapText(true);
        text.setMaxWidth(460);
        box.getChildren().add(text);
        return box;
    }

    // heads are passed over, in the direction in which one goes
    private void chosen(int before, int now) {
        if (following || now < 0) return;
        if (list.getItems().get(now) instanceof Row.Found row) {
            model.select(row);
            return;
        }
        int next = now < before && now > 0 ? now - 1 : now + 1;
        if (next < list.getItems().size()) list.getSelectionModel().clearAndSelect(next);
    }

    private void follow(Optional<Row.Found> selected) {
        int at = selected.map(list.getItems()::indexOf).orElse(-1);
        following = true;
        try {
            if (at < 0) list.getSelectionModel().clearSelection();
            else if (list.getSelectionModel().getSelectedIndex() != at) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                if (list.getScene() != null) list.scrollTo(Math.max(0, at - 3));
            }
        } finally {
            following = false;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        switch (event.getCode()) {
            case ENTER -> model.showSelected();
            case F -> pane.mend();
            case W -> pane.waive();
            case T -> model.waiving().takeBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void enter() {
        list.requestFocus();
    }
}
