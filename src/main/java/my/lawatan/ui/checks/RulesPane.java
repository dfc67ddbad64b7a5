package my.lawatan.ui.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.checks.RulesViewModel.Line;
import my.lawatan.ui.checks.RulesViewModel.Number;

/** The rules of the checks: each on or off for this trip, with the numbers it goes by. */
final class RulesPane extends ScrollPane {
    private final RulesViewModel model;
    private final Messages messages;
    private final VBox box = new VBox(0);

    RulesPane(RulesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("checks-rules");
        setFitToWidth(true);
        getStyleClass().add("lw-rules");
        setContent(box);
        model.lines().subscribe(this::show);
    }

    private void show(List<Line> lines) {
        // the rule that has the keyboard keeps it when its line is made anew
        String focused = getScene() == null || getScene().getFocusOwner() == null
                ? ""
                : String.valueOf(getScene().getFocusOwner().getId());
        Label about = new Label(messages.text("checks.rules.about"));
        about.getStyleClass().addAll("lw-muted", "lw-rules-about");
        about.setWrapText(true);
        List<Node> rows = new ArrayList<>();
        rows.add(about);
        for (Line line : lines) rows.add(row(line));
        box.getChildren().setAll(rows);
        if (!focused.isEmpty())
            box.lookupAll("#" + focused).stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node row(Line line) {
        CheckBox on = new CheckBox(line.title());
        on.setId("rule-" + line.rule());
        on.setSelected(line.on());
        on.setDisable(!model.editable());
        on.setAccessibleText(messages.text("checks.rules.on", line.title()));
        on.setOnAction(e -> model.turn(line, on.isSelected(), ""));
        Label name = new Label(line.rule());
        name.getStyleClass().add("lw-muted");
        HBox head = new HBox(8, on, name);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(4, head);
        row.getStyleClass().add("lw-rule");
        if (!line.on()) row.getChildren().add(reason(line));
        else if (!line.numbers().isEmpty()) row.getChildren().add(numbers(line));
        return row;
    }

    private Node reason(Line line) {
        TextField why = new TextField(line.reason());
        why.setId("rule-reason-" + line.rule());
        why.setPromptText(messages.text("checks.rules.reason"));
        why.setAccessibleText(messages.text("checks.rules.reason"));
        why.getStyleClass().add("lw-boxed");
        why.setDisable(!model.editable());
        why.setMaxWidth(420);
        why.setOnAction(e -> model.turn(line, false, why.getText()));
        why.focusedProperty().subscribe(focused -> {
            if (!focused && !why.getText().strip().equals(line.reason())) model.turn(line, false, why.getText());
        });
        HBox box = new HBox(why);
        box.getStyleClass().add("lw-rule-below");
        HBox.setHgrow(why, javafx.scene.layout.Priority.ALWAYS);
        return box;
    }

    private Node numbers(Line line) {
        FlowPane all = new FlowPane(16, 4);
        all.getStyleClass().add("lw-rule-below");
        for (Number number : line.numbers()) all.getChildren().add(number(line, number));
        return all;
    }

    private Node number(Line line, Number number) {
        String usual = messages.text("checks.rules.usual", number.quantity().usual());
        Label name = new Label(model.name(number.quantity()));
        TextField field = new TextField(number.set().map(String::valueOf).orElse(""));
        field.setId("rule-" + line.rule() + "-" + number.quantity().name());
        field.setPromptText(String.valueOf(number.quantity().usual()));
        field.setAccessibleText(name.getText() + ", " + usual);
        field.getStyleClass().add("lw-boxed");
        field.setPrefColumnCount(4);
        field.setMaxWidth(64);
        field.setDisable(!model.editable());
        field.setOnAction(e -> take(line, number, field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) take(line, number, field);
        });
        Label hint = new Label(number.set().isPresent() ? usual : "");
        hint.getStyleClass().add("lw-muted");
        HBox box = new HBox(6, name, field, hint);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    // what cannot be taken goes back to what was there
    private void take(Line line, Number number, TextField field) {
        if (!model.set(line, number, field.getText()))
            field.setText(number.set().map(String::valueOf).orElse(""));
    }
}
