package my.lawatan.ui.people;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.SegmentBar;

/** The groups with their counts, and what can be done with the list as a whole. */
final class GroupBar extends VBox {
    private final PeopleViewModel model;
    private final Messages messages;
    private final Runnable edit;
    private final SegmentBar segments;
    private final ToggleGroup chosen = new ToggleGroup();
    private final TextField newName = new TextField();
    private final Label refused = new Label();
    private final HBox adding = new HBox(8);

    /** @param open asks for a list in a file
     * @param export writes what is shown as one */
    GroupBar(PeopleViewModel model, Messages messages, Runnable edit, Node switcher, Runnable open, Runnable export) {
        this.model = model;
        this.messages = messages;
        this.edit = edit;
        segments = new SegmentBar(messages.text("people.more"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(segments, Priority.ALWAYS);
        HBox bar = new HBox(
                8,
                switcher,
                segments,
                space,
                button("people-import", "people.import", open),
                button("people-export", "people.export", export),
                addButton());
        bar.getStyleClass().add("lw-tools");
        bar.setAlignment(Pos.CENTER_LEFT);
        segments.setMaxHeight(USE_PREF_SIZE);
        fillAdding();
        getChildren().addAll(bar, adding);
        model.chips().subscribe(() -> show(List.copyOf(model.chips())));
        show(List.copyOf(model.chips()));
        model.filter().subscribe(this::mark);
    }

    private void show(List<PeopleViewModel.GroupChip> chips) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (PeopleViewModel.GroupChip chip : chips) {
            ToggleButton button = new ToggleButton(messages.text("people.chip", chip.name(), chip.count()));
            button.getStyleClass().setAll("lw-segment");
            button.setMnemonicParsing(false);
            button.setUserData(chip);
            button.setToggleGroup(chosen);
            button.setOnAction(e -> {
                button.setSelected(true);
                model.filter().set(model.filter().get().withGroup(chip.group()));
            });
            buttons.add(button);
        }
        segments.show(buttons);
        mark(model.filter().get());
    }

    private void mark(PeopleFilter filter) {
        chosen.getToggles().forEach(toggle -> {
            boolean on = toggle.getUserData() instanceof PeopleViewModel.GroupChip chip
                    && chip.group().equals(filter.group())
                    && !filter.onlyAwaited();
            toggle.setSelected(on);
        });
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
        button.setOnAction(e -> act.run());
        return button;
    }

    private Button addButton() {
        Button add = new Button(messages.text("people.add"));
        add.setId("add-person");
        add.setMinWidth(USE_PREF_SIZE);
        add.setDisable(!model.editable());
        add.setOnAction(e -> ask(!adding.isVisible()));
        return add;
    }

    private void fillAdding() {
        newName.setId("new-person-name");
        newName.setPromptText(messages.text("people.add.prompt"));
        newName.setAccessibleText(messages.text("people.add.prompt"));
        newName.setPrefWidth(320);
        newName.setOnAction(e -> add());
        newName.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                ask(false);
                e.consume();
            }
        });
        Button done = new Button(messages.text("people.add.done"));
        done.setOnAction(e -> add());
        refused.getStyleClass().add("lw-error");
        adding.getChildren().addAll(newName, done, refused);
        adding.getStyleClass().add("lw-tools");
        adding.setAlignment(Pos.CENTER_LEFT);
        ask(false);
    }

    private void ask(boolean open) {
        adding.setVisible(open);
        adding.setManaged(open);
        newName.clear();
        refused.setText("");
        if (open) newName.requestFocus();
    }

    private void add() {
        model.add(
                newName.getText(),
                () -> {
                    ask(false);
                    edit.run();
                },
                refused::setText);
    }
}
