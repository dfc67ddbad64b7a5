package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.document.Line;
import my.lawatan.document.MealSheet.Eater;
import my.lawatan.document.MealSheet.Meal;
import my.lawatan.text.Messages;

/** What must be known of a meal to cook for it: who has which need, who was not asked yet, and how many that is. */
final class MealSection extends VBox {
    private final Messages messages;

    MealSection(Messages messages) {
        super(6);
        this.messages = messages;
        setId("event-meal");
    }

    void show(Optional<Meal> meal) {
        getChildren().clear();
        meal.ifPresent(this::show);
    }

    private void show(Meal meal) {
        if (!meal.peopled()) {
            getChildren().add(Sections.muted(messages.text("inspector.meal.nobody")));
            return;
        }
        VBox counts = new VBox(2);
        for (Line line : meal.counts())
            counts.getChildren().add(Sections.wrapped(messages.text("inspector.meal.count", line.lead(), line.text())));
        getChildren().add(counts);
        people(messages.text("inspector.meal.needs"), meal.needs(), "");
        people(messages.text("inspector.meal.unasked"), meal.unasked(), "lw-warn-text");
        if (!meal.unnamed().isEmpty()) getChildren().add(warn(Sections.wrapped(meal.unnamed())));
        people(messages.text("inspector.meal.without"), meal.without(), "");
    }

    private void people(String head, List<Eater> people, String style) {
        if (people.isEmpty()) return;
        VBox lines = new VBox(2, Sections.head(head));
        for (Eater eater : people) {
            Label line = Sections.wrapped(
                    eater.needs().isEmpty()
                            ? eater.name()
                            : messages.text("inspector.meal.need", eater.name(), eater.needs()));
            if (!style.isEmpty()) line.getStyleClass().add(style);
            lines.getChildren().add(line);
        }
        getChildren().add(lines);
    }

    private static Label warn(Label label) {
        label.getStyleClass().add("lw-warn-text");
        return label;
    }
}
