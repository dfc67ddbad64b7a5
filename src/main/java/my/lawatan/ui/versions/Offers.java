package my.lawatan.ui.versions;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** A field for a holder that offers people while one types. */
final class Offers {
    private static final int SEEN = 8;

    private Offers() {}

    static void in(TextField field, Function<String, List<String>> offers) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(
                field, request -> field.isFocused() ? offers.apply(request.getUserText()) : List.of());
        binding.setVisibleRowCount(SEEN);
        binding.minWidthProperty().bind(field.widthProperty());
    }
}
