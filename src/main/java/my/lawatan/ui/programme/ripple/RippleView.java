package my.lawatan.ui.programme.ripple;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Labels;
import my.lawatan.ui.kit.PlainScroll;

/** How late, which proposal, what it changes and why, what stays, what it costs; Accept or Escape. */
public final class RippleView extends VBox {
    private static final double WIDTH = 300;

    private final RippleViewModel model;
    private final Messages messages;
    private final TextField minutes = new TextField();
    private final VBox choices = new VBox(4);
    private final VBox lists = new VBox(14);
    private final Button accept = new Button();

    public RippleView(RippleViewModel model, Messages messages) {
        super(10);
        this.model = model;
        this.messages = messages;
        setId("ripple");
        getStyleClass().add("lw-ripple");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        Label title = Labels.wrapped("", "lw-inspector-head");
        title.setId("ripple-title");
        title.textProperty().bind(model.title());
        Label told = Labels.wrapped("", "lw-muted");
        told.setId("ripple-told");
        told.textProperty().bind(model.told());
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        ScrollPane scroll = new PlainScroll(lists);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, how(), told, choices, scroll, buttons());
        model.page().subscribe(this::show);
    }

    /** Puts the keyboard into the minutes. */
    public void enter() {
        minutes.requestFocus();
        minutes.selectAll();
    }

    private HBox how() {
        minutes.setId("ripple-minutes");
        minutes.setPrefColumnCount(5);
        minutes.setAccessibleText(messages.text("programme.ripple.minutes"));
        minutes.textProperty().bindBidirectional(model.minutes());
        minutes.setOnAction(e -> model.accept());
        minutes.addEventFilter(KeyEvent.KEY_PRESSED, this::stepped);
        HBox how = new HBox(
                6,
                step("−", -5, "programme.ripple.less"),
                minutes,
                step("+", 5, "programme.ripple.more"),
                new Label(messages.text("programme.ripple.unit")));
        how.setAlignment(Pos.CENTER_LEFT);
        return how;
    }

    private Button step(String sign, int by, String key) {
        Button button = new Button(sign);
        button.getStyleClass().add("lw-small");
        button.setId(by < 0 ? "ripple-less" : "ripple-more");
        button.setAccessibleText(messages.text(key));
        button.setOnAction(e -> model.step(by));
        return button;
    }

    // as events move: by five minutes, with Shift by one
    private void stepped(KeyEvent e) {
        if (e.getCode() != KeyCode.UP && e.getCode() != KeyCode.DOWN) return;
        int by = e.isShiftDown() ? 1 : 5;
        model.step(e.getCode() == KeyCode.UP ? by : -by);
        e.consume();
    }

    private VBox buttons() {
        accept.setText(messages.text("programme.ripple.accept"));
        accept.setId("ripple-accept");
        accept.getStyleClass().setAll("button", "lw-primary");
        accept.setOnAction(e -> model.accept());
        Button keep = new Button(messages.text("programme.ripple.keep"));
        keep.setId("ripple-keep");
        keep.setOnAction(e -> model.close());
        HBox row = new HBox(8, accept, keep);
        Label nothing = Labels.wrapped(messages.text("programme.ripple.nothing-changed"), "lw-secondary");
        return new VBox(6, row, nothing);
    }

    private void show(RipplePage page) {
        accept.setDisable(page.proposals().isEmpty());
        choose(page);
        lists.getChildren().clear();
        section(
                "programme.ripple.changes",
                page.changes().stream().map(c -> line(c, "lw-pill-warn")).toList());
        section(
                "programme.ripple.stays",
                page.kept().stream().map(c -> line(c, "lw-pill-ok")).toList());
        section(
                "programme.ripple.costs",
                page.costs().stream().map(RippleView::cost).toList());
    }

    // one press a proposal; the first is the best
    private void choose(RipplePage page) {
        boolean focused = choices.getChildren().stream().anyMatch(Node::isFocused);
        choices.getChildren().clear();
        if (page.proposals().isEmpty()) return;
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < page.proposals().size(); i++) {
            int number = i;
            RadioButton choice = new RadioButton(page.proposals().get(i));
            choice.setId("ripple-proposal-" + (i + 1));
            choice.setWrapText(true);
            choice.setToggleGroup(group);
            choice.setSelected(i == page.number());
            choice.selectedProperty().addListener((o, was, is) -> {
                if (is) model.choose(number);
            });
            choices.getChildren().add(choice);
        }
        if (focused) choices.getChildren().get(page.number()).requestFocus();
    }

    private void section(String key, List<? extends Node> nodes) {
        if (nodes.isEmpty()) return;
        Label head = new Label(messages.text(key, nodes.size()));
        head.getStyleClass().add("lw-section-head");
        VBox section = new VBox(8, head);
        section.getChildren().addAll(nodes);
        lists.getChildren().add(section);
    }

    private static HBox line(RipplePage.Change change, String colour) {
        VBox text = new VBox(
                1, Labels.wrapped(change.title(), "lw-semibold"), Labels.wrapped(change.times(), "lw-secondary"));
        if (!change.why().isEmpty()) text.getChildren().add(Labels.wrapped(change.why(), "lw-secondary"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Label badge = new Label(change.badge());
        badge.getStyleClass().addAll("lw-pill", colour);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, text, badge);
    }

    private static Label cost(RipplePage.Cost cost) {
        String colour = cost.severity() == Severity.STOP ? "lw-finding-stop" : "lw-finding-warn";
        Label label = Labels.wrapped(cost.text(), "lw-finding");
        label.getStyleClass().add(colour);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
