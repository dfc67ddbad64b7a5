package my.lawatan.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A list of wishes of which one is the present one. */
final class Chooser extends ComboBox<Choice> {
    private boolean showing;
    private final Tooltip whole = new Tooltip();

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

    /** Says of the present one no more than that; the whole is in the list and in the tooltip. */
    void inShort(Function<Choice, String> words) {
        setTooltip(whole);
        setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(Choice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty || choice == null ? "" : words.apply(choice));
                whole.setText(empty || choice == null ? "" : choice.text());
            }
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
