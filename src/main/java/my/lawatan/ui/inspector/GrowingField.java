package my.lawatan.ui.inspector;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field that is as high as what stands in it, and looks like text until the keyboard or the mouse is on it. */
final class GrowingField extends TextArea {
    private static final double PADDING = 12;
    private static final double BORDER = 6;
    private final Text measure = new Text();

    GrowingField(Typed typed, boolean lines) {
        getStyleClass().add("lw-growing");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        promptTextProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        Typing.in(this, typed, lines);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? getPromptText() : getText());
        measure.setWrappingWidth(width < 0 ? 0 : Math.max(20, width - PADDING));
        return Math.ceil(measure.getLayoutBounds().getHeight()) + BORDER;
    }

    // an area keeps Tab for itself; Ctrl+Tab leaves it
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
    }
}
