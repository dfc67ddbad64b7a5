package my.lawatan.ui.kit;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Names that a field offers while one types. */
public final class Offers {
    private static final int SEEN = 8;

    /**
     * What the list's own stylesheet looks up. It is asked for at the first opening, before the list has the colours of its window, and
     * is never seen: ours come over it.
     */
    private static final String BEFORE_ITS_COLOURS =
            "-fx-color: transparent; -fx-control-inner-background: transparent;";

    private Offers() {}

    /** @param offers what goes with what is typed */
    public static void in(TextField field, Function<String, List<String>> offers) {
        in(field, offers, taken -> {});
    }

    /** @param offers what goes with what is typed
     * @param chosen called when one of the offers is taken; it stands in the field already */
    public static void in(TextField field, Function<String, List<String>> offers, Consumer<String> chosen) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(
                field, request -> field.isFocused() ? offers.apply(request.getUserText()) : List.of());
        binding.setVisibleRowCount(SEEN);
        binding.minWidthProperty().bind(field.widthProperty());
        binding.setOnAutoCompleted(e -> chosen.accept(e.getCompletion()));
        AutoCompletePopup<String> list = binding.getAutoCompletionPopup();
        list.setStyle(BEFORE_ITS_COLOURS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || offers.apply(field.getText()).contains(marked(list))) return;
            key.consume();
            list.hide();
            field.fireEvent(key.copyFor(field, field));
        });
    }

    // they come a little after each letter: who types on and presses Enter does not mean what is offered for the
    // letters
    // before
    private static String marked(AutoCompletePopup<String> list) {
        Node shown = list.getSkin().getNode();
        return shown instanceof ListView<?> offered
                ? String.valueOf(offered.getSelectionModel().getSelectedItem())
                : "";
    }
}
