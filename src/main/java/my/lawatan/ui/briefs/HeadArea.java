package my.lawatan.ui.briefs;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that is as high as what stands in it, up to a page; Tab leaves it, and Ctrl+Z stays in it while it has the keyboard. */
final class HeadArea extends TextArea {
    private static final double LEAST = 46;
    private static final double MOST = 640;
    private static final double BORDER = 19;
    private static final double PADDING = 24;
    private static final int SURELY_LONG = 6_000;

    private final HeadModel model;
    private final Text measure = new Text();

    HeadArea(HeadModel model) {
        this.model = model;
        getStyleClass().add("lw-head-area");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        textProperty().bindBidirectional(model.text());
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.begin();
            } else {
                model.commit();
                forgetTyping();
            }
        });
    }

    /** Brings back what stood here when the keyboard came in; says whether that changes anything. */
    boolean restore() {
        boolean restored = model.restore();
        if (restored) end();
        return restored;
    }

    /** What was typed before the keyboard left is the trip's to undo: setting the text lets the field's own memory go. */
    private void forgetTyping() {
        if (!isUndoable() && !isRedoable()) return;
        int caret = getCaretPosition();
        setText(getText());
        positionCaret(caret);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // a text that is surely higher than the most it may be is not laid out a second time to be measured
    @Override
    protected double computePrefHeight(double width) {
        if (getLength() > SURELY_LONG) return MOST;
        measure.setFont(getFont());
        measure.setText(getText());
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(20, width - PADDING));
        return Math.min(
                MOST, Math.max(LEAST, Math.ceil(measure.getLayoutBounds().getHeight()) + BORDER));
    }

    // an area keeps Tab for itself; Ctrl+Tab leaves it
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
    }
}
