package my.lawatan.ui.briefs;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.ui.kit.Entrance;

/** The list of briefs, the heads of the one that is written, and beside them its page; or the completeness matrix in their place. */
public final class BriefsView extends BorderPane implements Entrance {
    private final BriefsViewModel model;
    private final Messages messages;
    private final BriefList list;
    private final HeadsView heads;
    private final SplitPane writing;
    private final MatrixView matrix;
    private final ToggleButton completeness = new ToggleButton();
    private final HBox brief = new HBox(8);

    /** @param edit puts the keyboard into the inspector */
    public BriefsView(BriefsViewModel model, Messages messages, Runnable edit) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-briefs");
        heads = new HeadsView(model, messages, this::toList, edit);
        list = new BriefList(model, messages, this::intoHeads);
        matrix = new MatrixView(model.matrix, messages, model.editable(), this::leaveMatrix);
        PageView page = new PageView(model.page, messages);
        SplitPane.setResizableWithParent(page, true);
        writing = new SplitPane(heads, page);
        writing.getStyleClass().add("lw-split");
        writing.setDividerPositions(0.52);
        HBox.setHgrow(writing, Priority.ALWAYS);
        setTop(new VBox(tools(), refusal()));
        completeness.selectedProperty().subscribe(this::show);
    }

    private void show(boolean all) {
        setCenter(all ? matrix : new HBox(list, writing));
        brief.setVisible(!all);
        if (all) matrix.enter();
    }

    private HBox tools() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        completeness.setText(messages.text("briefs.completeness"));
        completeness.setId("briefs-completeness");
        completeness.getStyleClass().setAll("toggle-button", "lw-tool-toggle");
        brief.getChildren().setAll(orders(), owners(), marks(), languages());
        brief.setAlignment(Pos.CENTER_LEFT);
        HBox tools = new HBox(8, brief, space, completeness);
        tools.getStyleClass().add("lw-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Label refusal() {
        Label refused = new Label();
        refused.getStyleClass().addAll("lw-error", "lw-brief-refusal");
        refused.textProperty().bind(model.refused());
        refused.visibleProperty().bind(model.refused().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        return refused;
    }

    private HBox orders() {
        HBox orders = new HBox();
        for (BriefListModel.Order order : BriefListModel.Order.values()) {
            ToggleButton button = segment(
                    messages.text(
                            order == BriefListModel.Order.ENGAGEMENT ? "briefs.by-engagement" : "briefs.by-deadline"),
                    order == BriefListModel.Order.DEADLINE);
            button.setId("briefs-by-" + order.name().toLowerCase(Locale.ROOT));
            button.setOnAction(e -> model.list.order().set(order));
            model.list.order().subscribe(now -> button.setSelected(now == order));
            // pressing the order that holds leaves it
            button.selectedProperty()
                    .subscribe(on -> button.setSelected(model.list.order().get() == order));
            orders.getChildren().add(button);
        }
        orders.getChildren().get(0).getStyleClass().add("first");
        return orders;
    }

    private static ToggleButton segment(String text, boolean last) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().setAll("toggle-button", "lw-segment");
        if (last) button.getStyleClass().add("last");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private MenuButton owners() {
        MenuButton menu = chip("briefs-owner");
        menu.textProperty().bind(model.list.owner().map(o -> o.orElse(messages.text("briefs.owner.any"))));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> {
            menu.getItems().setAll(item(messages.text("briefs.owner.any"), () -> model.list
                    .owner()
                    .set(Optional.empty())));
            model.list.owners().forEach(name -> menu.getItems()
                    .add(item(name, () -> model.list.owner().set(Optional.of(name)))));
        });
        return menu;
    }

    private MenuButton marks() {
        MenuButton menu = chip("briefs-status");
        menu.textProperty().bind(model.list.mark().map(m -> m.map(mark -> BriefList.word(mark, messages))
                .orElse(messages.text("briefs.status.any"))));
        menu.getItems().add(item(messages.text("briefs.status.any"), () -> model.list
                .mark()
                .set(Optional.empty())));
        for (BriefRow.Mark mark : BriefRow.Mark.values())
            menu.getItems().add(item(BriefList.word(mark, messages), () -> model.list
                    .mark()
                    .set(Optional.of(mark))));
        return menu;
    }

    private MenuButton languages() {
        MenuButton menu = chip("briefs-language");
        menu.textProperty().bind(model.language().map(l -> messages.text("briefs.text-in", messages.word(l))));
        menu.setAccessibleText(messages.text("briefs.language"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> {
            menu.getItems().clear();
            for (Language language : Language.values()) {
                String key = model.writtenIn(language) ? "briefs.language.written" : "briefs.language.empty";
                menu.getItems().add(item(messages.text(key, messages.word(language)), () -> model.language()
                        .set(language)));
            }
        });
        return menu;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run.run());
        return item;
    }

    private static MenuButton chip(String id) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().setAll("menu-button", "lw-chip-menu");
        menu.setId(id);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    @Override
    public void enter() {
        if (completeness.isSelected()) matrix.enter();
        else toList();
    }

    private void toList() {
        list.enter();
    }

    private void intoHeads() {
        heads.enter();
    }

    private void leaveMatrix() {
        completeness.setSelected(false);
        toList();
    }

    /** A button of this room. */
    static Button button(String text, String id, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll("lw-small", "lw-plain");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }
}
