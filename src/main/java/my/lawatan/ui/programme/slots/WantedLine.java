package my.lawatan.ui.programme.slots;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Wanted;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.InWords;
import org.kordamp.ikonli.material2.Material2AL;

/** One wanted meeting: how long it takes, how much it is wanted, who need not come; each is kept at once. */
final class WantedLine extends VBox {
    private final SlotsViewModel model;
    private final SlotsPage.Asked asked;
    private final Messages messages;

    WantedLine(SlotsViewModel model, SlotsPage.Asked asked, Messages messages) {
        super(4);
        this.model = model;
        this.asked = asked;
        this.messages = messages;
        getStyleClass().add("lw-wanted");
        getChildren().setAll(head(), how());
        if (!asked.people().isEmpty()) getChildren().add(people());
    }

    private String id(String part) {
        return "slots-" + part + "-" + asked.event();
    }

    private HBox head() {
        Hyperlink title = new Hyperlink(asked.title());
        title.setWrapText(true);
        title.getStyleClass().add("lw-slot-title");
        title.setOnAction(e -> model.show(asked.event()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button drop = new Button();
        drop.setGraphic(Icons.of(Material2AL.CLOSE, 14));
        drop.getStyleClass().addAll("lw-tool", "lw-small");
        drop.setId(id("drop"));
        drop.setAccessibleText(messages.text("programme.slots.drop", asked.title()));
        drop.setMinWidth(USE_PREF_SIZE);
        drop.setOnAction(e -> model.drop(asked.id()));
        HBox head = new HBox(6, title, drop);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox how() {
        TextField minutes = new TextField(String.valueOf(asked.minutes()));
        minutes.setId(id("minutes"));
        minutes.getStyleClass().add("lw-boxed");
        minutes.setPrefColumnCount(3);
        minutes.setMinWidth(52);
        minutes.setAccessibleText(messages.text("programme.slots.minutes.of", asked.title()));
        minutes.setOnAction(e -> model.minutes(asked, minutes.getText()));
        minutes.focusedProperty().subscribe((was, is) -> {
            // a field that has just been replaced loses the keyboard too
            if (was && !is && minutes.getScene() != null) model.minutes(asked, minutes.getText());
        });
        Label unit = new Label(messages.text("programme.slots.unit"));
        unit.setMinWidth(USE_PREF_SIZE);
        ComboBox<Wanted.Priority> priority = new ComboBox<>();
        priority.setId(id("priority"));
        priority.getItems().setAll(Wanted.Priority.values());
        priority.setConverter(new InWords<>(messages::word));
        priority.setValue(asked.priority());
        priority.setAccessibleText(messages.text("programme.slots.priority.of", asked.title()));
        priority.valueProperty().addListener((o, was, is) -> model.priority(asked, is));
        priority.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(priority, Priority.ALWAYS);
        HBox how = new HBox(6, minutes, unit, priority);
        how.setAlignment(Pos.CENTER_LEFT);
        return how;
    }

    private MenuButton people() {
        long optional = asked.people().stream()
                .filter(one -> asked.optional().contains(one.id()))
                .count();
        MenuButton people = new MenuButton(
                messages.text("programme.slots.people", asked.people().size(), optional));
        people.setId(id("people"));
        people.getStyleClass().add("lw-slot-people");
        people.setAccessibleText(messages.text("programme.slots.people.of", asked.title()));
        people.setMaxWidth(Double.MAX_VALUE);
        for (SlotsPage.Somebody one : asked.people()) {
            CheckMenuItem need = new CheckMenuItem(messages.text("programme.slots.optional", one.name()));
            need.setMnemonicParsing(false);
            need.setSelected(asked.optional().contains(one.id()));
            need.setOnAction(e -> model.optional(asked, one.id(), need.isSelected()));
            people.getItems().add(need);
        }
        return people;
    }
}
