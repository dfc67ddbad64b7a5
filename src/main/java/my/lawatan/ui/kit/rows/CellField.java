package my.lawatan.ui.kit.rows;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import my.lawatan.text.Fold;

/** The field in which a cell is edited, and under it why what is typed is not taken, or else what could be meant. */
final class CellField<R> extends Region {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double NARROWEST = 120;
    private static final double NOTE = 320;
    private static final int OFFERED = 6;
    private final CellCursor<R> cursor;
    private final Cells<R> cells;
    private final Column<R> column;
    private final TextField field = new TextField();
    private final Label note = new Label();
    private R row;
    private boolean done;

    CellField(CellCursor<R> cursor, Cells<R> cells, R row, Column<R> column) {
        this.cursor = cursor;
        this.cells = cells;
        this.row = row;
        this.column = column;
        setManaged(false);
        field.setId("cell-field");
        field.getStyleClass().add("lw-cell-field");
        field.setAccessibleText(column.name());
        field.setText(cells.written(row, column));
        note.setId("cell-note");
        note.getStyleClass().add("lw-cell-note");
        note.setWrapText(true);
        note.setMouseTransparent(true);
        getChildren().addAll(field, note);
        note("", false);
        // what is under the field is not meant
        addEventHandler(MouseEvent.ANY, Event::consume);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now && !done) take();
        });
    }

    /** Puts the keyboard into it. @param first what was typed already, in place of what stands there; empty if nothing was */
    void begin(String first) {
        field.requestFocus();
        if (first.isEmpty()) {
            field.selectAll();
            return;
        }
        field.setText(first);
        field.end();
        complete();
    }

    Column<R> column() {
        return column;
    }

    Object key() {
        return cells.key(row);
    }

    /** The same row with what it shows now; what is typed stays. */
    void row(R now) {
        row = now;
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> {
                if (take()) cursor.step(e.isShiftDown() ? -1 : 1, 0);
            }
            case TAB -> {
                if (take()) cursor.step(0, e.isShiftDown() ? -1 : 1);
            }
            case UP, DOWN -> {
                if (take()) cursor.step(e.getCode() == KeyCode.UP ? -1 : 1, 0);
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void leave() {
        done = true;
        cursor.close();
    }

    private boolean take() {
        if (done) return true;
        String typed = field.getText().strip();
        Optional<String> why =
                typed.equals(cells.written(row, column)) ? Optional.empty() : cells.take(row, column, typed);
        if (why.isPresent()) note(why.get(), true);
        else leave();
        return why.isEmpty();
    }

    private void typed(KeyEvent e) {
        String character = e.getCharacter();
        if (e.isShortcutDown() || character.isEmpty()) return;
        boolean takesAway = character.equals("\b") || character.equals("\u007f");
        if (!takesAway && Character.isISOControl(character.charAt(0))) return;
        // the letter itself is not in the field yet
        Platform.runLater(() -> {
            if (done) return;
            if (takesAway) offer(field.getText());
            else complete();
        });
    }

    // as a spreadsheet does: the rest of the likeliest is there, selected, and goes away with the next letter
    private void complete() {
        String typed = field.getText();
        List<String> offers = offer(typed);
        if (typed.isBlank() || offers.isEmpty() || field.getCaretPosition() < typed.length()) return;
        String first = offers.get(0);
        if (!Fold.fold(first).startsWith(Fold.fold(typed)) || first.length() <= typed.length()) return;
        field.setText(typed + first.substring(typed.length()));
        field.selectRange(first.length(), typed.length());
    }

    private List<String> offer(String typed) {
        List<String> offers = cells.offers(row, column, typed);
        note(String.join(" · ", offers.stream().limit(OFFERED).toList()), false);
        return offers;
    }

    private void note(String text, boolean wrong) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.pseudoClassStateChanged(WRONG, wrong);
        field.pseudoClassStateChanged(WRONG, wrong);
        field.setAccessibleHelp(wrong ? text : null);
        requestLayout();
        if (wrong) cursor.place();
    }

    /** Lays it over its cell, the note under it, or over it where there is no room. */
    void place(double x, double y, double width, double height, double bodyWidth, double bodyHeight) {
        double fieldWidth = Math.max(NARROWEST, width);
        double left = Math.max(0, Math.min(x, bodyWidth - fieldWidth));
        double noteHeight = Math.ceil(note.prefHeight(NOTE));
        boolean below = y + height + noteHeight <= bodyHeight;
        resizeRelocate(0, 0, bodyWidth, bodyHeight);
        setPickOnBounds(false);
        field.resizeRelocate(left, y, fieldWidth, height);
        double noteLeft = Math.max(0, Math.min(left, bodyWidth - NOTE));
        note.resizeRelocate(noteLeft, below ? y + height + 2 : y - noteHeight - 2, NOTE, noteHeight);
    }

    @Override
    protected void layoutChildren() {
        // placed with its cell
    }
}
