package my.lawatan.ui.briefs;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import my.lawatan.check.Completeness;
import my.lawatan.check.Readiness;
import my.lawatan.check.Requisite;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Need;
import my.lawatan.trip.Requirement;
import my.lawatan.ui.kit.Entrance;

/** The completeness matrix: engagements down, requirements across, one cell chosen and explained below. */
final class MatrixView extends BorderPane implements Entrance {
    private static final double ROW = 44;
    private final MatrixModel model;
    private final Messages messages;
    private final boolean editable;
    private final Runnable leave;
    private final TableView<Completeness.Line> table = new TableView<>();
    private final NeedPane need;
    private boolean following;

    /** @param leave goes back to the briefs */
    MatrixView(MatrixModel model, Messages messages, boolean editable, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        this.leave = leave;
        this.need = new NeedPane(model, messages, editable, this::enter);
        getStyleClass().add("lw-matrix");
        Label none = new Label(messages.text("briefs.matrix.none"));
        none.getStyleClass().add("lw-muted");
        table.setId("completeness-table");
        table.setAccessibleText(messages.text("briefs.completeness"));
        table.setPlaceholder(none);
        table.setFixedCellSize(ROW);
        table.setItems(model.lines());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(engagements());
        for (Requirement requirement : Requirement.values()) table.getColumns().add(column(requirement));
        table.getSelectionModel().getSelectedCells().subscribe(this::choose);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.chosen().subscribe(this::follow);
        setCenter(table);
        setBottom(need);
    }

    private TableColumn<Completeness.Line, Completeness.Line> engagements() {
        TableColumn<Completeness.Line, Completeness.Line> column =
                new TableColumn<>(messages.text("briefs.matrix.engagement"));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(c -> new Engagement());
        column.setMinWidth(150);
        column.setPrefWidth(190);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Completeness.Line, Requisite> column(Requirement requirement) {
        TableColumn<Completeness.Line, Requisite> column = new TableColumn<>(messages.word(requirement));
        column.setUserData(requirement);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(line.getValue().cell(requirement)));
        column.setCellFactory(c -> new State());
        column.setMinWidth(63);
        column.setPrefWidth(74);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    @Override
    public void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty())
            table.getSelectionModel().select(0, table.getColumns().get(1));
    }

    private void choose() {
        if (following) return;
        position().ifPresent(at -> {
            Completeness.Line line = table.getItems().get(at.getRow());
            if (at.getTableColumn().getUserData() instanceof Requirement requirement)
                model.choose(line.event().id(), requirement);
        });
    }

    private Optional<TablePosition<?, ?>> position() {
        if (table.getSelectionModel().getSelectedCells().isEmpty()) return Optional.empty();
        TablePosition<?, ?> at = table.getSelectionModel().getSelectedCells().get(0);
        boolean there = at.getRow() >= 0 && at.getRow() < table.getItems().size() && at.getTableColumn() != null;
        return there ? Optional.of(at) : Optional.empty();
    }

    // lines are new values after each change of the trip: the same cell stays chosen
    private void follow(Optional<MatrixModel.Chosen> chosen) {
        following = true;
        try {
            chosen.ifPresent(c -> {
                int row = table.getItems().indexOf(c.line());
                TableColumn<Completeness.Line, ?> column =
                        table.getColumns().get(c.cell().requirement().ordinal() + 1);
                if (row < 0 || table.getSelectionModel().isSelected(row, column)) return;
                table.getSelectionModel().clearAndSelect(row, column);
                table.getFocusModel().focus(row, column);
            });
        } finally {
            following = false;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> need.enter();
            case N -> say(Need.NEEDED);
            case A -> say(Need.ARRANGED);
            case X -> say(Need.NOT_NEEDED);
            case T -> say(Need.NOT_STATED);
            case SPACE -> next();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void say(Need state) {
        if (editable) model.say(state);
    }

    private void next() {
        if (editable) model.sayNext();
    }

    /** Which key is pressed is said in {@link NeedPane} too. */
    static KeyCode key(Need state) {
        return switch (state) {
            case NEEDED -> KeyCode.N;
            case ARRANGED -> KeyCode.A;
            case NOT_NEEDED -> KeyCode.X;
            case NOT_STATED -> KeyCode.T;
        };
    }

    static String word(Readiness state, Messages messages) {
        return messages.text("briefs.ready." + Words.kebab(state.name()));
    }

    private final class Engagement extends TableCell<Completeness.Line, Completeness.Line> {
        private final Label title = new Label();
        private final Label when = new Label();
        private final VBox texts = new VBox(title, when);

        Engagement() {
            texts.setAlignment(Pos.CENTER_LEFT);
            title.getStyleClass().add("lw-brief-title");
            when.getStyleClass().add("lw-secondary");
        }

        @Override
        protected void updateItem(Completeness.Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : texts);
            if (empty) return;
            title.setText(model.title(line.event()));
            when.setText(model.when(line.event()));
            setAccessibleText(title.getText() + ", " + when.getText());
        }
    }

    private final class State extends TableCell<Completeness.Line, Requisite> {
        private final Region shape = new Region();
        private final Label word = new Label();

        State() {
            word.setGraphic(shape);
            word.setGraphicTextGap(4);
            getStyleClass().add("lw-need-cell");
        }

        @Override
        protected void updateItem(Requisite cell, boolean empty) {
            super.updateItem(cell, empty);
            setGraphic(empty ? null : word);
            if (empty) return;
            String look = "lw-need-" + Words.kebab(cell.state().name());
            shape.getStyleClass().setAll("lw-need-shape", look);
            word.getStyleClass().setAll("label", "lw-need-word", look);
            if (MatrixModel.saidState(cell) != Need.NOT_STATED)
                word.getStyleClass().add("lw-need-said");
            word.setText(word(cell.state(), messages));
            setAccessibleText(messages.word(cell.requirement()) + ", " + word.getText() + ". " + model.why(cell));
        }
    }
}
