package my.lawatan.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** A list of wishes of which one is the present one. */
final class Chooser extends ComboBox<Choice> {
    private boolean showing;

    /** @param choose told of what the officer chooses */
    Chooser(String id, String name, Consumer<Wish> choose) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("lw-chooser");
        setVisibleRowCount(16);
        getSelectionModel().selectedItemProperty().subscribe(choice -> {
            if (choice != null && !showing) choose.accept(choice.wish());
        });
    }

    /** Offers these from now on; a chooser without a choice is not seen. */
    void show(List<Choice> choices, Wish now) {
        showing = true;
        if (!choices.equals(getItems())) getItems().setAll(choices);
        choices.stream()
                .filter(choice -> choice.wish().equals(now))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        showing = false;
        setVisible(!choices.isEmpty());
        setManaged(!choices.isEmpty());
    }
}
