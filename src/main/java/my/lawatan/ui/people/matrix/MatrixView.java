package my.lawatan.ui.people.matrix;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.grid.CellGrid;
import my.lawatan.ui.kit.grid.GridRange;
import my.lawatan.ui.people.PeopleViewModel;

/** People against events, under their filters; below, the chosen cell in words. */
public final class MatrixView extends BorderPane implements Entrance {
    private final MatrixViewModel model;
    private final Messages messages;
    private final CellGrid grid = new CellGrid();
    private final Label foot = new Label();
    private final Label nothing = new Label();

    /** @param edit puts the keyboard into the inspector
     * @param switcher goes to the left of the tool bar */
    public MatrixView(MatrixViewModel model, PeopleViewModel people, Messages messages, Runnable edit, Node switcher) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("lw-people-matrix");
        grid.setId("people-matrix");
        grid.setAccessibleText(messages.text("matrix.name"));
        grid.setAccessibleHelp(messages.text("matrix.keys"));
        MatrixBar bar = new MatrixBar(model, people, messages, switcher, this::enter);
        new MatrixKeys(grid, model, bar, edit);
        nothing.getStyleClass().add("lw-muted");
        nothing.setMouseTransparent(true);
        nothing.setWrapText(true);
        setTop(bar);
        setCenter(new StackPane(grid, nothing));
        setBottom(foot());
        grid.onHead(model::selectEvent);
        grid.chosen().subscribe(model::choose);
        model.content().subscribe(this::show);
        model.range().subscribe(this::follow);
        // what is out of the scene is not looked at, and costs nothing
        sceneProperty().subscribe(scene -> model.look(scene != null));
    }

    private HBox foot() {
        Label keys = new Label(messages.text("matrix.keys"));
        keys.getStyleClass().add("lw-secondary");
        keys.setMinWidth(0);
        foot.setId("matrix-foot");
        foot.setMinWidth(0);
        HBox line = new HBox(16, foot, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lw-matrix-foot");
        return line;
    }

    private void show(MatrixContent content) {
        boolean first = grid.content().rows() == 0;
        grid.show(content);
        follow(model.range().get());
        if (first && grid.isFocused()) enter();
        boolean none = content.rows() == 0 || content.columns() == 0;
        nothing.setVisible(none);
        nothing.setText(messages.text(content.columns() == 0 ? "matrix.no-events" : "matrix.nobody"));
    }

    private void follow(Optional<GridRange> range) {
        if (!range.equals(grid.chosen().get())) range.ifPresentOrElse(grid::choose, grid::chooseNone);
        MatrixContent content = model.content().get();
        foot.setText(grid.chosen()
                .get()
                .map(r -> r.single()
                        ? content.spoken(r.row(), r.column())
                        : messages.text("matrix.several", r.bottom() - r.top() + 1, r.right() - r.left() + 1))
                .orElse(""));
    }

    @Override
    public void enter() {
        grid.requestFocus();
        if (grid.chosen().get().isEmpty()) grid.choose(GridRange.of(0, 0));
    }
}
