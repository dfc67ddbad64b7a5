package my.lawatan.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons of one sign, at the end of a line. */
final class Small {
    private Small() {}

    /** @param says what it does, in words */
    static Button button(String sign, String says, Runnable press) {
        Button button = new Button(sign);
        button.getStyleClass().add("lw-small");
        button.setMnemonicParsing(false);
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setMinWidth(24);
        button.setOnAction(e -> press.run());
        return button;
    }
}
