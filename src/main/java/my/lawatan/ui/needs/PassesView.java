package my.lawatan.ui.needs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/** Who has which pass in one moment, over who must have which where, the ledger of handovers and the rules of the doors. */
public final class PassesView extends VBox implements Entrance {
    private static final int QUARTER = 15;
    private final PassesViewModel model;
    private final Messages messages;
    private final RegisterView passes;
    private final StackPane below = new StackPane();
    private final Slider slider = new Slider();
    private boolean following;

    /** @param switcher goes to the left of the tool bar */
    public PassesView(PassesViewModel model, Messages messages, Node switcher) {
        this.model = model;
        this.messages = messages;
        this.passes = new RegisterView(model.passes(), messages, List.of(switcher));
        getStyleClass().add("lw-people");
        VBox.setVgrow(passes, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(passes, timeBar(), below);
        passes.setPrefHeight(10);
        below.setPrefHeight(10);
        show(0);
    }

    private HBox timeBar() {
        Label moment = new Label();
        moment.setId("passes-moment");
        moment.getStyleClass().add("lw-passes-moment");
        moment.textProperty().bind(model.moment());
        moment.setMinWidth(190);
        slider.setId("passes-slider");
        slider.setAccessibleText(messages.text("needs.passes.slider"));
        slider.setMax(model.minutes());
        slider.setBlockIncrement(QUARTER);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe(value -> {
            if (!following) model.look(Math.round(value.doubleValue() / QUARTER) * QUARTER);
        });
        model.at().subscribe(this::follow);
        model.at().set(Optional.empty());
        Button now = new Button(messages.text("needs.passes.to-now"));
        now.setId("passes-now");
        now.setMinWidth(USE_PREF_SIZE);
        now.setOnAction(e -> model.at().set(Optional.empty()));
        HBox bar = new HBox(8, step("needs.passes.back", true), step("needs.passes.on", false), moment, slider, now);
        bar.getStyleClass().addAll("lw-tools", "lw-passes-time");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button step(String key, boolean back) {
        Button button = new Button(null, Icons.of(back ? Material2AL.CHEVRON_LEFT : Material2AL.CHEVRON_RIGHT, 18));
        button.setId(back ? "passes-back" : "passes-on");
        button.getStyleClass().add("lw-icon-button");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(e -> model.step(back));
        return button;
    }

    private void follow() {
        following = true;
        slider.setValue(Duration.between(model.first(), model.instant()).toMinutes());
        following = false;
    }

    // each with a switch of its own, since a node is in one place only
    private void show(int which) {
        RegisterViewModel register =
                List.of(model.needs(), model.handovers(), model.accesses()).get(which);
        RegisterView view = new RegisterView(register, messages, List.of(switcher(which)));
        boolean inside = !below.getChildren().isEmpty() && below.isFocusWithin();
        below.getChildren().setAll(view);
        if (inside) view.enter();
    }

    private HBox switcher(int shown) {
        List<String> keys = List.of("needs.passes.needs", "needs.passes.ledger", "needs.passes.doors");
        return Segments.of(
                "passes-below-",
                List.of("needs", "ledger", "doors"),
                keys.stream().map(messages::text).toList(),
                shown,
                this::show);
    }

    @Override
    public void enter() {
        passes.enter();
    }
}
