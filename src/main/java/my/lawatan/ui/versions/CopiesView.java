package my.lawatan.ui.versions;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Copy;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.InWords;
import my.lawatan.ui.kit.Offers;
import my.lawatan.ui.kit.PlainScroll;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The numbered copies of a version: who has which, handed over and taken back in place. */
final class CopiesView extends BorderPane {
    /** Of the columns at least; that of the holder takes what is left. */
    private static final List<Integer> WIDTHS = List.of(32, 170, 76, 96, 96, 96, 32);

    /** Where there is no room for them, what became of a copy stands below who has it. */
    private static final List<Integer> NARROW = List.of(28, 84, 84, 84, 28);

    private static final double ONE_LINE = 690;
    private static final int HOLDER = 1;

    private final CopiesViewModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final TextField newHolder = new TextField();
    private String focusAfter = "";
    private boolean narrow;

    CopiesView(CopiesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        grid.getStyleClass().add("lw-copies");
        columns();
        Label error = new Label();
        error.getStyleClass().add("lw-error");
        error.textProperty().bind(model.error());
        VBox all = new VBox(8, grid, adding(), error);
        all.getStyleClass().add("lw-copies-page");
        setCenter(new PlainScroll(all));
        model.rows().addListener((ListChangeListener<CopyRow>) change -> fill());
        fill();
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < ONE_LINE;
            if (now == narrow) return;
            narrow = now;
            // the width is set while the page is being laid out
            Platform.runLater(() -> {
                columns();
                fill();
            });
        });
    }

    private void columns() {
        grid.getColumnConstraints().clear();
        for (int width : narrow ? NARROW : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(width);
            if (grid.getColumnConstraints().size() == HOLDER) column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
    }

    private FlowPane adding() {
        newHolder.setId("new-copy-holder");
        newHolder.setPromptText(messages.text("versions.copies.new"));
        newHolder.setAccessibleText(messages.text("versions.copies.new"));
        newHolder.setPrefWidth(280);
        newHolder.setOnAction(e -> add());
        Offers.in(newHolder, model::suggestions);
        Button add = new Button(messages.text("versions.copies.add"));
        add.setId("add-copy");
        add.setOnAction(e -> add());
        Button swaps = new Button(messages.text("versions.copies.swaps"));
        swaps.setId("swap-list");
        swaps.setOnAction(e -> model.saveSwapList());
        FlowPane adding = new FlowPane(8, 8, newHolder, add, swaps);
        adding.setRowValignment(VPos.CENTER);
        newHolder.setDisable(!model.editable());
        add.setDisable(!model.editable());
        return adding;
    }

    private void add() {
        model.add(newHolder.getText());
        if (model.error().get().isEmpty()) newHolder.clear();
    }

    private void fill() {
        List<CopyRow> rows = List.copyOf(model.rows());
        grid.getChildren().clear();
        if (rows.isEmpty()) {
            Label none = new Label(messages.text("versions.copies.none"));
            none.getStyleClass().add("lw-muted");
            none.setWrapText(true);
            grid.add(none, 0, 0, GridPane.REMAINING, 1);
            return;
        }
        add(head("number"), head("holder"), head("form"), List.of(head("handed"), head("read"), head("back")), 0);
        for (int i = 0; i < rows.size(); i++) row(rows.get(i), i + 1);
        restoreFocus();
    }

    private Label head(String column) {
        Label head = new Label(messages.text("versions.copies." + column));
        head.getStyleClass().add("lw-section-head");
        return head;
    }

    private void add(Node number, Node holder, Node form, List<Node> steps, int line) {
        int first = narrow ? 2 * line : line;
        int below = narrow ? first + 1 : first;
        grid.add(number, 0, first);
        grid.add(holder, HOLDER, first, narrow ? 2 : 1, 1);
        grid.add(form, narrow ? 3 : 2, first);
        for (int i = 0; i < steps.size(); i++) grid.add(steps.get(i), (narrow ? 1 : 3) + i, below);
    }

    private void row(CopyRow row, int line) {
        Label number = new Label(Integer.toString(row.copy().number()));
        number.getStyleClass().add("lw-semibold");
        boolean out = row.out();
        boolean asked = out && row.read().isEmpty();
        List<Node> steps = List.of(
                step(row, "hand-over", row.handed(), row.handed().isEmpty(), "versions.copies.hand-over"),
                step(row, "acknowledge", row.read(), asked, "versions.copies.acknowledge"),
                step(row, "take-back", row.back(), out, "versions.copies.take-back"));
        add(number, holder(row), form(row), steps, line);
        if (model.editable()) grid.add(remove(row), narrow ? 4 : 6, narrow ? 2 * line : line);
    }

    private Node holder(CopyRow row) {
        TextField field = new TextField(row.holder());
        field.setId("holder-" + row.copy().number());
        field.getStyleClass().add("lw-flat");
        field.setEditable(model.editable());
        field.setAccessibleText(
                messages.text("versions.copies.holder-of", row.copy().number()));
        Offers.in(field, model::suggestions);
        field.setOnAction(e -> model.rename(row, field.getText()));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && field.getScene() != null) model.rename(row, field.getText());
        });
        return field;
    }

    private Node form(CopyRow row) {
        ComboBox<Copy.Form> form = new ComboBox<>();
        form.getItems().setAll(Copy.Form.values());
        form.setConverter(new InWords<>(messages::word));
        form.getStyleClass().add("lw-flat-combo");
        form.setValue(row.copy().form());
        form.setDisable(!model.editable());
        form.setAccessibleText(
                messages.text("versions.copies.form-of", row.copy().number()));
        form.setOnAction(e -> model.form(row, form.getValue()));
        return form;
    }

    /** When it was done, or the button that does it now. */
    private Node step(CopyRow row, String name, String done, boolean possible, String key) {
        Label said = new Label(done);
        said.setWrapText(true);
        if (!done.isEmpty()) return said;
        if (!possible || !model.editable()) return new Label(messages.text("versions.copies.not-yet"));
        Button button = new Button(messages.text(key));
        button.setId(name + "-" + row.copy().number());
        button.getStyleClass().addAll("lw-small", "lw-plain");
        button.setAccessibleText(messages.text(key + ".of", row.copy().number(), row.holder()));
        button.setOnAction(e -> step(row, name));
        return button;
    }

    private void step(CopyRow row, String name) {
        // the button gives way to a time; the keyboard goes on to what can be done next
        int number = row.copy().number();
        focusAfter = name.equals("take-back") ? "hand-over-" + (number + 1) : "take-back-" + number;
        switch (name) {
            case "hand-over" -> model.handOver(row);
            case "acknowledge" -> model.acknowledge(row);
            default -> model.takeBack(row);
        }
    }

    private Button remove(CopyRow row) {
        Button remove = new Button(null, Icons.of(Material2OutlinedAL.CLOSE, 14));
        remove.getStyleClass().add("lw-icon-button");
        remove.setAccessibleText(
                messages.text("versions.copies.remove", row.copy().number()));
        remove.setOnAction(e -> model.remove(row));
        return remove;
    }

    private void restoreFocus() {
        if (focusAfter.isEmpty()) return;
        Node next = grid.lookup("#" + focusAfter);
        focusAfter = "";
        if (next != null) next.requestFocus();
        else newHolder.requestFocus();
    }

    /** Puts the keyboard on the first thing that can be done. */
    void enter() {
        // a scroll pane takes its content in with its looks, and only then a button can have the keyboard
        applyCss();
        List<Node> buttons = new ArrayList<>(grid.lookupAll(".button"));
        buttons.stream()
                .filter(node -> node.getId() != null)
                .findFirst()
                .orElse(newHolder)
                .requestFocus();
    }
}
